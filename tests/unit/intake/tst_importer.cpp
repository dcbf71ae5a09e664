// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "importrows.h"
#include "sweepguard.h"
#include "testpaths.h"
#include "tombstones.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace yizhan;
using namespace yizhan::fakes;
using publishing::ImportCounts;
using publishing::ImportOptions;

class ImporterTest : public QObject
{
    Q_OBJECT

private:
    static void engines() { fakes::TestServer::addEngines(); }

private Q_SLOTS:
    void newRowsBecomeVacancies_data() { engines(); }
    void newRowsBecomeVacancies();
    void aSecondImportChangesNothing_data() { engines(); }
    void aSecondImportChangesNothing();
    void aLaterImportRenewsWhatHasNoEnd_data() { engines(); }
    void aLaterImportRenewsWhatHasNoEnd();
    void aChangedRowIsUpdated_data() { engines(); }
    void aChangedRowIsUpdated();
    void exactDuplicatesStandForOneVacancy_data() { engines(); }
    void exactDuplicatesStandForOneVacancy();
    void duplicatesMergeAcrossFilesAndSources_data() { engines(); }
    void duplicatesMergeAcrossFilesAndSources();
    void mergedVacancyIsAsNewAsItsNewestPosting();
    void postingsWithoutTextDoNotMerge_data() { engines(); }
    void postingsWithoutTextDoNotMerge();
    void aVacancyOutlivesTheWithdrawalOfItsFirstPosting_data() { engines(); }
    void aVacancyOutlivesTheWithdrawalOfItsFirstPosting();
    void aPostingThatNoLongerEqualsItsGroupLeavesIt_data() { engines(); }
    void aPostingThatNoLongerEqualsItsGroupLeavesIt();
    void theNameGiverThatLeavesTakesItsNameAlong_data() { engines(); }
    void theNameGiverThatLeavesTakesItsNameAlong();
    void aNameGiverThatComesBackChangedGetsItsNameBack_data() { engines(); }
    void aNameGiverThatComesBackChangedGetsItsNameBack();
    void aDatabaseOfTheFormerVersionGoesOn();
    void whatASweepTookComesBack_data() { engines(); }
    void whatASweepTookComesBack();
    void aSweepOfTooMuchWaits_data() { engines(); }
    void aSweepOfTooMuchWaits();
    void aRowEndsNothingOnADoubtedDay_data() { engines(); }
    void aRowEndsNothingOnADoubtedDay();
    void aDryRunCountsAndChangesNothing_data() { engines(); }
    void aDryRunCountsAndChangesNothing();
    void expiredVacanciesGoFirst_data() { engines(); }
    void expiredVacanciesGoFirst();
    void aRowPastItsDateIsRejected_data() { engines(); }
    void aRowPastItsDateIsRejected();
    void aBlockedRowTakesItsVacancyAway_data() { engines(); }
    void aBlockedRowTakesItsVacancyAway();
    void aRowWithoutTitleKeepsWhatIsShown_data() { engines(); }
    void aRowWithoutTitleKeepsWhatIsShown();
    void aRepeatedIdentifierKeepsBothRows_data() { engines(); }
    void aRepeatedIdentifierKeepsBothRows();
    void rowsWithoutIdentifierKeepTheirIdentity_data() { engines(); }
    void rowsWithoutIdentifierKeepTheirIdentity();
    void anotherScopeMovesTheVacancy_data() { engines(); }
    void anotherScopeMovesTheVacancy();
    void aMissingFileDoesNotStopTheOthers_data() { engines(); }
    void aMissingFileDoesNotStopTheOthers();
    void theRealFileGivesTheKnownCounts_data() { engines(); }
    void theRealFileGivesTheKnownCounts();
    void badOptionsAreRefused();
    void anImportThatStoppedIsFinishedByTheNext();
};

void ImporterTest::newRowsBecomeVacancies()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"(急招)普工"_qs), row(u"a2"_qs, u"电工"_qs)}),
                   counts(2, 2, 0, 0, 0, 0));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(2));
    const catalogue::Vacancy &worker = live.at(u"bureau/a1"_qs);
    QCOMPARE(worker.title, u"普工"_qs);
    QCOMPARE(worker.titleRaw, u"(急招)普工"_qs);
    QCOMPARE(worker.pay.minimum, qint64(400000));
    QCOMPARE(worker.places.front().county, u"441202"_qs);
    QCOMPARE(fixture.lastDayOf(u"bureau/a1"_qs), QDate(2025, 3, 1).addDays(60));
    QCOMPARE(fixture.log->lastRows, qint64(2));
    QCOMPARE(fixture.log->lastPosition, fixture.log->lastSize);
}

void ImporterTest::aSecondImportChangesNothing()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QStringList lines{header, row(u"a1"_qs, u"普工"_qs), row(u"a2"_qs, u"电工"_qs),
                            row(u"a3"_qs, u"普工"_qs)};
    COMPARE_COUNTS(fixture.import(lines), counts(3, 2, 0, 0, 1, 0));
    const qint64 head = fixture.head();
    COMPARE_COUNTS(fixture.import(lines), counts(3, 0, 0, 2, 1, 0));
    QCOMPARE(fixture.head(), head);
}

void ImporterTest::aLaterImportRenewsWhatHasNoEnd()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QStringList lines{
        header, row(u"a1"_qs, u"普工"_qs),
        row(u"a2"_qs, u"电工"_qs, u"甲厂"_qs, u"说明"_qs, u"一路1号"_qs, u"2025-04-01"_qs)};
    fixture.import(lines);
    fixture.clock.setWall(QDateTime({2025, 3, 11}, {4, 0}, Qt::UTC));
    COMPARE_COUNTS(fixture.import(lines), counts(2, 0, 0, 2, 0, 0));
    QCOMPARE(fixture.lastDayOf(u"bureau/a1"_qs), QDate(2025, 3, 11).addDays(60));
    QCOMPARE(fixture.lastDayOf(u"bureau/a2"_qs), QDate(2025, 4, 1));
}

void ImporterTest::aChangedRowIsUpdated()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"普工"_qs, u"甲厂"_qs, u"新说明"_qs)}),
                   counts(1, 0, 1, 0, 0, 0));
    QCOMPARE(fixture.vacancies().at(u"bureau/a1"_qs).description, u"新说明"_qs);
}

void ImporterTest::exactDuplicatesStandForOneVacancy()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"普工"_qs),
                                   row(u"a2"_qs, u"普工"_qs, u"甲厂"_qs, u"说明 "_qs, u"二路2号"_qs),
                                   row(u"a3"_qs, u"普工"_qs, u"甲厂"_qs, u"说明"_qs, u"二路2号"_qs)}),
                   counts(3, 1, 0, 0, 2, 0));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(1));
    const catalogue::Vacancy &vacancy = live.at(u"bureau/a1"_qs);
    QCOMPARE(vacancy.places.size(), std::size_t(2));
    QCOMPARE(vacancy.places.at(0).street, u"一路1号"_qs);
    QCOMPARE(vacancy.places.at(1).street, u"二路2号"_qs);
}

void ImporterTest::duplicatesMergeAcrossFilesAndSources()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    ImportOptions other;
    other.source = u"province"_qs;
    COMPARE_COUNTS(fixture.import({header, row(u"p9"_qs, u"普工"_qs)}, other), counts(1, 0, 0, 0, 1, 0));
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
    COMPARE_COUNTS(fixture.import({header, row(u"p9"_qs, u"普工"_qs)}, other), counts(1, 0, 0, 0, 1, 0));
}

void ImporterTest::mergedVacancyIsAsNewAsItsNewestPosting()
{
    ImportFixture fixture(u"sqlite"_qs);
    const auto posted = [](const QString &id, const QString &day) {
        return row(id, u"普工"_qs).replace(u"2025-02-20"_qs, day);
    };
    fixture.import({header, posted(u"a1"_qs, u"2025-02-10"_qs), posted(u"a2"_qs, u"2025-02-25"_qs),
                    posted(u"a3"_qs, u"2025-02-15"_qs), posted(u"a4"_qs, {})});
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
    QCOMPARE(fixture.vacancies().begin()->second.posted, QDate(2025, 2, 25));
}

void ImporterTest::postingsWithoutTextDoNotMerge()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"普工"_qs, u"甲厂"_qs, QString()),
                                   row(u"a2"_qs, u"普工"_qs, u"甲厂"_qs, QString())}),
                   counts(2, 2, 0, 0, 0, 0));
}

void ImporterTest::aVacancyOutlivesTheWithdrawalOfItsFirstPosting()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QString second = row(u"a2"_qs, u"普工"_qs, u"甲厂"_qs, u"说明"_qs, u"二路2号"_qs);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs), second});
    COMPARE_COUNTS(fixture.import({header, second}, replacing()), counts(1, 0, 0, 0, 1, 0));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(1));
    const catalogue::Vacancy &vacancy = live.at(u"bureau/a1"_qs);
    QCOMPARE(vacancy.id, u"bureau/a1"_qs);
    QCOMPARE(vacancy.places.size(), std::size_t(1));
    QCOMPARE(vacancy.places.front().street, u"二路2号"_qs);
}

void ImporterTest::aPostingThatNoLongerEqualsItsGroupLeavesIt()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QString first = row(u"a1"_qs, u"普工"_qs);
    fixture.import({header, first, row(u"a2"_qs, u"普工"_qs)});
    COMPARE_COUNTS(fixture.import({header, first, row(u"a2"_qs, u"焊工"_qs)}), counts(2, 0, 1, 1, 0, 0));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(2));
    QCOMPARE(live.at(u"bureau/a2"_qs).title, u"焊工"_qs);
}

void ImporterTest::theNameGiverThatLeavesTakesItsNameAlong()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QString second = row(u"a2"_qs, u"普工"_qs);
    const QString third = row(u"a3"_qs, u"普工"_qs);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs), second, third});
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"焊工"_qs), second, third}),
                   counts(3, 0, 1, 1, 1, 0));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(2));
    QCOMPARE(live.at(u"bureau/a1"_qs).title, u"焊工"_qs);
    QCOMPARE(live.at(u"bureau/a2"_qs).title, u"普工"_qs);
}

void ImporterTest::aNameGiverThatComesBackChangedGetsItsNameBack()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QString second = row(u"a2"_qs, u"普工"_qs);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs), second});
    fixture.import({header, second}, replacing());
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"焊工"_qs), second}), counts(2, 1, 0, 1, 0, 0));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(2));
    QCOMPARE(live.at(u"bureau/a1"_qs).title, u"焊工"_qs);
    QCOMPARE(live.at(u"bureau/a2"_qs).title, u"普工"_qs);
}

void ImporterTest::aDatabaseOfTheFormerVersionGoesOn()
{
    ImportFixture fixture(u"sqlite"_qs);
    const QStringList list{header, row(u"a1"_qs, u"普工"_qs), row(u"a2"_qs, u"普工"_qs)}; // one vacancy
    fixture.import(list);
    const qint64 head = fixture.head();
    for (const char *step :
         {"ALTER TABLE posting RENAME TO newer",
          "CREATE TABLE posting(source TEXT NOT NULL, identifier TEXT NOT NULL, scope TEXT NOT NULL, "
          "vacancy_id TEXT NOT NULL, own INTEGER NOT NULL, row_hash INTEGER NOT NULL, dup_key TEXT, "
          "until INTEGER NOT NULL, stated INTEGER NOT NULL, last_named INTEGER NOT NULL, "
          "run INTEGER NOT NULL, file INTEGER NOT NULL, body BLOB NOT NULL, extra TEXT, "
          "PRIMARY KEY(source, identifier))",
          "INSERT INTO posting SELECT source, identifier, scope, item_id, own, row_hash, dup_key, until, "
          "stated, last_named, run, file, body, extra FROM newer",
          "DROP TABLE newer", "CREATE INDEX posting_until ON posting(until)", "DROP TABLE import_columns",
          "UPDATE schema_part SET version = 2 WHERE part = 'intake'"})
        QVERIFY2(fixture.database->exec(QString::fromLatin1(step)), step);
    COMPARE_COUNTS(fixture.import(list), counts(2, 0, 0, 1, 1, 0));
    QCOMPARE(fixture.head(), head);
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
}

void ImporterTest::whatASweepTookComesBack()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QStringList list{header,
                           row(u"a1"_qs, u"普工"_qs, u"甲厂"_qs, u"说明"_qs, u"一路1号"_qs, u"2025-06-30"_qs),
                           row(u"a2"_qs, u"电工"_qs)};
    fixture.import(list);
    QCOMPARE(*feed::sweepExpired(*fixture.database, toEpochDay({2030, 1, 1}), fixture.clock.nowUtc()), 2);
    QVERIFY(fixture.vacancies().empty());
    COMPARE_COUNTS(fixture.import(list), counts(2, 2, 0, 0, 0, 0));
    QCOMPARE(fixture.vacancies().size(), std::size_t(2));
    QCOMPARE(fixture.lastDayOf(u"bureau/a1"_qs), QDate(2025, 6, 30));
    COMPARE_COUNTS(fixture.import(list), counts(2, 0, 0, 2, 0, 0));
}

void ImporterTest::aSweepOfTooMuchWaits()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    QStringList full{header};
    for (int i = 0; i < 25; ++i)
        full.append(row(u"a%1"_qs.arg(i), u"普工%1"_qs.arg(i)));
    fixture.import(full);
    ImportOptions later;
    later.today = QDate(2030, 1, 1);
    const QStringList one{header, row(u"b1"_qs, u"电工"_qs)};
    const auto waited = fixture.run({fixture.table(u"one.csv"_qs, one)}, later);
    QCOMPARE(waited.sweepWaits, 25);
    QCOMPARE(waited.counts.expired, 0);
    QCOMPARE((*feed::waitingSweep(*fixture.database))->ended, 25);
    QCOMPARE(fixture.vacancies().size(), std::size_t(26));
    later.confirmed = true;
    QCOMPARE(fixture.run({fixture.table(u"one.csv"_qs, one)}, later).counts.expired, 25);
    QVERIFY(!*feed::waitingSweep(*fixture.database));
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
}

void ImporterTest::aRowEndsNothingOnADoubtedDay()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    QStringList list{header};
    for (int i = 0; i < 25; ++i)
        list.append(row(u"a%1"_qs.arg(i), u"普工%1"_qs.arg(i), u"甲厂"_qs, u"说明"_qs, u"一路1号"_qs,
                        u"2025-06-30"_qs));
    fixture.import(list);
    ImportOptions later = replacing();
    later.today = QDate(2030, 1, 1);
    const QString file = fixture.table(u"again.csv"_qs, list);
    const auto doubted = fixture.run({file}, later);
    QCOMPARE(doubted.counts.rejected, 25);
    QCOMPARE(doubted.counts.withdrawn, 0);
    QCOMPARE(doubted.sweepWaits, 25);
    QCOMPARE(fixture.vacancies().size(), std::size_t(25));
    later.confirmed = true;
    static_cast<void>(fixture.run({file}, later));
    QVERIFY(fixture.vacancies().empty());
}

void ImporterTest::aDryRunCountsAndChangesNothing()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs), row(u"a2"_qs, u"电工"_qs)});
    const qint64 head = fixture.head();
    ImportOptions options = replacing();
    options.dryRun = true;
    const QStringList lines{header, row(u"a1"_qs, u"普工"_qs), row(u"a3"_qs, u"焊工"_qs),
                            row(u"a4"_qs, QString())};
    COMPARE_COUNTS(fixture.import(lines, options), counts(3, 1, 0, 1, 0, 1, 1));
    QCOMPARE(fixture.head(), head);
    options.dryRun = false;
    COMPARE_COUNTS(fixture.import(lines, options), counts(3, 1, 0, 1, 0, 1, 1));
    QCOMPARE(fixture.vacancies().size(), std::size_t(2));
}

void ImporterTest::expiredVacanciesGoFirst()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    fixture.clock.setWall(QDateTime({2025, 5, 1}, {4, 0}, Qt::UTC)); // one day after the 60th
    COMPARE_COUNTS(fixture.import({header, row(u"a2"_qs, u"电工"_qs)}), counts(1, 1, 0, 0, 0, 0, 0, 1));
    QVERIFY(!fixture.vacancies().contains(u"bureau/a1"_qs));
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"普工"_qs)}), counts(1, 1, 0, 0, 0, 0));
    QVERIFY(fixture.vacancies().contains(u"bureau/a1"_qs));
}

void ImporterTest::aRowPastItsDateIsRejected()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const auto lineUntil = [](const QString &day) {
        return row(u"a1"_qs, u"普工"_qs, u"甲厂"_qs, u"说明"_qs, u"一路1号"_qs, day);
    };
    COMPARE_COUNTS(fixture.import({header, lineUntil(u"2025-02-28"_qs)}), counts(1, 0, 0, 0, 0, 1));
    QCOMPARE(fixture.log->reasons(), QStringList{u"expired"_qs});
    QCOMPARE(fixture.log->findings.front().row, qint64(2));
    COMPARE_COUNTS(fixture.import({header, lineUntil(u"2025-03-01"_qs)}), counts(1, 1, 0, 0, 0, 0));
    COMPARE_COUNTS(fixture.import({header, lineUntil(u"2025-02-27"_qs)}), counts(1, 0, 0, 0, 0, 1, 1));
    QVERIFY(fixture.vacancies().empty());
}

void ImporterTest::aBlockedRowTakesItsVacancyAway()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"普工"_qs, u"甲厂"_qs, u"入职交押金300元"_qs)}),
                   counts(1, 0, 0, 0, 0, 1, 1));
    QCOMPARE(fixture.log->reasons(), QStringList{u"text.fee"_qs});
    QVERIFY(fixture.vacancies().empty());
}

void ImporterTest::aRowWithoutTitleKeepsWhatIsShown()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, QString()), row(u"a2"_qs, u"电工"_qs)}, replacing()),
                   counts(2, 1, 0, 0, 0, 1));
    QVERIFY(fixture.vacancies().contains(u"bureau/a1"_qs));
}

void ImporterTest::aRepeatedIdentifierKeepsBothRows()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QStringList lines{header, row(u"a1"_qs, u"普工"_qs), row(u"a1"_qs, u"电工"_qs),
                            row(u"a1"_qs, u"普工"_qs)};
    COMPARE_COUNTS(fixture.import(lines), counts(3, 2, 0, 0, 1, 0));
    QCOMPARE(fixture.log->reasons(), QStringList{u"identifier.repeated"_qs});
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(2));
    QCOMPARE(live.at(u"bureau/a1#2"_qs).title, u"电工"_qs);
    QCOMPARE(live.at(u"bureau/a1#2"_qs).identifier, u"a1#2"_qs);
    const qint64 head = fixture.head();
    COMPARE_COUNTS(fixture.import(lines), counts(3, 0, 0, 2, 1, 0));
    QCOMPARE(fixture.head(), head);
}

void ImporterTest::rowsWithoutIdentifierKeepTheirIdentity()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QStringList lines{header, row(QString(), u"普工"_qs),
                            row(QString(), u"普工"_qs, u"甲厂"_qs, u"别的说明"_qs)};
    COMPARE_COUNTS(fixture.import(lines), counts(2, 2, 0, 0, 0, 0));
    QVERIFY(fixture.log->findings.empty());
    QStringList ids;
    for (const auto &[id, vacancy] : fixture.vacancies())
        ids.append(id);
    QCOMPARE(ids.size(), qsizetype(2));
    QVERIFY2(ids.front().startsWith(u"bureau/h-"_qs), qPrintable(ids.front()));
    QCOMPARE(ids.back(), QString(ids.front() + u"-2"_qs));
    COMPARE_COUNTS(fixture.import(lines), counts(2, 0, 0, 2, 0, 0));
}

void ImporterTest::anotherScopeMovesTheVacancy()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    ImportOptions district;
    district.scope = u"district:441202"_qs;
    COMPARE_COUNTS(fixture.import({header, row(u"a1"_qs, u"普工"_qs)}, district), counts(1, 0, 1, 0, 0, 0));
    QVERIFY(fixture.vacancies().empty());
    QCOMPARE(fixture.vacancies(district.scope).size(), std::size_t(1));
}

void ImporterTest::aMissingFileDoesNotStopTheOthers()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const auto outcome = fixture.run({fixture.files.filePath(u"missing.csv"_qs),
                                      fixture.table(u"1.csv"_qs, {header, row(u"a1"_qs, u"普工"_qs)})});
    QVERIFY(outcome.failed());
    QVERIFY(outcome.files.front().failure.has_value());
    QVERIFY(!outcome.files.back().failure.has_value());
    COMPARE_COUNTS(outcome.counts, counts(1, 1, 0, 0, 0, 0));
}

void ImporterTest::theRealFileGivesTheKnownCounts()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    const QString domain = QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/domain/");
    if (!QFileInfo::exists(domain + u"vacancies_gd_2025.csv"_qs))
        QSKIP("SKIPPED: the calibration data are not on this machine.");
    QElapsedTimer timer;
    timer.start();
    const QString csv = domain + u"vacancies_gd_2025.csv"_qs;
    COMPARE_COUNTS(fixture.run({csv}).counts, counts(4742, 4579, 0, 0, 87, 76));
    qInfo("%lld ms", timer.restart());
    const qint64 head = fixture.head();
    COMPARE_COUNTS(fixture.run({csv}).counts, counts(4742, 0, 0, 4579, 87, 76));
    qInfo("%lld ms", timer.restart());
    QCOMPARE(fixture.head(), head);
    COMPARE_COUNTS(fixture.run({domain + u"vacancies_gd_2025.jobposting.jsonl"_qs}).counts,
                   counts(4742, 0, 0, 4579, 87, 76));
    QCOMPARE(fixture.head(), head);
    QCOMPARE(fixture.vacancies().size(), std::size_t(4579));
}

void ImporterTest::badOptionsAreRefused()
{
    ImportFixture fixture(u"sqlite"_qs);
    const auto reasonOf = [&](const ImportOptions &options) {
        intake::VacancyScheme scheme;
        const auto importer = publishing::Importer::open(*fixture.database, fixture.clock, scheme, options);
        return importer ? QString() : importer.error().reason;
    };
    ImportOptions options;
    options.source = u"a/b"_qs;
    QCOMPARE(reasonOf(options), u"import.source"_qs);
    options = {};
    options.keepDays = 0;
    QCOMPARE(reasonOf(options), u"import.keep_days"_qs);
    options = {};
    options.scope.clear();
    QCOMPARE(reasonOf(options), u"import.scope"_qs);
}

void ImporterTest::anImportThatStoppedIsFinishedByTheNext()
{
    // What a kill between two transactions leaves behind: the first rows are in, the rest is not.
    ImportFixture whole(u"sqlite"_qs);
    ImportFixture stopped(u"sqlite"_qs);
    QStringList lines{header};
    for (int i = 0; i < 3000; ++i)
        lines.append(row(QString::number(i), u"普工%1"_qs.arg(i % 1500)));
    whole.import(lines);
    stopped.import(lines.first(2001));
    stopped.import(lines);
    QCOMPARE(stopped.vacancies().size(), whole.vacancies().size());
    const QString sum = u"SELECT sum FROM scope_state WHERE scope='city'"_qs;
    QCOMPARE(stopped.database->scalar(sum).value(), whole.database->scalar(sum).value());
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
