// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>

namespace yizhan::input {

/// The same word in simplified characters and in the traditional ones that are written in Hong Kong, by
/// OpenCC's tables. Where these are missing, a word comes back as it is. Belongs to one thread.
class ScriptForms
{
public:
    ScriptForms();
    ~ScriptForms();
    Q_DISABLE_COPY_MOVE(ScriptForms)

    /// Of a word in either script.
    [[nodiscard]] QString simplified(const QString &word) const;
    /// Of a word in simplified characters.
    [[nodiscard]] QString traditional(const QString &word) const;
    /// Of a word that already stands in traditional characters: as Hong Kong writes it.
    [[nodiscard]] QString hongKong(const QString &word) const;

private:
    class Table;

    std::unique_ptr<Table> m_toSimplified;
    std::unique_ptr<Table> m_toTraditional;
    std::unique_ptr<Table> m_toHongKong;
};

} // namespace yizhan::input
