// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: numbers that only count, numbers that are used twice, rows without any.
#include "columnsfile.h"
#include "importfixture.h"
#include "importrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::fakes;
using namespace yizhan::publishing;

namespace {

const QString counted = u"编号,岗位名称,单位名称,月薪,工作地点"_s;

ImportCounts importFile(ImportFixture &fixture, const QString &name, const QStringList &lines)
{
    return fixture.run({fixture.table(name, lines)}).counts;
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersThatCountOverwriteNobody();
    void aNewRowOnTopMovesNobody();
    void numbersThatDoNotCountIdentify();
    void aNumberUsedTwiceKeepsBoth();
    void aChangedTitleOfOneEmployerIsAChange();
    void equalTextWithOtherPayIsAnotherVacancy();
    void rowsWithoutNumberMayChangeTheirOrder();
    void namesOfWhoNumbersTellPostingsApart();
    void whatHeadingsMeanIsRememberedForTheSource();
    void whatServesNobodyIsNotRemembered();
};

void IdentityTest::numbersThatCountOverwriteNobody()
{
    ImportFixture fixture(u"sqlite"_s);
    importFile(fixture, u"a.csv"_s, {counted, u"1,普工,甲厂,4500,端州区"_s, u"2,保安,乙厂,3500,端州区"_s});
    const auto counts = importFile(fixture, u"b.csv"_s,
                                   {counted, u"01,焊工,丙厂,6500,鼎湖区"_s, u"02,司机,丁厂,6000,鼎湖区"_s});
    QCOMPARE(counts.added, 2);
    QCOMPARE(fixture.vacancies().size(), 4U);
    QVERIFY(fixture.log->reasons().contains(u"identifier.counts"_s));
}

void IdentityTest::aNewRowOnTopMovesNobody()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({counted, u"1,普工,甲厂,4500,端州区"_s, u"2,保安,乙厂,3500,端州区"_s});
    COMPARE_COUNTS(fixture.import({counted, u"1,焊工,丙厂,6500,鼎湖区"_s, u"2,普工,甲厂,4600,端州区"_s,
                                   u"3,保安,乙厂,3500,端州区"_s}),
                   counts(3, 1, 1, 1, 0, 0));
}

void IdentityTest::numbersThatDoNotCountIdentify()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({counted, u"7,普工,甲厂,4500,端州区"_s, u"19,保安,乙厂,3500,端州区"_s});
    COMPARE_COUNTS(fixture.import({counted, u"7,普工,甲厂,4600,端州区"_s, u"19,保安,乙厂,3500,四会市"_s}),
                   counts(2, 0, 2, 0, 0, 0));
}

void IdentityTest::aNumberUsedTwiceKeepsBoth()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"A7"_s, u"普工"_s, u"甲厂"_s)});
    const QStringList other{header, row(u"A7"_s, u"司机"_s, u"丙公司"_s)};
    COMPARE_COUNTS(fixture.import(other), counts(1, 1, 0, 0, 0, 0));
    QCOMPARE(fixture.log->reasons(), QStringList{u"identifier.collides"_s});
    const auto live = fixture.vacancies();
    QCOMPARE(live.at(u"bureau/A7"_s).title, u"普工"_s);
    QCOMPARE(live.at(u"bureau/A7#2"_s).title, u"司机"_s);
    COMPARE_COUNTS(fixture.import(other), counts(1, 0, 0, 1, 0, 0)); // and each stays itself
}

void IdentityTest::aChangedTitleOfOneEmployerIsAChange()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"A7"_s, u"普工"_s, u"甲厂"_s)});
    COMPARE_COUNTS(fixture.import({header, row(u"A7"_s, u"操作工"_s, u"甲厂"_s)}), counts(1, 0, 1, 0, 0, 0));
}

void IdentityTest::equalTextWithOtherPayIsAnotherVacancy()
{
    ImportFixture fixture(u"sqlite"_s);
    const QString head = u"岗位编号,岗位名称,单位名称,月薪,工作地点,岗位描述"_s;
    COMPARE_COUNTS(
        fixture.import({head, u"A,店员,连锁店,3500,端州区,负责收银"_s,
                        u"B,店员,连锁店,3800,四会市,负责收银"_s, u"C,店员,连锁店,3500,高要区,负责收银"_s}),
        counts(3, 2, 0, 0, 1, 0));
    QCOMPARE(fixture.vacancies().at(u"bureau/A"_s).places.size(), 2U);
}

void IdentityTest::rowsWithoutNumberMayChangeTheirOrder()
{
    ImportFixture fixture(u"sqlite"_s);
    const QString head = u"岗位名称,单位名称,月薪,工作地点,班次"_s;
    const QString day = u"普工,甲厂,4500,端州区,长白班"_s;
    const QString both = u"普工,甲厂,5500,端州区,两班倒"_s;
    fixture.import({head, day, both});
    const qint64 before = fixture.head();
    COMPARE_COUNTS(fixture.import({head, both, day}), counts(2, 0, 0, 2, 0, 0));
    QCOMPARE(fixture.head(), before);
}

void IdentityTest::namesOfWhoNumbersTellPostingsApart()
{
    ImportFixture fixture(u"sqlite"_s);
    const auto posting = [](const QString &house, const QString &title) {
        return QString(uR"({"identifier":{"name":")"_s + house + uR"(","value":"1001"},"title":")"_s + title +
                       uR"(","hiringOrganization":{"name":")"_s + house + uR"("}})"_s);
    };
    const QStringList lines{posting(u"甲厂"_s, u"普工"_s), posting(u"乙厂"_s, u"保安"_s)};
    COMPARE_COUNTS(importFile(fixture, u"a.jsonl"_s, lines), counts(2, 2, 0, 0, 0, 0));
    QVERIFY(fixture.log->findings.empty());
    COMPARE_COUNTS(importFile(fixture, u"b.jsonl"_s, {lines.at(1)}), counts(1, 0, 0, 1, 0, 0));
}

void IdentityTest::whatHeadingsMeanIsRememberedForTheSource()
{
    ImportFixture fixture(u"sqlite"_s);
    const QString file = fixture.table(u"columns.toml"_s,
                                       {u"[columns]"_s, u"\"车间\" = \"详细地址\""_s, u"\"批次\" = \"\""_s});
    const auto meanings = readColumnsFile(file, intake::vacancyColumns());
    QVERIFY(meanings);
    const QStringList lines{u"岗位编号,岗位名称,单位名称,车间,批次"_s, u"A,普工,甲厂,三号楼,一"_s};
    ImportOptions options;
    options.columns = *meanings;
    fixture.import(lines, options);
    QCOMPARE(fixture.vacancies().at(u"bureau/A"_s).places.front().street, u"三号楼"_s);
    QVERIFY(fixture.log->findings.empty());
    COMPARE_COUNTS(fixture.import(lines), counts(1, 0, 0, 1, 0, 0)); // remembered
    ImportOptions other;
    other.source = u"other"_s;
    fixture.import(lines, other);
    QCOMPARE(fixture.log->reasons(), QStringList{u"columns.unread"_s});
    const QString bad = fixture.table(u"bad.toml"_s, {u"[columns]"_s, u"\"车间\" = \"楼层\""_s});
    QCOMPARE(readColumnsFile(bad, intake::vacancyColumns()).error().reason, u"columns.unknown"_s);
}

void IdentityTest::whatServesNobodyIsNotRemembered()
{
    ImportFixture fixture(u"sqlite"_s);
    ImportOptions wrong;
    wrong.columns.emplace(tables::HeadingMap{{u"岗位名称"_s, u""_s}});
    const QStringList lines{u"岗位编号,岗位名称,单位名称"_s, u"A,普工,甲厂"_s};
    QVERIFY(fixture.run({fixture.table(u"a.csv"_s, lines)}, wrong).failed());
    COMPARE_COUNTS(fixture.import(lines), counts(1, 1, 0, 0, 0, 0));
    ImportOptions served;
    served.columns.emplace(tables::HeadingMap{{u"名目"_s, u"岗位名称"_s}, {u"岗位名称"_s, u""_s}});
    fixture.import({u"岗位编号,名目,单位名称"_s, u"A,普工,甲厂"_s}, served);
    QVERIFY(fixture.run({fixture.table(u"b.csv"_s, lines)}).failed());
    QCOMPARE(fixture.log->reasons(), (QStringList{u"table.no_header"_s, u"columns.remembered"_s}));
    QVERIFY(fixture.log->findings.back().detail.contains(u"名目=岗位名称"_s));
}

QTEST_MAIN(IdentityTest)
#include "tst_identity.moc"
