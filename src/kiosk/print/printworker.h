// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "printservice.h"

#include <memory>

namespace yizhan::print {

/// A printer on a thread of its own: it may take as long as it needs.
class PrintWorker final : public PrintService
{
public:
    explicit PrintWorker(std::unique_ptr<Printer> printer)
        : m_printer(std::move(printer), QStringLiteral("printer"))
    {
    }

    [[nodiscard]] QFuture<Result<Paper>> state() override
    {
        return m_printer.ask([](Printer &printer) { return printer.state(); });
    }
    [[nodiscard]] QFuture<Result<void>> print(const Slip &slip) override
    {
        return m_printer.ask([slip](Printer &printer) { return printer.print(slip); });
    }

private:
    ActiveObject<Printer> m_printer;
};

} // namespace yizhan::print
