// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <simdjson.h>

namespace yizhan::catalogue {

// Members of the JSON object that is an item's body. One that is missing or of another type reads as empty,
// so that a kiosk goes on with what a newer server sends. Inside this room only.

using BodyObject = simdjson::dom::object;

/// Reads `body` into `object`, which lives as long as the parser's next text. An empty one is none: the
/// library would be handed a null pointer.
[[nodiscard]] inline simdjson::error_code readBody(simdjson::dom::parser &parser, QByteArrayView body,
                                                   BodyObject &object)
{
    if (body.isEmpty())
        return simdjson::EMPTY;
    return parser.parse(body.data(), static_cast<std::size_t>(body.size()), true).get(object);
}

[[nodiscard]] inline QString textOf(BodyObject object, const char *name)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline qint64 numberOf(BodyObject object, const char *name, qint64 fallback = 0)
{
    int64_t number = 0;
    return object[name].get(number) == simdjson::SUCCESS ? number : fallback;
}

[[nodiscard]] inline int smallNumberOf(BodyObject object, const char *name, int fallback = 0)
{
    const qint64 number = numberOf(object, name, fallback);
    return number >= -1 && number <= 1'000'000 ? static_cast<int>(number) : fallback;
}

[[nodiscard]] inline QDate dateOf(BodyObject object, const char *name)
{
    return QDate::fromString(textOf(object, name), Qt::ISODate);
}

template <typename Visit>
void forEachText(BodyObject object, const char *name, Visit &&visit)
{
    simdjson::dom::array list;
    if (object[name].get(list) != simdjson::SUCCESS)
        return;
    for (simdjson::dom::element element : list) {
        std::string_view text;
        if (element.get(text) == simdjson::SUCCESS)
            visit(text);
    }
}

[[nodiscard]] inline QStringList listOf(BodyObject object, const char *name)
{
    QStringList list;
    forEachText(object, name, [&](std::string_view text) {
        list.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    });
    return list;
}

template <typename E>
[[nodiscard]] QFlags<E> flagsOf(BodyObject object, const char *name, std::span<const CodeEntry<E>> entries)
{
    QFlags<E> flags;
    forEachText(object, name, [&](std::string_view text) {
        if (const auto value = valueOf(entries, text))
            flags |= *value;
    });
    return flags;
}

template <typename E>
[[nodiscard]] E codedOf(BodyObject object, const char *name, std::span<const CodeEntry<E>> entries)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS)
        return E::NotStated;
    return valueOf(entries, text).value_or(E::NotStated);
}

} // namespace yizhan::catalogue
