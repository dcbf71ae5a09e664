// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedpage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace yizhan::protocol {

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encodeHeader(const FeedPage &page)
{
    QJsonObject header{
        {QStringLiteral("epoch"), page.epoch.id},
        {QStringLiteral("epoch_number"), page.epoch.number},
        {QStringLiteral("scope"), page.scope},
        {QStringLiteral("schema"), page.schema},
        {QStringLiteral("time"), page.time.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("after"), page.after},
        {QStringLiteral("next"), page.next},
        {QStringLiteral("rows"), page.rows},
    };
    if (page.shrunk != 0)
        header.insert(QStringLiteral("shrunk"), page.shrunk);
    if (page.head) {
        header.insert(QStringLiteral("head"), page.head->head);
        header.insert(QStringLiteral("scope_sum"), page.head->scopeSum);
    } else {
        header.insert(QStringLiteral("more"), true);
    }
    return compact(header);
}

QByteArray encodeChange(const Change &change)
{
    QJsonObject line{{QStringLiteral("seq"), change.seq},
                     {QStringLiteral("kind"), text(change.kind)},
                     {QStringLiteral("id"), text(change.id)}};
    if (change.type == ChangeType::Gone) {
        line.insert(QStringLiteral("gone"), true);
    } else if (change.until != 0) {
        line.insert(QStringLiteral("until"), fromEpochDay(change.until).toString(Qt::ISODate));
    }
    QByteArray bytes = compact(line);
    if (change.type == ChangeType::Upsert) { // the body goes in as it stands: its bytes are what is hashed
        bytes.chop(1);
        bytes.append(",\"body\":").append(change.body).append('}');
    }
    return bytes;
}

using Parser = simdjson::ondemand::parser;

QByteArray toBytes(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

/// Fields of one line, whatever their order. simdjson's own exceptions end here.
struct Line
{
    std::map<std::string, std::string, std::less<>> strings;
    std::map<std::string, qint64, std::less<>> numbers;
    std::map<std::string, bool, std::less<>> flags;
    QByteArray body;
};

std::optional<Line> parseLine(Parser &parser, QByteArrayView bytes)
{
    try {
        const simdjson::padded_string padded(bytes.data(), static_cast<std::size_t>(bytes.size()));
        auto document = parser.iterate(padded);
        Line line;
        for (auto field : document.get_object()) {
            const std::string key(std::string_view(field.unescaped_key()));
            auto value = field.value();
            switch (simdjson::ondemand::json_type(value.type())) {
            case simdjson::ondemand::json_type::string:
                line.strings[key] = std::string(std::string_view(value.get_string()));
                break;
            case simdjson::ondemand::json_type::number:
                line.numbers[key] = int64_t(value.get_int64());
                break;
            case simdjson::ondemand::json_type::boolean:
                line.flags[key] = bool(value.get_bool());
                break;
            case simdjson::ondemand::json_type::object: {
                simdjson::ondemand::object object = value.get_object();
                if (key == "body")
                    line.body = toBytes(object.raw_json());
                break;
            }
            default:
                break; // unknown fields of a newer server
            }
        }
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return std::nullopt; // something stands behind the object
        return line;
    } catch (const simdjson::simdjson_error &) {
        return std::nullopt;
    }
}

template <typename Map>
auto valueOr(const Map &map, std::string_view key, typename Map::mapped_type fallback)
{
    const auto found = map.find(key);
    return found == map.end() ? fallback : found->second;
}

std::optional<FeedPage> decodeHeader(const Line &line)
{
    FeedPage page;
    page.epoch.id = QString::fromStdString(valueOr(line.strings, "epoch", {}));
    page.epoch.number = valueOr(line.numbers, "epoch_number", -1);
    page.scope = QString::fromStdString(valueOr(line.strings, "scope", {}));
    page.schema = static_cast<int>(valueOr(line.numbers, "schema", 0));
    page.after = valueOr(line.numbers, "after", -1);
    page.next = valueOr(line.numbers, "next", -1);
    page.rows = valueOr(line.numbers, "rows", -1);
    page.shrunk = valueOr(line.numbers, "shrunk", 0);
    page.time = QDateTime::fromString(QString::fromStdString(valueOr(line.strings, "time", {})), Qt::ISODate);
    if (page.epoch.id.isEmpty() || page.epoch.number < 0 || page.scope.isEmpty() || page.after < 0 ||
        page.next < page.after || page.rows < 0 || page.shrunk < 0 || !page.time.isValid())
        return std::nullopt;
    page.time = page.time.toUTC();
    if (line.numbers.contains("head")) {
        page.head = ScopeHead{valueOr(line.numbers, "head", 0),
                              QString::fromStdString(valueOr(line.strings, "scope_sum", {}))};
        if (page.head->scopeSum.size() != 16 || page.head->head != page.next)
            return std::nullopt;
    }
    return page;
}

std::optional<Change> decodeChange(Line line)
{
    Change change;
    change.seq = valueOr(line.numbers, "seq", 0);
    change.kind = QByteArray::fromStdString(valueOr(line.strings, "kind", {}));
    change.id = QByteArray::fromStdString(valueOr(line.strings, "id", {}));
    if (change.seq <= 0 || change.kind.isEmpty() || change.id.isEmpty() || change.kind.size() > maxIdBytes ||
        change.id.size() > maxIdBytes || line.body.size() > maxBodyBytes)
        return std::nullopt;
    if (const auto until = line.strings.find("until"); until != line.strings.end()) {
        const QDate day = QDate::fromString(QString::fromStdString(until->second), Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        change.until = toEpochDay(day);
    }
    if (valueOr(line.flags, "gone", false))
        change.type = ChangeType::Gone;
    else
        change.type = line.body.isEmpty() ? ChangeType::Renew : ChangeType::Upsert;
    change.body = std::move(line.body);
    return change;
}

} // namespace

QByteArray encodeFeedPage(const FeedPage &page)
{
    QByteArray bytes = encodeHeader(page);
    bytes.append('\n');
    for (const Change &change : page.changes)
        bytes.append(encodeChange(change)).append('\n');
    return bytes;
}

Result<FeedPage> decodeFeedPage(QByteArrayView bytes, int maxChanges)
{
    Parser parser;
    std::optional<FeedPage> page;
    qint64 lineNumber = 0;
    qint64 previous = 0;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) // every line ends with a line feed: a page that was cut cannot pass for a whole one
            return fail(ErrorCode::Protocol, "feed.line",
                        QStringLiteral("unfinished line %1").arg(lineNumber + 1));
        auto line = parseLine(parser, bytes.first(end));
        bytes = bytes.sliced(end + 1);
        ++lineNumber;
        if (!page) {
            page = line ? decodeHeader(*line) : std::nullopt;
            if (!page)
                return fail(ErrorCode::Protocol, "feed.header", QStringLiteral("not a feed page"));
            previous = page->after;
            continue;
        }
        auto change = line ? decodeChange(std::move(*line)) : std::nullopt;
        if (!change || std::ssize(page->changes) >= maxChanges)
            return fail(ErrorCode::Protocol, "feed.line", QStringLiteral("bad line %1").arg(lineNumber));
        if (change->seq <= previous || change->seq > page->next)
            return fail(ErrorCode::Protocol, "feed.order",
                        QStringLiteral("line %1 out of order").arg(lineNumber));
        previous = change->seq;
        page->changes.push_back(std::move(*change));
    }
    if (!page)
        return fail(ErrorCode::Protocol, "feed.header", QStringLiteral("empty page"));
    if (!page->head && previous != page->next)
        return fail(ErrorCode::Protocol, "feed.order", QStringLiteral("the page ends before its cursor"));
    return *std::move(page);
}

} // namespace yizhan::protocol
