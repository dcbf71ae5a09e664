// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedmemory.h"

#include <QFile>
#include <QTest>

#include <sys/prctl.h>

using namespace yizhan;

namespace {

/// "0 0 bytes": the soft limit, the hard one, and what they count.
QByteArray coreLimit()
{
    QFile limits(QStringLiteral("/proc/self/limits"));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    const QByteArray name = "Max core file size";
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified();
    }
    return {};
}

} // namespace

/// A crash leaves nothing of what a process held.
class TestClosedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDumpIsLeftAndNobodyElseMayRead()
    {
        closeMemory();
        QCOMPARE(coreLimit(), QByteArray("0 0 bytes"));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestClosedMemory)
#include "tst_closedmemory.moc"
