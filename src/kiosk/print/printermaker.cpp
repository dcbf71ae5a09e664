// SPDX-License-Identifier: GPL-3.0-or-later
#include "printermaker.h"

#include "escposprinter.h"
#include "folderprinter.h"
#include "port.h"
#include "queueprinter.h"
#include "slippainter.h"

namespace yizhan::print {

namespace {

/// A line that cannot be opened, for the reason given.
OpenPort noPort(const Error &why)
{
    return [why]() -> Result<std::unique_ptr<Port>> { return fail(why); };
}

} // namespace

std::unique_ptr<Printer> makePrinter(const PrinterSettings &settings)
{
    switch (settings.kind) {
    case PrinterSettings::Kind::None:
        return nullptr;
    case PrinterSettings::Kind::Receipt: {
        const auto port = portOf(settings.address);
        return std::make_unique<EscPosPrinter>(port ? *port : noPort(port.error()),
                                               dotsOfPaper(settings.paperMm));
    }
    case PrinterSettings::Kind::Queue:
        return std::make_unique<QueuePrinter>(settings.address, settings.paperMm);
    case PrinterSettings::Kind::Folder:
        return std::make_unique<FolderPrinter>(settings.address, dotsOfPaper(settings.paperMm));
    }
    return nullptr;
}

} // namespace yizhan::print
