// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"
#include "manualclock.h"
#include "memoryreturn.h"

#include <QTest>

using namespace yizhan;

namespace {

constexpr int noQuiet = 0; // its time is over when the events of the moment have been seen to

} // namespace

/// When a kiosk gives back what it does not need.
class TestMemoryReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsGivenBackWhenNobodyIsThere();
    void memoryIsKeptWhileSomebodyIsThere();
    void theHeapKeepsLittleFromTheEndOfTheStart();
    void theHeapKeepsLittleAfterASessionWithoutCatalogue();

private:
    fakes::ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC)};
};

void TestMemoryReturn::memoryIsGivenBackWhenNobodyIsThere()
{
    session::Session parts;
    viewmodels::KioskSession session(parts, m_clock, {});
    int given = 0;
    const app::MemoryReturn memory(session, {[] {}, [&given] { ++given; }}, noQuiet);
    session.begin();
    QCoreApplication::processEvents();
    QCOMPARE(given, 0);
    session.end();
    QTRY_COMPARE(given, 1);
    QCoreApplication::processEvents();
    QCOMPARE(given, 1);
}

void TestMemoryReturn::memoryIsKeptWhileSomebodyIsThere()
{
    session::Session parts;
    viewmodels::KioskSession session(parts, m_clock, {});
    int given = 0;
    const app::MemoryReturn memory(session, {[] {}, [&given] { ++given; }}, noQuiet);
    session.begin();
    session.end();
    session.begin(); // the next one came at once
    QCoreApplication::processEvents();
    QCOMPARE(given, 0);
}

void TestMemoryReturn::theHeapKeepsLittleFromTheEndOfTheStart()
{
    session::Session parts;
    viewmodels::KioskSession session(parts, m_clock, {});
    int little = 0;
    app::MemoryReturn memory(session, {[&little] { ++little; }, [] {}}, noQuiet);
    session.begin(); // somebody may be there already
    QCOMPARE(little, 0);
    memory.startIsOver();
    memory.startIsOver();
    QCOMPARE(little, 1);
}

void TestMemoryReturn::theHeapKeepsLittleAfterASessionWithoutCatalogue()
{
    session::Session parts;
    viewmodels::KioskSession session(parts, m_clock, {});
    int little = 0;
    const app::MemoryReturn memory(session, {[&little] { ++little; }, [] {}}, noQuiet);
    session.begin();
    session.end();
    QTRY_COMPARE(little, 1);
}

QTEST_GUILESS_MAIN(TestMemoryReturn)
#include "tst_memoryreturn.moc"
