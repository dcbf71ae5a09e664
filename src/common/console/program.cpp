// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "helptext.h"
#include "language.h"

#include <QCoreApplication>

#include <algorithm>

namespace yizhan::console {

namespace {

const QString &helpFlag()
{
    static const QString flag = QStringLiteral("--help");
    return flag;
}

QString languageAskedFor(const QStringList &given)
{
    const QString option = QStringLiteral("--lang");
    const auto apart = given.indexOf(option);
    QString asked = apart >= 0 ? given.value(apart + 1) : QString();
    for (const QString &argument : given) {
        if (argument.startsWith(option + u'='))
            asked = argument.mid(option.size() + 1);
    }
    return Language::names().contains(asked) ? asked : QString();
}

void addCommonOptions(Command &command)
{
    command.options.append({.name = QStringLiteral("lang"),
                            .value = QStringLiteral("LANGUAGE"),
                            .help = QCoreApplication::translate("Console", "Language of what is printed: %1")
                                        .arg(Language::names().join(QStringLiteral(", ")))});
    command.options.append(
        {.name = QStringLiteral("help"), .help = QCoreApplication::translate("Console", "Show this help")});
}

Result<int> readAndRun(const Command &command, const QStringList &given, Terminal &terminal)
{
    YIZHAN_TRY_LET(const Arguments arguments, Arguments::read(command, given));
    if (arguments.isSet(QLatin1String("lang")))
        YIZHAN_TRY(arguments.choice(QLatin1String("lang"), Language::names()));
    return command.run(arguments, terminal);
}

/// `name`: how the command is called.
int runCommand(const QString &name, Command command, const QStringList &given, Terminal &terminal)
{
    addCommonOptions(command);
    if (given.contains(helpFlag())) {
        terminal.print(commandHelp(name, command).trimmed());
        return exitOk;
    }
    const auto code = readAndRun(command, given, terminal);
    if (!code) {
        const int failed = terminal.complain(code.error());
        if (failed == exitUsage)
            terminal.say(
                QCoreApplication::translate("Console", "%1 --help shows what is possible.").arg(name));
        return failed;
    }
    return *code;
}

QtMessageHandler formerHandler = nullptr;

/// The driver of PostgreSQL says so of each statement of a transaction that failed; why it failed is told in
/// words.
void dropDriverNoise(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("Unable to free statement")) && formerHandler != nullptr)
        formerHandler(type, context, message);
}

int checkOutput(int code, Terminal &terminal)
{
    if (terminal.isWhole())
        return code;
    const int failed = terminal.complain({ErrorCode::Io, QStringLiteral("output.write"),
                                          QStringLiteral("the standard output takes nothing more")});
    return std::max(code, failed);
}

int printVersion(const QString &name, const char *version, Terminal &terminal)
{
    terminal.print(name + u' ' + QLatin1String(version));
    return exitOk;
}

/// The program's own words, where no command is named.
int runNoCommand(const Program &program, const std::vector<Command> &commands, const QString &word,
                 Terminal &terminal)
{
    const QString name = QString::fromLatin1(program.name);
    const QString help = programHelp(name, program.about(), commands).trimmed();
    if (word == QLatin1String("--version"))
        return printVersion(name, program.version, terminal);
    if (word == helpFlag() || word == QLatin1String("help")) {
        terminal.print(help);
        return exitOk;
    }
    if (word.isEmpty()) {
        terminal.say(help);
        return exitUsage;
    }
    const int code = terminal.complain(wrongUsage("usage.command", word).value());
    terminal.say(QCoreApplication::translate("Console", "%1 --help shows what is possible.").arg(name));
    return code;
}

} // namespace

int runProgram(const Program &program)
{
    QCoreApplication::setApplicationVersion(QString::fromLatin1(program.version));
    formerHandler = qInstallMessageHandler(dropDriverNoise);
    QStringList given = QCoreApplication::arguments().mid(1);
    const Language language(languageAskedFor(given));
    Terminal terminal;
    const std::vector<Command> commands = program.commands();
    const QString word = given.isEmpty() ? QString() : given.takeFirst();
    const auto named = std::find_if(commands.begin(), commands.end(),
                                    [&word](const Command &command) { return command.name == word; });
    if (named == commands.end())
        return checkOutput(runNoCommand(program, commands, word, terminal), terminal);
    const QString name = QString::fromLatin1(program.name) + u' ' + word;
    return checkOutput(runCommand(name, *named, given, terminal), terminal);
}

int runSingle(const char *version, const std::function<Command()> &command)
{
    const QStringList given = QCoreApplication::arguments().mid(1);
    const Language language(languageAskedFor(given));
    Terminal terminal;
    const Command only = command();
    if (given.contains(QLatin1String("--version")))
        return printVersion(only.name, version, terminal);
    return checkOutput(runCommand(only.name, only, given, terminal), terminal);
}

} // namespace yizhan::console
