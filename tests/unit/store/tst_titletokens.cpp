// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "titletokens.h"

#include <QTest>

using namespace yizhan;

class TestTitleTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTitles_data();
    void splitsTitles();
    void findsWhatTheTitleContains_data();
    void findsWhatTheTitleContains();
    void nothingSearchableGivesNothing_data();
    void nothingSearchableGivesNothing();
};

void TestTitleTokens::splitsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("Han characters") << QStringLiteral("保洁员") << QStringLiteral("保 洁 员");
    QTest::newRow("Latin in between")
        << QStringLiteral("CNC操作工2名") << QStringLiteral("cnc 操 作 工 2 名");
    QTest::newRow("full width") << QStringLiteral("ＣＮＣ（白班）") << QStringLiteral("cnc 白 班");
    QTest::newRow("punctuation") << QStringLiteral("厨师/帮厨、(急)") << QStringLiteral("厨 师 帮 厨 急");
    QTest::newRow("beyond the basic plane")
        << QStringLiteral("𠮷野家店员") << QStringLiteral("𠮷 野 家 店 员");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("half a surrogate pair")
        << QString(QChar(0xD842)) + QStringLiteral("工") << QStringLiteral("工");
}

void TestTitleTokens::splitsTitles()
{
    QFETCH(const QString, title);
    QFETCH(const QString, tokens);
    QCOMPARE(store::titleTokens(title), tokens);
}

void TestTitleTokens::findsWhatTheTitleContains_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString welder = QStringLiteral("高级电焊工（Excel报表）");
    QTest::newRow("substring") << welder << QStringLiteral("电焊") << true;
    QTest::newRow("other order") << welder << QStringLiteral("焊电") << false;
    QTest::newRow("not adjacent") << welder << QStringLiteral("电工") << false;
    QTest::newRow("two words") << welder << QStringLiteral("焊工 高级") << true;
    QTest::newRow("ideographic blank") << welder << QStringLiteral("焊工　高级") << true;
    QTest::newRow("start of a word") << welder << QStringLiteral("exc") << true;
    QTest::newRow("middle of a word") << welder << QStringLiteral("cel") << false;
    QTest::newRow("capitals") << welder << QStringLiteral("ＥＸＣＥＬ报表") << true;
    QTest::newRow("an operator of FTS5") << welder << QStringLiteral("电焊 NOT") << false;
    QTest::newRow("quotes") << welder << QStringLiteral("\"电焊\" * ^ NEAR(") << false;
}

void TestTitleTokens::findsWhatTheTitleContains()
{
    QFETCH(const QString, title);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    auto database = storage::Database::openSqlite(QStringLiteral(":memory:"));
    QVERIFY(database);
    QVERIFY(
        database->exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(title, content='', columnsize=0, "
                                      "tokenize='ascii')")));
    auto insert = database->prepare(QStringLiteral("INSERT INTO t(rowid, title) VALUES(1, ?)"));
    QVERIFY(insert->run(store::titleTokens(title)));
    auto select = database->prepare(QStringLiteral("SELECT rowid FROM t WHERE t MATCH ?"));
    QVERIFY(select->run(store::titleMatch(typed)));
    QCOMPARE(select->next(), found);
}

void TestTitleTokens::nothingSearchableGivesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" 　 ");
    QTest::newRow("punctuation") << QStringLiteral("\"*^()，。");
}

void TestTitleTokens::nothingSearchableGivesNothing()
{
    QFETCH(const QString, typed);
    QCOMPARE(store::titleMatch(typed), QString());
}

QTEST_GUILESS_MAIN(TestTitleTokens)
#include "tst_titletokens.moc"
