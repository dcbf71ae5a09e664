// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compression.h"
#include "database.h"
#include "digest.h"
#include "feeditems.h"
#include "signing.h"
#include "snapshot.h"

#include <QFile>
#include <QString>

#include <functional>
#include <vector>

namespace yizhan::fakes {

/// Writes .yzsnap files with the faults that a test asks for.
struct SnapshotFile
{
    QString scope = QStringLiteral("city");
    QString epoch = QStringLiteral("e1");
    qint64 epochNumber = 1;
    qint64 cursor = 10;
    int schema = protocol::schemaMajor;
    QString createdAt = QStringLiteral("2026-11-20T00:00:00Z");
    std::vector<FeedItem> items;
    /// Statements run on the content before it is packed: damage that is signed.
    QStringList extraSql;
    /// Changes the manifest before it is signed.
    std::function<void(protocol::SnapshotManifest &)> alter;

    /// The bytes of the file. `folder` takes temporary files.
    [[nodiscard]] QByteArray bytes(const QString &folder, const crypto::SigningKey &key) const
    {
        const QByteArray raw = rawContent(folder);
        const QByteArray content = protocol::zstdCompress(raw, 3);
        crypto::Sha256 digest;
        digest.add(content);
        protocol::SnapshotManifest manifest;
        manifest.scope = scope;
        manifest.epoch = {epoch, epochNumber};
        manifest.schema = schema;
        manifest.cursor = cursor;
        manifest.scopeSum = sumOfItems(items).toHex();
        manifest.rows = static_cast<qint64>(items.size());
        manifest.contentSize = content.size();
        manifest.contentSha256 = digest.finish();
        manifest.rawSize = raw.size();
        manifest.createdAt = createdAt;
        manifest.publicKey = key.publicKey().toHex();
        if (alter)
            alter(manifest);
        const QByteArray head = protocol::snapshotSignedPart(manifest);
        return head + key.sign(head) + content;
    }

private:
    [[nodiscard]] QByteArray rawContent(const QString &folder) const
    {
        const QString path = folder + QStringLiteral("/raw.db");
        QFile::remove(path);
        {
            auto database = storage::Database::openSqlite(path);
            run(database->exec(QStringLiteral("PRAGMA journal_mode=DELETE")));
            run(database->exec(QString::fromLatin1(protocol::snapshotContentSchema)));
            auto insert = database->prepare(QStringLiteral("INSERT INTO item VALUES(?, ?, ?, ?, ?)"));
            for (const FeedItem &item : items) {
                run(insert->run(QString::fromUtf8(item.kind), QString::fromUtf8(item.id),
                                static_cast<qint64>(item.hash()), item.until, item.body));
            }
            for (const QString &sql : extraSql)
                run(database->exec(sql));
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void run(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().toString()));
    }
};

} // namespace yizhan::fakes
