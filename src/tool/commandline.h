// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace yizhan::tool {

/// The options of one sub-command.
class CommandLine
{
public:
    explicit CommandLine(const QString &description);

    void addDataDir();
    void addKey();
    void addValue(const QString &name, const QString &valueName, const QString &help);
    void addFlag(const QString &name, const QString &help);
    /// A command with this flag also goes without --data.
    void needNoDataWith(const QString &flag) { m_needsNoData = flag; }
    void addFiles(const QString &help);
    /// Words that stand in no option, in the place of files; none need be given.
    void addWords(const QString &name, const QString &help);

    /// `arguments` begin with the program's name. Nothing when the command may go on; else the exit code: the
    /// help was shown, or the usage was wrong. A missing --data is wrong usage.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString dataDir() const;
    /// The key of --key, nothing inside when it is not given. Errors: Invalid (`key.format`).
    [[nodiscard]] Result<std::optional<crypto::PublicKey>> key() const;

    /// Tells what is wrong and where help is, and returns the exit code.
    [[nodiscard]] int wrongUsage(const QString &what) const;

private:
    QCommandLineParser m_parser;
    QString m_needsNoData;
    bool m_takesFiles = false;
    bool m_takesWords = false;
};

} // namespace yizhan::tool
