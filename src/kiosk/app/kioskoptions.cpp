// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yizhan::app {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KioskOptions", text);
}

QList<console::Option> kioskOptions()
{
    return {{.name = u"data"_s,
             .value = u"DIR"_s,
             .help = words(QT_TRANSLATE_NOOP("KioskOptions", "Folder of the catalogue.")),
             .required = true},
            {.name = u"config"_s,
             .value = u"FILE"_s,
             .help = words(QT_TRANSLATE_NOOP(
                 "KioskOptions", "Settings file; else yizhan.toml in the data folder or in /etc/yizhan."))},
            {.name = u"server"_s,
             .value = u"URL"_s,
             .help = words(QT_TRANSLATE_NOOP("KioskOptions",
                                             "Address of the server, instead of the one in the settings."))},
            {.name = u"offline"_s, .help = words(QT_TRANSLATE_NOOP("KioskOptions", "Do not synchronise."))},
            {.name = u"windowed"_s, .help = words(QT_TRANSLATE_NOOP("KioskOptions", "Run in a window."))},
            {.name = u"size"_s,
             .value = u"WIDTHxHEIGHT"_s,
             .help = words(QT_TRANSLATE_NOOP("KioskOptions", "Size of the window, such as 1080x1920."))},
            {.name = u"open-memory"_s,
             .help = u"leaves the memory open to debuggers and core dumps"_s,
             .forDevelopers = true}};
}

Result<KioskOptions> optionsOf(const console::Arguments &arguments)
{
    KioskOptions options;
    options.dataDir = arguments.value("data"_L1);
    options.configPath = arguments.value("config"_L1);
    if (arguments.isSet("server"_L1)) {
        YIZHAN_TRY_LET(options.server, arguments.webAddress("server"_L1));
    }
    options.offline = arguments.isSet("offline"_L1);
    options.windowed = arguments.isSet("windowed"_L1);
    options.openMemory = arguments.isSet("open-memory"_L1);
    YIZHAN_TRY_LET(options.size, sizeOf(arguments));
    return options;
}

} // namespace

console::Command kioskCommand(std::optional<KioskOptions> &options)
{
    return {.name = u"yizhan-kiosk"_s,
            .help = words(QT_TRANSLATE_NOOP("KioskOptions", "The touch screen of a station.")),
            .options = kioskOptions(),
            .run = [&options](const console::Arguments &arguments, console::Terminal &) -> Result<int> {
                YIZHAN_TRY_LET(options, optionsOf(arguments));
                return console::exitOk;
            }};
}

Result<QSize> sizeOf(const console::Arguments &arguments)
{
    const QString text = arguments.value("size"_L1);
    if (text.isEmpty())
        return QSize();
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return console::wrongUsage("usage.size", u"--size"_s);
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace yizhan::app
