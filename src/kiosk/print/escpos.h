// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>

#include <optional>

/// The language of receipt printers (ESC/POS, as Epson publishes it and nearly all others understand), as
/// far as a slip needs it. Everything is drawn here and sent as dots: a printer's own characters depend on
/// its code page, and Chinese would come out as rubbish. Pure functions; any thread.
namespace yizhan::print::escpos {

/// ESC @: what an earlier job has set is forgotten.
[[nodiscard]] QByteArray beginning();
/// GS v 0: a picture of Format_Mono (1 is black) in bands of bandRows, since cheap printers hold few rows.
[[nodiscard]] QByteArray raster(const QImage &picture);
constexpr int bandRows = 128;
/// Paper out to where it is torn off, and GS V: a cut, which a printer without a knife passes over.
[[nodiscard]] QByteArray ending();
/// GS r 1: asks for the paper sensor behind all that was sent before, so that the answer says that it is
/// printed.
[[nodiscard]] QByteArray paperQuestion();
/// DLE DC4: drop what is not printed yet. Works while the printer is off line.
[[nodiscard]] QByteArray dropping();

/// What DLE EOT asks for. A printer answers at once, also off line.
enum class Question { Printer = 1, OfflineCause = 2, ErrorCause = 3, Paper = 4 };
[[nodiscard]] QByteArray statusQuestion(Question question);

/// What the answers have said so far.
struct Signs
{
    bool answered = false;
    bool offline = false;
    bool coverOpen = false;
    bool paperOut = false;
    bool paperLow = false;
    bool fault = false;   ///< of the knife, the head or the mechanics
    bool printed = false; ///< all that was sent before paperQuestion()
};

/// The first byte of `answer` that answers DLE EOT (0xx1xx10): a printer may send other things of itself.
[[nodiscard]] std::optional<quint8> statusIn(QByteArrayView answer);
/// Whether `answer` holds one to paperQuestion() (0xx0xxxx). What it says of the paper is passed over: paper
/// that ended with the last line of a slip is no failure of that slip.
[[nodiscard]] bool saysPrinted(QByteArrayView answer);
/// Adds what a byte of statusIn() says in answer to `question`.
void note(Question question, quint8 status, Signs &signs);
/// Whether one can print. Errors: Io (`printer.cover_open`, `printer.paper_out`, `printer.fault`,
/// `printer.offline`).
[[nodiscard]] Result<Paper> judge(const Signs &signs);

} // namespace yizhan::print::escpos
