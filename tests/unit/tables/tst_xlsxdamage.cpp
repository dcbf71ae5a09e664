// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::tables;
using namespace yizhan::tests;

namespace {

const QByteArray smallSheet = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"单位名称"_s}) +
                              inlineRow(2, {u"普工"_s, u"示例厂"_s}) + "</sheetData>";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test cannot read its fixture");
    return file.readAll();
}

} // namespace

class TestXlsxDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhereEndsWithOneError();
    void flippedBytesNeverCrash();
    void bombIsRefusedBeforeInflating();
    void partOverTheLimitIsRefused();
    void giantCellCostsABlock();
    void documentTypeIsRefused();
    void unknownEntityIsRefused();
    void otherEncodingIsRefused();
    void deepNestingIsRefused();
    void missingTextSpoilsItsRow();
    void missingSheetPartIsSaid();
    void archiveOfAnotherKindIsSaid();
    void oldFormatIsSaid();
    void protectedWorkbookIsSaid();
    void webPageUnderAnotherNameIsSaid();
    void largeFileIsRefused();
    void folderIsRefused();

private:
    ReaderFixture m_files;
};

void TestXlsxDamage::cutAnywhereEndsWithOneError()
{
    const QByteArray whole = bytesOf(m_files.writeZip(workbookParts(smallSheet)));
    for (qsizetype size = 1; size < whole.size(); size += 64) {
        const Reading reading = m_files.readBytes(whole.left(size));
        QVERIFY2(reading.error, qPrintable(QString::number(size)));
        if (size >= 4)
            QCOMPARE(reading.error->reason, u"xlsx.truncated"_s);
    }
    QVERIFY(!m_files.readBytes(whole).error);
}

void TestXlsxDamage::flippedBytesNeverCrash()
{
    const QByteArray whole = bytesOf(m_files.writeZip(workbookParts(smallSheet)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        const Reading reading = m_files.readBytes(damaged);
        QVERIFY(reading.error || reading.rows.size() <= 1);
    }
}

void TestXlsxDamage::bombIsRefusedBeforeInflating()
{
    const Parts parts = workbookParts("<sheetData>" + QByteArray(40'000'000, ' ') + "</sheetData>");
    const Reading reading = m_files.readZip(parts);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"xlsx.bomb"_s);
}

void TestXlsxDamage::partOverTheLimitIsRefused()
{
    ReaderLimits limits;
    limits.inflatedBytes = 100;
    const Reading reading = m_files.readZip(workbookParts(smallSheet), limits);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"xlsx.too_large"_s);
}

void TestXlsxDamage::giantCellCostsABlock()
{
    // Text that packs badly enough to pass for no bomb.
    QByteArray noise;
    quint32 state = 1;
    while (noise.size() < 4'000'000) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>('a' + (state >> 27) % 26);
    }
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"单位名称"_s}) +
                            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + noise +
                            "</t></is></c></row>" + inlineRow(3, {u"普工"_s, u"示例厂"_s}) + "</sheetData>";
    const Reading reading = m_files.readZip(workbookParts(rows));
    QVERIFY(!reading.error);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"cell.too_long"_s);
    QCOMPARE(reading.rows.size(), 1U);
}

void TestXlsxDamage::documentTypeIsRefused()
{
    Parts parts = workbookParts(smallSheet);
    parts[2].second = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b "
                      "\"&a;&a;\">]><worksheet>&b;</worksheet>";
    const Reading reading = m_files.readZip(parts);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"xlsx.doctype"_s);
}

void TestXlsxDamage::unknownEntityIsRefused()
{
    Parts parts = workbookParts(smallSheet);
    parts[2].second.replace("普工", "&secret;");
    QCOMPARE(m_files.readZip(parts).error.value().reason, u"xlsx.xml"_s);
}

void TestXlsxDamage::otherEncodingIsRefused()
{
    Parts parts = workbookParts(smallSheet);
    parts[2].second.replace("UTF-8", "GB2312");
    QCOMPARE(m_files.readZip(parts).error.value().reason, u"xlsx.xml_encoding"_s);
}

void TestXlsxDamage::deepNestingIsRefused()
{
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    QCOMPARE(m_files.readZip(workbookParts(deep)).error.value().reason, u"xlsx.xml"_s);
}

void TestXlsxDamage::missingTextSpoilsItsRow()
{
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"单位名称"_s}) +
                            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row></sheetData>";
    const Reading reading = m_files.readZip(workbookParts(rows));
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"cell.text_missing"_s);
}

void TestXlsxDamage::missingSheetPartIsSaid()
{
    Parts parts = workbookParts(smallSheet);
    parts.erase(parts.begin() + 2);
    QCOMPARE(m_files.readZip(parts).error.value().reason, u"xlsx.part_missing"_s);
}

void TestXlsxDamage::archiveOfAnotherKindIsSaid()
{
    const Reading reading = m_files.readZip({{"word/document.xml", "<a/>"}});
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"xlsx.not_a_workbook"_s);
    QCOMPARE(reading.error->code, ErrorCode::Unsupported);
}

void TestXlsxDamage::oldFormatIsSaid()
{
    const QByteArray ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    const Reading reading = m_files.readBytes(ole + QByteArray(4096, '\0'));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"xls.old_format"_s);
    QCOMPARE(reading.error->code, ErrorCode::Unsupported);
}

void TestXlsxDamage::protectedWorkbookIsSaid()
{
    const QByteArray ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    const Reading reading =
        m_files.readBytes(ole + QByteArray(2'000'000, '\0') + wide + QByteArray(100, '\0'));
    QCOMPARE(reading.error.value().reason, u"xlsx.encrypted"_s);
}

void TestXlsxDamage::webPageUnderAnotherNameIsSaid()
{
    QCOMPARE(m_files.readBytes("<html><table><tr><td>岗位名称</td></tr></table></html>").error.value().reason,
             u"table.markup"_s);
}

void TestXlsxDamage::largeFileIsRefused()
{
    ReaderLimits limits;
    limits.fileBytes = 10;
    QCOMPARE(m_files.readBytes("岗位名称,单位名称\n", limits).error.value().reason, u"file.too_large"_s);
}

void TestXlsxDamage::folderIsRefused()
{
    QCOMPARE(ReaderFixture::read(m_files.path(u"."_s)).error.value().reason, u"file.open"_s);
    QCOMPARE(ReaderFixture::read(m_files.path(u"none.csv"_s)).error.value().reason, u"file.open"_s);
}

QTEST_APPLESS_MAIN(TestXlsxDamage)
#include "tst_xlsxdamage.moc"
