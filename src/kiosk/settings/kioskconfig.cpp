// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskconfig.h"

#include "area.h"
#include "facet.h"
#include "printersection.h"
#include "scopename.h"
#include "settingsfile.h"

#include <algorithm>

namespace yizhan::settings {

namespace {

constexpr qsizetype longText = 80;

/// By session::Language.
const QStringList &languageCodes()
{
    static const QStringList codes{QStringLiteral("zh_CN"), QStringLiteral("yue_CN"), QStringLiteral("en"),
                                   QStringLiteral("zh_HK")};
    return codes;
}

QStringList shelfCodes()
{
    const auto codes = search::choiceCodes(search::Facet::Shelf);
    return {codes.begin(), codes.end()};
}

void readStation(TomlSection section, KioskConfig::Station &station)
{
    station.id = section.text("id", {}, longText);
    station.name = section.text("name", {}, longText);
    station.area = section.text("area", {}, 9);
    if (!station.area.isEmpty() && catalogue::areaByCode(station.area) == nullptr)
        section.refuse("area", "config.area");
    const auto latitude = section.number("latitude", -90, 90);
    const auto longitude = section.number("longitude", -180, 180);
    if (latitude && longitude)
        station.position = catalogue::GeoPoint{*latitude, *longitude};
    else if (latitude || longitude)
        section.refuse(latitude ? "latitude" : "longitude", "config.position");
    station.phone = section.text("phone", {}, longText);
    station.desk = section.text("desk", {}, longText);
    station.hours = section.text("hours", {}, longText);
    if (const auto opening = OpeningHours::read(section.list("opening", {}, {})))
        station.opening = *opening;
    else
        section.refuse("opening", "config.value",
                       {QT_TRANSLATE_NOOP("ErrorHint", "write a line for some days, like %1"),
                        {QStringLiteral("\"mon-fri 8:30-12:00 14:30-17:30\"")}});
    section.finish();
}

/// An http(s) address without a slash at its end; empty when the key is not there.
QString readUrl(TomlSection &section, const char *key)
{
    QString text = section.text(key, {}, 200);
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!text.isEmpty() && (!web || url.host().isEmpty() || url.hasQuery() || url.hasFragment())) {
        section.refuse(key, "config.url");
    }
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

void readServer(TomlSection section, KioskConfig::Server &server)
{
    server.url = QUrl(readUrl(section, "url"));
    server.publicUrl = readUrl(section, "public_url");
    if (const QString hex = section.text("public_key", {}, 64); !hex.isEmpty()) {
        if (auto key = crypto::PublicKey::fromHex(hex))
            server.publicKey = *key;
        else
            section.refuse("public_key", "config.key");
    }
    server.scopes = section.list("scopes", server.scopes, {});
    if (!std::all_of(server.scopes.begin(), server.scopes.end(),
                     [](const QString &scope) { return protocol::isScopeName(scope); }))
        section.refuse("scopes", "feed.scope");
    section.finish();
}

void readSession(TomlSection section, KioskConfig::Session &read)
{
    read.times.idle = static_cast<int>(section.integer("idle_seconds", read.times.idle, 30, 1800));
    read.times.sensitiveIdle =
        static_cast<int>(section.integer("phone_idle_seconds", read.times.sensitiveIdle, 20, 600));
    read.times.warning = static_cast<int>(section.integer("warning_seconds", read.times.warning, 20, 120));
    read.languages.clear();
    for (const QString &code : section.list("languages", languageCodes(), languageCodes()))
        read.languages.append(static_cast<session::Language>(languageCodes().indexOf(code)));
    read.language = read.languages.first();
    section.finish();
}

void readScreen(TomlSection section, KioskConfig &config)
{
    config.screen.dpi = section.number("dpi", 30, 600);
    config.screen.diagonalInches = section.number("diagonal_inches", 4, 120);
    config.screen.fullscreen = section.boolean("fullscreen", config.screen.fullscreen);
    config.screen.motion = section.boolean("motion", config.screen.motion);
    const QStringList sizes{QStringLiteral("normal"), QStringLiteral("large"), QStringLiteral("largest")};
    config.session.textSize = static_cast<KioskConfig::Session::TextSize>(
        sizes.indexOf(section.choice("text_size", sizes.first(), sizes)));
    section.finish();
}

scan::ScanSettings readScan(TomlSection section)
{
    using Camera = scan::ScanSettings::Camera;
    const QString test = QStringLiteral("test:");
    scan::ScanSettings scan;
    const QString camera = section.text("camera", QStringLiteral("auto"), 200);
    if (camera == u"none")
        scan.camera = Camera::None;
    else if (camera.startsWith(test))
        scan.camera = Camera::Test;
    else if (camera != u"auto")
        scan.camera = Camera::Named;
    if (scan.camera == Camera::Named || scan.camera == Camera::Test)
        scan.cameraName = scan.camera == Camera::Test ? camera.sliced(test.size()) : camera;
    using Scanner = scan::ScanSettings::Scanner;
    const QString scanner = section.text("scanner", QStringLiteral("none"), 200);
    if (scanner == u"keyboard")
        scan.scanner = Scanner::Keyboard;
    else if (scanner.startsWith(u"/dev/"))
        scan.scanner = Scanner::Device;
    else if (scanner != u"none")
        section.refuse("scanner", "config.value",
                       {QT_TRANSLATE_NOOP("ErrorHint", "write none, keyboard, or a device such as %1"),
                        {QStringLiteral("/dev/input/by-id/…")}});
    if (scan.scanner == Scanner::Device)
        scan.scannerDevice = scanner;
    scan.scannerPlace = section.text("scanner_place", {}, longText);
    section.finish();
    return scan;
}

} // namespace

Result<KioskConfig> parseKioskConfig(const QByteArray &content, const QString &path)
{
    YIZHAN_TRY_LET(const toml::table root, parseToml(content, path));
    KioskConfig config;
    std::optional<Error> mistake;
    TomlSection top(&root, {}, path, mistake);
    readStation(sectionOf(root, top, "station", path, mistake), config.station);
    readServer(sectionOf(root, top, "server", path, mistake), config.server);
    readSession(sectionOf(root, top, "session", path, mistake), config.session);
    readScreen(sectionOf(root, top, "screen", path, mistake), config);
    config.printer = readPrinter(sectionOf(root, top, "printer", path, mistake));
    config.scan = readScan(sectionOf(root, top, "scan", path, mistake));
    TomlSection sound = sectionOf(root, top, "sound", path, mistake);
    config.sound.volume = static_cast<int>(sound.integer("volume", config.sound.volume, 0, 100));
    sound.finish();
    TomlSection home = sectionOf(root, top, "home", path, mistake);
    config.shelves = home.list("shelves", config.shelves, shelfCodes());
    home.finish();
    top.finish({QStringLiteral("station"), QStringLiteral("server"), QStringLiteral("session"),
                QStringLiteral("screen"), QStringLiteral("home"), QStringLiteral("printer"),
                QStringLiteral("scan"), QStringLiteral("sound")});
    if (mistake)
        return fail(*mistake);
    return config;
}

Result<KioskConfig> loadKioskConfig(const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray content, readSettings(path));
    return parseKioskConfig(content, path);
}

} // namespace yizhan::settings
