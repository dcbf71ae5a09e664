// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "texttokens.h"

#include <QSet>
#include <QTest>

using namespace yizhan;

namespace {

QString tokensOf(const QString &title)
{
    catalogue::Vacancy vacancy;
    vacancy.title = title;
    return store::TextTokenizer().tokensOf(vacancy);
}

} // namespace

class TestTextTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTitles_data();
    void splitsTitles();
    void findsWhatTheTitleContains_data();
    void findsWhatTheTitleContains();
    void nothingSearchableGivesNothing_data();
    void nothingSearchableGivesNothing();
    void fieldsAreToldApart();
    void descriptionCountsUpToItsBound();
    void oneVacancyLeavesNothingToTheNext();
    void tokenOfALongTextStandsOnce();
};

void TestTextTokens::splitsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("Han characters") << QStringLiteral("保洁员") << QStringLiteral("t保洁 t洁员 t员");
    QTest::newRow("Latin in between")
        << QStringLiteral("CNC操作工2名") << QStringLiteral("tcnc t操作 t作工 t工 t2 t名");
    QTest::newRow("full width") << QStringLiteral("ＣＮＣ（白班）") << QStringLiteral("tcnc t白班 t班");
    QTest::newRow("traditional") << QStringLiteral("廚師") << QStringLiteral("t厨师 t师");
    QTest::newRow("twice") << QStringLiteral("厨师/厨师") << QStringLiteral("t厨师 t师");
    QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷野家") << QStringLiteral("t𠮷野 t野家 t家");
    QTest::newRow("half a surrogate pair at the end")
        << QStringLiteral("工") + QString(QChar(0xD842)) << QStringLiteral("t工");
    QTest::newRow("a surrogate pair at the end") << QStringLiteral("野𠮷") << QStringLiteral("t野𠮷 t𠮷");
    QTest::newRow("first and last letters and digits")
        << QStringLiteral("a-z-0-9-A-Z") << QStringLiteral("ta tz t0 t9");
    QTest::newRow("signs beside them in ASCII")
        << QStringLiteral("x/x:x@y[y`z{") << QStringLiteral("tx ty tz");
    QTest::newRow("first and last of the common ideographs")
        << QStringLiteral("一，龥") << QStringLiteral("t一 t龥");
    QTest::newRow("letters beyond ASCII") << QStringLiteral("Été、мир") << QStringLiteral("tété tмир");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("half a surrogate pair")
        << QString(QChar(0xD842)) + QStringLiteral("工") << QStringLiteral("t工");
}

void TestTextTokens::splitsTitles()
{
    QFETCH(const QString, title);
    QFETCH(const QString, tokens);
    QCOMPARE(tokensOf(title), tokens);
}

void TestTextTokens::findsWhatTheTitleContains_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString welder = QStringLiteral("高级电焊工（Excel报表）");
    QTest::newRow("substring") << welder << QStringLiteral("电焊") << true;
    QTest::newRow("first character") << welder << QStringLiteral("高") << true;
    QTest::newRow("last character of a run") << welder << QStringLiteral("工") << true;
    QTest::newRow("character that is not there") << welder << QStringLiteral("厨") << false;
    QTest::newRow("longer than the run") << welder << QStringLiteral("电焊工人") << false;
    QTest::newRow("end of a run and the next word") << welder << QStringLiteral("焊工excel报") << true;
    QTest::newRow("whole word, other word behind it") << welder << QStringLiteral("exc报表") << false;
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

void TestTextTokens::findsWhatTheTitleContains()
{
    QFETCH(const QString, title);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    auto database = storage::Database::openSqlite(QStringLiteral(":memory:"));
    QVERIFY(database);
    QVERIFY(
        database->exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(tokens, content='', columnsize=0, "
                                      "detail=none, tokenize='ascii')")));
    auto insert = database->prepare(QStringLiteral("INSERT INTO t(rowid, tokens) VALUES(1, ?)"));
    QVERIFY(insert->run(tokensOf(title)));
    auto select = database->prepare(QStringLiteral("SELECT rowid FROM t WHERE t MATCH ?"));
    QVERIFY(select->run(store::textMatch(store::TextField::Title, typed)));
    QCOMPARE(select->any().value(), found);
}

void TestTextTokens::nothingSearchableGivesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" 　 ");
    QTest::newRow("punctuation") << QStringLiteral("\"*^()，。");
}

void TestTextTokens::nothingSearchableGivesNothing()
{
    QFETCH(const QString, typed);
    QCOMPARE(store::textMatch(store::TextField::Title, typed), QString());
}

void TestTextTokens::fieldsAreToldApart()
{
    catalogue::Vacancy vacancy;
    vacancy.title = QStringLiteral("普工");
    vacancy.employer = QStringLiteral("端砚厂");
    vacancy.places.push_back({{}, {}, QStringLiteral("黄岗"), {}, {}});
    vacancy.description = QStringLiteral("包住");
    QCOMPARE(store::TextTokenizer().tokensOf(vacancy),
             QStringLiteral("t普工 t工 e端砚 e砚厂 e厂 p黄岗 p岗 d包住 d住"));
    QCOMPARE(store::textMatch(store::TextField::Employer, u"端砚"), QStringLiteral("\"e端砚\""));
}

void TestTextTokens::descriptionCountsUpToItsBound()
{
    catalogue::Vacancy vacancy;
    vacancy.description = QString(1998, u' ') + QStringLiteral("厨师");
    QCOMPARE(store::TextTokenizer().tokensOf(vacancy), QStringLiteral("d厨师 d师"));
    vacancy.description.prepend(u' ');
    QCOMPARE(store::TextTokenizer().tokensOf(vacancy), QStringLiteral("d厨"));
}

void TestTextTokens::oneVacancyLeavesNothingToTheNext()
{
    store::TextTokenizer tokenizer;
    catalogue::Vacancy vacancy;
    vacancy.title = QStringLiteral("普工");
    const QString once = tokenizer.tokensOf(vacancy);
    QCOMPARE(tokenizer.tokensOf(vacancy), once);
}

void TestTextTokens::tokenOfALongTextStandsOnce()
{
    // Some 3,000 pairs, more than the set begins with, each of them twice.
    QString text;
    for (int round = 0; round < 2; ++round) {
        for (char16_t unit = 0x4E00; unit < 0x4E00 + 3000; ++unit)
            text.append(QChar(unit));
        text.append(u'/');
    }
    const QStringList tokens = tokensOf(text).split(u' ');
    QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), tokens.size());
    QVERIFY(tokens.size() > 2048);
}

QTEST_GUILESS_MAIN(TestTextTokens)
#include "tst_texttokens.moc"
