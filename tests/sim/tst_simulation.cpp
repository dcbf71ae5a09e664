// SPDX-License-Identifier: GPL-3.0-or-later
#include "simcity.h"

#include <QTest>

using namespace yizhan;

/// Whole-system simulation: the production code of both ends, many faults, one seed. A failure prints its
/// seed; YIZHAN_SIM_FIRST_SEED=<seed> YIZHAN_SIM_SEEDS=1 replays it. Long runs: YIZHAN_SIM_SEEDS=500
/// YIZHAN_SIM_STEPS=1000.
class TestSimulation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kiosksEndEqualToTheServer_data();
    void kiosksEndEqualToTheServer();
    void sameSeedGivesTheSameRun();
};

namespace {

qint64 setting(const char *name, qint64 fallback)
{
    bool ok = false;
    const qint64 value = qEnvironmentVariable(name).toLongLong(&ok);
    return ok ? value : fallback;
}

QStringList itemsOf(storage::Database &database, const char *sql, const QString &scope)
{
    QStringList items;
    auto select = database.prepare(QLatin1String(sql));
    if (!select || !select->run(scope))
        qFatal("cannot read the items");
    const auto walked = select->forEach([&](const storage::Statement &row) {
        items.append(row.text(0) + u'|' + row.text(1) + u'|' + row.text(2) + u'|' + row.text(3) + u'|' +
                     QString::fromUtf8(row.bytes(4)));
    });
    if (!walked)
        qFatal("cannot read the items");
    return items;
}

constexpr const char *kioskItems =
    "SELECT kind, id, until, hash, body FROM item WHERE scope = ? ORDER BY kind, id";
constexpr const char *serverItems =
    "SELECT kind, id, until, hash, body FROM feed WHERE scope = ? AND gone_at IS NULL ORDER BY kind, id";
constexpr const char *missingFacets =
    "SELECT count(*) FROM item LEFT JOIN vacancy_facet f ON f.item = item.rowid "
    "WHERE (kind = 'vacancy') <> (f.item IS NOT NULL) OR f.until <> item.until";

} // namespace

void TestSimulation::kiosksEndEqualToTheServer_data()
{
    QTest::addColumn<quint64>("seed");
    const qint64 first = setting("YIZHAN_SIM_FIRST_SEED", 1);
    const qint64 seeds = setting("YIZHAN_SIM_SEEDS", 5);
    for (qint64 seed = first; seed < first + seeds; ++seed)
        QTest::addRow("seed %lld", static_cast<long long>(seed)) << static_cast<quint64>(seed);
}

void TestSimulation::kiosksEndEqualToTheServer()
{
    QFETCH(const quint64, seed);
    sim::SimCity city(seed);
    const qint64 steps = setting("YIZHAN_SIM_STEPS", 80);
    for (qint64 step = 0; step < steps; ++step)
        city.step();
    QVERIFY2(city.settle(),
             qUtf8Printable(u"a kiosk did not get to the head within two hours\n" + city.description()));
    for (const auto &kiosk : city.kiosks()) {
        for (const QString &scope : kiosk->scopes()) {
            QCOMPARE(itemsOf(kiosk->database(), kioskItems, scope),
                     itemsOf(city.server().database(), serverItems, scope));
        }
        QCOMPARE(*kiosk->database().scalar(QLatin1String(missingFacets)), 0);
        QVERIFY(kiosk->database().exec(
            QStringLiteral("INSERT INTO vacancy_text(vacancy_text) VALUES('integrity-check')")));
        if (!city.historyWasForged())
            QCOMPARE(kiosk->log().alarms, QStringList());
    }
}

void TestSimulation::sameSeedGivesTheSameRun()
{
    QStringList runs;
    for (int run = 0; run < 2; ++run) {
        sim::SimCity city(4711);
        for (int step = 0; step < 40; ++step)
            city.step();
        QStringList trace;
        for (const auto &kiosk : city.kiosks()) {
            trace.append(QStringLiteral("%1 requests, %2 changes, %3")
                             .arg(kiosk->transport().requests.size())
                             .arg(kiosk->log().changes)
                             .arg(kiosk->log().failures.join(u',')));
        }
        runs.append(trace.join(u';'));
    }
    QCOMPARE(runs[0], runs[1]);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
