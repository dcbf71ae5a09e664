// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationfile.h"

#include <QTest>

using namespace yizhan;

namespace {

/// The reason of the error; empty where it is taken.
QString reasonOf(const QByteArray &json)
{
    const auto draft = desk::readOperationFile(json);
    return draft ? QString() : draft.error().reason;
}

} // namespace

/// What `yizhan submit` takes.
class TestOperationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExampleIsTaken()
    {
        const auto draft = desk::readOperationFile(
            R"({"type":"vacancy_interest","about":"bureau/4411","fields":{"name":"王小明","phone":"13800138000"}})");
        QVERIFY(draft);
        QCOMPARE(draft->type, QStringLiteral("vacancy_interest"));
        QCOMPARE(draft->about, QStringLiteral("bureau/4411"));
        QCOMPARE(draft->fields.size(), std::size_t(2));
    }

    void whatIsNoOperationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another member") << QByteArray(R"({"type":"feedback","else":""})");
        QTest::newRow("a number for text") << QByteArray(R"({"type":"feedback","fields":{"text":1}})");
        QTest::newRow("a member twice") << QByteArray(R"({"type":"feedback","type":"help_request"})");
        QTest::newRow("a member twice, once in disguise")
            << QByteArray(R"({"type":"feedback","ty\u0070e" : "help_request"})");
        QTest::newRow("a field twice")
            << QByteArray(R"({"type":"feedback","fields":{"text":"a","text":"b"}})");
        QTest::newRow("half of a character in a field")
            << QByteArray(R"({"type":"feedback","fields":{"text":"a\ud800"}})");
        QTest::newRow("half of a character in the subject")
            << QByteArray(R"({"type":"vacancy_interest","about":"a/\udc00"})");
    }
    void whatIsNoOperationIsRefused()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(reasonOf(json), QStringLiteral("operation.file"));
    }

    void oneNameInTwoPlacesIsNoRepetition()
    {
        const QByteArray json = "{'type':'feedback','fields':{'type':'x','text':'#type#:1, #type#:2'}}";
        QCOMPARE(reasonOf(QByteArray(json).replace('\'', '"').replace("#", "\\\"")), QString());
    }

    void subjectMustBeAnId_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<bool>("isId");
        QTest::newRow("a number of a source") << "bureau/4411" << true;
        QTest::newRow("Chinese, and more slashes") << "市局/岗 1/2" << true;
        QTest::newRow("none") << "" << true; // whether the kind needs one is asked later
        QTest::newRow("no source") << "4411" << false;
        QTest::newRow("an empty source") << "/4411" << false;
        QTest::newRow("nothing of the source") << "bureau/" << false;
        QTest::newRow("a blank before") << " bureau/4411" << false;
        QTest::newRow("a blank behind") << "bureau/4411 " << false;
        QTest::newRow("a line feed within") << "bureau/44\n11" << false;
        QTest::newRow("longer than an id") << QStringLiteral("bureau/%1").arg(QString(200, u'1')) << false;
    }
    void subjectMustBeAnId()
    {
        QFETCH(const QString, about);
        QFETCH(const bool, isId);
        const QString escaped = QString(about).replace(u'\n', QStringLiteral("\\n"));
        const QByteArray json = QStringLiteral("{'type':'vacancy_interest','about':'%1'}")
                                    .replace(u'\'', u'"')
                                    .arg(escaped)
                                    .toUtf8();
        QCOMPARE(reasonOf(json), isId ? QString() : QStringLiteral("operation.about"));
    }
};

QTEST_APPLESS_MAIN(TestOperationFile)
#include "tst_operationfile.moc"
