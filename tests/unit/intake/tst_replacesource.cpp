// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "importfixture.h"
#include "importrows.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::fakes;
using publishing::ImportCounts;
using publishing::ImportOptions;

/// An import that says: this is all that the source has.
class ReplaceSourceTest : public QObject
{
    Q_OBJECT

private:
    static void engines() { fakes::TestServer::addEngines(); }

private Q_SLOTS:
    void replaceSourceWithdrawsWhatIsNotNamed_data() { engines(); }
    void replaceSourceWithdrawsWhatIsNotNamed();
    void replaceSourceLeavesOtherSourcesAlone_data() { engines(); }
    void replaceSourceLeavesOtherSourcesAlone();
    void whatNoImportPublishedStays_data() { engines(); }
    void whatNoImportPublishedStays();
    void replaceSourceTakesNothingAfterAFailure_data() { engines(); }
    void replaceSourceTakesNothingAfterAFailure();
    void replaceSourceTakesNothingForAnEmptyTable_data() { engines(); }
    void replaceSourceTakesNothingForAnEmptyTable();
    void replaceSourceAsksBeforeItTakesMost_data() { engines(); }
    void replaceSourceAsksBeforeItTakesMost();
    void replaceSourceAsksAfterAFileThatEndsBroken_data() { engines(); }
    void replaceSourceAsksAfterAFileThatEndsBroken();
};

void ReplaceSourceTest::replaceSourceWithdrawsWhatIsNotNamed()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs), row(u"a2"_qs, u"电工"_qs), row(u"a3"_qs, u"焊工"_qs)});
    const auto outcome = fixture.run({fixture.table(u"1.csv"_qs, {header, row(u"a1"_qs, u"普工"_qs)}),
                                      fixture.table(u"2.csv"_qs, {header, row(u"a4"_qs, u"钳工"_qs)})},
                                     replacing());
    COMPARE_COUNTS(outcome.counts, counts(2, 1, 0, 1, 0, 0, 2));
    QCOMPARE(outcome.replace, publishing::ReplaceOutcome::Done);
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(2));
    QVERIFY(live.contains(u"bureau/a1"_qs) && live.contains(u"bureau/a4"_qs));
}

void ReplaceSourceTest::replaceSourceLeavesOtherSourcesAlone()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    ImportOptions other;
    other.source = u"province"_qs;
    fixture.import({header, row(u"p1"_qs, u"焊工"_qs)}, other);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    COMPARE_COUNTS(fixture.import({header, row(u"a2"_qs, u"电工"_qs)}, replacing()),
                   counts(1, 1, 0, 0, 0, 0, 1));
    QVERIFY(fixture.vacancies().contains(u"province/p1"_qs));
}

void ReplaceSourceTest::whatNoImportPublishedStays()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    const QByteArray body = R"({"title":"焊工","employer":"乙厂"})";
    const EpochDay later = toEpochDay({2027, 1, 1});
    QVERIFY(fakes::publish(*fixture.database, [&](feed::FeedWriter &writer) {
        for (const char *id : {"bureau/b1", "other/c1", "d1"})
            writer.put(u"city"_qs, catalogue::Kind<catalogue::Vacancy>::name, id, later, body);
    }));
    ImportOptions options = replacing();
    options.confirmed = true;
    COMPARE_COUNTS(fixture.import({header, row(u"a2"_qs, u"电工"_qs)}, options), counts(1, 1, 0, 0, 0, 0, 1));
    options.today = QDate(2026, 1, 1);
    COMPARE_COUNTS(fixture.import({header, row(u"a3"_qs, u"钳工"_qs)}, options),
                   counts(1, 1, 0, 0, 0, 0, 0, 1));
    const auto live = fixture.vacancies();
    QCOMPARE(live.size(), std::size_t(4));
    QVERIFY(live.contains(u"bureau/b1"_qs) && live.contains(u"other/c1"_qs) && live.contains(u"d1"_qs));
}

void ReplaceSourceTest::replaceSourceTakesNothingAfterAFailure()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    const auto outcome = fixture.run({fixture.table(u"1.csv"_qs, {header, row(u"a2"_qs, u"电工"_qs)}),
                                      fixture.files.filePath(u"missing.csv"_qs)},
                                     replacing());
    QCOMPARE(outcome.replace, publishing::ReplaceOutcome::SkippedAfterFailure);
    QVERIFY(outcome.failed());
    QCOMPARE(fixture.vacancies().size(), std::size_t(2));
    ImportOptions meant = replacing();
    meant.confirmed = true;
    for (const QString &file : {u"missing.csv"_qs, u"empty.csv"_qs, u"empty.jsonl"_qs, u"blank.csv"_qs}) {
        QFile made(fixture.files.filePath(file));
        if (file != u"missing.csv"_qs && made.open(QIODevice::WriteOnly) && file == u"blank.csv"_qs)
            made.write("\n\n");
        made.close();
        const auto refused = fixture.run({made.fileName()}, meant);
        QCOMPARE(refused.replace, publishing::ReplaceOutcome::SkippedAfterFailure);
        QCOMPARE(refused.counts.withdrawn, 0);
        QCOMPARE(fixture.vacancies().size(), std::size_t(2));
    }
}

void ReplaceSourceTest::replaceSourceTakesNothingForAnEmptyTable()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs)});
    const auto outcome = fixture.run({fixture.table(u"1.csv"_qs, {header})}, replacing());
    QCOMPARE(outcome.replace, publishing::ReplaceOutcome::SkippedWithoutRows);
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
    ImportOptions meant = replacing();
    meant.confirmed = true;
    const auto done = fixture.run({fixture.table(u"1.csv"_qs, {header})}, meant);
    QCOMPARE(done.replace, publishing::ReplaceOutcome::Done);
    QVERIFY(!done.failed() && !done.replaceSkipped());
    QVERIFY(fixture.vacancies().empty());
}

void ReplaceSourceTest::replaceSourceAsksBeforeItTakesMost()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    QStringList full{header};
    for (int i = 0; i < 12; ++i)
        full.append(row(u"a%1"_qs.arg(i), u"普工%1"_qs.arg(i)));
    fixture.import(full);
    const QStringList cut = full.first(4);
    const auto asked = fixture.run({fixture.table(u"cut.csv"_qs, cut)}, replacing());
    QCOMPARE(asked.replace, publishing::ReplaceOutcome::SkippedMostOfSource);
    QVERIFY(asked.replaceSkipped());
    QCOMPARE(fixture.vacancies().size(), std::size_t(12));
    ImportOptions meant = replacing();
    meant.confirmed = true;
    const auto done = fixture.run({fixture.table(u"cut.csv"_qs, cut)}, meant);
    QCOMPARE(done.replace, publishing::ReplaceOutcome::Done);
    QCOMPARE(done.counts.withdrawn, 9);
    QCOMPARE(*fixture.database->scalar(u"SELECT count(*) FROM scope_state WHERE shrunk = head"_qs), 1);
}

void ReplaceSourceTest::replaceSourceAsksAfterAFileThatEndsBroken()
{
    QFETCH(QString, engine);
    ImportFixture fixture(engine);
    YIZHAN_NEEDS_ENGINE(fixture.server);
    fixture.import({header, row(u"a1"_qs, u"普工"_qs), row(u"a2"_qs, u"电工"_qs)});
    const QString path = fixture.table(
        u"cut.jsonl"_qs, {u"{\"id\":\"a1\",\"title\":\"普工\"}"_qs, u"{\"id\":\"a2\",\"tit"_qs});
    const auto asked = fixture.run({path}, replacing());
    QVERIFY(asked.files.front().endsBroken);
    QCOMPARE(asked.replace, publishing::ReplaceOutcome::SkippedAfterBrokenEnd);
    QCOMPARE(fixture.vacancies().size(), std::size_t(2));
    ImportOptions meant = replacing();
    meant.confirmed = true;
    QCOMPARE(fixture.run({path}, meant).counts.withdrawn, 1);
}

QTEST_GUILESS_MAIN(ReplaceSourceTest)
#include "tst_replacesource.moc"
