// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"

#include <QFuture>

namespace yizhan::print {

/// Who prints: a worker thread over a printer, or a test. Call from one thread; the futures may finish on
/// another, take the results with `then(context, …)`.
class PrintService
{
public:
    PrintService() = default;
    virtual ~PrintService() = default;
    Q_DISABLE_COPY_MOVE(PrintService)

    /// As in Printer.
    [[nodiscard]] virtual QFuture<Result<Paper>> state() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> print(const Slip &slip) = 0;
};

} // namespace yizhan::print
