// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureautext.h"

#include "feedwriter.h"
#include "liveitems.h"
#include "matchweights.h"
#include "sanitise.h"
#include "synonymlist.h"
#include "textdecoding.h"
#include "transaction.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::publishing {

namespace {

/// Leaves room for the quoting in an item of 256 KiB.
constexpr qsizetype maxSynonymBytes = 240 * 1024;
constexpr const char *textId = "bureau";

Result<void> checkSynonyms(const QString &text, const QString &path)
{
    YIZHAN_TRY_LET(const auto lines, catalogue::readSynonymList(text, path));
    if (lines.empty()) {
        return fail(ErrorCode::Invalid, "synonyms.empty",
                    QStringLiteral("the list says nothing; --remove takes a published list away"), path);
    }
    return {};
}

Result<void> checkWeights(const QString &text, const QString &path)
{
    YIZHAN_TRY(catalogue::readMatchWeights(text.toUtf8(), path));
    return {};
}

Result<void> checkSize(const BureauTextKind &kind, qint64 bytes, const QString &path)
{
    if (bytes <= kind.maxBytes)
        return {};
    const QByteArray reason = QByteArray(kind.kind) + ".size";
    return fail(
        ErrorCode::TooLarge, reason.constData(),
        Hint{QT_TRANSLATE_NOOP("ErrorHint", "the text has %1 bytes; at most %2 reach a kiosk: shorten it"),
             {QString::number(bytes), QString::number(kind.maxBytes)}},
        path);
}

Result<QByteArray> bytesOf(const BureauTextKind &kind, const QString &path)
{
    YIZHAN_TRY(checkSize(kind, QFileInfo(path).size(), path));
    YIZHAN_TRY_LET(const tables::TextProfile profile, tables::profileText(path));
    YIZHAN_TRY_LET(const auto source, tables::TextSource::open(path, profile));
    QByteArray bytes;
    for (qsizetype before = -1; before != bytes.size();) {
        before = bytes.size();
        YIZHAN_TRY(source->appendTo(bytes, 2 * kind.maxBytes));
    }
    return bytes;
}

} // namespace

const BureauTextKind &synonymsText()
{
    static constexpr BureauTextKind kind{catalogue::synonymsKind, maxSynonymBytes, checkSynonyms};
    return kind;
}

const BureauTextKind &weightsText()
{
    static constexpr BureauTextKind kind{catalogue::weightsKind, catalogue::maxWeightsBytes, checkWeights};
    return kind;
}

Result<QString> readBureauText(const BureauTextKind &kind, const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray bytes, bytesOf(kind, path));
    YIZHAN_TRY(checkSize(kind, bytes.size(), path));
    QString text = QString::fromUtf8(bytes);
    text.remove(u'\r');
    text = tables::withoutControls(text);
    YIZHAN_TRY(kind.check(text, path));
    return text;
}

Result<QString> BureauTextPublisher::published()
{
    YIZHAN_TRY_LET(const auto body,
                   feed::liveBody(m_database, m_scope, m_kind.kind, QString::fromLatin1(textId)));
    return body ? QJsonDocument::fromJson(*body).object().value(QLatin1String("text")).toString() : QString();
}

Result<bool> BureauTextPublisher::publish(const QString &text)
{
    const QJsonObject body{{QStringLiteral("text"), text}};
    return change(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<bool> BureauTextPublisher::withdraw()
{
    return change({});
}

Result<bool> BureauTextPublisher::change(const QByteArray &body)
{
    feed::FeedWriter writer(m_database);
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
    if (body.isEmpty())
        writer.withdraw(m_scope, m_kind.kind, textId);
    else
        writer.put(m_scope, m_kind.kind, textId, 0, body);
    YIZHAN_TRY(writer.publish(m_clock.nowUtc()));
    YIZHAN_TRY(transaction.commit());
    return writer.lastChanged() > 0;
}

} // namespace yizhan::publishing
