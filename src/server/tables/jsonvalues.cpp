// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalues.h"

#include <QStringList>

#include <cmath>

namespace yizhan::tables {

using namespace Qt::StringLiterals;
using simdjson::dom::element;
using simdjson::dom::element_type;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString numberText(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

QString listText(const simdjson::dom::array &list)
{
    QStringList texts;
    for (const element entry : list) {
        const QString text = textOf(entry);
        if (!text.isEmpty())
            texts.append(text);
        if (static_cast<std::size_t>(texts.size()) >= mostListed)
            break;
    }
    return texts.join(u'、');
}

} // namespace

std::optional<element> member(const element &value, std::string_view name)
{
    simdjson::dom::object object;
    element found;
    if (value.get(object) == simdjson::SUCCESS && object[name].get(found) == simdjson::SUCCESS &&
        !found.is_null())
        return found;
    return std::nullopt;
}

QString textOf(const element &value)
{
    switch (value.type()) {
    case element_type::STRING:
        return toText(value.get_string().value_unsafe());
    case element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return numberText(value.get_double().value_unsafe());
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? u"TRUE"_s : u"FALSE"_s;
    case element_type::ARRAY:
        return listText(value.get_array().value_unsafe());
    case element_type::OBJECT:
        for (const std::string_view name : {"name", "value", "credentialCategory", "description", "@id"}) {
            if (const auto found = member(value, name))
                return textOf(*found);
        }
        return {};
    case element_type::NULL_VALUE:
        break;
    }
    return {};
}

QString textOf(const std::optional<element> &value)
{
    return value ? textOf(*value) : QString();
}

} // namespace yizhan::tables
