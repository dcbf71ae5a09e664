// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderprinter.h"

#include "slippainter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yizhan::print {

namespace {

constexpr int mostSlips = 9999;

/// Whether a slip can be written there, where need be after the folder is made; makes nothing itself.
bool takesSlips(const QString &folder)
{
    QFileInfo nearest(QDir(folder).absolutePath());
    while (!nearest.exists() && !nearest.isRoot())
        nearest.setFile(nearest.path());
    return nearest.isDir() && nearest.isWritable();
}

} // namespace

Result<Paper> FolderPrinter::state()
{
    const QDir folder(m_folder);
    if (!takesSlips(m_folder))
        return fail(ErrorCode::Io, "printer.unreachable", QStringLiteral("the folder cannot be written"),
                    m_folder);
    if (folder.exists(QStringLiteral("cover_open")))
        return fail(ErrorCode::Io, "printer.cover_open", QStringLiteral("the folder says so"), m_folder);
    if (folder.exists(QStringLiteral("paper_out")))
        return fail(ErrorCode::Io, "printer.paper_out", QStringLiteral("the folder says so"), m_folder);
    return folder.exists(QStringLiteral("paper_low")) ? Paper::Low : Paper::Enough;
}

Result<void> FolderPrinter::print(const Slip &slip)
{
    YIZHAN_TRY_LET(const QImage picture, paintSlip(slip, m_width));
    YIZHAN_TRY(state());
    QDir().mkpath(m_folder); // where that fails, no picture is written
    for (int number = 1; number <= mostSlips; ++number) {
        const QString path = m_folder + QStringLiteral("/slip-%1.png").arg(number, 4, 10, QLatin1Char('0'));
        if (QFile::exists(path))
            continue;
        if (picture.save(path, "PNG"))
            return {};
        break;
    }
    return fail(ErrorCode::Io, "printer.unreachable", QStringLiteral("no picture could be written"),
                m_folder);
}

} // namespace yizhan::print
