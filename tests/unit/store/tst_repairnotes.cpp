// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairnotes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yizhan::store;

class TestRepairNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIsNoRepair();
    void repairComesBackAsItWasNoted();
    void latestTenAreKept();
};

void TestRepairNotes::noFileIsNoRepair()
{
    const QTemporaryDir folder;
    QVERIFY(readRepairs(folder.path()).empty());
}

void TestRepairNotes::repairComesBackAsItWasNoted()
{
    const QTemporaryDir folder;
    const Repair repair{QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC),
                        QStringLiteral("catalogue.items"), QStringLiteral("a row less"), 12, true};
    QVERIFY(noteRepair(folder.path(), repair));
    const auto read = readRepairs(folder.path());
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read.front().time, repair.time);
    QCOMPARE(read.front().reason, repair.reason);
    QCOMPARE(read.front().detail, repair.detail);
    QCOMPARE(read.front().items, repair.items);
    QCOMPARE(read.front().whole, repair.whole);
}

void TestRepairNotes::latestTenAreKept()
{
    const QTemporaryDir folder;
    for (int i = 1; i <= 12; ++i) {
        QVERIFY(noteRepair(folder.path(), {{}, QStringLiteral("sql.corrupt"), {}, i, false}));
        const auto read = readRepairs(folder.path());
        QCOMPARE(read.size(), std::size_t(std::min(i, 10)));
        QCOMPARE(read.front().items, i);
    }
    QCOMPARE(readRepairs(folder.path()).back().items, 3);
}

QTEST_APPLESS_MAIN(TestRepairNotes)
#include "tst_repairnotes.moc"
