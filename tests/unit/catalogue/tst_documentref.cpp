// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentref.h"

#include <QTest>

using namespace yizhan::catalogue;

class TestDocumentRef final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestAndBytesStandForOneAnother();
    void strangeDigestsAreNone_data();
    void strangeDigestsAreNone();
    void bodyNamesItsDocuments();
    void bodiesThatNameNone_data();
    void bodiesThatNameNone();
    void markStandsInEveryBodyThatNamesSome();
};

void TestDocumentRef::digestAndBytesStandForOneAnother()
{
    const QByteArray sha256 = QByteArray::fromHex("00ff").repeated(16);
    const QString digest = documentDigest(sha256);
    QCOMPARE(digest, QStringLiteral("sha256-") + QStringLiteral("00ff").repeated(16));
    QVERIFY(isDocumentDigest(digest));
    QCOMPARE(sha256OfDigest(digest), sha256);
    QCOMPARE(documentDigest("short"), QString());
    QCOMPARE(sha256OfDigest(u"sha256-00"), QByteArray());
}

void TestDocumentRef::strangeDigestsAreNone_data()
{
    QTest::addColumn<QString>("text");
    const QString digits = QStringLiteral("0a").repeated(32);
    QTest::newRow("empty") << QString();
    QTest::newRow("digits alone") << digits;
    QTest::newRow("another hash") << QString(u"sha512-" + digits);
    QTest::newRow("a colon") << QString(u"sha256:" + digits);
    QTest::newRow("large letters") << QString(u"sha256-" + digits.toUpper());
    QTest::newRow("one digit less") << QString(u"sha256-" + digits.chopped(1));
    QTest::newRow("one digit more") << QString(u"sha256-" + digits + u'0');
    QTest::newRow("a path") << QString(u"sha256-" + digits.chopped(3) + u"/..");
    QTest::newRow("full-width digits") << QString(u"sha256-" + digits.chopped(1) + QChar(0xFF11));
}

void TestDocumentRef::strangeDigestsAreNone()
{
    QFETCH(const QString, text);
    QVERIFY(!isDocumentDigest(text));
}

void TestDocumentRef::bodyNamesItsDocuments()
{
    const QByteArray digits = QByteArray("0a").repeated(32);
    const QByteArray body = R"({"documents":[{"digest":"sha256-)" + digits +
                            R"(","name":"plan","size":1234,"type":"image/webp"},{"digest":"sha256-x"},)"
                            R"(17,{"digest":"sha256-)" +
                            digits + R"(","size":0}],"title":"招聘会"})";
    const auto documents = documentsOf(body);
    QCOMPARE(documents.size(), 1U);
    QCOMPARE(documents[0].digest, QString::fromLatin1(QByteArray("sha256-" + digits)));
    QCOMPARE(documents[0].size, 1234);
    QCOMPARE(documents[0].type, QStringLiteral("image/webp"));
}

void TestDocumentRef::bodiesThatNameNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("no member") << QByteArray(R"({"title":"x"})");
    QTest::newRow("another type") << QByteArray(R"({"documents":"x"})");
    const QByteArray huge =
        R"({"documents":[{"digest":"sha256-)" + QByteArray("0a").repeated(32) + R"(","size":999999999999}]})";
    QTest::newRow("beyond the bound") << huge;
}

void TestDocumentRef::bodiesThatNameNone()
{
    QFETCH(const QByteArray, body);
    QVERIFY(documentsOf(body).empty());
}

void TestDocumentRef::markStandsInEveryBodyThatNamesSome()
{
    const QByteArray body =
        R"({"documents":[{"digest":"sha256-)" + QByteArray("0a").repeated(32) + R"(","size":1}]})";
    QVERIFY(!documentsOf(body).empty());
    QVERIFY(body.contains(documentsMark));
}

QTEST_APPLESS_MAIN(TestDocumentRef)
#include "tst_documentref.moc"
