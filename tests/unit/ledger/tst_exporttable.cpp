// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttable.h"
#include "ledgerfixture.h"
#include "receiptfeed.h"
#include "receipts.h"
#include "seatbook.h"
#include "transaction.h"

#include <QFile>
#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using ledger::ExportOutcome;
using ledger::TableFile;

namespace {

const operations::OperationType &interests()
{
    return *operations::operationType("vacancy_interest");
}

template <typename... Keys>
std::vector<crypto::OpeningKey> loaded(const Keys &...files)
{
    std::vector<crypto::OpeningKey> keys;
    const auto load = [&keys](const QString &file) {
        auto key = crypto::OpeningKey::load(file);
        LedgerFixture::must(key);
        keys.push_back(*std::move(key));
    };
    (load(files), ...);
    return keys;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The tables for staff.
class TestExportTable : public QObject
{
    Q_OBJECT

private:
    static Result<ExportOutcome> exported(LedgerFixture &f, const std::vector<crypto::OpeningKey> &keys,
                                          const QString &file, QDate since = {})
    {
        YIZHAN_TRY_LET(const auto table, TableFile::create(file, ledger::exportHeadings(interests())));
        YIZHAN_TRY_LET(ExportOutcome outcome,
                       ledger::exportOperations(*f.database, interests(), since, keys, *table));
        YIZHAN_TRY(table->finish());
        return outcome;
    }

private Q_SLOTS:
    void tableHoldsWhatWasTyped_data() { fakes::TestServer::addEngines(); }
    void tableHoldsWhatWasTyped()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishVacancy("v1");
        const QString secret = f.server.path(QStringLiteral("secret"));
        QVERIFY(f.opening.save(secret));
        QCOMPARE(f.verdicts(kiosk, {kiosk.interest(QStringLiteral("v1")), kiosk.help()}).size(),
                 std::size_t(2));
        const QString file = f.server.path(QStringLiteral("out.csv"));
        const auto outcome = exported(f, loaded(secret), file);
        QVERIFY(outcome);
        QCOMPARE(outcome->rows, 1);
        QCOMPARE(outcome->closed + outcome->damaged + outcome->erased, 0);
        const QByteArray text = contentOf(file);
        QVERIFY(text.startsWith("\xEF\xBB\xBF\"receipt\",\"said on\""));
        QVERIFY2(text.contains("\"2026-11-24 16:00\",\"2026-11-24 16:00\",\"s-17\""), text);
        QVERIFY(text.contains("\"arrived\",\"v1\",\"包装工\",\"王小明\",\"13800138000\",\"\"\r\n"));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!QFile::exists(file + QStringLiteral(".tmp")));
    }

    void sheetHoldsTheSame_data() { fakes::TestServer::addEngines(); }
    void sheetHoldsTheSame()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString secret = f.server.path(QStringLiteral("secret"));
        QVERIFY(f.opening.save(secret));
        QCOMPARE(f.verdicts(kiosk,
                            {kiosk.seal(kiosk.head(QStringLiteral("vacancy_interest"), QStringLiteral("v1")),
                                        TestKiosk::fields({{"name", "=1+1"}, {"phone", "07582233445"}}))})
                     .size(),
                 std::size_t(1));
        const QString sheet = f.server.path(QStringLiteral("out.xlsx"));
        QVERIFY(exported(f, loaded(secret), sheet));
        const QByteArray content = contentOf(sheet);
        QVERIFY(content.startsWith("PK"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(sheet) & others));
        const QString table = f.server.path(QStringLiteral("out.csv"));
        QVERIFY(exported(f, loaded(secret), table));
        QVERIFY(contentOf(table).contains("\"'=1+1\",\"07582233445\"")); // no formula
    }

    void whatIsOddSaysWhy_data() { fakes::TestServer::addEngines(); }
    void whatIsOddSaysWhy()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString secret = f.server.path(QStringLiteral("secret"));
        QVERIFY(f.opening.save(secret));
        QCOMPARE(f.verdicts(kiosk, {kiosk.interest(QStringLiteral("v1"))}).size(), std::size_t(1));
        const QString file = f.server.path(QStringLiteral("out.csv"));
        QVERIFY(exported(f, loaded(secret), file));
        QVERIFY2(contentOf(file).contains("\"arrived, look at it: the vacancy was no longer published\""),
                 contentOf(file));
    }

    void replacedKeysOpenWhatWasTheirs_data() { fakes::TestServer::addEngines(); }
    void replacedKeysOpenWhatWasTheirs()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString old = f.server.path(QStringLiteral("old"));
        QVERIFY(f.opening.save(old));
        QCOMPARE(f.verdicts(kiosk, {kiosk.interest(QStringLiteral("v1"))}).size(), std::size_t(1));
        const auto next = crypto::OpeningKey::generate();
        const QString fresh = f.server.path(QStringLiteral("fresh"));
        QVERIFY(next.save(fresh));
        QVERIFY(devices::useSealingKey(*f.database, next.sealingKey(), f.clock.nowUtc()));
        kiosk.setSealing(next.sealingKey());
        QCOMPARE(f.verdicts(kiosk, {kiosk.interest(QStringLiteral("v1"))}).size(), std::size_t(1));
        const QString file = f.server.path(QStringLiteral("out.csv"));
        const auto one = exported(f, loaded(fresh), file);
        QVERIFY(one);
        QCOMPARE(one->rows, 2);
        QCOMPARE(one->closed, 1);
        QCOMPARE(one->keys, QSet<QString>{f.opening.sealingKey().id()});
        const auto both = exported(f, loaded(fresh, old), file);
        QVERIFY(both);
        QCOMPARE(both->closed, 0);
        QCOMPARE(contentOf(file).count("王小明"), 2);
    }

    void cancelledAndErasedShowNobody_data() { fakes::TestServer::addEngines(); }
    void cancelledAndErasedShowNobody()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const QString secret = f.server.path(QStringLiteral("secret"));
        QVERIFY(f.opening.save(secret));
        const auto one = kiosk.interest(QStringLiteral("v1"));
        const auto two = kiosk.interest(QStringLiteral("v1"));
        const QString receipt =
            QJsonDocument::fromJson(one.head).object().value(QLatin1String("receipt")).toString();
        QCOMPARE(f.verdicts(kiosk, {one, two, kiosk.cancellation(receipt)}).size(), std::size_t(3));
        QVERIFY(
            f.database->exec(QStringLiteral("UPDATE operation SET seal=NULL WHERE state <> 'cancelled'")));
        const QString file = f.server.path(QStringLiteral("out.csv"));
        const auto outcome = exported(f, loaded(secret), file);
        QVERIFY(outcome);
        QCOMPARE(outcome->rows, 2);
        QCOMPARE(outcome->erased, 1);
        QVERIFY(!contentOf(file).contains("王小明"));
    }

    void onlySinceADay_data() { fakes::TestServer::addEngines(); }
    void onlySinceADay()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(f.verdicts(kiosk, {kiosk.interest(QStringLiteral("v1"))}).size(), std::size_t(1));
        const QString file = f.server.path(QStringLiteral("out.csv"));
        const auto today = exported(f, {}, file, QDate(2026, 11, 24));
        const auto tomorrow = exported(f, {}, file, QDate(2026, 11, 25));
        QVERIFY(today && tomorrow);
        QCOMPARE(today->rows, 1);
        QCOMPARE(tomorrow->rows, 0);
    }

    void nothingStaysOfATableThatWasNotFinished()
    {
        QTemporaryDir folder;
        for (const char *name : {"a.csv", "a.xlsx"}) {
            const QString path = folder.filePath(QLatin1String(name));
            {
                const auto table = TableFile::create(path, {QStringLiteral("x")});
                QVERIFY(table);
                QVERIFY((*table)->add({"y"}));
            }
            QVERIFY(!QFile::exists(path));
            QVERIFY(!QFile::exists(path + QStringLiteral(".tmp")));
        }
        const auto other = TableFile::create(folder.filePath(QStringLiteral("a.txt")), {});
        QVERIFY(!other);
        QCOMPARE(other.error().reason, QStringLiteral("table.format"));
        const auto nowhere = TableFile::create(folder.filePath(QStringLiteral("no/a.csv")), {});
        QVERIFY(!nowhere);
    }

    /// Somebody has to tell them, and whoever cannot be found in the table is told by nobody.
    void whoeverWasRefusedLaterStaysWithTheReason_data() { fakes::TestServer::addEngines(); }
    void whoeverWasRefusedLaterStaysWithTheReason()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = QStringLiteral("bureau/k1");
        item.course = QStringLiteral("bureau/c1");
        item.seats = 5;
        f.publishClass(item);
        QCOMPARE(f.verdicts(kiosk, {kiosk.enrolment(item.id), kiosk.enrolment(item.id)}).size(),
                 std::size_t(2));
        {
            auto transaction = storage::Transaction::begin(*f.database, storage::Transaction::Kind::Write);
            LedgerFixture::must(transaction);
            ledger::ReceiptFeed receipts(*f.database, f.clock.nowUtc());
            ledger::SeatBook seats(*f.database, receipts, f.clock.nowUtc(), f.clock.today());
            LedgerFixture::must(seats.open({item.id}));
            LedgerFixture::must(seats.reject(1, QStringLiteral("id_number")));
            LedgerFixture::must(seats.reject(2, QStringLiteral("seal")));
            LedgerFixture::must(seats.finish());
            LedgerFixture::must(receipts.publish());
            LedgerFixture::must(transaction->commit());
        }
        const operations::OperationType &type = *operations::operationType("class_enrolment");
        const QString path = f.server.path(QStringLiteral("list.csv"));
        const auto table = TableFile::create(path, ledger::exportHeadings(type));
        LedgerFixture::must(table);
        const QString secret = f.server.path(QStringLiteral("secret"));
        LedgerFixture::must(f.opening.save(secret));
        const auto outcome = ledger::exportOperations(*f.database, type, {}, loaded(secret), **table);
        LedgerFixture::must(outcome);
        LedgerFixture::must((*table)->finish());
        QCOMPARE(outcome->rows, 2);
        QCOMPARE(outcome->damaged, 0);
        const QByteArray text = contentOf(path).replace('"', "");
        QVERIFY2(text.contains(",refused: the identity number does not hold,bureau/k1,"), text);
        QVERIFY2(text.contains(",refused: what was typed does not open,bureau/k1,"), text);
        QCOMPARE(text.count("13800138000"), 1);
    }

    void signUpsStandClassByClassInTheirOrder_data() { fakes::TestServer::addEngines(); }
    void signUpsStandClassByClassInTheirOrder()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = QStringLiteral("bureau/k1");
        item.course = QStringLiteral("bureau/c1");
        item.name = QStringLiteral("一期");
        item.seats = 1;
        f.publishClass(item);
        const auto ago = [&f](qint64 seconds) { return f.clock.nowUtc().addSecs(-seconds); };
        const auto first = kiosk.enrolment(item.id, ago(10));
        static_cast<void>(
            f.verdicts(kiosk, {first, kiosk.enrolment(QStringLiteral("bureau/a"), ago(5)),
                               kiosk.enrolment(item.id, ago(20)), kiosk.enrolment(item.id, ago(30))}));
        LedgerFixture::must(ledger::setStaffState(
            *f.database,
            QJsonDocument::fromJson(first.head).object().value(QLatin1String("receipt")).toString(),
            ledger::StaffState::Attended, f.clock.nowUtc()));
        const operations::OperationType &type = *operations::operationType("class_enrolment");
        const QString path = f.server.path(QStringLiteral("list.csv"));
        const auto table = TableFile::create(path, ledger::exportHeadings(type));
        LedgerFixture::must(table);
        const QString secret = f.server.path(QStringLiteral("secret"));
        LedgerFixture::must(f.opening.save(secret));
        const auto outcome = ledger::exportOperations(*f.database, type, {}, loaded(secret), **table);
        LedgerFixture::must(outcome);
        LedgerFixture::must((*table)->finish());
        QCOMPARE(outcome->rows, 4);
        const QList<QByteArray> lines = contentOf(path).replace('"', "").split('\n');
        QVERIFY2(lines[0].contains("place,rank,same person as,name,phone,identity number"), lines[0]);
        QVERIFY2(lines[1].contains(",bureau/a,,not decided yet,,,"), lines[1]); // nobody knows it
        QVERIFY2(
            lines[2].contains(",was there,bureau/k1,一期,has a place,1,,示例,13800138000,999999190001010007"),
            lines[2]);
        QVERIFY2(lines[3].contains(",on the waiting list,1,"), lines[3]);
        QVERIFY2(lines[3].contains(chinaTime(ago(30)).toString(QStringLiteral("yyyy-MM-dd HH:mm")).toUtf8()),
                 lines[3]);
        QVERIFY2(lines[4].contains(",on the waiting list,2,"), lines[4]);
    }
};

QTEST_GUILESS_MAIN(TestExportTable)
#include "tst_exporttable.moc"
