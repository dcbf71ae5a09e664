// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8text.h"

#include <QStringEncoder>
#include <QTest>

using namespace yizhan;
using namespace Qt::StringLiterals;

/// Text files as the editors of offices save them.
class TestUtf8Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsTakenAsItIs()
    {
        QCOMPARE(*utf8Text("name = \"驿站\"\n", u"a.toml"_s), QByteArray("name = \"驿站\"\n"));
        QCOMPARE(*utf8Text("", u"a.toml"_s), QByteArray());
    }

    void markBeforeUtf8IsTakenOff()
    {
        QCOMPARE(*utf8Text("\xEF\xBB\xBFname = 1\n", u"a.toml"_s), QByteArray("name = 1\n"));
    }

    void otherEncodingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        const QString text = u"id = 1\nname = \"驿站\"\n"_s;
        const auto encoded = [&text](QStringConverter::Encoding encoding, bool marked) {
            QStringEncoder encoder(encoding, marked ? QStringConverter::Flag::WriteBom
                                                    : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-16 of Notepad") << encoded(QStringConverter::Utf16LE, true) << u"a.toml"_s;
        QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE, true) << u"a.toml"_s;
        QTest::newRow("UTF-16 without a mark") << encoded(QStringConverter::Utf16LE, false) << u"a.toml"_s;
        QTest::newRow("GBK") << QByteArray("id = 1\nname = \"\xE6\xE4\xD5\xBE\"\n") << u"a.toml:2"_s;
        QTest::newRow("cut in a character") << QByteArray("name = \"\xE9\xA9") << u"a.toml:1"_s;
    }
    void otherEncodingsAreNamed()
    {
        QFETCH(const QByteArray, bytes);
        const auto text = utf8Text(bytes, u"a.toml"_s);
        QVERIFY(!text);
        QCOMPARE(text.error().reason, u"text.encoding"_s);
        QTEST(text.error().place, "place");
    }
};

QTEST_GUILESS_MAIN(TestUtf8Text)
#include "tst_utf8text.moc"
