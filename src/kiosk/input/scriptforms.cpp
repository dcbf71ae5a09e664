// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptforms.h"

#include <opencc/opencc.h>

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace yizhan::input {

namespace {

constexpr char16_t firstForm = 0x3400; // CJK Extension A
constexpr char16_t lastForm = 0x9FFF;  // end of the unified ideographs

} // namespace

/// One of OpenCC's conversions behind its C interface, which throws nothing. Most characters have one form; a
/// word of them costs a table access a character.
class ScriptForms::Table
{
public:
    explicit Table(const char *config)
        : m_handle(opencc_open(config)), m_changes(lastForm + 1 - firstForm, false)
    {
        if (!ready())
            return;
        QString all;
        for (char16_t unit = firstForm; unit <= lastForm; ++unit)
            all.append(QChar(unit)).append(u'\n');
        const QStringList forms = convert(all).split(u'\n');
        for (char16_t unit = firstForm; unit <= lastForm && unit - firstForm < forms.size(); ++unit)
            m_changes[unit - firstForm] = forms.at(unit - firstForm) != QString(QChar(unit));
    }
    ~Table()
    {
        if (ready())
            opencc_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Table)

    [[nodiscard]] QString of(const QString &word) const
    {
        const bool changes = std::any_of(word.cbegin(), word.cend(), [this](QChar unit) {
            return unit.unicode() >= firstForm && unit.unicode() <= lastForm &&
                   m_changes[unit.unicode() - firstForm];
        });
        return changes ? convert(word) : word;
    }

private:
    [[nodiscard]] bool ready() const
    {
        return m_handle != nullptr && reinterpret_cast<quintptr>(m_handle) != ~quintptr(0);
    }
    [[nodiscard]] QString convert(const QString &text) const
    {
        const QByteArray utf8 = text.toUtf8();
        char *converted =
            opencc_convert_utf8(m_handle, utf8.constData(), static_cast<std::size_t>(utf8.size()));
        if (converted == nullptr)
            return text;
        QString result = QString::fromUtf8(converted);
        opencc_convert_utf8_free(converted);
        return result;
    }

    opencc_t m_handle = nullptr;
    std::vector<bool> m_changes;
};

ScriptForms::ScriptForms()
    : m_toSimplified(std::make_unique<Table>("t2s.json")),
      m_toTraditional(std::make_unique<Table>("s2hk.json")),
      m_toHongKong(std::make_unique<Table>("t2hk.json"))
{
}

ScriptForms::~ScriptForms() = default;

QString ScriptForms::simplified(const QString &word) const
{
    return m_toSimplified->of(word);
}

QString ScriptForms::traditional(const QString &word) const
{
    return m_toTraditional->of(word);
}

QString ScriptForms::hongKong(const QString &word) const
{
    return m_toHongKong->of(word);
}

} // namespace yizhan::input
