// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace yizhan::app {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KioskOptions", text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("KioskOptions", "The touch screen of a station.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString folder = words(QT_TRANSLATE_NOOP("KioskOptions", "folder"));
    parser.addOptions({
        {QStringLiteral("data"), words(QT_TRANSLATE_NOOP("KioskOptions", "Folder of the catalogue.")),
         folder},
        {QStringLiteral("config"),
         words(QT_TRANSLATE_NOOP("KioskOptions",
                                 "Settings file; else yizhan.toml in the data folder or in /etc/yizhan.")),
         words(QT_TRANSLATE_NOOP("KioskOptions", "file"))},
        {QStringLiteral("server"),
         words(
             QT_TRANSLATE_NOOP("KioskOptions", "Address of the server, instead of the one in the settings.")),
         words(QT_TRANSLATE_NOOP("KioskOptions", "address"))},
        {QStringLiteral("offline"), words(QT_TRANSLATE_NOOP("KioskOptions", "Do not synchronise."))},
        {QStringLiteral("windowed"), words(QT_TRANSLATE_NOOP("KioskOptions", "Run in a window."))},
        {QStringLiteral("size"),
         words(QT_TRANSLATE_NOOP("KioskOptions", "Size of the window, such as 1080x1920.")),
         words(QT_TRANSLATE_NOOP("KioskOptions", "width x height"))},
        {QStringLiteral("quit-when-ready"),
         words(QT_TRANSLATE_NOOP(
             "KioskOptions", "End once the first screen stands and answers a tap; print the milliseconds."))},
        {QStringLiteral("screenshots"),
         words(QT_TRANSLATE_NOOP("KioskOptions",
                                 "Walk through the screens, write a picture of each to the folder.")),
         folder},
    });
    for (const QString &hidden : {QStringLiteral("probe-stalls"), QStringLiteral("only")}) {
        QCommandLineOption option(hidden, QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

QSize sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

} // namespace

Result<KioskOptions> parseKioskOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(ErrorCode::Invalid, "options.unknown", parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "options.unknown",
                    QStringLiteral("unexpected argument: %1").arg(parser.positionalArguments().first()));
    KioskOptions options;
    options.dataDir = parser.value(QStringLiteral("data"));
    options.configPath = parser.value(QStringLiteral("config"));
    options.server = parser.value(QStringLiteral("server"));
    options.offline = parser.isSet(QStringLiteral("offline"));
    options.windowed = parser.isSet(QStringLiteral("windowed"));
    options.quitWhenReady = parser.isSet(QStringLiteral("quit-when-ready"));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.only = parser.value(QStringLiteral("only"));
    options.probeStallsMs = parser.value(QStringLiteral("probe-stalls")).toInt();
    options.size = sizeOf(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("size")) && !options.size.isValid())
        return fail(ErrorCode::Invalid, "options.size", QStringLiteral("--size is written like 1080x1920"));
    if (options.dataDir.isEmpty() && options.screenshots.isEmpty())
        return fail(ErrorCode::Invalid, "options.data",
                    QStringLiteral("--data FOLDER is missing: where the catalogue of this station lives"));
    return options;
}

} // namespace yizhan::app
