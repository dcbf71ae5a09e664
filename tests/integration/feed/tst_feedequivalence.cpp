// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to the feed and whenever its clients read: who has followed to the last page holds what
// the server holds. Histories are random; a failure names the seed, which replays it.
#include "feedfixture.h"
#include "feedreader.h"
#include "itemhash.h"
#include "random.h"
#include "tombstones.h"

#include <QTest>

#include <map>

using namespace yizhan;
using protocol::Change;
using protocol::ChangeType;
using storage::Database;

namespace {

struct Item
{
    EpochDay until = 0;
    QByteArray body;
    friend bool operator==(const Item &, const Item &) = default;
};
using Items = std::map<QByteArray, Item>;

const QByteArray kind("vacancy");
const std::array<QString, 3> scopes = {QStringLiteral("city"), QStringLiteral("district:441203"),
                                       QStringLiteral("station:s-1")};

QString sumOf(const Items &items)
{
    protocol::ScopeSum sum;
    for (const auto &[id, item] : items)
        sum.add(protocol::itemHash(kind, id, item.until, item.body));
    return sum.toHex();
}

/// The server's tables and what a naive list of them would hold.
class City
{
public:
    City(Database database, std::uint64_t seed)
        : m_database(std::move(database)), m_writer(std::make_unique<feed::FeedWriter>(m_database)),
          m_random(seed)
    {
    }

    Database &database() { return m_database; }
    [[nodiscard]] const Items &items(const QString &scope) const { return m_items.at(scope); }

    /// One transaction of a few changes; now and then it is rolled back.
    void publishSomething()
    {
        auto transaction = storage::Transaction::begin(m_database, storage::Transaction::Kind::Write);
        QVERIFY(transaction);
        std::map<QString, Items> after = m_items;
        for (std::uint64_t i = 0; i <= m_random.below(12); ++i)
            change(after);
        QVERIFY(m_writer->publish(m_now));
        if (m_random.below(10) == 0)
            return; // rolled back: nobody may ever see it
        QVERIFY(transaction->commit());
        m_items = std::move(after);
    }

    void passTime()
    {
        m_now = m_now.addDays(static_cast<int>(m_random.below(40)));
        m_today += 1;
        QVERIFY(feed::sweepExpired(m_database, m_today, m_now));
        for (auto &[scope, items] : m_items)
            std::erase_if(items, [this](const auto &entry) {
                return entry.second.until != 0 && entry.second.until < m_today;
            });
        QVERIFY(feed::purgeTombstones(m_database, m_now));
    }

private:
    void change(std::map<QString, Items> &after)
    {
        const QString scope = scopes.at(m_random.below(scopes.size()));
        const QByteArray id = "i" + QByteArray::number(m_random.below(30));
        const EpochDay until =
            m_random.below(4) == 0 ? 0 : m_today + static_cast<EpochDay>(m_random.below(20));
        const QByteArray body = "{\"v\":" + QByteArray::number(m_random.below(5)) + "}";
        Items &items = after[scope];
        switch (m_random.below(5)) {
        case 0:
            m_writer->withdraw(scope, kind, id);
            items.erase(id);
            break;
        case 1:
            if (items.contains(id)) {
                m_writer->put(scope, kind, id, until, items[id].body);
                items[id].until = until;
            }
            break;
        case 2: { // moves to another scope
            const QString target = scopes.at(m_random.below(scopes.size()));
            m_writer->withdraw(scope, kind, id);
            items.erase(id);
            m_writer->put(target, kind, id, until, body);
            after[target][id] = {until, body};
            break;
        }
        default:
            m_writer->put(scope, kind, id, until, body);
            items[id] = {until, body};
        }
    }

    Database m_database;
    std::unique_ptr<feed::FeedWriter> m_writer;
    SeededRandom m_random;
    QDateTime m_now = fakes::feedTime;
    EpochDay m_today = 20700;
    std::map<QString, Items> m_items{{scopes[0], {}}, {scopes[1], {}}, {scopes[2], {}}};
};

/// Follows one scope a page at a time, as a kiosk does.
class Follower
{
public:
    explicit Follower(QString scope) : m_scope(std::move(scope)) {}

    void readPage(City &city, int changes)
    {
        feed::FeedReader reader(city.database());
        const auto read =
            reader.read({m_scope, m_cursor, m_epoch, protocol::schemaMajor}, {changes, 1 << 20});
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::Resnapshot);
            takeSnapshot(city);
            return;
        }
        // What travels is what the encoding makes of it.
        protocol::FeedPage travelling = read->page;
        travelling.time = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
        const auto page = protocol::decodeFeedPage(protocol::encodeFeedPage(travelling));
        QVERIFY(page);
        for (const Change &change : page->changes)
            apply(change);
        m_epoch = page->epoch.id;
        m_cursor = page->next;
        if (!page->head)
            return;
        QCOMPARE(m_items, city.items(m_scope));
        QCOMPARE(sumOf(m_items), page->head->scopeSum);
        QCOMPARE(static_cast<qint64>(m_items.size()), page->rows);
        ++timesEqual;
    }

    int timesEqual = 0;

private:
    /// A snapshot holds the live items at the head.
    void takeSnapshot(City &city)
    {
        const auto state = feed::scopeState(city.database(), m_scope);
        const auto epoch = feed::epochOf(city.database());
        QVERIFY(state && epoch);
        m_items = city.items(m_scope);
        m_cursor = state->head;
        m_epoch = *epoch;
    }

    void apply(const Change &change)
    {
        switch (change.type) {
        case ChangeType::Upsert:
            m_items[change.id] = {change.until, change.body};
            break;
        case ChangeType::Renew:
            QVERIFY2(m_items.contains(change.id), "a renewal of something that was never sent");
            m_items[change.id].until = change.until;
            break;
        case ChangeType::Gone:
            m_items.erase(change.id);
            break;
        }
    }

    QString m_scope;
    QString m_epoch;
    qint64 m_cursor = 0;
    Items m_items;
};

} // namespace

class FeedEquivalenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followersEndWithWhatTheServerHolds_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("sqlite, seed %d", seed) << QStringLiteral("sqlite") << seed;
        for (int seed = 101; seed <= 103; ++seed)
            QTest::addRow("postgres, seed %d", seed) << QStringLiteral("postgres") << seed;
    }
    void followersEndWithWhatTheServerHolds()
    {
        QFETCH(QString, engine);
        QFETCH(int, seed);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        City city(server.open(), static_cast<std::uint64_t>(seed));
        SeededRandom random(static_cast<std::uint64_t>(seed) * 1000);
        std::vector<Follower> followers;
        for (int i = 0; i < 6; ++i)
            followers.emplace_back(scopes.at(static_cast<std::size_t>(i) % scopes.size()));
        for (int step = 0; step < 600 && !QTest::currentTestFailed(); ++step) {
            const std::uint64_t dice = random.below(20);
            if (dice < 6)
                city.publishSomething();
            else if (dice == 6)
                city.passTime();
            else
                followers[random.below(followers.size())].readPage(city,
                                                                   1 + static_cast<int>(random.below(6)));
        }
        for (Follower &follower : followers) { // undisturbed, everybody arrives
            const int before = follower.timesEqual;
            for (int page = 0; page < 200 && follower.timesEqual == before && !QTest::currentTestFailed();
                 ++page)
                follower.readPage(city, 5);
            QVERIFY(follower.timesEqual > before);
        }
    }
};

QTEST_GUILESS_MAIN(FeedEquivalenceTest)
#include "tst_feedequivalence.moc"
