// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultyfile.h"
#include "result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace yizhan::test {

/// Something that is done to databases in a folder, and how to tell how far it came.
struct Act
{
    QString before; ///< a folder as it is before; copied for every run
    /// Opens what it needs, does it, closes it. Done twice it changes nothing more.
    std::function<Result<void>(const QString &folder)> run;
    /// Empty, or what is not whole. `done` says whether all of it must be there.
    std::function<QString(const QString &folder, bool done)> fault;
};

struct FaultyRuns
{
    int runs = 0;
    int errors = 0;     ///< of them ended with an error; the others did without the call that failed
    QStringList faults; ///< empty when all is well
};

/// The columns and rows of a test that takes a `kind`, `when` and `often` and gives them to
/// failCallsInTurn(). `damage`: also what is read may be no page.
void addFaults(bool damage = true);

/// Runs the act once as it is, and then again and again with one call after another failing in this way: each
/// that opens, syncs, truncates, deletes or locks, each of the first 24, and of the reads and writes behind
/// them each seventh; all where YIZHAN_EVERY_CALL is set, which takes many minutes. Each run ends well, or
/// with the error of that kind; what stands afterwards is whole; and a second try without faults brings it to
/// its end.
[[nodiscard]] FaultyRuns failCallsInTurn(fakes::FaultyFiles &files, const Act &act, fakes::DiskFault kind,
                                         fakes::FaultyFiles::When when, fakes::FaultyFiles::Often often);

} // namespace yizhan::test
