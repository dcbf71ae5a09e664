// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "liveitems.h"
#include "scopestate.h"
#include "sweepguard.h"

#include <QTest>

using namespace yizhan;
using fakes::city;
using fakes::publish;
using fakes::vacancyKind;
using feed::SweepWait;

namespace {

constexpr EpochDay today = 20700;

feed::SweepOutcome sweep(storage::Database &database, EpochDay day)
{
    return *feed::sweepGuarded(database, day, fakes::feedTime);
}

void publishUntil(storage::Database &database, const char *prefix, int count, EpochDay until)
{
    QVERIFY(publish(database, [&](feed::FeedWriter &writer) {
        for (int i = 0; i < count; ++i)
            writer.put(city, vacancyKind, prefix + QByteArray::number(i), until, "{}");
    }));
}

} // namespace

/// A sweep that follows a wrong clock waits for a person.
class TestSweepGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewThatEndedGo_data() { fakes::TestServer::addEngines(); }
    void aFewThatEndedGo();
    void aThirdOfAllWaits_data() { fakes::TestServer::addEngines(); }
    void aThirdOfAllWaits();
    void receiptsGoInNumbers_data() { fakes::TestServer::addEngines(); }
    void receiptsGoInNumbers();
    void aSmallCatalogueMayEndAsAWhole();
    void aJumpOfTheClockWaits_data() { fakes::TestServer::addEngines(); }
    void aJumpOfTheClockWaits();
    void theRightClockAgainForgetsIt();
    void whatSomebodyConfirmsGoes_data() { fakes::TestServer::addEngines(); }
    void whatSomebodyConfirmsGoes();
};

void TestSweepGuard::aFewThatEndedGo()
{
    QFETCH(QString, engine);
    fakes::TestServer server(engine);
    YIZHAN_NEEDS_ENGINE(server);
    storage::Database database = server.open();
    publishUntil(database, "ended", 20, today - 1);
    publishUntil(database, "live", 41, today);
    const auto swept = sweep(database, today);
    QCOMPARE(swept.withdrawn, 20);
    QVERIFY(!swept.waits);
    QVERIFY(!*feed::waitingSweep(database));
}

void TestSweepGuard::aThirdOfAllWaits()
{
    QFETCH(QString, engine);
    fakes::TestServer server(engine);
    YIZHAN_NEEDS_ENGINE(server);
    storage::Database database = server.open();
    publishUntil(database, "ended", 20, today - 1);
    publishUntil(database, "live", 40, today);
    const auto swept = sweep(database, today);
    QCOMPARE(swept.withdrawn, 0);
    QVERIFY(swept.waits);
    QVERIFY(swept.waits->reason == SweepWait::Reason::LargeShare);
    QCOMPARE(feed::scopeState(database, city)->rows, 60);
    const auto noted = feed::waitingSweep(database);
    QVERIFY(noted && *noted);
    QCOMPARE((*noted)->ended, 20);
    QCOMPARE((*noted)->live, 60);
    QCOMPARE((*noted)->today, today);
}

void TestSweepGuard::receiptsGoInNumbers()
{
    QFETCH(QString, engine);
    fakes::TestServer server(engine);
    YIZHAN_NEEDS_ENGINE(server);
    storage::Database database = server.open();
    publishUntil(database, "live", 40, today);
    QVERIFY(publish(database, [&](feed::FeedWriter &writer) { // a busy day, some weeks ago
        for (int i = 0; i < 60; ++i)
            writer.put(QStringLiteral("station:s-17"), "receipt", QByteArray::number(i), today - 1, "{}");
    }));
    publishUntil(database, "ended", 1, today - 1);
    const auto swept = sweep(database, today);
    QVERIFY(!swept.waits);
    QCOMPARE(swept.withdrawn, 61);
    publishUntil(database, "more", 39, today); // they do not hide what is much among the others
    QVERIFY(publish(database, [&](feed::FeedWriter &writer) {
        for (int i = 0; i < 900; ++i)
            writer.put(QStringLiteral("station:s-17"), "receipt", QByteArray::number(i), today + 30, "{}");
    }));
    QVERIFY(sweep(database, today + 1).waits);
}

void TestSweepGuard::aSmallCatalogueMayEndAsAWhole()
{
    fakes::TestServer server(QStringLiteral("sqlite"));
    storage::Database database = server.open();
    publishUntil(database, "ended", 19, today - 1);
    QCOMPARE(sweep(database, today).withdrawn, 19);
}

void TestSweepGuard::aJumpOfTheClockWaits()
{
    QFETCH(QString, engine);
    fakes::TestServer server(engine);
    YIZHAN_NEEDS_ENGINE(server);
    storage::Database database = server.open();
    publishUntil(database, "soon", 1, today + 3);
    publishUntil(database, "live", 50, today + 100);
    QVERIFY(!sweep(database, today).waits);
    const auto jumped = sweep(database, today + 8);
    QCOMPARE(jumped.withdrawn, 0);
    QVERIFY(jumped.waits && jumped.waits->reason == SweepWait::Reason::ClockJump);
    QCOMPARE(jumped.waits->before, today);
    QCOMPARE(sweep(database, today + 7).withdrawn, 1);
}

void TestSweepGuard::theRightClockAgainForgetsIt()
{
    fakes::TestServer server(QStringLiteral("sqlite"));
    storage::Database database = server.open();
    publishUntil(database, "live", 50, today);
    QVERIFY(sweep(database, today + 1000).waits);
    QVERIFY(!sweep(database, today).waits);
    QVERIFY(!*feed::waitingSweep(database));
    QCOMPARE(feed::liveCounts(database, today)->at(QStringLiteral("vacancy")), 50);
}

void TestSweepGuard::whatSomebodyConfirmsGoes()
{
    QFETCH(QString, engine);
    fakes::TestServer server(engine);
    YIZHAN_NEEDS_ENGINE(server);
    storage::Database database = server.open();
    publishUntil(database, "ended", 50, today - 1);
    QVERIFY(sweep(database, today).waits);
    QCOMPARE(*feed::sweepConfirmed(database, today, fakes::feedTime), 50);
    QVERIFY(!*feed::waitingSweep(database));
    const feed::ScopeState state = *feed::scopeState(database, city);
    QCOMPARE(state.rows, 0);
    QCOMPARE(state.shrunk, state.head);
    QVERIFY(!sweep(database, today).waits);
}

QTEST_GUILESS_MAIN(TestSweepGuard)
#include "tst_sweepguard.moc"
