// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsession.h"

#include <optional>

namespace yizhan::tool {

/// Plays the lines of a script against a session: actions that change it, and checks that compare. The verbs
/// stand in docs/formats/forms.md.
class FormScript
{
public:
    explicit FormScript(forms::FormSession &session) : m_session(session) {}

    struct Outcome
    {
        bool isCheck = false;
        bool isGood = true;
        QString got; ///< what a check found; why an action could not be done
    };
    /// Nothing: the verb is not known, or its line has too few cells.
    [[nodiscard]] std::optional<Outcome> play(const QStringList &cells);

private:
    [[nodiscard]] std::optional<Outcome> act(const QString &verb, const QString &path, const QString &value);
    [[nodiscard]] std::optional<QString> found(const QString &verb, const QString &path,
                                               const QStringList &cells);
    [[nodiscard]] QString ofNode(const QString &verb, const forms::Node &node, const QStringList &cells);
    [[nodiscard]] QString add(const QString &path);
    [[nodiscard]] QString remove(const QString &path);

    forms::FormSession &m_session;
};

} // namespace yizhan::tool
