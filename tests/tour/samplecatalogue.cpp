// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "cataloguedatabase.h"
#include "clock.h"
#include "servertrust.h"
#include "snapshotinstaller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace yizhan::tour {

Result<void> installSampleCatalogue(const QString &dataDir)
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString sample = QDir::cleanPath(program.filePath(QStringLiteral("../share/yizhan/sample.yzsnap")));
    if (!QFileInfo::exists(sample))
        return fail(
            ErrorCode::NotFound, "sample.missing",
            QStringLiteral("the sample catalogue was not built; build it, or name a data folder with --data"),
            sample);
    YIZHAN_TRY_LET(auto database, store::openCatalogue(dataDir, storage::OpenMode::ReadWrite));
    device::ServerTrust anybody; // who signed the sample does not matter, and nothing is pinned
    store::SnapshotInstaller installer(database, anybody, dataDir);
    YIZHAN_TRY(installer.install(sample, {}, SystemClock()));
    return {};
}

} // namespace yizhan::tour
