// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"

#include <QTest>

using namespace yizhan;
using openrosa::FormPart;

namespace {

Result<std::vector<FormPart>> partsOf(const QByteArray &body, std::string_view boundary = "b")
{
    const auto bytes = [&body](qint64 offset, qint64 most) -> Result<QByteArray> {
        return body.mid(offset, most);
    };
    return openrosa::readFormParts(bytes, body.size(), boundary);
}

const QByteArray xmlHead("Content-Disposition: form-data; name=\"xml_submission_file\"; "
                         "filename=\"a.xml\"\r\nContent-Type: text/xml; charset=utf-8\r\n\r\n");

QString reasonOf(const Result<std::vector<FormPart>> &parts)
{
    return parts ? QString() : parts.error().reason;
}

} // namespace

/// The parts of a form that comes in.
class TestMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreFoundWhereTheyStand();
    void aFileMayHoldWhatLooksLikeABoundary();
    void aBoundaryThatLiesAcrossTwoWindowsIsFound();
    void anEmptyPartIsAPart();
    void escapesInNamesAreRead();
    void aPreambleAndAnEpilogueArePassedOver();
    void whatIsBrokenIsNamed_data();
    void whatIsBrokenIsNamed();
    void moreThanSoManyPartsAreNotRead();
    void boundaryIsReadFromTheType_data();
    void boundaryIsReadFromTheType();
};

void TestMultipart::partsAreFoundWhereTheyStand()
{
    const QByteArray body = "--b\r\n" + xmlHead + "<data/>\r\n--b\r\n" +
                            "content-disposition:form-data;name=photo.jpg;filename=photo.jpg\r\n"
                            "Content-Transfer-Encoding: binary\r\n\r\nJPEG\r\n--b--\r\n";
    const auto parts = partsOf(body);
    QVERIFY2(parts, qUtf8Printable(reasonOf(parts)));
    QCOMPARE(parts->size(), std::size_t(2));
    QCOMPARE(parts->front().name, std::string("xml_submission_file"));
    QCOMPARE(parts->front().file, std::string("a.xml"));
    QCOMPARE(parts->front().type, std::string("text/xml"));
    QCOMPARE(body.mid(parts->front().offset, parts->front().size), QByteArray("<data/>"));
    QCOMPARE(parts->back().file, std::string("photo.jpg"));
    QCOMPARE(body.mid(parts->back().offset, parts->back().size), QByteArray("JPEG"));
}

void TestMultipart::aFileMayHoldWhatLooksLikeABoundary()
{
    const QByteArray content("--b\r\n\n--b\r--b--");
    const QByteArray body = "--b\r\n" + xmlHead + content + "\r\n--b--";
    const auto parts = partsOf(body);
    QVERIFY2(parts, qUtf8Printable(reasonOf(parts)));
    QCOMPARE(body.mid(parts->front().offset, parts->front().size), content);
}

void TestMultipart::aBoundaryThatLiesAcrossTwoWindowsIsFound()
{
    constexpr int window = 64 * 1024;
    for (int size = window - 12; size <= window + 2; ++size) {
        const QByteArray content(size, '-');
        const QByteArray body = "--bound\r\n" + xmlHead + content + "\r\n--bound--";
        const auto parts = partsOf(body, "bound");
        QVERIFY2(parts, qUtf8Printable(reasonOf(parts)));
        QCOMPARE(parts->front().size, qint64(size));
    }
}

void TestMultipart::anEmptyPartIsAPart()
{
    const auto parts = partsOf("--b\r\n" + xmlHead + "\r\n--b--");
    QVERIFY2(parts, qUtf8Printable(reasonOf(parts)));
    QCOMPARE(parts->front().size, qint64(0));
}

void TestMultipart::escapesInNamesAreRead()
{
    const auto parts = partsOf(
        "--b\r\nContent-Disposition: form-data; name=\"a\\\"b\"; filename=\"门%22口.jpg\"\r\n\r\nx\r\n--b--");
    QVERIFY2(parts, qUtf8Printable(reasonOf(parts)));
    QCOMPARE(parts->front().name, std::string("a\"b"));
    QCOMPARE(parts->front().file, std::string("门\"口.jpg"));
}

void TestMultipart::aPreambleAndAnEpilogueArePassedOver()
{
    const auto parts = partsOf("of old\r\n--b \t\r\n" + xmlHead + "x\r\n--b--\r\nand more\r\n--b\r\n");
    QVERIFY2(parts, qUtf8Printable(reasonOf(parts)));
    QCOMPARE(parts->size(), std::size_t(1));
}

void TestMultipart::whatIsBrokenIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &body, const char *reason) {
        QTest::newRow(name) << body << QString::fromLatin1(reason);
    };
    row("nothing", {}, "multipart.boundary");
    row("another boundary", "--c\r\n" + xmlHead + "x\r\n--c--", "multipart.boundary");
    row("cut in the content", "--b\r\n" + xmlHead + "x\r\n--", "multipart.boundary");
    row("cut in the head", "--b\r\nContent-Disposition: form-data; name=\"a\"", "multipart.boundary");
    row("cut behind a boundary", "--b", "multipart.boundary");
    row("something behind a boundary", "--bc\r\n" + xmlHead + "x\r\n--b--", "multipart.boundary");
    row("no name", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", "multipart.part");
    row("no disposition", "--b\r\n\r\nx\r\n--b--", "multipart.part");
    row("an open quote", "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
        "multipart.part");
    row("base64",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "eA==\r\n--b--",
        "multipart.part");
    row("an endless head", "--b\r\nContent-Disposition: form-data; name=\"" + QByteArray(5000, 'a') + "\"",
        "multipart.head");
}

void TestMultipart::whatIsBrokenIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(partsOf(body)), reason);
}

void TestMultipart::moreThanSoManyPartsAreNotRead()
{
    QByteArray body;
    for (int i = 0; i < 201; ++i)
        body += "--b\r\n" + xmlHead + "x\r\n";
    QCOMPARE(reasonOf(partsOf(body + "--b--")), QStringLiteral("multipart.parts"));
}

void TestMultipart::boundaryIsReadFromTheType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &boundary) {
        QTest::newRow(name) << type << boundary;
    };
    row("plain", "multipart/form-data; boundary=abc", "abc");
    row("quoted", "Multipart/Form-Data; charset=utf-8; Boundary=\"a b\"", "a b");
    row("another type", "text/xml; boundary=abc", {});
    row("none", "multipart/form-data", {});
    row("empty", "multipart/form-data; boundary=\"\"", {});
    row("too long", "multipart/form-data; boundary=" + QByteArray(71, 'a'), {});
    row("over lines", "multipart/form-data; boundary=\"a\r\nb\"", {});
}

void TestMultipart::boundaryIsReadFromTheType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, boundary);
    const auto read = openrosa::boundaryOf(type.toStdString());
    QCOMPARE(read.has_value(), !boundary.isEmpty());
    if (read)
        QCOMPARE(*read, boundary.toStdString());
}

QTEST_APPLESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
