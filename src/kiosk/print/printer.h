// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "slip.h"

namespace yizhan::print {

/// What a printer that can print says of its paper.
enum class Paper {
    Enough,
    Low,     ///< near its end; a slip or two may still come
    NotTold, ///< it does not say
};

/// One printer, whatever it is connected by. Every call ends within three quarters of a minute, also when the
/// printer hangs. Belongs to the thread that uses it, which is none that anybody waits for.
class Printer
{
public:
    Printer() = default;
    virtual ~Printer() = default;
    Q_DISABLE_COPY_MOVE(Printer)

    /// Whether it could print now. Errors: Io (`printer.paper_out`, `printer.cover_open`, `printer.fault`,
    /// `printer.offline`, `printer.unreachable`), NotFound (`printer.queue`, `printer.no_cups`), Timeout
    /// (`printer.timeout`), Invalid (`printer.address`).
    [[nodiscard]] virtual Result<Paper> state() = 0;
    /// The whole slip lies in the tray, as far as the printer tells. Of one that failed nothing is printed
    /// later. Errors: those of state() and of SlipLayout::arrange().
    [[nodiscard]] virtual Result<void> print(const Slip &slip) = 0;
};

} // namespace yizhan::print
