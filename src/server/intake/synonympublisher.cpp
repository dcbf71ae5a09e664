// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonympublisher.h"

#include "feedwriter.h"
#include "synonymlist.h"
#include "textdecoding.h"
#include "transaction.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::intake {

namespace {

/// Leaves room for the quoting in an item of 256 KiB.
constexpr qsizetype maxBytes = 240 * 1024;
constexpr const char *itemId = "bureau";

Error atFile(Error error, const QString &path)
{
    error.place = error.place.isEmpty() ? path : path + QStringLiteral(", ") + error.place;
    return error;
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (const QFileInfo file(path); file.exists() && file.size() > maxBytes) {
        return fail(ErrorCode::TooLarge, "synonyms.size",
                    QStringLiteral("the list has %1 bytes; at most %2 reach a kiosk: shorten it")
                        .arg(file.size())
                        .arg(maxBytes),
                    path);
    }
    YIZHAN_TRY_LET(const TextProfile profile, profileText(path));
    YIZHAN_TRY_LET(const auto source, TextSource::open(path, profile));
    QByteArray bytes;
    for (qsizetype before = -1; before != bytes.size();) {
        before = bytes.size();
        YIZHAN_TRY(source->appendTo(bytes, 2 * maxBytes));
    }
    return bytes;
}

} // namespace

Result<QString> readSynonymFile(const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray bytes, bytesOf(path));
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::TooLarge, "synonyms.size",
                    QStringLiteral("the list is too long to reach a kiosk: shorten it"), path);
    QString text = QString::fromUtf8(bytes);
    text.remove(u'\r');
    const auto lines = catalogue::readSynonymList(text);
    if (!lines)
        return fail(atFile(lines.error(), path));
    if (lines->empty()) {
        return fail(ErrorCode::Invalid, "synonyms.empty",
                    QStringLiteral("the list says nothing; --remove takes a published list away"), path);
    }
    return text;
}

Result<QString> SynonymPublisher::published()
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral(
                                    "SELECT body FROM feed WHERE scope = ? AND kind = ? AND id = ? AND "
                                    "gone_at IS NULL")));
    YIZHAN_TRY(
        select.run(m_scope, QString::fromLatin1(catalogue::synonymsKind), QString::fromLatin1(itemId)));
    if (!select.next())
        return QString();
    return QJsonDocument::fromJson(select.bytes(0)).object().value(QLatin1String("text")).toString();
}

Result<bool> SynonymPublisher::publish(const QString &text)
{
    const QJsonObject body{{QStringLiteral("text"), text}};
    return change(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<bool> SynonymPublisher::withdraw()
{
    return change({});
}

Result<bool> SynonymPublisher::change(const QByteArray &body)
{
    feed::FeedWriter writer(m_database);
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
    if (body.isEmpty())
        writer.withdraw(m_scope, catalogue::synonymsKind, itemId);
    else
        writer.put(m_scope, catalogue::synonymsKind, itemId, 0, body);
    YIZHAN_TRY(writer.publish(m_clock.nowUtc()));
    YIZHAN_TRY(transaction.commit());
    return writer.lastChanged() > 0;
}

} // namespace yizhan::intake
