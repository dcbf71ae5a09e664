// SPDX-License-Identifier: GPL-3.0-or-later
#include "forger.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::tests {

using protocol::Response;

namespace {

Response answer(const char *type, const QByteArray &body)
{
    Response response;
    response.fields = {{"Content-Type", type}};
    response.body = std::make_shared<const std::string>(body.toStdString());
    return response;
}

QByteArray withoutSeal(const QByteArray &page)
{
    const auto read = protocol::decodeFeedPage(page);
    return read ? protocol::encodeFeedPage(*read) : page;
}

} // namespace

/// One to four accidents: a bit, a cut, bytes that go, come, or come twice.
QByteArray Forger::mutated(QByteArray bytes)
{
    const auto accidents = 1 + dice(4);
    for (std::uint64_t i = 0; i < accidents && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(dice(static_cast<std::uint64_t>(bytes.size())));
        const auto length = static_cast<qsizetype>(1 + dice(16));
        switch (dice(6)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice(8)));
            break;
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, QByteArray(length, static_cast<char>(dice(256))));
            break;
        case 4:
            bytes.insert(at, bytes.mid(at, length * 16));
            break;
        default:
            bytes.replace(at, length, QByteArray(length, '0'));
            break;
        }
    }
    return bytes;
}

/// A member of the header says something else, and the seal stands as it was.
QByteArray Forger::otherHeader(QByteArray page)
{
    static const std::vector<std::pair<QByteArray, QByteArray>> lies = {
        {"\"after\":", "\"after\":1"},
        {"\"next\":", "\"next\":9"},
        {"\"head\":", "\"head\":9"},
        {"\"rows\":", "\"rows\":1"},
        {"\"epoch_number\":", "\"epoch_number\":9"},
        {"\"epoch\":\"", "\"epoch\":\"f"},
        {"\"scope\":\"", "\"scope\":\"x"},
        {"\"time\":\"20", "\"time\":\"21"},
        {"\"scope_sum\":\"", "\"scope_sum\":\"0"},
        {"\"more\":true", "\"head\":12,\"scope_sum\":\"0000000000000000\""},
        {"{\"after\"", "{\"shrunk\":9999999,\"after\""}};
    const auto &[before, after] = lies[dice(lies.size())];
    const qsizetype at = page.indexOf(before);
    return at < 0 ? mutated(page) : page.replace(at, before.size(), after);
}

/// The header of one page over the lines of another, or over its own in another order.
QByteArray Forger::otherLines(const QByteArray &page)
{
    const QByteArray &other = anyPage();
    const QByteArray header = page.first(page.indexOf('\n') + 1);
    QList<QByteArray> lines = (dice(2) == 0 ? other : page).split('\n');
    lines.removeFirst();
    if (lines.size() > 2 && dice(2) == 0)
        std::swap(lines.first(), lines[lines.size() / 2]);
    else if (!lines.isEmpty())
        lines.removeAt(static_cast<qsizetype>(dice(static_cast<std::uint64_t>(lines.size()))));
    return header + lines.join('\n');
}

/// A page of his own, signed by himself, under a history that looks later than all.
QByteArray Forger::inventedPage()
{
    auto page = protocol::decodeFeedPage(anyPage());
    if (!page)
        return {};
    if (dice(2) == 0)
        page->epoch = {QStringLiteral("deadbeefdeadbeef"), page->epoch.number + 1000};
    if (dice(2) == 0)
        page->changes.clear();
    for (protocol::Change &change : page->changes) {
        if (change.type == protocol::ChangeType::Upsert)
            change.body = R"({"phone":"19900000000","title":"先交押金"})";
    }
    const QByteArray plain = protocol::encodeFeedPage(*page);
    QByteArray sealed = protocol::sealFeedPage(plain, m_ownKey);
    if (dice(2) == 0) // under the city's name
        sealed.replace(m_ownKey.publicKey().bytes.toHex(),
                       anyPage().mid(anyPage().indexOf("\"public_key\":\"") + 14, 64));
    return sealed;
}

QByteArray Forger::forgedPage()
{
    switch (dice(8)) {
    case 0:
        return withoutSeal(anyPage());
    case 1:
        return inventedPage();
    case 2:
        return otherHeader(anyPage());
    case 3:
        return otherLines(anyPage());
    case 4:
        return anyPage(); // a replay
    default:
        return mutated(anyPage());
    }
}

Response Forger::changes()
{
    switch (dice(20)) {
    case 0:
        return Response::problem(410, "resnapshot", "Take a new snapshot");
    case 1:
        return answer("text/html", "<html>Please log in</html>");
    case 2: { // a bomb
        Response bomb =
            answer(protocol::feedContentType,
                   protocol::zstdCompress(QByteArray(static_cast<qsizetype>(1 + dice(4'000'000)), 'x'), 1));
        bomb.fields.emplace_back("Content-Encoding", "zstd");
        return bomb;
    }
    default:
        break;
    }
    const QByteArray page = forgedPage();
    if (dice(3) != 0)
        return answer(protocol::feedContentType, page);
    QByteArray packed = protocol::zstdCompress(page, 1);
    if (dice(4) == 0)
        packed = mutated(packed);
    Response response = answer(protocol::feedContentType, packed);
    response.fields.emplace_back("Content-Encoding", "zstd");
    return response;
}

Response Forger::latest()
{
    if (dice(4) == 0)
        return Response::problem(404, "no_snapshot", "There is no snapshot of this scope");
    QJsonObject description = QJsonDocument::fromJson(m_recording.latest).object();
    if (dice(2) == 0)
        description.insert(QStringLiteral("epoch"), QStringLiteral("deadbeefdeadbeef"));
    if (dice(2) == 0)
        description.insert(QStringLiteral("cursor"), static_cast<qint64>(dice(100'000)));
    if (dice(4) == 0)
        description.insert(QStringLiteral("size"), static_cast<qint64>(1 + dice(100'000)));
    const QByteArray text = QJsonDocument(description).toJson(QJsonDocument::Compact);
    return answer("application/json", dice(10) == 0 ? mutated(text) : text);
}

QByteArray Forger::forgedSnapshot()
{
    return dice(4) == 0 ? anySnapshot() : mutated(anySnapshot());
}

Response Forger::file()
{
    Response response = answer("application/octet-stream", forgedSnapshot());
    response.fields.emplace_back("ETag", "\"forged\"");
    return response;
}

} // namespace yizhan::tests
