// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlreferences.h"

#include <QtGlobal>

#include <array>
#include <charconv>

namespace yizhan::intake {

namespace {

void appendUtf8(std::string &target, char32_t code)
{
    if (code < 0x80) {
        target += static_cast<char>(code);
    } else if (code < 0x800) {
        target += static_cast<char>(0xc0 | (code >> 6));
        target += static_cast<char>(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        target += static_cast<char>(0xe0 | (code >> 12));
        target += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        target += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        target += static_cast<char>(0xf0 | (code >> 18));
        target += static_cast<char>(0x80 | ((code >> 12) & 0x3f));
        target += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        target += static_cast<char>(0x80 | (code & 0x3f));
    }
}

/// Appends what "&name;" (without & and ;) stands for. False when it stands for nothing that we take.
bool appendReference(std::string &target, std::string_view name)
{
    struct Entity
    {
        std::string_view name;
        char character;
    };
    static constexpr std::array entities{Entity{"amp", '&'}, Entity{"lt", '<'}, Entity{"gt", '>'},
                                         Entity{"quot", '"'}, Entity{"apos", '\''}};
    for (const Entity &entity : entities) {
        if (entity.name == name) {
            target += entity.character;
            return true;
        }
    }
    if (!name.starts_with('#') || name.size() < 2)
        return false;
    const bool hex = name[1] == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    quint32 code = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    if (error != std::errc() || end != digits.data() + digits.size() || code == 0 || code > 0x10ffff ||
        surrogate)
        return false;
    appendUtf8(target, code);
    return true;
}

} // namespace

bool resolveXmlReferences(std::string &target, std::string_view raw)
{
    target.clear();
    for (std::size_t at = 0; at < raw.size();) {
        const auto ampersand = raw.find('&', at);
        target.append(raw.substr(at, ampersand - at));
        if (ampersand == std::string_view::npos)
            break;
        const auto semicolon = raw.substr(ampersand, longestXmlReference).find(';');
        if (semicolon == std::string_view::npos ||
            !appendReference(target, raw.substr(ampersand + 1, semicolon - 1)))
            return false;
        at = ampersand + semicolon + 1;
    }
    return true;
}

} // namespace yizhan::intake
