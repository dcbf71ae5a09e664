// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwords.h"
#include "kioskconfig.h"
#include "settingsfile.h"
#include "testpaths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace yizhan;
using namespace yizhan::settings;

namespace {

Result<KioskConfig> parse(const char *text)
{
    return parseKioskConfig(QByteArray(text), QStringLiteral("yizhan.toml"));
}

} // namespace

class TestKioskConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedFileHoldsTheDefaults();
    void anEmptyFileIsGood();
    void everySettingIsRead();
    void aCameraIsAnyNoneOneByNameOrAFile();
    void mistakesNameTheirPlaceAndTheRemedy_data();
    void mistakesNameTheirPlaceAndTheRemedy();
    void theFirstMistakeIsTheOneReported();
    void aFileThatIsNotThereIsAnError();
    void anEndlessFileIsRefused();
    void aPipeIsNotWaitedFor();
    void aLinkThatLeadsNowhereIsAnError();
    void aFileOfAnotherEncodingIsNamed();
    void aByteOrderMarkIsNoMistake();
    void theDataFolderComesBeforeTheSystem();
};

void TestKioskConfig::theShippedFileHoldsTheDefaults()
{
    const auto config = loadKioskConfig(QStringLiteral(YIZHAN_SOURCE_DIR "/kiosk-config/yizhan.toml"));
    QVERIFY2(config, config ? "" : qPrintable(config.error().toString()));
    const KioskConfig defaults;
    QCOMPARE(config->session.times.idle, defaults.session.times.idle);
    QCOMPARE(config->session.times.sensitiveIdle, defaults.session.times.sensitiveIdle);
    QCOMPARE(config->session.times.warning, defaults.session.times.warning);
    QCOMPARE(config->session.languages, defaults.session.languages);
    QCOMPARE(config->session.textSize, defaults.session.textSize);
    QCOMPARE(config->server.scopes, defaults.server.scopes);
    QCOMPARE(config->screen.fullscreen, defaults.screen.fullscreen);
    QCOMPARE(config->shelves, defaults.shelves);
    QCOMPARE(config->scan, defaults.scan);
}

void TestKioskConfig::anEmptyFileIsGood()
{
    QVERIFY(parse(""));
}

void TestKioskConfig::everySettingIsRead()
{
    const auto config = parse(R"(
[station]
id = "s1"
name = "黄岗街道就业驿站"
area = "441202"
latitude = 23.05
longitude = 112
phone = "0758-0000000"
desk = "服务台"
hours = "8:30–17:30"
[server]
url = "http://10.0.0.5:8420/"
public_url = "https://jobs.example.org"
public_key = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
scopes = ["city", "station:s1"]
[session]
idle_seconds = 90
phone_idle_seconds = 45
warning_seconds = 20
languages = ["en", "zh_CN"]
[screen]
dpi = 102.4
diagonal_inches = 21.5
fullscreen = false
motion = false
text_size = "large"
[scan]
camera = "Logitech"
scanner = "/dev/ttyACM0"
scanner_place = "屏幕下面"
[sound]
volume = 15
[home]
shelves = ["urgent", "gig"]
)");
    QVERIFY2(config, config ? "" : qPrintable(config.error().toString()));
    QCOMPARE(config->station.name, QStringLiteral("黄岗街道就业驿站"));
    QCOMPARE(config->station.position->longitude, 112.0);
    QCOMPARE(config->server.url, QUrl(QStringLiteral("http://10.0.0.5:8420")));
    QCOMPARE(config->server.publicUrl, QStringLiteral("https://jobs.example.org"));
    QCOMPARE(config->server.publicKey->bytes.size(), 32);
    QCOMPARE(config->server.scopes, QStringList({QStringLiteral("city"), QStringLiteral("station:s1")}));
    QCOMPARE(config->session.times.idle, 90);
    QCOMPARE(config->session.times.sensitiveIdle, 45);
    QCOMPARE(config->session.times.warning, 20);
    QCOMPARE(config->session.language, session::Language::English);
    QCOMPARE(config->session.textSize, KioskConfig::Session::TextSize::Large);
    QCOMPARE(*config->screen.dpi, 102.4);
    QCOMPARE(config->screen.fullscreen, false);
    QVERIFY(!config->screen.motion);
    QCOMPARE(config->sound.volume, 15);
    QCOMPARE(config->shelves.first(), QStringLiteral("urgent"));
    QCOMPARE(config->scan, (scan::ScanSettings{scan::ScanSettings::Camera::Named, QStringLiteral("Logitech"),
                                               scan::ScanSettings::Scanner::Device,
                                               QStringLiteral("/dev/ttyACM0"), QStringLiteral("屏幕下面")}));
}

void TestKioskConfig::aCameraIsAnyNoneOneByNameOrAFile()
{
    using Camera = scan::ScanSettings::Camera;
    QCOMPARE(parse("")->scan.camera, Camera::Any);
    QCOMPARE(parse("[scan]\ncamera = \"auto\"\n")->scan.cameraName, QString());
    QCOMPARE(parse("[scan]\ncamera = \"none\"\n")->scan.camera, Camera::None);
    const auto film = parse("[scan]\ncamera = \"test:/tmp/film.mp4\"\n");
    QCOMPARE(film->scan.camera, Camera::Test);
    QCOMPARE(film->scan.cameraName, QStringLiteral("/tmp/film.mp4"));
}

void TestKioskConfig::mistakesNameTheirPlaceAndTheRemedy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const char *text, const char *reason, const char *place,
                        const char *remedy) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(reason) << QString::fromLatin1(place)
                            << QString::fromUtf8(remedy);
    };
    row("no scanner", "[scan]\nscanner = \"gun\"\n", "config.value", "yizhan.toml:2:11", "keyboard");
    row("a misspelt key", "[session]\nidle_second = 5\n", "config.unknown_key", "yizhan.toml:2:1",
        "instead of [session] idle_second perhaps idle_seconds?");
    row("a misspelt section", "\n[sesion]\n", "config.unknown_key", "yizhan.toml:2:2",
        "instead of sesion perhaps session?");
    row("a key like no other", "[home]\nqqqqqqqqqqqq = 1\n", "config.unknown_key", "yizhan.toml:2:1",
        "one of: shelves");
    row("a number out of range", "[session]\nidle_seconds = 5\n", "config.value", "yizhan.toml:2:16",
        "idle_seconds must be a whole number from 30 to 1800");
    row("a text for a number", "[session]\nidle_seconds = \"120\"\n", "config.value", "yizhan.toml:2:16",
        "a whole number");
    row("a number for a text", "[station]\nname = 5\n", "config.value", "yizhan.toml:2:8",
        "a text in quotes");
    row("a text for true", "[screen]\nfullscreen = \"yes\"\n", "config.value", "yizhan.toml:2:14",
        "true or false");
    row("a size that is none", "[screen]\ntext_size = \"huge\"\n", "config.value", "yizhan.toml:2:13",
        "one of \"normal\", \"large\", \"largest\"");
    row("a language twice", "[session]\nlanguages = [\"en\", \"en\"]\n", "config.value", "yizhan.toml:2:13",
        "none twice");
    row("a shelf that is none", "[home]\nshelves = [\"gigs\"]\n", "config.value", "yizhan.toml:2:11",
        "shelves must be a list out of \"gig\"");
    row("an area of another city", "[station]\narea = \"440106\"\n", "config.area", "yizhan.toml:2:8",
        "\"441202\"");
    row("hours that are none", "[station]\nopening = [\"always\"]\n", "config.value", "yizhan.toml:2:11",
        "mon-fri 8:30-12:00");
    row("half a position", "[station]\nlatitude = 23.0\n", "config.position", "yizhan.toml:2:12",
        "write both or none");
    row("an address without a scheme", "[server]\nurl = \"10.0.0.5:8420\"\n", "config.url", "yizhan.toml:2:7",
        "http://10.0.0.5:8420");
    row("a short key", "[server]\npublic_key = \"abcd\"\n", "config.key", "yizhan.toml:2:14", "64 digits");
    row("a scope that leads elsewhere", "[server]\nscopes = [\"city\", \"../x\"]\n", "feed.scope",
        "yizhan.toml:2:10", "station:s-17");
    row("a section that is none", "station = 1\n", "config.value", "yizhan.toml:1:11", "write [station]");
    row("no TOML", "[session\nidle_seconds = 5\n", "config.syntax", "yizhan.toml:1:9",
        "kiosk-config/yizhan.toml");
}

void TestKioskConfig::mistakesNameTheirPlaceAndTheRemedy()
{
    QFETCH(const QByteArray, text);
    const auto config = parseKioskConfig(text, QStringLiteral("yizhan.toml"));
    QVERIFY(!config);
    QTEST(config.error().reason, "reason");
    QTEST(config.error().place, "place");
    QFETCH(const QString, remedy);
    const QString said = console::wordsOf(config.error()).remedy;
    QVERIFY2(said.contains(remedy), qPrintable(said));
}

void TestKioskConfig::theFirstMistakeIsTheOneReported()
{
    const auto config = parse("[session]\nidle_seconds = 5\nwarning_seconds = 5\n[home]\nshelves = 3\n");
    QCOMPARE(config.error().place, QStringLiteral("yizhan.toml:2:16"));
}

void TestKioskConfig::aFileThatIsNotThereIsAnError()
{
    const auto config = loadKioskConfig(QStringLiteral("/nowhere/yizhan.toml"));
    QCOMPARE(config.error().reason, QStringLiteral("config.read"));
    QCOMPARE(config.error().place, QStringLiteral("/nowhere/yizhan.toml"));
}

void TestKioskConfig::anEndlessFileIsRefused()
{
    QCOMPARE(loadKioskConfig(QStringLiteral("/dev/zero")).error().reason, QStringLiteral("config.size"));
}

void TestKioskConfig::aPipeIsNotWaitedFor()
{
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("yizhan.toml"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(loadKioskConfig(path).error().reason, QStringLiteral("config.read"));
}

void TestKioskConfig::aLinkThatLeadsNowhereIsAnError()
{
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("yizhan.toml"));
    QVERIFY(QFile::link(data.filePath(QStringLiteral("gone.toml")), path));
    QCOMPARE(findSettings({}, data.path()), path);
    QCOMPARE(loadKioskConfig(path).error().reason, QStringLiteral("config.read"));
}

/// Notepad saves as UTF-16 or GBK where it is not told otherwise.
void TestKioskConfig::aFileOfAnotherEncodingIsNamed()
{
    const auto gbk = parse("[station]\nname = \"\xE6\xE4\xD5\xBE\"\n");
    QCOMPARE(gbk.error().reason, QStringLiteral("text.encoding"));
    QCOMPARE(gbk.error().place, QStringLiteral("yizhan.toml:2"));
    QVERIFY(console::wordsOf(gbk.error()).remedy.contains(QStringLiteral("UTF-8")));
    const auto utf16 = parseKioskConfig(QByteArray("\xFF\xFE[\0s\0", 6), QStringLiteral("yizhan.toml"));
    QCOMPARE(utf16.error().reason, QStringLiteral("text.encoding"));
}

void TestKioskConfig::aByteOrderMarkIsNoMistake()
{
    const auto config = parse("\xEF\xBB\xBF[station]\nname = \"驿站\"\n");
    QVERIFY(config);
    QCOMPARE(config->station.name, QStringLiteral("驿站"));
}

void TestKioskConfig::theDataFolderComesBeforeTheSystem()
{
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("yizhan.toml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(findSettings({}, data.path()), path);
    QCOMPARE(findSettings(QStringLiteral("/other.toml"), data.path()), QStringLiteral("/other.toml"));
}

QTEST_GUILESS_MAIN(TestKioskConfig)
#include "tst_kioskconfig.moc"
