// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedpicture.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr qint64 maxPathBytes = 4096;

/// Drops what is written to the standard error while it lives: libpng writes there by itself, past Qt's
/// message handler, and the error is told in our own words anyway.
class SilentLibraries
{
public:
    SilentLibraries() : m_kept(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1))
    {
        const int nowhere = m_kept < 0 ? -1 : open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0)
            return;
        std::fflush(stderr);
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
    ~SilentLibraries()
    {
        if (m_kept < 0)
            return;
        std::fflush(stderr);
        dup2(m_kept, STDERR_FILENO);
        close(m_kept);
    }
    Q_DISABLE_COPY_MOVE(SilentLibraries)

private:
    int m_kept;
};

} // namespace

Result<scan::GreyPlane> readPicture(const QString &path)
{
    if (const QFileInfo what(path); what.exists() && !what.isFile())
        return fail(ErrorCode::Invalid, "scan.picture", u"no regular file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    if (file.size() > maxPictureBytes)
        return fail(ErrorCode::TooLarge, "scan.too_large", u"more than 32 MiB"_s, path);
    const SilentLibraries silent;
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return fail(ErrorCode::Invalid, "scan.picture", reader.errorString(), path);
    if (qint64(size.width()) * size.height() > maxPicturePixels)
        return fail(ErrorCode::TooLarge, "scan.too_large", u"more than 50 million pixels"_s, path);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Invalid, "scan.picture", reader.errorString(), path);
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return scan::GreyPlane(
        scan::GreyView{grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), 1});
}

Result<QStringList> readPictureList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    QStringList paths;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(maxPathBytes + 2).trimmed();
        if (paths.size() == maxListedPictures || line.size() > maxPathBytes)
            return fail(ErrorCode::TooLarge, "scan.list",
                        u"more than 100,000 paths, or one of more than 4 KiB"_s, path);
        if (!line.isEmpty())
            paths.append(QFile::decodeName(line));
    }
    return paths;
}

QString escaped(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\t')
            line += u"\\t"_s;
        else if (c == u'\n')
            line += u"\\n"_s;
        else if (c == u'\r')
            line += u"\\r"_s;
        else if (c == u'\\')
            line += u"\\\\"_s;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            line += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

} // namespace yizhan::tool
