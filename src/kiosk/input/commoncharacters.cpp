// SPDX-License-Identifier: GPL-3.0-or-later
#include "commoncharacters.h"

#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>

namespace yizhan::input {

namespace {

icu::UnicodeSet setOf(const char *converterName)
{
    icu::UnicodeSet set;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(converterName, &status),
                                                                       &ucnv_close);
    if (U_SUCCESS(status))
        ucnv_getUnicodeSet(converter.get(), set.toUSet(), UCNV_ROUNDTRIP_SET, &status);
    // Without its converter every character counts as common: the order of the dictionary stays.
    if (U_FAILURE(status) || set.isEmpty())
        set.add(0, 0xffff);
    set.freeze();
    return set;
}

} // namespace

CommonCharacters::CommonCharacters() : m_simplified(setOf("gb2312")), m_traditional(setOf("big5")) {}

bool CommonCharacters::contains(const QString &text, Script script) const
{
    const icu::UnicodeSet &set = script == Script::Simplified ? m_simplified : m_traditional;
    return std::all_of(text.cbegin(), text.cend(), [&set](QChar c) { return set.contains(c.unicode()); });
}

bool CommonCharacters::isDisplayable(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSurrogate(); });
}

} // namespace yizhan::input
