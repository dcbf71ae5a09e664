// SPDX-License-Identifier: GPL-3.0-or-later
#include "planpictures.h"

#include "digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

constexpr qint64 headBytes = 12;

/// By the bytes with which such files begin; empty: no picture that kiosks show.
QString pictureType(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (head.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return head.startsWith("RIFF") && head.endsWith("WEBP") ? u"image/webp"_s : QString();
}

/// A path below `folder`; nothing where it would lead out of it.
QString pathBelow(const QString &folder, const QString &name)
{
    const QString path = QDir::cleanPath(name);
    const bool leadsOut = QDir::isAbsolutePath(path) || path == u".."_s || path.startsWith(u"../"_s);
    return leadsOut ? QString() : QDir(folder).filePath(path);
}

} // namespace

Result<catalogue::DocumentRef> PlanPictures::take(const QString &name) const
{
    const QString path = pathBelow(m_folder, name);
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "plan.missing", u"there is no such picture"_s, name);
    if (file.size() > maxPlanBytes)
        return fail(ErrorCode::TooLarge, "plan.size", u"a plan has at most 8 MB"_s, name);
    const QByteArray bytes = file.readAll();
    const QString type = pictureType(QByteArrayView(bytes).first(std::min<qint64>(headBytes, bytes.size())));
    if (type.isEmpty())
        return fail(ErrorCode::Unsupported, "plan.type", u"neither PNG nor JPEG nor WebP"_s, name);
    if (!m_dryRun)
        return m_documents.add(path, type);
    crypto::Sha256 sha256;
    sha256.add(bytes);
    return catalogue::DocumentRef{catalogue::documentDigest(sha256.finish()), bytes.size(), type};
}

} // namespace yizhan::server
