// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace yizhan::console {

/// The language of what a program prints, from here to the end of the object: English where no catalogue is
/// installed.
class Language
{
public:
    /// What --lang takes, beside nothing.
    [[nodiscard]] static QStringList names();

    /// `asked`: one of names(), or empty for the language of the locale. A locale of Chinese gets
    /// simplified characters, or traditional ones where its region or script writes them.
    explicit Language(const QString &asked);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_translator;
};

} // namespace yizhan::console
