// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"

#include <QString>

namespace yizhan::print {

/// No printer, for setting up and for looking: each slip becomes a picture slip-0001.png, slip-0002.png … in
/// a folder, which the first of them makes when it is not there. While a file of the name "paper_out",
/// "cover_open" or "paper_low" lies beside them, it says that of itself.
class FolderPrinter final : public Printer
{
public:
    /// `width` in dots.
    FolderPrinter(QString folder, int width) : m_folder(std::move(folder)), m_width(width) {}

    [[nodiscard]] Result<Paper> state() override;
    /// Errors: Io (`printer.unreachable`: it cannot be written), also those of state().
    [[nodiscard]] Result<void> print(const Slip &slip) override;

private:
    QString m_folder;
    int m_width;
};

} // namespace yizhan::print
