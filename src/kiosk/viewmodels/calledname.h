// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QString>

namespace yizhan::viewmodels {

/// How somebody is called: a surname and a title by two taps, or a name as one writes it. What is written
/// lies in memory that is overwritten; only what is shown is a text.
class CalledName
{
public:
    enum class Title { None, Mister, Madam };

    CalledName();

    /// Takes back what was written. An empty surname takes back what was chosen.
    void choose(const QString &surname, Title title);
    /// The whole name; takes back what was chosen. Blanks at its ends are left out, and what lies behind the
    /// longest name that can be sent.
    void write(QStringView name);
    void clear();

    [[nodiscard]] const QString &surname() const { return m_surname; }
    [[nodiscard]] Title title() const { return m_title; }
    [[nodiscard]] bool isWritten() const { return !m_written.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return !isWritten() && m_surname.isEmpty(); }
    /// operations::FieldRule::Name holds.
    [[nodiscard]] bool isComplete() const;
    /// "陈女士", or what was written: to be shown.
    [[nodiscard]] QString text() const;
    /// The same in UTF-8, for who seals it.
    [[nodiscard]] crypto::SecretBytes copy() const;

private:
    QString m_surname; ///< one of a few that half the city has
    Title m_title = Title::None;
    crypto::SecretBytes m_written;
};

} // namespace yizhan::viewmodels
