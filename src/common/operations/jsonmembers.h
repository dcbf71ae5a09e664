// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <algorithm>

#include <simdjson.h>

namespace yizhan::operations {

// Members of an object from outside. One that is missing or of another type reads as empty; whoever needs it
// says so. Inside this room only.

/// Reads one object; it lives as long as the parser. Nothing at all is no object, and simdjson must not be
/// asked about a null pointer.
[[nodiscard]] inline bool readObject(simdjson::dom::parser &parser, QByteArrayView text,
                                     simdjson::dom::object &object)
{
    return !text.isEmpty() &&
           parser.parse(text.data(), static_cast<std::size_t>(text.size()), true).get(object) ==
               simdjson::SUCCESS;
}

[[nodiscard]] inline QString textOf(simdjson::dom::object object, const char *name)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline qint64 numberOf(simdjson::dom::object object, const char *name)
{
    int64_t number = 0;
    return object[name].get(number) == simdjson::SUCCESS ? static_cast<qint64>(number) : 0;
}

/// Between 0 and `most`.
[[nodiscard]] inline int smallNumberOf(simdjson::dom::object object, const char *name, int most)
{
    return static_cast<int>(std::clamp<qint64>(numberOf(object, name), 0, most));
}

[[nodiscard]] inline QDateTime timeOf(simdjson::dom::object object, const char *name)
{
    return QDateTime::fromString(textOf(object, name), Qt::ISODate).toUTC();
}

} // namespace yizhan::operations
