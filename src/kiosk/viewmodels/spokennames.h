// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionlanguage.h"

#include <QtGlobal>

namespace yizhan::viewmodels {

/// What shows names, of areas for instance, in the language that its owner tells it.
class SpokenNames
{
public:
    virtual ~SpokenNames() = default;
    Q_DISABLE_COPY_MOVE(SpokenNames)

    void setLanguage(session::Language language)
    {
        if (m_language == language)
            return;
        m_language = language;
        rename();
    }

protected:
    SpokenNames() = default;
    [[nodiscard]] session::Language language() const { return m_language; }

private:
    /// What is shown bears other names now.
    virtual void rename() = 0;

    session::Language m_language = session::Language::Chinese;
};

} // namespace yizhan::viewmodels
