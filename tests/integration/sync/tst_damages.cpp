// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecheck.h"
#include "cataloguehealing.h"
#include "coursejson.h"
#include "damager.h"
#include "feedserver.h"
#include "kioskcatalogue.h"
#include "manualclock.h"
#include "observerlog.h"
#include "servicetransport.h"
#include "syncengine.h"

#include <QDir>
#include <QTest>

using namespace yizhan;

namespace {

const QString city = QStringLiteral("city");

/// Everything that a catalogue shows, item by item: what stands in it, and by what it is found.
using Shown = QMap<QString, QStringList>;

void collect(storage::Database &database, const char *sql, Shown &shown)
{
    auto select = database.prepare(QString::fromUtf8(sql));
    if (!select || !select->run())
        return shown.clear();
    const auto read =
        select->forEach([&](const storage::Statement &row) { shown[row.text(0)].append(row.text(1)); });
    if (!read)
        shown.clear();
}

Shown shownBy(storage::Database &database)
{
    Shown shown;
    collect(database,
            "SELECT scope || ' ' || kind || ' ' || id, hash || ' ' || until || ' ' || hex(body) FROM item",
            shown);
    collect(
        database,
        "SELECT scope || ' ' || kind || ' ' || id, title || ' ' || f.until || ' ' || posted || ' ' || grp "
        "|| ' ' || counties || ' ' || pay_min || ' ' || pay_max || ' ' || education || ' ' || experience "
        "|| ' ' || kinds || ' ' || benefits FROM item JOIN vacancy_facet f ON f.item = item.rowid "
        "JOIN vacancy_name n ON n.item = item.rowid",
        shown);
    static_cast<void>(database.exec(QStringLiteral(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, vacancy_text, instance)")));
    collect(database,
            "SELECT scope || ' ' || kind || ' ' || id, term FROM temp.words JOIN item ON item.rowid = doc "
            "ORDER BY term",
            shown);
    return shown;
}

} // namespace

/// Damaged catalogues of all kinds: nothing wrong is shown, and at the end the kiosk holds what the server
/// holds. So many cases as YIZHAN_DAMAGES says, from the seed YIZHAN_DAMAGE_SEED on.
class TestDamages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damagedCatalogueHeals_data();
    void damagedCatalogueHeals();
    void cleanupTestCase();

private:
    void publish(int from, int count);
    /// A kiosk in `folder` follows the server until its head.
    [[nodiscard]] QString follow(storage::Database &database, const QString &folder);
    [[nodiscard]] QString outcomeOf(quint64 seed);
    void keepFilesIn(const QString &name);

    QTemporaryDir m_folder;
    fakes::VirtualTime m_time;
    /// Of the seals, which are worth a day: it stands still.
    const fakes::ManualClock m_sealing{QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC)};
    std::unique_ptr<fakes::FeedServer> m_server;
    Shown m_truth;
    int m_cases = 0;
    int m_repaired = 0;
};

void TestDamages::publish(int from, int count)
{
    m_server->publish([&](feed::FeedWriter &writer) {
        for (int i = from; i < from + count; ++i) {
            const QString title = QStringLiteral("焊工%1号 四千 4000").arg(i);
            fakes::FeedServer::put(writer, city, fakes::vacancyItem(QStringLiteral("s/%1").arg(i), title));
        }
        writer.put(city, "synonyms", "list" + QByteArray::number(from), 0, "{\"words\":[]}");
    });
}

QString TestDamages::follow(storage::Database &database, const QString &folder)
{
    fakes::ServiceTransport transport(
        m_time, [this](const protocol::Request &request) { return m_server->handle(request); });
    AnchoredClock clock(m_time.clock());
    SeededRandom random(7);
    fakes::ObserverLog log;
    device::ServerTrust trust(m_server->key().publicKey(), std::nullopt, {});
    sync::SyncSettings settings;
    settings.snapshotDir = QDir(folder).filePath(QStringLiteral("snapshots"));
    settings.maxFailures = 12;
    sync::SyncEngine engine(sync::SyncEnvironment{database, trust, transport, clock, random}, settings,
                            std::make_unique<fakes::VirtualTimer>(m_time),
                            std::make_unique<fakes::VirtualTimer>(m_time), log);
    engine.start();
    const bool arrived =
        m_time.runUntil([&] { return log.heads > 0 || !log.givenUp.isEmpty(); }, 24LL * 3600 * 1000);
    return arrived && log.givenUp.isEmpty() ? QString() : log.failures.join(u' ');
}

/// The files of a kiosk, as a running one has them with the last page only in the log, or as one that has
/// ended leaves them, sealed.
void TestDamages::keepFilesIn(const QString &name)
{
    const QString live = m_folder.filePath(QStringLiteral("live"));
    const QDir kept(m_folder.filePath(name));
    QVERIFY(QDir().mkpath(kept.path()));
    for (const char *file : {"catalogue.db", "catalogue.db-wal", "catalogue.seal"})
        QFile::copy(QDir(live).filePath(QLatin1String(file)), kept.filePath(QLatin1String(file)));
}

void TestDamages::initTestCase()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("server"));
    m_server =
        std::make_unique<fakes::FeedServer>(m_folder.filePath(QStringLiteral("server")), m_time.clock());
    publish(0, 250);
    m_server->buildSnapshot(city);
    publish(250, 40);
    const QString live = m_folder.filePath(QStringLiteral("live"));
    {
        store::CatalogueSeal seal(live, m_sealing);
        auto sound = store::openSoundCatalogue(live, m_time.clock(), &seal);
        QVERIFY(sound);
        QCOMPARE(follow(sound->database, live), QString());
        publish(290, 10);
        QCOMPARE(follow(sound->database, live), QString());
        m_truth = shownBy(sound->database);
        keepFilesIn(QStringLiteral("with a log"));
        QVERIFY(seal.renew(sound->database));
    }
    keepFilesIn(QStringLiteral("without"));
    QVERIFY(store::CatalogueSeal(m_folder.filePath(QStringLiteral("without")), m_sealing).holds());
    QCOMPARE(m_truth.size(), 303);
}

QString TestDamages::outcomeOf(quint64 seed)
{
    QTemporaryDir kiosk;
    const QDir kept(
        m_folder.filePath(seed % 2 == 0 ? QStringLiteral("with a log") : QStringLiteral("without")));
    for (const QString &file : kept.entryList(QDir::Files))
        QFile::copy(kept.filePath(file), kiosk.filePath(file));
    const QString told =
        QStringLiteral("seed %1, %2: ").arg(seed).arg(test::Damager(kiosk.path(), seed).damage());
    store::CatalogueSeal seal(kiosk.path(), m_sealing);
    auto sound = store::openSoundCatalogue(kiosk.path(), m_time.clock(), &seal);
    if (!sound)
        return told + QStringLiteral("not opened, ") + sound.error().toString();
    m_repaired += sound->healing ? 1 : 0;
    const Shown meanwhile = shownBy(sound->database);
    for (auto item = meanwhile.begin(); item != meanwhile.end(); ++item) {
        if (m_truth.value(item.key()) != item.value())
            return told + QStringLiteral("shown meanwhile: ") + item.key();
    }
    if (const QString failures = follow(sound->database, kiosk.path()); !failures.isEmpty())
        return told + QStringLiteral("never in agreement: ") + failures;
    if (shownBy(sound->database) != m_truth)
        return told + QStringLiteral("another catalogue than the server's");
    if (const auto sealed = seal.renew(sound->database); !sealed)
        return told + QStringLiteral("not sealed: ") + sealed.error().toString();
    const auto checked = store::checkCatalogue(sound->database);
    return checked ? QString() : told + QStringLiteral("not sound: ") + checked.error().toString();
}

void TestDamages::damagedCatalogueHeals_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("cases");
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("YIZHAN_DAMAGES", &given);
    const int seed = qEnvironmentVariableIntValue("YIZHAN_DAMAGE_SEED");
    constexpr int usual = 60;
    constexpr int atOnce = 20; // for the messages
    const int cases = given ? asked : usual;
    for (int done = 0; done < cases; done += atOnce)
        QTest::addRow("seeds from %d", seed + done) << seed + done << std::min(atOnce, cases - done);
}

void TestDamages::damagedCatalogueHeals()
{
    QFETCH(const int, first);
    QFETCH(const int, cases);
    QStringList failures;
    for (int seed = first; seed < first + cases; ++seed) {
        const QString failure = outcomeOf(static_cast<quint64>(seed));
        ++m_cases;
        if (!failure.isEmpty())
            failures.append(failure);
    }
    QCOMPARE(failures.join(u'\n'), QString());
}

void TestDamages::cleanupTestCase()
{
    qInfo("%d damages, %d of them repaired", m_cases, m_repaired);
}

int main(int argc, char **argv)
{
    // Qt gives all rows of a function together five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    const QCoreApplication application(argc, argv);
    TestDamages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damages.moc"
