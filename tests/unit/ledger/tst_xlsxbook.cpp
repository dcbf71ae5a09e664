// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablebook.h"
#include "xlsxbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::ledger;

/// Several tables in one place.
class TestXlsxBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetHasANameThatItCanBear_data();
    void aSheetHasANameThatItCanBear();
    void noTwoSheetsHaveOneName();
    void aWorkbookIsThereWhenItIsWhole();
    void aCellThatNoSheetCanHoldIsCut();
    void tablesOfCsvLieBesideOneAnother();
    void noTwoTablesOfCsvAreOneFile();
};

void TestXlsxBook::aSheetHasANameThatItCanBear_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("called");
    QTest::newRow("as it is") << u"家庭成员"_s << u"家庭成员"_s;
    QTest::newRow("a path") << u"who/child[2]"_s << u"who-child-2-"_s;
    QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
    QTest::newRow("one that is kept") << u"history"_s << u"history-"_s;
}

void TestXlsxBook::aSheetHasANameThatItCanBear()
{
    QFETCH(const QString, name);
    QFETCH(const QString, called);
    QSet<QString> taken;
    QCOMPARE(sheetNameFor(name, taken), called);
}

void TestXlsxBook::noTwoSheetsHaveOneName()
{
    QSet<QString> taken;
    QCOMPARE(sheetNameFor(u"Post"_s, taken), u"Post"_s);
    QCOMPARE(sheetNameFor(u"post"_s, taken), u"post-2"_s);
    QCOMPARE(sheetNameFor(QString(40, u'x'), taken).size(), 31);
    const QString second = sheetNameFor(QString(40, u'x'), taken);
    QVERIFY(second.size() == 31 && second.endsWith(u"-2"_s));
}

void TestXlsxBook::aWorkbookIsThereWhenItIsWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_s);
    {
        const auto left = TableBook::create(path);
        QVERIFY(left);
        QVERIFY((*left)->addTable({}, u"answers"_s, {u"receipt"_s}));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto book = TableBook::create(path);
    QVERIFY(book);
    const auto first = (*book)->addTable({}, u"answers"_s, {u"receipt"_s});
    const auto second = (*book)->addTable(u"post"_s, u"post"_s, {u"receipt"_s});
    QVERIFY(first && second);
    QVERIFY((*book)->add(*second, {"YZ-1"})); // in whatever order
    QVERIFY((*book)->add(*first, {"YZ-1"}));
    QVERIFY(!QFile::exists(path));
    QVERIFY((*book)->finish());
    QVERIFY(QFile::exists(path));
    QCOMPARE((*book)->paths(), QStringList{path});
}

void TestXlsxBook::aCellThatNoSheetCanHoldIsCut()
{
    QTemporaryDir folder;
    const auto book = TableBook::create(folder.filePath(u"out.xlsx"_s));
    QVERIFY(book);
    const auto table = (*book)->addTable({}, u"answers"_s, {u"text"_s});
    QVERIFY(table);
    QVERIFY((*book)->add(*table, {QByteArray(32767, 'x')}));
    QVERIFY((*book)->add(*table, {QByteArray(48 * 1024, 'x')}));
    QVERIFY((*book)->add(*table, {QString(u'x' + u"𠀀"_s.repeated(20000)).toUtf8()}));
    QVERIFY((*book)->finish());
}

void TestXlsxBook::tablesOfCsvLieBesideOneAnother()
{
    QTemporaryDir folder;
    const auto book = TableBook::create(folder.filePath(u"out.csv"_s));
    QVERIFY(book);
    QVERIFY((*book)->addTable({}, u"answers"_s, {u"receipt"_s}));
    QVERIFY((*book)->addTable(u"who/child"_s, u"who/child"_s, {u"receipt"_s}));
    QVERIFY((*book)->finish());
    QCOMPARE((*book)->paths(),
             (QStringList{folder.filePath(u"out.csv"_s), folder.filePath(u"out-who-child.csv"_s)}));
}

void TestXlsxBook::noTwoTablesOfCsvAreOneFile()
{
    QTemporaryDir folder;
    const auto book = TableBook::create(folder.filePath(u"out.csv"_s));
    QVERIFY(book);
    for (const QString &name : {u"a/b"_s, u"a-b"_s, u"A/B"_s})
        QVERIFY((*book)->addTable(name, name, {u"receipt"_s}));
    QVERIFY((*book)->finish());
    const QStringList paths = (*book)->paths();
    QCOMPARE(paths, (QStringList{folder.filePath(u"out-a-b.csv"_s), folder.filePath(u"out-a-b-2.csv"_s),
                                 folder.filePath(u"out-A-B-3.csv"_s)}));
    for (const QString &path : paths)
        QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestXlsxBook)
#include "tst_xlsxbook.moc"
