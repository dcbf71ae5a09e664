// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptorlimit.h"
#include "feedfixture.h"
#include "healthprobe.h"
#include "manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

using namespace yizhan;

namespace {

struct Fixture
{
    Fixture() { QVERIFY(logFile.open()); }
    [[nodiscard]] QJsonObject answer(int *status = nullptr) const
    {
        const protocol::Response response = probe.answer();
        if (status != nullptr)
            *status = response.status;
        return QJsonDocument::fromJson(QByteArray::fromStdString(*response.body)).object();
    }
    [[nodiscard]] QString status() const { return answer().value(QLatin1String("status")).toString(); }

    fakes::TestServer server{QStringLiteral("sqlite")};
    storage::Database database = server.open();
    fakes::ManualClock clock{fakes::feedTime};
    QTemporaryFile logFile;
    server::JsonLog log{logFile.handle(), clock};
    feed::HeadBoard board;
    server::FeedWatch watch{server.location(), board, clock, log, [](const std::string &, qint64) {}, {}};
    std::vector<std::string> troubles;
    server::HealthProbe probe{watch, board, clock, QStringLiteral("sqlite"), [this] { return troubles; }};
};

} // namespace

/// Whether a kiosk can be served, told without waiting.
class TestHealthProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstLookNothingIsClaimed()
    {
        const Fixture f;
        int status = 0;
        QCOMPARE(f.answer(&status).value(QLatin1String("status")).toString(), QStringLiteral("database"));
        QCOMPARE(status, 503);
    }

    void readableDatabaseIsWell()
    {
        Fixture f;
        f.watch.look();
        QCOMPARE(f.status(), QStringLiteral("ok"));
        QCOMPARE(f.answer().value(QLatin1String("epoch")).toString(), *feed::epochOf(f.database));
    }

    void lookThatIsOldIsNotBelieved()
    {
        Fixture f;
        f.watch.look();
        f.clock.advanceMs(2000);
        QCOMPARE(f.status(), QStringLiteral("ok"));
        f.clock.advanceMs(1);
        QCOMPARE(f.status(), QStringLiteral("database"));
        f.watch.look();
        QCOMPARE(f.status(), QStringLiteral("ok"));
    }

    void pagesThatCannotBeReadAreNotWell()
    {
        Fixture f;
        f.watch.look();
        QVERIFY(f.database.exec(QStringLiteral("ALTER TABLE feed RENAME TO gone")));
        f.watch.look();
        int status = 0;
        QCOMPARE(f.answer(&status).value(QLatin1String("status")).toString(), QStringLiteral("database"));
        QCOMPARE(status, 503);
        QVERIFY(!f.watch.sight().reachable);
        QVERIFY(f.database.exec(QStringLiteral("ALTER TABLE gone RENAME TO feed")));
        f.watch.look();
        QCOMPARE(f.status(), QStringLiteral("ok"));
    }

    /// Nothing is broken: the answer is another than to a database that is gone.
    void databaseOfANewerProgramIsToldApart()
    {
        Fixture f;
        f.watch.look();
        const qint64 version = *f.database.scalar(QStringLiteral("PRAGMA user_version"));
        QVERIFY(f.database.exec(QStringLiteral("PRAGMA user_version = 9999")));
        f.watch.look();
        int status = 0;
        QCOMPARE(f.answer(&status).value(QLatin1String("status")).toString(), QStringLiteral("newer_schema"));
        QCOMPARE(status, 503);
        f.watch.look(); // with a new connection
        QCOMPARE(f.status(), QStringLiteral("newer_schema"));
        QVERIFY(f.database.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        f.watch.look();
        QCOMPARE(f.status(), QStringLiteral("ok"));
    }

    void damagedScopeIsNotServed()
    {
        Fixture f;
        f.watch.look();
        f.board.setDamaged({QStringLiteral("city")});
        int status = 0;
        const QJsonObject answer = f.answer(&status);
        QCOMPARE(status, 503);
        QCOMPARE(answer.value(QLatin1String("status")).toString(), QStringLiteral("damaged"));
        QCOMPARE(answer.value(QLatin1String("scopes")).toArray(), QJsonArray{QStringLiteral("city")});
        f.board.setDamaged({});
        QCOMPARE(f.status(), QStringLiteral("ok"));
    }

    void whatElseFailsIsNamed()
    {
        Fixture f;
        f.watch.look();
        f.troubles = {"snapshots"};
        int status = 0;
        const QJsonObject answer = f.answer(&status);
        QCOMPARE(status, 200); // kiosks are served
        QCOMPARE(answer.value(QLatin1String("status")).toString(), QStringLiteral("degraded"));
        QCOMPARE(answer.value(QLatin1String("problems")).toArray(), QJsonArray{QStringLiteral("snapshots")});
    }

    void connectionsLeaveAReserveOfDescriptors()
    {
        QCOMPARE(server::connectionsWithin(1024), 864);
        QCOMPARE(server::connectionsWithin(65536), 4096);
        QVERIFY(server::connectionsWithin(100) > 0);
        QVERIFY(server::raiseDescriptorLimit() >= 1024);
    }
};

QTEST_GUILESS_MAIN(TestHealthProbe)
#include "tst_healthprobe.moc"
