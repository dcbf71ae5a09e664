// SPDX-License-Identifier: GPL-3.0-or-later
#include "codetext.h"
#include "random.h"

#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::scan;

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesMeanWhatTheirWriterMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("ASCII") << QByteArray("https://a.example/v/1") << u"https://a.example/v/1"_s;
        QTest::newRow("UTF-8") << QByteArray("就业驿站") << u"就业驿站"_s;
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF招聘会") << u"招聘会"_s;
        QTest::newRow("GBK") << QByteArray::fromHex("BECDD2B5E6E4D5BE") << u"就业驿站"_s;
        QTest::newRow("GBK among ASCII")
            << "A12 " + QByteArray::fromHex("D5D0C6B8BBE1") + " 08:30" << u"A12 招聘会 08:30"_s;
        QTest::newRow("GB18030, four bytes") << QByteArray::fromHex("95328236") << u"\U00020000"_s;
        QTest::newRow("GBK that passes for UTF-8") << QByteArray::fromHex("D2BB") << u"一"_s;
        QTest::newRow("a French word") << QByteArray("caf\xC3\xA9") << u"café"_s;
        QTest::newRow("a rare character in UTF-8") << QByteArray("㙟") << u"㙟"_s;
        QTest::newRow("neither") << QByteArray::fromHex("FF41") << u"\u00ffA"_s;
    }
    void bytesMeanWhatTheirWriterMeant()
    {
        QFETCH(QByteArray, bytes);
        QTEST(textOf(bytes), "text");
    }
    void chineseTextsAreUnderstoodWhoeverWroteThem()
    {
        SeededRandom random(600);
        QStringDecoder decoder("GB18030");
        QVERIFY(decoder.isValid());
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = random.below(2) == 0 ? QByteArray() : QByteArray("No. 12 ");
            for (quint64 left = 1 + random.below(30); left > 0; --left) {
                bytes.append(char(0xB0 + random.below(0x27))); // the first level of GB 2312
                bytes.append(char(0xA1 + random.below(94)));
            }
            const QString text = decoder.decode(bytes);
            if (text.contains(QChar::ReplacementCharacter) || text.contains(QChar(0xE000)))
                continue;
            QCOMPARE(textOf(bytes), text);
            QCOMPARE(textOf(text.toUtf8()), text);
        }
    }
    void theNameOfACharacterSetGoes()
    {
        QCOMPARE(withoutEci(u"\\000026你好"_s), u"你好"_s);
        QCOMPARE(withoutEci(u"\\000029\\000026abc"_s), u"abc"_s);
        QCOMPARE(withoutEci(u"\\00002abc"_s), u"\\00002abc"_s);
        QCOMPARE(withoutEci(u"C:\\000026"_s), u"C:\\000026"_s);
        QCOMPARE(withoutEci({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestCodeText)
#include "tst_codetext.moc"
