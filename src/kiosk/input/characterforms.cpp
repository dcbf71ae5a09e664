// SPDX-License-Identifier: GPL-3.0-or-later
#include "characterforms.h"

#include <opencc/opencc.h>

namespace yizhan::input {

namespace {

constexpr char16_t firstIdeograph = 0x4E00; // the unified ideographs
constexpr char16_t lastIdeograph = 0x9FFF;

/// What OpenCC makes of every ideograph, of those that become another single one.
QHash<char16_t, char16_t> formsBy(const char *config)
{
    QHash<char16_t, char16_t> forms;
    opencc_t handle = opencc_open(config);
    if (handle == nullptr || reinterpret_cast<quintptr>(handle) == ~quintptr(0))
        return forms;
    QString all;
    for (char16_t character = firstIdeograph; character <= lastIdeograph; ++character)
        all.append(QChar(character)).append(u'\n');
    const QByteArray utf8 = all.toUtf8();
    char *converted = opencc_convert_utf8(handle, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (converted != nullptr) {
        const QStringList lines = QString::fromUtf8(converted).split(u'\n');
        opencc_convert_utf8_free(converted);
        for (qsizetype line = 0; line <= lastIdeograph - firstIdeograph && line < lines.size(); ++line) {
            const auto character = char16_t(firstIdeograph + line);
            if (lines.at(line).size() == 1 && lines.at(line).front() != QChar(character))
                forms.insert(character, lines.at(line).front().unicode());
        }
    }
    opencc_close(handle);
    return forms;
}

} // namespace

CharacterForms::CharacterForms() : m_simplified(formsBy("t2s.json")), m_traditional(formsBy("s2t.json")) {}

char16_t CharacterForms::form(char16_t character, Script script) const
{
    const auto &forms = script == Script::Simplified ? m_simplified : m_traditional;
    return forms.value(character, character);
}

} // namespace yizhan::input
