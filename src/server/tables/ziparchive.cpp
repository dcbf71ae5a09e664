// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

/// Small parts may be packed at any ratio: they cannot hurt.
constexpr qint64 ratioFloor = 16LL * 1024 * 1024;

tl::unexpected<Error> truncated(const QString &place, const QString &detail)
{
    return fail(ErrorCode::Corrupt, "xlsx.truncated",
                u"the file is cut off or damaged (%1); fetch or save it again"_s.arg(detail), place);
}

} // namespace

ZipPart::ZipPart(ZipPart &&other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_place(std::move(other.m_place)),
      m_inflatedSize(other.m_inflatedSize), m_packedSize(other.m_packedSize), m_consumed(other.m_consumed)
{
}

ZipPart &ZipPart::operator=(ZipPart &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_place, other.m_place);
    std::swap(m_inflatedSize, other.m_inflatedSize);
    std::swap(m_packedSize, other.m_packedSize);
    std::swap(m_consumed, other.m_consumed);
    return *this;
}

ZipPart::~ZipPart()
{
    if (m_file != nullptr)
        zip_fclose(m_file);
}

Result<qsizetype> ZipPart::read(char *target, qsizetype size)
{
    const zip_int64_t got = zip_fread(m_file, target, static_cast<zip_uint64_t>(size));
    if (got < 0)
        return truncated(m_place, QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
    m_consumed += got;
    if (m_consumed > m_inflatedSize) {
        return fail(ErrorCode::Corrupt, "xlsx.bomb", u"a part inflates to more than the archive says"_s,
                    m_place);
    }
    if (got == 0 && m_consumed < m_inflatedSize)
        return truncated(m_place, u"a part ends early"_s);
    return static_cast<qsizetype>(got);
}

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path, const ReaderLimits &limits)
{
    int code = 0;
    ZipArchive archive;
    archive.m_path = path;
    archive.m_limits = limits;
    archive.m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (archive.m_zip)
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (code == ZIP_ER_OPEN || code == ZIP_ER_NOENT || code == ZIP_ER_READ || code == ZIP_ER_MEMORY)
        return fail(ErrorCode::Io, "file.open", detail, path);
    return truncated(path, detail);
}

bool ZipArchive::has(const QByteArray &name) const
{
    return zip_name_locate(m_zip.get(), name.constData(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipArchive::openPart(const QByteArray &name) const
{
    const QString place = m_path + u"!"_s + QString::fromUtf8(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip.get(), name.constData(), ZIP_FL_NOCASE, &stat) != 0)
        return fail(ErrorCode::NotFound, "xlsx.part_missing", u"the workbook lacks a part; save it again"_s,
                    place);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_INDEX;
    if ((stat.valid & needed) != needed)
        return truncated(place, u"the archive does not say how large a part is"_s);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return fail(ErrorCode::Unsupported, "xlsx.encrypted",
                    u"the workbook is protected by a password; save a copy without one"_s, place);
    }
    if (stat.size > static_cast<zip_uint64_t>(m_limits.inflatedBytes)) {
        return fail(ErrorCode::TooLarge, "xlsx.too_large",
                    u"a part of %1 bytes is over the limit of %2; split the table"_s.arg(stat.size).arg(
                        m_limits.inflatedBytes),
                    place);
    }
    ZipPart part;
    part.m_place = place;
    part.m_inflatedSize = static_cast<qint64>(stat.size);
    part.m_packedSize = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, stat.size));
    if (part.m_inflatedSize > ratioFloor &&
        part.m_inflatedSize / std::max<qint64>(part.m_packedSize, 1) > m_limits.inflateRatio) {
        return fail(ErrorCode::Corrupt, "xlsx.bomb",
                    u"a part of %1 bytes is packed into %2; no table is like that"_s.arg(part.m_inflatedSize)
                        .arg(part.m_packedSize),
                    place);
    }
    part.m_file = zip_fopen_index(m_zip.get(), stat.index, 0);
    if (part.m_file == nullptr)
        return truncated(place, QString::fromUtf8(zip_error_strerror(zip_get_error(m_zip.get()))));
    return part;
}

Result<QByteArray> ZipArchive::readPart(const QByteArray &name, qint64 mostBytes) const
{
    YIZHAN_TRY_LET(ZipPart part, openPart(name));
    if (part.inflatedSize() > mostBytes) {
        return fail(ErrorCode::TooLarge, "xlsx.too_large",
                    u"a part of %1 bytes is over the limit of %2"_s.arg(part.inflatedSize()).arg(mostBytes),
                    part.m_place);
    }
    QByteArray bytes(static_cast<qsizetype>(part.inflatedSize()), Qt::Uninitialized);
    qsizetype filled = 0;
    // One more read than the size asks for checks the sum of the whole part.
    for (char beyond = 0;;) {
        const bool full = filled == bytes.size();
        YIZHAN_TRY_LET(const qsizetype got, full ? part.read(&beyond, 1)
                                                 : part.read(bytes.data() + filled, bytes.size() - filled));
        if (got == 0)
            return bytes;
        filled += got;
    }
}

} // namespace yizhan::tables
