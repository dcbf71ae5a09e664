// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tablereader.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace yizhan::tables {

class ZipArchive;

/// One part of an archive as a stream of inflated bytes. Must not outlive its archive.
class ZipPart
{
public:
    ZipPart(ZipPart &&other) noexcept;
    ZipPart &operator=(ZipPart &&other) noexcept;
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;
    ~ZipPart();

    /// Up to `size` bytes into `target`; 0 at the end, where the checksum has been checked too.
    /// Errors: Corrupt (`xlsx.truncated`: cut or damaged; `xlsx.bomb`: more bytes than the directory says).
    [[nodiscard]] Result<qsizetype> read(char *target, qsizetype size);

    [[nodiscard]] qint64 inflatedSize() const { return m_inflatedSize; }
    [[nodiscard]] qint64 consumed() const { return m_consumed; }

private:
    friend class ZipArchive;
    ZipPart() = default;

    zip_file *m_file = nullptr;
    QString m_place;
    qint64 m_inflatedSize = 0;
    qint64 m_packedSize = 0;
    qint64 m_consumed = 0;
};

/// An .xlsx as a ZIP archive. What its directory says of a part is checked before anything is inflated.
class ZipArchive
{
public:
    /// Errors: Io (`file.open`), Corrupt (`xlsx.truncated`: no readable directory).
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const ReaderLimits &limits);

    [[nodiscard]] bool has(const QByteArray &name) const;
    /// Errors: NotFound (`xlsx.part_missing`), Unsupported (`xlsx.encrypted`), TooLarge (`xlsx.too_large`),
    /// Corrupt
    /// (`xlsx.bomb`, `xlsx.truncated`).
    [[nodiscard]] Result<ZipPart> openPart(const QByteArray &name) const;
    /// A small part as a whole. Errors: those of openPart() and ZipPart::read(); TooLarge beyond `mostBytes`.
    [[nodiscard]] Result<QByteArray> readPart(const QByteArray &name, qint64 mostBytes) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Closer> m_zip;
    QString m_path;
    ReaderLimits m_limits;
};

} // namespace yizhan::tables
