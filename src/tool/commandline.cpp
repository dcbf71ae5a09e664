// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "terminal.h"

#include <QCoreApplication>

namespace yizhan::tool {

CommandLine::CommandLine(const QString &description)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({QStringLiteral("help"), QCoreApplication::translate("Tool", "Show this help")});
}

void CommandLine::addDataDir()
{
    addValue(QStringLiteral("data"), QStringLiteral("DIR"),
             QCoreApplication::translate("Tool", "The kiosk's data folder"));
}

void CommandLine::addKey()
{
    addValue(QStringLiteral("key"), QStringLiteral("HEX"),
             QCoreApplication::translate(
                 "Tool", "The server's public key; without it the first key seen is trusted and kept"));
}

void CommandLine::addValue(const QString &name, const QString &valueName, const QString &help)
{
    m_parser.addOption({name, help, valueName});
}

void CommandLine::addFlag(const QString &name, const QString &help)
{
    m_parser.addOption({name, help});
}

void CommandLine::addFiles(const QString &help)
{
    m_parser.addPositionalArgument(QStringLiteral("FILE"), help, QStringLiteral("FILE…"));
    m_takesFiles = true;
}

void CommandLine::addWords(const QString &name, const QString &help)
{
    m_parser.addPositionalArgument(name, help, name + QStringLiteral("…"));
    m_takesWords = true;
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        Terminal().print(m_parser.helpText());
        return exitOk;
    }
    if (!understood)
        return wrongUsage(m_parser.errorText());
    if (!m_takesFiles && !m_takesWords && !files().isEmpty())
        return wrongUsage(
            QCoreApplication::translate("Tool", "Unexpected argument: %1").arg(files().constFirst()));
    if (m_takesFiles && files().isEmpty())
        return wrongUsage(QCoreApplication::translate("Tool", "No file was named"));
    const bool needsData = m_needsNoData.isEmpty() || !isSet(m_needsNoData);
    if (needsData && dataDir().isEmpty())
        return wrongUsage(QCoreApplication::translate("Tool", "--data is missing"));
    return std::nullopt;
}

QString CommandLine::dataDir() const
{
    return m_parser.value(QStringLiteral("data"));
}

Result<std::optional<crypto::PublicKey>> CommandLine::key() const
{
    if (!m_parser.isSet(QStringLiteral("key")))
        return std::optional<crypto::PublicKey>();
    YIZHAN_TRY_LET(auto parsed, crypto::PublicKey::fromHex(m_parser.value(QStringLiteral("key"))));
    return std::optional(parsed);
}

int CommandLine::wrongUsage(const QString &what) const
{
    Terminal terminal;
    terminal.say(what);
    terminal.say(QCoreApplication::translate("Tool", "Add --help to see what this command takes."));
    return exitUsage;
}

} // namespace yizhan::tool
