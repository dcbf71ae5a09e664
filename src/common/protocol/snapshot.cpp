// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace yizhan::protocol {

namespace {

constexpr QByteArrayView magic("YZSNAP1\n");
constexpr quint32 maxManifestBytes = 64 * 1024;
constexpr qsizetype signatureBytes = 64;

} // namespace

const char *const snapshotContentSchema = R"(CREATE TABLE item(
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  hash INTEGER NOT NULL,
  until INTEGER NOT NULL,
  body BLOB NOT NULL)
)";

QByteArray SnapshotManifest::encode() const
{
    QJsonObject object{
        {QStringLiteral("scope"), scope},
        {QStringLiteral("epoch"), epoch.id},
        {QStringLiteral("epoch_number"), epoch.number},
        {QStringLiteral("schema"), schema},
        {QStringLiteral("cursor"), cursor},
        {QStringLiteral("scope_sum"), scopeSum},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("content_size"), contentSize},
        {QStringLiteral("content_sha256"), QString::fromLatin1(contentSha256.toHex())},
        {QStringLiteral("raw_size"), rawSize},
        {QStringLiteral("created_at"), createdAt},
        {QStringLiteral("public_key"), publicKey},
    };
    if (!succession.isEmpty())
        object.insert(QStringLiteral("succession"), succession);
    if (shrunk != 0)
        object.insert(QStringLiteral("shrunk"), shrunk);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SnapshotManifest> SnapshotManifest::decode(QByteArrayView bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    const QJsonObject object = document.object();
    SnapshotManifest manifest;
    manifest.scope = object.value(QLatin1String("scope")).toString();
    manifest.epoch.id = object.value(QLatin1String("epoch")).toString();
    manifest.epoch.number = object.value(QLatin1String("epoch_number")).toInteger(-1);
    manifest.schema = object.value(QLatin1String("schema")).toInt();
    manifest.cursor = object.value(QLatin1String("cursor")).toInteger(-1);
    manifest.scopeSum = object.value(QLatin1String("scope_sum")).toString();
    manifest.rows = object.value(QLatin1String("rows")).toInteger(-1);
    manifest.shrunk = object.value(QLatin1String("shrunk")).toInteger(0);
    manifest.contentSize = object.value(QLatin1String("content_size")).toInteger(-1);
    manifest.contentSha256 =
        QByteArray::fromHex(object.value(QLatin1String("content_sha256")).toString().toLatin1());
    manifest.rawSize = object.value(QLatin1String("raw_size")).toInteger(-1);
    manifest.createdAt = object.value(QLatin1String("created_at")).toString();
    manifest.publicKey = object.value(QLatin1String("public_key")).toString();
    manifest.succession = object.value(QLatin1String("succession")).toString();
    const bool complete = !manifest.scope.isEmpty() && !manifest.epoch.id.isEmpty() &&
                          manifest.epoch.number >= 0 && manifest.shrunk >= 0 && manifest.cursor >= 0 &&
                          manifest.scopeSum.size() == 16 && manifest.rows >= 0 && manifest.contentSize > 0 &&
                          manifest.contentSha256.size() == 32 && manifest.rawSize > 0;
    if (!complete)
        return fail(ErrorCode::Protocol, "snapshot.manifest", QStringLiteral("incomplete manifest"));
    return manifest;
}

QByteArray snapshotSignedPart(const SnapshotManifest &manifest)
{
    const QByteArray json = manifest.encode();
    QByteArray head = magic.toByteArray();
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian<quint32>(static_cast<quint32>(json.size()), length.data());
    return head + length + json;
}

Result<SnapshotHead> readSnapshotHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.read", file.errorString(), path);
    const QByteArray start = file.read(magic.size() + 4);
    if (start.size() < magic.size() + 4 || !start.startsWith(magic))
        return fail(ErrorCode::Corrupt, "snapshot.magic", QStringLiteral("not a Yizhan snapshot"), path);
    const quint32 length = qFromLittleEndian<quint32>(start.constData() + magic.size());
    if (length == 0 || length > maxManifestBytes)
        return fail(ErrorCode::Corrupt, "snapshot.magic", QStringLiteral("manifest of %1 bytes").arg(length),
                    path);
    const QByteArray json = file.read(length);
    SnapshotHead head;
    head.signature = file.read(signatureBytes);
    if (json.size() != length || head.signature.size() != signatureBytes)
        return fail(ErrorCode::Corrupt, "snapshot.cut", QStringLiteral("the file ends in its head"), path);
    YIZHAN_TRY_LET(head.manifest, SnapshotManifest::decode(json));
    head.signedPart = start + json;
    head.contentOffset = file.pos();
    return head;
}

} // namespace yizhan::protocol
