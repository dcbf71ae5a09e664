// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcatalogue.h"
#include "texttotal.h"

#include <QTest>

using namespace yizhan;
using store::TextTotal;

namespace {

TextTotal totalOf(const QList<std::pair<qint64, QString>> &rows)
{
    TextTotal total;
    for (const auto &[row, tokens] : rows)
        total.addRow(row, tokens);
    return total;
}

void insert(storage::Database &database, qint64 row, const QString &tokens)
{
    auto statement = database.prepare(QStringLiteral("INSERT INTO vacancy_text(rowid, tokens) VALUES(?, ?)"));
    QVERIFY(statement && statement->run(row, tokens));
}

} // namespace

class TestTextTotal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderDoesNotMatter();
    void anyDifferenceShows_data();
    void anyDifferenceShows();
    void tokensAndRowsAddUpToTheSame();
    void indexAddsUpToItsRows();
    void longTokenCountsAsTheIndexCutsIt();
    void distantRowsAddUpToo();
};

void TestTextTotal::orderDoesNotMatter()
{
    QVERIFY(totalOf({{1, QStringLiteral("a b")}, {2, QStringLiteral("c")}}) ==
            totalOf({{2, QStringLiteral("c")}, {1, QStringLiteral("b a")}}));
    QCOMPARE(totalOf({}).value(), std::uint64_t(0));
    QVERIFY(totalOf({{1, QStringLiteral("a")}}).value() != 0);
}

void TestTextTotal::anyDifferenceShows_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("a token less") << QStringList{QStringLiteral("a"), QStringLiteral("c d")};
    QTest::newRow("another token") << QStringList{QStringLiteral("a x"), QStringLiteral("c d")};
    QTest::newRow("tokens run together") << QStringList{QStringLiteral("ab"), QStringLiteral("c d")};
    QTest::newRow("rows have changed places") << QStringList{QStringLiteral("c d"), QStringLiteral("a b")};
    QTest::newRow("one token has moved") << QStringList{QStringLiteral("a b c"), QStringLiteral("d")};
    QTest::newRow("a row more") << QStringList{QStringLiteral("a b"), QStringLiteral("c d"),
                                               QStringLiteral("a")};
}

void TestTextTotal::anyDifferenceShows()
{
    QFETCH(const QStringList, rows);
    TextTotal other;
    for (qsizetype i = 0; i < rows.size(); ++i)
        other.addRow(i + 1, rows[i]);
    QVERIFY(other != totalOf({{1, QStringLiteral("a b")}, {2, QStringLiteral("c d")}}));
}

void TestTextTotal::tokensAndRowsAddUpToTheSame()
{
    TextTotal tokens;
    tokens.addToken("a", 3, 1 + 2 + 7, 1 + 4 + 49);
    tokens.addToken("b", 1, 7, 49);
    QVERIFY(tokens ==
            totalOf({{1, QStringLiteral("a")}, {2, QStringLiteral("a")}, {7, QStringLiteral("a b")}}));
}

void TestTextTotal::indexAddsUpToItsRows()
{
    fakes::KioskCatalogue kiosk;
    TextTotal expected;
    for (qint64 row = 1; row <= 60; ++row) {
        const QString tokens = QStringLiteral("t厨师 t%1 t%2").arg(row % 7).arg(row);
        insert(kiosk.database(), row, tokens);
        expected.addRow(row, row < 7 ? QStringLiteral("t厨师 t%1").arg(row) : tokens);
    }
    const auto total = store::totalOfTextIndex(kiosk.database());
    QVERIFY(total);
    QVERIFY(*total == expected);
}

void TestTextTotal::longTokenCountsAsTheIndexCutsIt()
{
    for (const qsizetype length : {32767, 32768, 32769, 50000}) {
        fakes::KioskCatalogue kiosk;
        const QString token(length, u'a');
        insert(kiosk.database(), 1, token);
        const auto total = store::totalOfTextIndex(kiosk.database());
        QVERIFY(total);
        QVERIFY2(*total == totalOf({{1, token}}), QByteArray::number(length).constData());
    }
}

/// The squares are of the remainder by 65521, in SQL and here.
void TestTextTotal::distantRowsAddUpToo()
{
    fakes::KioskCatalogue kiosk;
    TextTotal expected;
    for (const qint64 row : {qint64(65520), qint64(65521), qint64(65522), qint64(4'000'000'000)}) {
        insert(kiosk.database(), row, QStringLiteral("t厨师"));
        expected.addRow(row, QStringLiteral("t厨师"));
    }
    const auto total = store::totalOfTextIndex(kiosk.database());
    QVERIFY(total);
    QVERIFY(*total == expected);
}

QTEST_GUILESS_MAIN(TestTextTotal)
#include "tst_texttotal.moc"
