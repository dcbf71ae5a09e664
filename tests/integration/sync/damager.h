// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

#include <QString>

namespace yizhan::test {

/// Damages the catalogue in a folder as disks, power cuts, other programs and people do. Everything follows
/// from the seed.
class Damager
{
public:
    Damager(QString folder, quint64 seed);

    /// One damage; what it was, for the message of a test.
    [[nodiscard]] QString damage();

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString target();
    [[nodiscard]] int below(qint64 bound);

    [[nodiscard]] QString truncate();
    [[nodiscard]] QString overwrite(bool withZeroes);
    [[nodiscard]] QString flipBits();
    [[nodiscard]] QString exchangePages();
    [[nodiscard]] QString removeFiles();
    [[nodiscard]] QString changeRows();
    [[nodiscard]] QString changeIndex();
    [[nodiscard]] QString changeTables();
    [[nodiscard]] QString run(const QString &sql);

    const QString m_folder;
    SeededRandom m_random;
};

} // namespace yizhan::test
