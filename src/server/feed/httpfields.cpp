// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfields.h"

#include <algorithm>
#include <charconv>

namespace yizhan::feed {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Calls `visit(element)` for each element of a comma-separated list until it returns true; whether it did.
template <typename Visit>
bool anyElement(std::string_view list, Visit &&visit)
{
    for (;;) {
        const auto comma = list.find(',');
        if (visit(trimmed(list.substr(0, comma))))
            return true;
        if (comma == std::string_view::npos)
            return false;
        list.remove_prefix(comma + 1);
    }
}

bool equalIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
           });
}

/// "q=0", "q=0.0" … of a coding that the client refuses.
bool isRefused(std::string_view parameters)
{
    const auto equals = parameters.find('=');
    if (equals == std::string_view::npos || !equalIgnoringCase(trimmed(parameters.substr(0, equals)), "q"))
        return false;
    const std::string_view value = trimmed(parameters.substr(equals + 1));
    return !value.empty() && value.find_first_not_of("0.") == std::string_view::npos;
}

std::optional<quint64> number(std::string_view text)
{
    quint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

bool acceptsZstd(std::string_view acceptEncoding)
{
    return anyElement(acceptEncoding, [](std::string_view element) {
        const auto semicolon = element.find(';');
        if (!equalIgnoringCase(trimmed(element.substr(0, semicolon)), "zstd"))
            return false;
        return semicolon == std::string_view::npos || !isRefused(element.substr(semicolon + 1));
    });
}

RangeRequest parseRange(std::string_view field, quint64 size)
{
    constexpr std::string_view unit = "bytes=";
    field = trimmed(field);
    if (field.size() < unit.size() || !equalIgnoringCase(field.substr(0, unit.size()), unit))
        return {};
    const std::string_view spec = trimmed(field.substr(unit.size()));
    const auto dash = spec.find('-');
    if (dash == std::string_view::npos || spec.find(',') != std::string_view::npos)
        return {};
    const std::string_view firstText = trimmed(spec.substr(0, dash));
    const std::string_view lastText = trimmed(spec.substr(dash + 1));
    const auto last = number(lastText);
    if (firstText.empty()) { // the last bytes of the file
        if (!last)
            return {};
        if (*last == 0 || size == 0)
            return {RangeKind::Unsatisfiable, {}};
        const quint64 length = std::min(*last, size);
        return {RangeKind::Part, {size - length, length}};
    }
    const auto first = number(firstText);
    if (!first || (!lastText.empty() && (!last || *last < *first)))
        return {};
    if (*first >= size)
        return {RangeKind::Unsatisfiable, {}};
    const quint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {RangeKind::Part, {*first, end - *first + 1}};
}

bool namesEtag(std::string_view field, std::string_view etag, bool strong)
{
    return anyElement(field, [&](std::string_view element) {
        if (element == "*")
            return !strong;
        const bool weak = element.substr(0, 2) == "W/";
        if (weak && strong)
            return false;
        return (weak ? element.substr(2) : element) == etag;
    });
}

} // namespace yizhan::feed
