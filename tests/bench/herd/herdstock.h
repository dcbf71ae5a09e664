// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testkiosk.h"

#include <QFile>

#include <vector>

namespace yizhan::herd {

/// What one kiosk has waiting: batches as they stand in a file, sealed and signed before anything is
/// measured, as kiosks have done when they were offline.
struct Stock
{
    std::unique_ptr<fakes::TestKiosk> kiosk;
    struct Batch
    {
        qint64 offset = 0;
        qint64 bytes = 0;
        int operations = 0;
    };
    std::vector<Batch> batches;
};

/// Enrols `kiosks` in the database of a server's folder and writes what each has waiting into `file`.
[[nodiscard]] Result<std::vector<Stock>> makeStocks(const QString &dataDir, int kiosks, int operations,
                                                    const Clock &clock, QFile &file);

} // namespace yizhan::herd
