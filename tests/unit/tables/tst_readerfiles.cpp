// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files as they come: the sample catalogue, tables of the generator, and the published vacancies where
// they are at hand.
#include "readerfixture.h"
#include "testpaths.h"
#include "vacancycolumns.h"
#include "vacancymaker.h"
#include "vacancywriters.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::tests;

class TestReaderFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleCatalogueReadsWithoutAProblem();
    void allFormatsGiveTheSameTexts();
    void changedRowsAreTheShareAskedFor();
    void publishedVacanciesAreAllRead_data();
    void publishedVacanciesAreAllRead();

private:
    ReaderFixture m_files;
};

void TestReaderFiles::sampleCatalogueReadsWithoutAProblem()
{
    const Reading reading =
        ReaderFixture::read(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/sample/肇庆岗位信息表-示例.xlsx"_s);
    QVERIFY(!reading.error);
    QVERIFY(reading.problems.empty());
    QVERIFY(reading.rows.size() >= 400);
    for (const RawRow &row : reading.rows) {
        QVERIFY(row.extra.empty());
        QVERIFY(!row[Column::Title].isEmpty());
        QVERIFY(row[Column::Employer].contains(u"示例"_s));
        QVERIFY(row[Column::Tags].contains(u"示例"_s));
        QVERIFY(row[Column::Phone].startsWith(u"0758-0000"_s));
        QVERIFY(QDate::fromString(row[Column::Posted], Qt::ISODate).isValid());
    }
}

void TestReaderFiles::allFormatsGiveTheSameTexts()
{
    const bench::VacancyMaker maker({3, 0, QDate(2026, 11, 20)});
    constexpr qint64 rows = 300;
    qint64 next = 0;
    const bench::RowSource source = [&]() { return next < rows ? maker.row(next++) : QStringList(); };
    const QString csv = m_files.path(u"a.csv"_s);
    const QString shared = m_files.path(u"a.xlsx"_s);
    const QString inlined = m_files.path(u"b.xlsx"_s);
    const QString json = m_files.path(u"a.jsonl"_s);
    QVERIFY(bench::writeCsv(csv, bench::tableHeadings(), source));
    next = 0;
    QVERIFY(bench::writeXlsx(shared, bench::tableHeadings(), source, {}));
    next = 0;
    QVERIFY(bench::writeXlsx(inlined, bench::tableHeadings(), source, {{}, {}, true}));
    next = 0;
    QVERIFY(bench::writeJobPostings(json, source));
    const Reading fromCsv = ReaderFixture::read(csv);
    QCOMPARE(fromCsv.rows.size(), std::size_t(rows));
    for (const QString &path : {shared, inlined}) {
        const Reading other = ReaderFixture::read(path);
        QVERIFY(other.problems.empty());
        QCOMPARE(other.rows.size(), std::size_t(rows));
        for (std::size_t i = 0; i < other.rows.size(); ++i) {
            for (std::size_t c = 0; c < columnCount; ++c) {
                const auto column = static_cast<Column>(c);
                if (column == Column::Longitude || column == Column::Latitude)
                    QCOMPARE(other.rows[i][column].toDouble(), fromCsv.rows[i][column].toDouble());
                else
                    QCOMPARE(other.rows[i][column], fromCsv.rows[i][column]);
            }
        }
    }
    const Reading fromJson = ReaderFixture::read(json);
    QCOMPARE(fromJson.rows.size(), std::size_t(rows));
    for (std::size_t i = 0; i < fromJson.rows.size(); ++i) {
        for (const Column column :
             {Column::Identifier, Column::Title, Column::Employer, Column::Region, Column::Street,
              Column::PayMinimum, Column::Benefits, Column::Posted, Column::Description})
            QCOMPARE(fromJson.rows[i][column], fromCsv.rows[i][column]);
    }
}

void TestReaderFiles::changedRowsAreTheShareAskedFor()
{
    const bench::VacancyMaker before({3, 0, QDate(2026, 11, 20)});
    const bench::VacancyMaker after({3, 2, QDate(2026, 11, 20)});
    int changed = 0;
    for (qint64 i = 0; i < 5000; ++i)
        changed += before.row(i) == after.row(i) ? 0 : 1;
    QVERIFY2(changed > 70 && changed < 130, qPrintable(QString::number(changed)));
}

void TestReaderFiles::publishedVacanciesAreAllRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("untitled");
    QTest::newRow("table") << u"vacancies_gd_2025.csv"_s << 4742 << 76;
    QTest::newRow("postings") << u"vacancies_gd_2025.jobposting.jsonl"_s << 4742 << 76;
    QTest::newRow("flat") << u"jobonline_vacancies_2025.jsonl"_s << 1090 << 25;
}

void TestReaderFiles::publishedVacanciesAreAllRead()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, untitled);
    const QString path = QStringLiteral(YIZHAN_SOURCE_DIR) + u"/../shared/domain/"_s + name;
    if (!QFileInfo::exists(path))
        QSKIP("the published vacancies are not at hand; nothing of them was checked");
    const Reading reading = ReaderFixture::read(path);
    QVERIFY(!reading.error);
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.rows.size(), std::size_t(rows));
    int without = 0;
    for (const RawRow &row : reading.rows)
        without += row[Column::Title].isEmpty() ? 1 : 0;
    QCOMPARE(without, untitled);
}

QTEST_APPLESS_MAIN(TestReaderFiles)
#include "tst_readerfiles.moc"
