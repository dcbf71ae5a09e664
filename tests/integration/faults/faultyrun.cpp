// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace yizhan::test {

using fakes::DiskFault;
using fakes::FaultyFiles;
using fakes::FileCall;

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
    case DiskFault::Kill: // nobody is left to tell
        return false;
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

/// The numbers, counted from 1, of the calls that are to fail. Where order matters, which is where something
/// is made to last, given up or locked, no call is left out; reads and writes are many and alike.
std::vector<int> chosen(const std::vector<FileCall> &calls)
{
    constexpr int eachOfTheFirst = 24;
    constexpr int sample = 7; // a prime does not keep to one place of what repeats
    const bool all = qEnvironmentVariableIsSet("YIZHAN_EVERY_CALL");
    std::vector<int> numbers;
    int passedOver = 0;
    for (int number = 1; number <= static_cast<int>(calls.size()); ++number) {
        const FileCall call = calls[static_cast<std::size_t>(number - 1)];
        const bool alike = call == FileCall::Read || call == FileCall::Write;
        if (all || !alike || number <= eachOfTheFirst || ++passedOver % sample == 0)
            numbers.push_back(number);
    }
    return numbers;
}

/// What the act asks of the disk when nothing fails.
std::vector<FileCall> callsOf(FaultyFiles &files, const Act &act, DiskFault kind, QStringList &faults)
{
    const QTemporaryDir folder;
    copyFolder(act.before, folder.path());
    files.watch(kind);
    const auto done = act.run(folder.path());
    std::vector<FileCall> calls = files.watched();
    if (!done)
        faults.append(QStringLiteral("without a fault: ") + done.error().toString());
    return calls;
}

} // namespace

void addFaults(bool damage)
{
    QTest::addColumn<DiskFault>("kind");
    QTest::addColumn<FaultyFiles::When>("when");
    QTest::addColumn<FaultyFiles::Often>("often");
    using When = FaultyFiles::When;
    using Often = FaultyFiles::Often;
    QTest::newRow("EIO instead") << DiskFault::Eio << When::Before << Often::Once;
    QTest::newRow("EIO afterwards") << DiskFault::Eio << When::After << Often::Once;
    QTest::newRow("EIO from then on") << DiskFault::Eio << When::Before << Often::FromThenOn;
    QTest::newRow("ENOSPC instead") << DiskFault::Enospc << When::Before << Often::Once;
    QTest::newRow("ENOSPC afterwards") << DiskFault::Enospc << When::After << Often::Once;
    QTest::newRow("ENOSPC from then on") << DiskFault::Enospc << When::Before << Often::FromThenOn;
    QTest::newRow("BUSY") << DiskFault::Busy << When::Before << Often::Once;
    QTest::newRow("BUSY from then on") << DiskFault::Busy << When::Before << Often::FromThenOn;
    if (!damage)
        return;
    QTest::newRow("CORRUPT") << DiskFault::Corrupt << When::Before << Often::Once;
    QTest::newRow("CORRUPT from then on") << DiskFault::Corrupt << When::Before << Often::FromThenOn;
}

FaultyRuns failCallsInTurn(FaultyFiles &files, const Act &act, DiskFault kind, FaultyFiles::When when,
                           FaultyFiles::Often often)
{
    constexpr qsizetype enough = 20;
    FaultyRuns done;
    for (const int call : chosen(callsOf(files, act, kind, done.faults))) {
        if (done.faults.size() >= enough)
            break;
        const QTemporaryDir folder;
        copyFolder(act.before, folder.path());
        files.arm(kind, call, when, often);
        bool failed = false;
        const QString fault = outcomeOf(files, act, kind, folder.path(), failed);
        if (files.failures() == 0) // names and times differ from run to run, and with them the last calls
            continue;
        ++done.runs;
        done.errors += failed ? 1 : 0;
        if (!fault.isEmpty())
            done.faults.append(QStringLiteral("call %1: %2").arg(call).arg(fault));
    }
    return done;
}

} // namespace yizhan::test
