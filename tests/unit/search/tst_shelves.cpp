// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmatch.h"
#include "postingnormaliser.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace yizhan;
using namespace Qt::StringLiterals;
using intake::Column;

namespace {

struct Labelled
{
    tables::RawRow raw{intake::columnCount};
    QStringList shelves;
};

/// What the fixture tells of a row, and the shelves that a reader put it on.
std::vector<Labelled> labelledRows()
{
    constexpr std::array columns{Column::Title,    Column::PayMinimum, Column::PayUnit,    Column::Kind,
                                 Column::Benefits, Column::Urgent,     Column::Description};
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR "/tests/fixtures/shelves.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture is missing");
    std::vector<Labelled> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        Labelled row;
        for (std::size_t cell = 0; cell < columns.size(); ++cell)
            row.raw[columns[cell]] = cells.value(qsizetype(cell));
        row.raw[Column::Employer] = u"甲厂"_s;
        row.shelves = cells.value(qsizetype(columns.size())).split(u' ');
        row.shelves.removeAll(u"-"_s);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

/// A shelf of the home screen promises what it holds.
class TestShelves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShelfHoldsWhatAReaderPutsThere_data();
    void aShelfHoldsWhatAReaderPutsThere();
};

void TestShelves::aShelfHoldsWhatAReaderPutsThere_data()
{
    QTest::addColumn<int>("shelf");
    const auto codes = search::choiceCodes(search::Facet::Shelf);
    for (std::size_t shelf = 0; shelf < codes.size(); ++shelf)
        QTest::newRow(qPrintable(codes[shelf])) << int(shelf);
}

void TestShelves::aShelfHoldsWhatAReaderPutsThere()
{
    QFETCH(const int, shelf);
    const QString code = search::choiceCodes(search::Facet::Shelf)[std::size_t(shelf)];
    const intake::PostingNormaliser normaliser({u"test"_s, QDate(2025, 3, 1), 0});
    QStringList wrong;
    QStringList missing;
    int right = 0;
    for (const Labelled &row : labelledRows()) {
        const auto posting = normaliser.normalise(row.raw, [](std::size_t) { return QString(); });
        QVERIFY2(posting.rejection.isEmpty(), qPrintable(row.raw[Column::Title]));
        const auto keys = search::facetKeys(store::facetsOf(posting.item, 0));
        const bool stands =
            search::states(search::Facet::Shelf, keys[std::size_t(search::Dimension::Shelf)], shelf);
        const QString words = row.raw[Column::Title] + u": " + row.raw[Column::Description];
        if (stands && !row.shelves.contains(code))
            wrong.append(words);
        else if (!stands && row.shelves.contains(code))
            missing.append(words);
        right += stands && row.shelves.contains(code) ? 1 : 0;
    }
    QCOMPARE(wrong, QStringList());
    QCOMPARE(missing, QStringList());
    QVERIFY(right > 0);
}

QTEST_GUILESS_MAIN(TestShelves)
#include "tst_shelves.moc"
