// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "cataloguecheck.h"
#include "cataloguedatabase.h"
#include "cataloguehealing.h"
#include "faultyrun.h"
#include "feedfixture.h"
#include "importfixture.h"
#include "scopestate.h"
#include "snapshotbuilder.h"
#include "snapshotfile.h"
#include "snapshotinstaller.h"

#include <QDir>
#include <QTest>

using namespace yizhan;
using fakes::DiskFault;
using fakes::FaultyFiles;
using fakes::FeedItem;

namespace {

const fakes::ManualClock testClock(QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC));

std::vector<FeedItem> vacancies(int from, int count)
{
    std::vector<FeedItem> items;
    for (int i = from; i < from + count; ++i)
        items.push_back(fakes::vacancyItem(QStringLiteral("s/%1").arg(i), QStringLiteral("焊工%1").arg(i)));
    return items;
}

protocol::FeedPage pageOf(qint64 after, const std::vector<FeedItem> &items, const std::vector<FeedItem> &live)
{
    std::vector<protocol::Change> changes;
    for (const FeedItem &item : items)
        changes.push_back(fakes::upsert(after + static_cast<qint64>(changes.size()) + 1, item));
    return fakes::lastPage(after, changes, live);
}

/// Whether the kiosk in `folder` holds one of the two states, whole.
QString faultOfCatalogue(const QString &folder, bool done, qint64 cursorBefore, qint64 cursorAfter)
{
    auto database = storage::Database::openSqlite(store::cataloguePath(folder), storage::OpenMode::ReadOnly);
    if (!database)
        return database.error().toString();
    if (const auto checked = store::checkCatalogue(*database); !checked)
        return checked.error().toString();
    const auto status = store::readScopeStatus(*database, QStringLiteral("city"));
    if (!status)
        return status.error().toString();
    const bool stands = status->cursor == cursorAfter || (!done && status->cursor == cursorBefore);
    return stands ? QString() : QStringLiteral("the cursor stands at %1").arg(status->cursor);
}

/// Whether the feed in `folder` adds up, and has so many items.
QString faultOfFeed(const QString &folder, const std::function<bool(qint64)> &mayHave)
{
    auto database = feed::openServerDatabase({folder, {}}, fakes::epochDigits());
    if (!database)
        return database.error().toString();
    const auto state = feed::scopeState(*database, QStringLiteral("city"));
    auto select = database->prepare(
        QStringLiteral("SELECT CAST(kind AS BLOB), CAST(id AS BLOB), until, body FROM feed WHERE gone_at IS "
                       "NULL AND scope = 'city'"));
    if (!state || !select || !select->run())
        return QStringLiteral("the feed cannot be read");
    protocol::ScopeSum sum;
    qint64 rows = 0;
    const auto read = select->forEach([&](const storage::Statement &row) {
        sum.add(protocol::itemHash(row.bytes(0), row.bytes(1), static_cast<EpochDay>(row.integer(2)),
                                   row.bytes(3)));
        ++rows;
    });
    if (!read || sum != state->sum || rows != state->rows)
        return QStringLiteral("%1 items do not add up").arg(rows);
    return mayHave(rows) ? QString() : QStringLiteral("%1 items").arg(rows);
}

} // namespace

/// Whatever call of the file system fails, in whatever way: store, feed and intake say so, hold one whole
/// state, and come to their end when they are asked again. Which calls fail in turn: failCallsInTurn().
class TestDiskFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data() { test::addFaults(); }
    void page();
    void firstSnapshot_data() { test::addFaults(); }
    void firstSnapshot();
    void laterSnapshot_data() { test::addFaults(); }
    void laterSnapshot();
    void healing_data() { test::addFaults(); }
    void healing();
    void feedWriter_data() { test::addFaults(); }
    void feedWriter();
    void snapshotBuilder_data() { test::addFaults(); }
    void snapshotBuilder();
    void import_data() { test::addFaults(); }
    void import();

private:
    void failWith(const test::Act &act);
    [[nodiscard]] QString folder(const char *name);
    [[nodiscard]] test::Act snapshotAct(const QString &before, qint64 cursorBefore);

    QTemporaryDir m_folder;
    FaultyFiles m_files;
    const crypto::SigningKey m_key = crypto::SigningKey::generate();
    QString m_empty;
    QString m_kiosk;   ///< holds ten vacancies, at 10
    QString m_damaged; ///< the same, with a damaged index
    QString m_server;  ///< holds ten items
    QString m_list;    ///< a table of vacancies
    QString m_snapshot;
};

QString TestDiskFaults::folder(const char *name)
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QDir().mkpath(path);
    return path;
}

void TestDiskFaults::initTestCase()
{
    m_empty = folder("empty");
    m_kiosk = folder("kiosk");
    m_damaged = folder("damaged");
    m_server = folder("server");
    const auto held = vacancies(0, 10);
    for (const QString &path : {m_kiosk, m_damaged}) {
        auto database = store::openCatalogue(path, storage::OpenMode::ReadWrite);
        QVERIFY(database);
        QVERIFY(store::applyFeedPage(*database, pageOf(0, held, held), testClock));
        if (path == m_damaged)
            QVERIFY(database->exec(QStringLiteral("DELETE FROM vacancy_facet")));
    }
    {
        auto database = feed::openServerDatabase({m_server, {}}, fakes::epochDigits());
        QVERIFY(database);
        QVERIFY(fakes::publishNumbered(*database, 10));
    }
    fakes::SnapshotFile snapshot;
    snapshot.items = vacancies(2, 12);
    snapshot.cursor = 20;
    m_snapshot = m_folder.filePath(QStringLiteral("city.yzsnap"));
    QFile file(m_snapshot);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(snapshot.bytes(m_folder.path(), m_key));
    m_list = m_folder.filePath(QStringLiteral("list.csv"));
    QFile list(m_list);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("岗位编号,岗位名称,单位名称,最低薪资,最高薪资,薪资单位,工作地点,发布日期\r\n");
    for (int i = 0; i < 5; ++i)
        list.write(QStringLiteral("%1,焊工%1,甲厂%1,4000,6000,元/月,广东省肇庆市端州区,2026-11-10\r\n")
                       .arg(i)
                       .toUtf8());
}

void TestDiskFaults::failWith(const test::Act &act)
{
    QFETCH(const DiskFault, kind);
    QFETCH(const FaultyFiles::When, when);
    QFETCH(const FaultyFiles::Often, often);
    const test::FaultyRuns done = test::failCallsInTurn(m_files, act, kind, when, often);
    QCOMPARE(done.faults.join(u'\n'), QString());
    QVERIFY2(done.runs > 0, "no call of this kind was made");
    qInfo("%d calls, %d errors", done.runs, done.errors);
}

void TestDiskFaults::page()
{
    const auto more = vacancies(10, 3);
    const auto live = vacancies(0, 13);
    const auto run = [&](const QString &at) -> Result<void> {
        YIZHAN_TRY_LET(auto database, store::openCatalogue(at, storage::OpenMode::ReadWrite));
        YIZHAN_TRY_LET(const auto held, store::readScopeStatus(database, QStringLiteral("city")));
        if (held.cursor == 13)
            return {};
        YIZHAN_TRY(store::applyFeedPage(database, pageOf(10, more, live), testClock));
        return {};
    };
    failWith({m_kiosk, run, [](const QString &at, bool done) { return faultOfCatalogue(at, done, 10, 13); }});
}

test::Act TestDiskFaults::snapshotAct(const QString &before, qint64 cursorBefore)
{
    const auto run = [this](const QString &at) -> Result<void> {
        YIZHAN_TRY_LET(auto database, store::openCatalogue(at, storage::OpenMode::ReadWrite));
        device::ServerTrust trust(m_key.publicKey(), std::nullopt, {});
        store::SnapshotInstaller installer(database, trust, at + QStringLiteral("/work"));
        YIZHAN_TRY(installer.install(m_snapshot, {}, testClock));
        return {};
    };
    return {before, run, [cursorBefore](const QString &at, bool done) {
                // A catalogue that was not even made, or was left with a journal, is for the next writer.
                if (const auto made = store::openCatalogue(at, storage::OpenMode::ReadWrite); !made)
                    return made.error().toString();
                return faultOfCatalogue(at, done, cursorBefore, 20);
            }};
}

void TestDiskFaults::firstSnapshot()
{
    failWith(snapshotAct(m_empty, 0));
}

void TestDiskFaults::laterSnapshot()
{
    failWith(snapshotAct(m_kiosk, 10));
}

void TestDiskFaults::healing()
{
    const auto run = [](const QString &at) -> Result<void> {
        YIZHAN_TRY(store::openSoundCatalogue(at, testClock));
        return {};
    };
    // Where a fault of the moment hides what the catalogue says of itself, its items are kept all the same.
    const auto fault = [](const QString &at, bool done) {
        return done ? faultOfCatalogue(at, false, 0, 10) : QString();
    };
    failWith({m_damaged, run, fault});
}

void TestDiskFaults::feedWriter()
{
    const auto run = [](const QString &at) -> Result<void> {
        YIZHAN_TRY_LET(auto database, feed::openServerDatabase({at, {}}, fakes::epochDigits()));
        return fakes::publishNumbered(database, 15);
    };
    failWith({m_server, run, [](const QString &at, bool done) {
                  return faultOfFeed(at, [done](qint64 rows) { return rows == 15 || (!done && rows == 10); });
              }});
}

void TestDiskFaults::snapshotBuilder()
{
    const auto run = [this](const QString &at) -> Result<void> {
        YIZHAN_TRY_LET(auto database, feed::openServerDatabase({at, {}}, fakes::epochDigits()));
        const feed::SnapshotBuilder builder(at + QStringLiteral("/snapshots"), m_key);
        YIZHAN_TRY(builder.build(database, QStringLiteral("city"), testClock.nowUtc()));
        return {};
    };
    const auto fault = [this](const QString &at, bool done) -> QString {
        feed::SnapshotShelf shelf(at + QStringLiteral("/snapshots"), testClock);
        const auto whole = shelf.listing();
        const auto files = QDir(shelf.folder()).entryList(QDir::Files);
        if (static_cast<qsizetype>(whole->size()) != files.size())
            return QStringLiteral("left behind: ") + files.join(u' ');
        if (whole->empty())
            return done ? QStringLiteral("no snapshot") : QString();
        QTemporaryDir kiosk;
        auto catalogue = store::openCatalogue(kiosk.path(), storage::OpenMode::ReadWrite);
        device::ServerTrust trust(m_key.publicKey(), std::nullopt, {});
        store::SnapshotInstaller installer(*catalogue, trust, kiosk.path());
        const auto installed = installer.install(shelf.folder() + u'/' + whole->front().file, {}, testClock);
        return installed ? QString() : installed.error().toString();
    };
    failWith({m_server, run, fault});
}

void TestDiskFaults::import()
{
    const auto run = [this](const QString &at) -> Result<void> {
        YIZHAN_TRY_LET(auto database, feed::openServerDatabase({at, {}}, fakes::epochDigits()));
        intake::VacancyScheme vacancies;
        YIZHAN_TRY_LET(auto importer, publishing::Importer::open(database, testClock, vacancies, {}));
        fakes::FindingLog log;
        YIZHAN_TRY(importer.run({m_list}, log));
        return {};
    };
    failWith({m_empty, run, [](const QString &at, bool done) {
                  return faultOfFeed(at, [done](qint64 rows) { return rows == 5 || (!done && rows < 5); });
              }});
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_diskfaults.moc"
