// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace yizhan::console {

/// A program with commands. Its words are asked for when the language stands.
struct Program
{
    const char *name;
    const char *version;
    QString (*about)(); ///< what it is, in one line
    std::function<std::vector<Command>()> commands;
};

/// Runs what the arguments of QCoreApplication ask for: a command, `--help` (of the program or of a command),
/// `--version`; `--lang` chooses the language. Returns the exit code.
[[nodiscard]] int runProgram(const Program &program);

/// The same for a program that has no commands: `command` is all that it does.
[[nodiscard]] int runSingle(const char *version, const std::function<Command()> &command);

} // namespace yizhan::console
