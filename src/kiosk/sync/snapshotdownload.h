// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueclient.h"
#include "digest.h"
#include "result.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <optional>

namespace yizhan::sync {

/// A snapshot file on its way into a folder: `<file>.part` holds what has come, `<file>.part.json` what it
/// belongs to, so that any later process goes on where this one was cut off. One thread.
class SnapshotDownload
{
public:
    /// `folder` is made when it is missing. `scope` names the description that is looked for.
    SnapshotDownload(QString folder, QString scope);

    /// The download of this scope that was begun and not finished, if any.
    [[nodiscard]] std::optional<LatestSnapshot> unfinished() const;

    /// Begins or goes on with `snapshot`. Errors: Io.
    [[nodiscard]] Result<void> open(const LatestSnapshot &snapshot);
    /// Bytes that are there already.
    [[nodiscard]] qint64 offset() const { return m_file.size(); }
    [[nodiscard]] qint64 size() const { return m_snapshot.size; }
    [[nodiscard]] bool complete() const { return m_file.size() == m_snapshot.size; }
    [[nodiscard]] TransferRequest request() const;

    /// Takes the head of the answer to request(): 206 goes on, 200 starts anew. Errors: Protocol
    /// (`snapshot.range`), the error of another status, Io.
    [[nodiscard]] Result<void> begin(const TransferHead &head);
    /// Errors: Io (`file.write`), Protocol (`snapshot.too_long`).
    [[nodiscard]] Result<void> append(QByteArrayView piece);
    /// Proves a complete file by its digest and puts it under its own name. Returns the path. Errors: Io,
    /// Corrupt
    /// (`snapshot.download`: what had come is dropped), Network (`net.closed`: not complete yet).
    [[nodiscard]] Result<QString> finish();
    /// Drops what has come.
    void discard();

private:
    [[nodiscard]] QString path(const char *suffix) const;
    [[nodiscard]] QString descriptionPath() const;
    [[nodiscard]] Result<void> writeDescription() const;
    [[nodiscard]] Result<QByteArray> digest();

    QString m_folder;
    QString m_scope;
    LatestSnapshot m_snapshot;
    QByteArray m_etag;
    QFile m_file;
};

} // namespace yizhan::sync
