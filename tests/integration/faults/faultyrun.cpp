// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyrun.h"

#include <QDir>
#include <QTemporaryDir>

namespace yizhan::test {

using fakes::DiskFault;
using fakes::FaultyFiles;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    for (const QString &file : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + file, to + u'/' + file);
}

bool isExpected(DiskFault kind, const Error &error)
{
    switch (kind) {
    case DiskFault::Eio:
        return error.code == ErrorCode::Io && error.reason != u"sql.full";
    case DiskFault::Enospc:
        return error.code == ErrorCode::Io;
    case DiskFault::Busy:
        return error.code == ErrorCode::Busy;
    case DiskFault::Corrupt:
        return error.code == ErrorCode::Corrupt;
    }
    return false;
}

/// Empty, or what went wrong.
QString outcomeOf(FaultyFiles &files, const Act &act, DiskFault kind, const QString &folder, bool &failed)
{
    const auto first = act.run(folder);
    failed = !first;
    files.disarm();
    if (!first && !isExpected(kind, first.error()))
        return QStringLiteral("an error of another kind: ") + first.error().toString();
    if (const QString fault = act.fault(folder, first.has_value()); !fault.isEmpty())
        return QStringLiteral("after the %1: %2").arg(first ? u"success" : u"failure").arg(fault);
    const auto second = act.run(folder);
    if (!second)
        return QStringLiteral("the second try: ") + second.error().toString();
    const QString fault = act.fault(folder, true);
    return fault.isEmpty() ? QString() : QStringLiteral("after the second try: ") + fault;
}

/// Every call where YIZHAN_EVERY_CALL says so, which takes many minutes; else each of the first, where files
/// are made and opened, and then some. The step is odd and prime, so that it does not keep to one kind of
/// call.
int callAfter(int call)
{
    constexpr int eachOfTheFirst = 24;
    constexpr int step = 7;
    const bool all = qEnvironmentVariableIsSet("YIZHAN_EVERY_CALL");
    return all || call < eachOfTheFirst ? call + 1 : call + step;
}

} // namespace

FaultyRuns failEveryCall(FaultyFiles &files, const Act &act, DiskFault kind, FaultyFiles::When when,
                         FaultyFiles::Often often)
{
    constexpr qsizetype enough = 20;
    FaultyRuns done;
    for (int call = 1; done.faults.size() < enough; call = callAfter(call)) {
        const QTemporaryDir folder;
        copyFolder(act.before, folder.path());
        files.arm(kind, call, when, often);
        bool failed = false;
        const QString fault = outcomeOf(files, act, kind, folder.path(), failed);
        if (files.failures() == 0) // there are not so many calls
            return done;
        ++done.runs;
        done.errors += failed ? 1 : 0;
        if (!fault.isEmpty())
            done.faults.append(QStringLiteral("call %1: %2").arg(call).arg(fault));
    }
    return done;
}

} // namespace yizhan::test
