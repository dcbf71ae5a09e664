// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripttable.h"

#include <opencc/opencc.h>

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <mutex>

namespace yizhan::chinese {

namespace {

constexpr char16_t firstHan = 0x3400; // CJK Extension A
constexpr char16_t lastHan = 0x9FFF;  // end of the unified ideographs

/// The C interface, which throws nothing, keeps its last error in one place for all conversions.
std::mutex &interfaceLock()
{
    static std::mutex lock;
    return lock;
}

} // namespace

ScriptTable::ScriptTable(std::initializer_list<const char *> configs)
    : m_changes(lastHan + 1 - firstHan, false)
{
    {
        const std::lock_guard lock(interfaceLock());
        for (const char *config : configs) {
            m_handle = opencc_open(config);
            if (ready())
                break;
        }
    }
    if (!ready())
        return;
    QString all;
    for (char16_t unit = firstHan; unit <= lastHan; ++unit)
        all.append(QChar(unit)).append(u'\n');
    const QString converted = convert(all);
    qsizetype start = 0;
    for (char16_t unit = firstHan; unit <= lastHan && start < converted.size(); ++unit) {
        const qsizetype end = converted.indexOf(u'\n', start);
        m_changes[unit - firstHan] = end - start != 1 || converted[start] != QChar(unit);
        start = end + 1;
    }
}

ScriptTable::~ScriptTable()
{
    const std::lock_guard lock(interfaceLock());
    if (ready())
        opencc_close(m_handle);
}

QString ScriptTable::of(const QString &text) const
{
    const bool changes = std::any_of(text.cbegin(), text.cend(), [this](QChar unit) {
        return unit >= QChar(firstHan) && unit <= QChar(lastHan) && m_changes[unit.unicode() - firstHan];
    });
    return changes ? convert(text) : text;
}

bool ScriptTable::ready() const
{
    return m_handle != nullptr && reinterpret_cast<quintptr>(m_handle) != ~quintptr(0);
}

QString ScriptTable::convert(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const std::lock_guard lock(interfaceLock());
    char *converted = opencc_convert_utf8(m_handle, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (converted == nullptr)
        return text;
    QString result = QString::fromUtf8(converted);
    opencc_convert_utf8_free(converted);
    return result;
}

} // namespace yizhan::chinese
