// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <vector>

namespace yizhan::chinese {

/// One of OpenCC's conversions between simplified and traditional characters. Text of which no character has
/// another form comes back as it is, at the price of one table access a character; so does every text where
/// OpenCC's data are missing. Any thread.
class ScriptTable
{
public:
    /// By the first of `configs` that is installed: "hk2s.json".
    explicit ScriptTable(std::initializer_list<const char *> configs);
    ~ScriptTable();
    Q_DISABLE_COPY_MOVE(ScriptTable)

    [[nodiscard]] QString of(const QString &text) const;

private:
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString convert(const QString &text) const;

    void *m_handle = nullptr;
    std::vector<bool> m_changes; ///< by ideograph: another stands for it
};

} // namespace yizhan::chinese
