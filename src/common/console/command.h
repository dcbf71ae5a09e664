// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "result.h"
#include "terminal.h"

#include <QList>
#include <QString>

#include <functional>

namespace yizhan::console {

/// What a command takes beside its options.
struct Operands
{
    /// FILE, QUERY; empty: the command takes none. With bars, as in `list|show CODE`, the first word of each
    /// part is a value that the first operand may have; any other is refused.
    QString name = {};
    QString help = {};
    int least = 0; ///< so many must be given
    int most = -1; ///< so many at most; any number where it is negative
};

/// An option. Without `value` it is a flag.
struct Option
{
    QString name;               ///< as typed behind two dashes
    QString value = {};         ///< what follows it: DIR, FILE, N
    QString help;               ///< in the language of the terminal, as are all words here
    QString initial = {};       ///< its value where it is not given
    QString with = {};          ///< first operands that it belongs to, with bars; empty: all of them
    bool required = false;      ///< without it the usage is wrong
    bool mayBeEmpty = false;    ///< `--name ""` counts as given
    bool forDevelopers = false; ///< works, and stands in no help
};

/// A command of a program: `yizhan sync …`.
///
/// `run` begins once the options are read and the required ones are there. It returns the exit code, or an
/// error, which is put into words: an `ErrorCode::Usage`, of which wrongUsage() makes one, ends the program
/// with 2, any other with 1.
struct Command
{
    QString name;
    QString help; ///< what it does, in one line
    QList<Option> options = {};
    Operands operands = {};
    QString notes = {}; ///< further lines for its --help
    std::function<Result<int>(const Arguments &, Terminal &)> run = {};
};

} // namespace yizhan::console
