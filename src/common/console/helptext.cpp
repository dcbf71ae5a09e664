// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace yizhan::console {

namespace {

constexpr qsizetype widestName = 28;

struct Line
{
    QString name;
    QString help;
};

/// Two columns; a name that is too wide for the first has its words below it.
QString table(const QList<Line> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, std::min(widestName, line.name.size()));
    QString text;
    for (const Line &line : lines) {
        const QString name = QStringLiteral("  ") + line.name.leftJustified(width);
        text += name + QStringLiteral("  ");
        if (line.name.size() > width)
            text += u'\n' + QString(width + 4, u' ');
        text += line.help + u'\n';
    }
    return text;
}

QString nameOf(const Option &option)
{
    const QString name = QStringLiteral("--") + option.name;
    return option.value.isEmpty() ? name : QString(name + u' ' + option.value);
}

QString helpOf(const Option &option)
{
    if (option.required)
        return QCoreApplication::translate("Console", "%1 (needed)").arg(option.help);
    if (!option.initial.isEmpty())
        return QCoreApplication::translate("Console", "%1 (otherwise %2)").arg(option.help, option.initial);
    return option.help;
}

QString nameOf(const Operands &operands)
{
    return operands.name + QStringLiteral("…");
}

QString usageLine(const QString &name, const Command &command)
{
    QStringList parts{name};
    bool others = false;
    for (const Option &option : command.options) {
        if (option.required)
            parts.append(nameOf(option));
        else
            others = others || !option.forDevelopers;
    }
    if (others)
        parts.append(QCoreApplication::translate("Console", "[options]"));
    if (command.operands.least > 0)
        parts.append(nameOf(command.operands));
    else if (!command.operands.name.isEmpty())
        parts.append(u'[' + nameOf(command.operands) + u']');
    return QCoreApplication::translate("Console", "Usage: %1").arg(parts.join(u' '));
}

QString exitCodes()
{
    return QCoreApplication::translate("Console", "Exit codes: 0 done, 1 failed, 2 wrong usage.");
}

} // namespace

QString programHelp(const QString &program, const QString &about, const std::vector<Command> &commands)
{
    QList<Line> lines;
    for (const Command &command : commands)
        lines.append({command.name, command.help});
    const QString usage =
        QCoreApplication::translate("Console", "Usage: %1")
            .arg(program + QStringLiteral(" ") + QCoreApplication::translate("Console", "COMMAND [options]"));
    const QString further =
        QCoreApplication::translate("Console", "%1 COMMAND --help shows what a command takes.").arg(program);
    return program + QStringLiteral(": ") + about + QStringLiteral("\n\n") + usage + QStringLiteral("\n\n") +
           table(lines) + u'\n' + further + u'\n' + exitCodes() + u'\n';
}

QString commandHelp(const QString &name, const Command &command)
{
    QList<Line> lines;
    if (!command.operands.name.isEmpty())
        lines.append({nameOf(command.operands), command.operands.help});
    for (const Option &option : command.options) {
        if (!option.forDevelopers)
            lines.append({nameOf(option), helpOf(option)});
    }
    QString text = name + QStringLiteral(": ") + command.help + QStringLiteral("\n\n") +
                   usageLine(name, command) + QStringLiteral("\n\n") + table(lines) + u'\n';
    if (!command.notes.isEmpty())
        text += command.notes + QStringLiteral("\n\n");
    return text + exitCodes() + u'\n';
}

} // namespace yizhan::console
