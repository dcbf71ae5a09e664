// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include "utf8text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace yizhan::settings {

namespace {

constexpr qint64 maxSettingsBytes = 64 * 1024;

bool isPipe(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && S_ISFIFO(found.st_mode);
}

} // namespace

QString findSettings(const QString &explicitPath, const QString &dataDir)
{
    if (!explicitPath.isEmpty())
        return explicitPath;
    const QString inData = QDir(dataDir).filePath(QStringLiteral("yizhan.toml"));
    for (const QString &path : {inData, QStringLiteral("/etc/yizhan/yizhan.toml")}) {
        // A link that leads nowhere is a mistake to be told, not a kiosk without settings.
        if (const QFileInfo found(path); found.exists() || found.isSymLink())
            return path;
    }
    return {};
}

Result<QByteArray> readSettings(const QString &path)
{
    if (isPipe(path)) // whoever opens one waits for ever
        return fail(ErrorCode::Io, "config.read", QStringLiteral("it is a pipe, not a file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "config.read", file.errorString(), path);
    QByteArray content = file.read(maxSettingsBytes + 1);
    if (content.size() > maxSettingsBytes)
        return fail(ErrorCode::TooLarge, "config.size", QStringLiteral("a settings file has at most 64 KiB"),
                    path);
    return content;
}

Result<toml::table> parseToml(const QByteArray &content, const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray text, utf8Text(content, path));
    try {
        return toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                           path.toStdString());
    } catch (const toml::parse_error &error) {
        const auto description = error.description();
        return fail(ErrorCode::Invalid, "config.syntax",
                    QString::fromUtf8(description.data(), static_cast<qsizetype>(description.size())),
                    placeIn(path, error.source()));
    }
}

TomlSection sectionOf(const toml::table &root, TomlSection &top, const char *name, const QString &path,
                      std::optional<Error> &mistake)
{
    const toml::node *node = root.get(name);
    const toml::table *table = node == nullptr ? nullptr : node->as_table();
    if (node != nullptr && table == nullptr)
        top.refuse(
            name, "config.value",
            {QT_TRANSLATE_NOOP("ErrorHint", "write [%1] on a line of its own"), {QLatin1String(name)}});
    return {table, QString::fromLatin1(name), path, mistake};
}

} // namespace yizhan::settings
