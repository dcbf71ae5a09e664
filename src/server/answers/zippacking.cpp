// SPDX-License-Identifier: GPL-3.0-or-later
#include "zippacking.h"

#include "atomicfile.h"
#include "privatefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <zip.h>

namespace yizhan::answers {

namespace {

tl::unexpected<Error> unwritten(const char *what, const QString &path)
{
    return fail(ErrorCode::Io, "file.write", QString::fromUtf8(what), path);
}

/// Adds all files below `folder` to an open archive; they are read when it is closed.
Result<void> addFiles(zip_t *archive, const QString &folder)
{
    const QDir base(folder);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        zip_source_t *source = zip_source_file(archive, QFile::encodeName(path).constData(), 0, -1);
        if (source == nullptr)
            return unwritten(zip_strerror(archive), path);
        if (zip_file_add(archive, base.relativeFilePath(path).toUtf8().constData(), source,
                         ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return unwritten(zip_strerror(archive), path);
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<ZipPacking>> ZipPacking::begin(const QString &path)
{
    std::unique_ptr<ZipPacking> packing(new ZipPacking(path));
    if (!packing->m_folder.isValid())
        return fail(ErrorCode::Io, "file.open", packing->m_folder.errorString(), path);
    YIZHAN_TRY(storage::makePrivateFolder(packing->folder()));
    return packing;
}

Result<void> ZipPacking::finish()
{
    const QString packed = m_folder.filePath(QStringLiteral("packed.zip"));
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(packed).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr)
        return unwritten("the archive cannot be made", m_path);
    if (auto added = addFiles(archive, folder()); !added) {
        zip_discard(archive);
        return added;
    }
    if (zip_close(archive) != 0) {
        const auto failed = unwritten(zip_strerror(archive), m_path);
        zip_discard(archive);
        return failed;
    }
    if (!QFile::setPermissions(packed, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritten("the archive cannot be kept from others", m_path);
    return storage::replaceFile(packed, m_path);
}

} // namespace yizhan::answers
