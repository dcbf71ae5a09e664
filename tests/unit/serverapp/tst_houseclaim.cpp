// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "houseclaim.h"
#include "manualclock.h"
#include "testserver.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace yizhan;
using server::HouseClaim;

namespace {

constexpr std::chrono::milliseconds shortPatience{300};

struct Fixture
{
    ~Fixture() { ::close(silence); }
    fakes::TestServer server{QStringLiteral("postgres")};
    int silence = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    fakes::ManualClock clock{fakes::feedTime};
    server::JsonLog log{silence, clock};
    [[nodiscard]] std::unique_ptr<HouseClaim> claim()
    {
        return std::make_unique<HouseClaim>(server.location(), log, shortPatience);
    }
};

} // namespace

/// Who keeps house over a PostgreSQL, where folders do not tell.
class TestHouseClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondHouseIsRefused()
    {
        Fixture f;
        YIZHAN_NEEDS_ENGINE(f.server);
        const auto first = f.claim();
        QVERIFY(first->take());
        QVERIFY(first->isHeld());
        const auto second = f.claim();
        const auto refused = second->take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("serve.copied_folder"));
        QVERIFY(!second->isHeld());
        QVERIFY(first->isHeld());
    }

    void houseIsFreeWhenItsKeeperEnds()
    {
        Fixture f;
        YIZHAN_NEEDS_ENGINE(f.server);
        auto first = f.claim();
        QVERIFY(first->take());
        const auto second = f.claim();
        QVERIFY(!second->take());
        first.reset();
        QVERIFY(second->take());
        QVERIFY(second->isHeld());
    }

    void databasesAreHousesOfTheirOwn()
    {
        Fixture f;
        YIZHAN_NEEDS_ENGINE(f.server);
        Fixture other;
        const auto first = f.claim();
        QVERIFY(first->take());
        QVERIFY(other.claim()->take());
    }

    void silentDatabaseIsNoOtherHouse()
    {
        Fixture f;
        HouseClaim claim({.dataDir = {}, .connectionString = QStringLiteral("host=/nonexistent dbname=x")},
                         f.log, shortPatience);
        const auto refused = claim.take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("postgres.open"));
        QVERIFY(!claim.isElsewhere());
    }
};

QTEST_GUILESS_MAIN(TestHouseClaim)
#include "tst_houseclaim.moc"
