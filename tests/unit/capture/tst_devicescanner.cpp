// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicescanner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/input.h>
#include <stdlib.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yizhan;
using capture::CodeSource;
using capture::DeviceScanner;
using capture::KeyDecoder;
using capture::LineDecoder;
using capture::ReadCode;

namespace {

QByteArray event(int type, int code, int value)
{
    input_event event{};
    event.type = std::uint16_t(type);
    event.code = std::uint16_t(code);
    event.value = value;
    return QByteArray(reinterpret_cast<const char *>(&event), sizeof(event));
}

QByteArray key(int code, int value)
{
    return event(EV_MSC, MSC_SCAN, 0x70000) + event(EV_KEY, code, value) + event(EV_SYN, SYN_REPORT, 0);
}

/// What a scanner sends for a text: each character is looked for among the keys.
QByteArray typed(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        for (int code = 1; code < 128; ++code) {
            const bool shift = capture::characterOfKey(std::uint16_t(code), false) != c;
            if (capture::characterOfKey(std::uint16_t(code), shift) != c)
                continue;
            bytes += (shift ? key(KEY_LEFTSHIFT, 1) : QByteArray()) + key(code, 1) + key(code, 0) +
                     (shift ? key(KEY_LEFTSHIFT, 0) : QByteArray());
            break;
        }
    }
    return bytes;
}

QByteArray enter()
{
    return key(KEY_ENTER, 1) + key(KEY_ENTER, 0);
}

/// The two ends of a serial line.
struct Line
{
    Line() : end(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (end >= 0 && ::grantpt(end) == 0 && ::unlockpt(end) == 0)
            path = QString::fromLocal8Bit(::ptsname(end));
    }
    ~Line() { hangUp(); }
    Q_DISABLE_COPY_MOVE(Line)
    void send(const QByteArray &bytes) const
    {
        QCOMPARE(::write(end, bytes.constData(), std::size_t(bytes.size())), ssize_t(bytes.size()));
    }
    void hangUp()
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }

    int end;
    QString path;
};

} // namespace

class TestDeviceScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfAScannerAreItsCharacters()
    {
        const QString text = u"https://YZ.example/v/a%20b?x=1&y=~!@#$^*()_+{}|:\"<>[];',-`"_s;
        KeyDecoder decoder;
        QCOMPARE(decoder.take(typed(text) + enter()), QStringList(text));
        QCOMPARE(decoder.end(), QString());
    }
    void eventsThatComeInPartsAreOne()
    {
        const QByteArray bytes = typed(u"7K3MQ9XD"_s) + enter();
        KeyDecoder decoder;
        QStringList codes;
        for (const char byte : bytes)
            codes += decoder.take(QByteArray(1, byte));
        QCOMPARE(codes, QStringList(u"7K3MQ9XD"_s));
    }
    void aKeyThatRepeatsIsPressedOnce()
    {
        KeyDecoder decoder;
        QCOMPARE(decoder.take(key(KEY_A, 1) + key(KEY_A, 2) + key(KEY_A, 2) + key(KEY_A, 0) + enter()),
                 QStringList(u"a"_s));
    }
    void whatHasNoEnterEndsWithAPause()
    {
        KeyDecoder keys;
        QVERIFY(keys.take(typed(u"7K3MQ9XD"_s)).isEmpty());
        QCOMPARE(keys.end(), u"7K3MQ9XD"_s);
        LineDecoder line;
        QVERIFY(line.take("7K3MQ9XD").isEmpty());
        QCOMPARE(line.end(), u"7K3MQ9XD"_s);
        QVERIFY(line.take("7K").isEmpty());
        QCOMPARE(line.end(), QString());
    }
    void aSerialLineSpeaksChineseInEitherWay()
    {
        LineDecoder decoder;
        QCOMPARE(decoder.take("\xE6\x8B\x9B\xE8\x81\x98\xE4\xBC\x9A\r\n"
                              "\xD5\xD0\xC6\xB8\xBB\xE1\r"),
                 QStringList({u"招聘会"_s, u"招聘会"_s}));
    }
    void nothingIsKeptOfWhatIsTooLong()
    {
        LineDecoder line;
        QVERIFY(line.take(QByteArray(1 << 20, 'x')).isEmpty());
        QCOMPARE(line.take("\r7K3MQ9XD\r"), QStringList(u"7K3MQ9XD"_s));
        KeyDecoder keys;
        for (int i = 0; i < 100; ++i)
            QVERIFY(keys.take(typed(QString(100, u'x'))).isEmpty());
        QVERIFY(keys.take(enter()).isEmpty());
        QCOMPARE(keys.take(typed(u"7K3MQ9XD"_s) + enter()), QStringList(u"7K3MQ9XD"_s));
    }
    void aScannerOnASerialLineIsRead()
    {
        const Line line;
        QVERIFY(!line.path.isEmpty());
        DeviceScanner scanner(line.path);
        QVERIFY(scanner.available());
        QStringList texts;
        connect(&scanner, &CodeSource::read, this,
                [&texts](const ReadCode &code) { texts.append(code.text); });
        line.send("7K3MQ9XD\r\nhttps://yz.exam");
        QTRY_COMPARE(texts.size(), 1);
        line.send("ple/v/1\r\n");
        QTRY_COMPARE(texts, QStringList({u"7K3MQ9XD"_s, u"https://yz.example/v/1"_s}));
    }
    void aScannerThatIsUnpluggedIsNotThere()
    {
        Line line;
        DeviceScanner scanner(line.path);
        QSignalSpy changed(&scanner, &CodeSource::changed);
        line.hangUp();
        QTRY_VERIFY(!scanner.available());
        QCOMPARE(changed.size(), 1);
    }
    void aScannerThatIsNotThereIsWaitedFor()
    {
        const QTemporaryDir folder;
        const Line line;
        const QString path = folder.filePath(u"scanner"_s);
        DeviceScanner scanner(path);
        QVERIFY(!scanner.available());
        QVERIFY(::symlink(qPrintable(line.path), qPrintable(path)) == 0);
        QTRY_VERIFY_WITH_TIMEOUT(scanner.available(), 2 * DeviceScanner::lookEveryMs + 3'000);
    }
    void whatIsNoDeviceIsSaidOnce()
    {
        const QTemporaryDir folder;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        const DeviceScanner scanner(folder.path());
        QVERIFY(!scanner.available());
    }
};

QTEST_GUILESS_MAIN(TestDeviceScanner)
#include "tst_devicescanner.moc"
