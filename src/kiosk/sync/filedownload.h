// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "synctransport.h"

#include <QByteArrayView>
#include <QFile>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace yizhan::sync {

/// A file that a server offers, known by its digest.
struct RemoteFile
{
    QByteArray target; ///< "/v1/snapshots/city-50000-1f0c77aa.yzsnap"
    QString name;      ///< under which it is put; a plain file name, checked by whoever made this
    qint64 size = 0;
    QByteArray sha256; ///< of the whole file, 32 bytes
    /// What the caller wants to find again with a download that was cut off.
    QJsonObject about = {};

    friend bool operator==(const RemoteFile &, const RemoteFile &) = default;
};

/// A file on its way into a folder: `<name>.part` holds what has come, `<name>.part.json` what it belongs to,
/// so that any later process goes on where this one was cut off. It appears under its own name when it is
/// whole and its digest holds. One thread.
class FileDownload
{
public:
    /// Looks at what has come so far, again after every piece, until it answers true: "I have seen enough".
    /// Its error drops the download: a forged file is refused by its first bytes, not after the last.
    using Inspect = std::function<Result<bool>(const QString &path)>;

    /// `folder` is made when it is missing. `inspect` may be empty.
    explicit FileDownload(QString folder, Inspect inspect = {});

    /// Downloads that were begun in `folder` and not finished.
    [[nodiscard]] static std::vector<RemoteFile> unfinished(const QString &folder);
    /// Drops what has come of a file, if anything.
    static void drop(const QString &folder, const QString &name);

    /// Begins or goes on. Errors: Io; those of `inspect`.
    [[nodiscard]] Result<void> open(const RemoteFile &file);
    /// Bytes that are there already.
    [[nodiscard]] qint64 offset() const { return m_part.size(); }
    [[nodiscard]] qint64 size() const { return m_file.size; }
    [[nodiscard]] bool complete() const { return m_part.size() == m_file.size; }
    /// For the bytes that are missing.
    [[nodiscard]] TransferRequest request() const;

    /// Takes the head of the answer to request(): 206 goes on, 200 starts anew, others are passed over.
    /// Errors: Protocol (`file.range`), Io.
    [[nodiscard]] Result<void> begin(const TransferHead &head);
    /// Errors: Io (`file.write`), Protocol (`file.too_long`), those of `inspect`.
    [[nodiscard]] Result<void> append(QByteArrayView piece);
    /// Proves a complete file by its digest and puts it under its own name, durably. Returns the path.
    /// Errors: Io, Corrupt (`file.digest`: what had come is dropped), Network (`net.closed`: not complete
    /// yet).
    [[nodiscard]] Result<QString> finish();
    /// Drops what has come.
    void discard();

private:
    [[nodiscard]] QString partPath() const;
    [[nodiscard]] Result<void> writeDescription() const;
    [[nodiscard]] Result<void> inspectPart();
    [[nodiscard]] Result<QByteArray> digest();

    QString m_folder;
    Inspect m_inspect;
    RemoteFile m_file;
    QByteArray m_etag;
    QFile m_part;
    bool m_inspected = false;
};

} // namespace yizhan::sync
