// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escpos.h"
#include "port.h"
#include "printer.h"

namespace yizhan::print {

/// A receipt printer. Its line is open only while it is asked or prints, so that it may be unplugged and
/// switched off at any time.
class EscPosPrinter final : public Printer
{
public:
    /// How long is waited, in milliseconds.
    struct Times
    {
        int answer = 400;      ///< for an answer to DLE EOT, which comes within some 20
        int sending = 10'000;  ///< until all is taken
        int printing = 12'000; ///< until it says that it is done: a metre at 100 mm/s
    };

    EscPosPrinter(OpenPort open, int width) : EscPosPrinter(std::move(open), width, Times()) {}
    /// `width` in dots.
    EscPosPrinter(OpenPort open, int width, Times times)
        : m_open(std::move(open)), m_width(width), m_times(times)
    {
    }

    [[nodiscard]] Result<Paper> state() override;
    [[nodiscard]] Result<void> print(const Slip &slip) override;

private:
    [[nodiscard]] Result<escpos::Signs> ask(Port &port) const;
    [[nodiscard]] Result<void> send(const QByteArray &job);
    /// Until the printer says that everything before is on paper, or that something is wrong, or is silent.
    [[nodiscard]] Result<void> waitUntilPrinted(Port &port) const;
    /// Has what is left in the printer forgotten; returns the closest reason why it did not print.
    [[nodiscard]] Error dropRest(const Error &failure) const;

    OpenPort m_open;
    int m_width;
    Times m_times;
};

} // namespace yizhan::print
