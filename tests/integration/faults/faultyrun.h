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

/// Runs the act with the calls of the kind failing in turn: all of them where YIZHAN_EVERY_CALL is set, else
/// each of the first and some of the rest. Each run ends well, or with the error of that kind; what stands
/// afterwards is whole; and a second try without faults brings it to its end.
[[nodiscard]] FaultyRuns failEveryCall(fakes::FaultyFiles &files, const Act &act, fakes::DiskFault kind,
                                       fakes::FaultyFiles::When when, fakes::FaultyFiles::Often often);

} // namespace yizhan::test
