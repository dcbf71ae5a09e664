// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "idleclock.h"
#include "openinghours.h"
#include "printersettings.h"
#include "result.h"
#include "scansettings.h"
#include "sessionlanguage.h"
#include "signing.h"
#include "vacancy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace yizhan::settings {

/// What yizhan.toml says, with the defaults for what it leaves out. The keys are explained in
/// kiosk-config/yizhan.toml.
struct KioskConfig
{
    struct Station
    {
        QString id;
        QString name;
        QString area; ///< a code of catalogue/area.h; empty = not set
        std::optional<catalogue::GeoPoint> position;
        QString phone;
        QString desk;
        QString hours;
        OpeningHours opening; ///< the same, for the program
    };
    struct Server
    {
        QUrl url;          ///< empty = this station takes its catalogue from files only
        QString publicUrl; ///< without a slash at its end
        std::optional<crypto::PublicKey> publicKey;
        QStringList scopes = {QStringLiteral("city")};
    };
    /// Of a resident at the screen.
    struct Session
    {
        enum class TextSize { Normal, Large, Largest };
        session::IdleTimes times;
        QList<session::Language> languages = {session::Language::Chinese, session::Language::Cantonese,
                                              session::Language::CantoneseTraditional,
                                              session::Language::English};
        session::Language language = session::Language::Chinese; ///< that a session starts with
        TextSize textSize = TextSize::Normal;                    ///< that a session starts with
    };
    struct Screen
    {
        std::optional<double> dpi;            ///< pixels per inch of the glass
        std::optional<double> diagonalInches; ///< of the glass
        bool fullscreen = true;
        bool motion = true; ///< the picture may move while nobody touches it
    };

    struct Sound
    {
        int volume = 60; ///< 0 to 100; 0 = no sounds
    };

    Station station;
    Server server;
    Sound sound;
    Session session;
    Screen screen;
    print::PrinterSettings printer;
    scan::ScanSettings scan;
    QStringList shelves = {QStringLiteral("gig"), QStringLiteral("mothers"), QStringLiteral("traineeship"),
                           QStringLiteral("publicWelfare"), QStringLiteral("urgent")};
};

/// Reads a settings file. Errors: Io (`config.read`), TooLarge (`config.size`), Invalid (`text.encoding`,
/// `config.syntax`, `config.value`, `config.unknown_key`, `config.area`, `config.url`, `config.key`,
/// `feed.scope`, `config.position`) with `place` = "file:line:column" and a `detail` that says what to write
/// instead, in English and Chinese.
[[nodiscard]] Result<KioskConfig> loadKioskConfig(const QString &path);
/// The same from memory; `path` is named in errors.
[[nodiscard]] Result<KioskConfig> parseKioskConfig(const QByteArray &content, const QString &path);

} // namespace yizhan::settings
