// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>

#include <functional>
#include <memory>

namespace yizhan::print {

/// The line to a receipt printer, open as long as it lives. No call lasts longer than its deadline. Belongs
/// to one thread.
class Port
{
public:
    Port() = default;
    virtual ~Port() = default;
    Q_DISABLE_COPY_MOVE(Port)

    /// All of it, or an error. Errors: Timeout (`printer.timeout`: it takes no more), Io
    /// (`printer.unreachable`).
    [[nodiscard]] virtual Result<void> write(QByteArrayView bytes, QDeadlineTimer until) = 0;
    /// What came, as soon as anything did; empty when nothing came until then, or nothing ever can. Errors:
    /// Io
    /// (`printer.unreachable`).
    [[nodiscard]] virtual Result<QByteArray> read(QDeadlineTimer until) = 0;
};

/// Opens a line. Errors: Io (`printer.unreachable`), Timeout (`printer.timeout`), Invalid
/// (`printer.address`: there is no device).
using OpenPort = std::function<Result<std::unique_ptr<Port>>()>;

/// A character device: /dev/usb/lp0.
[[nodiscard]] OpenPort devicePort(const QString &path);
/// A file to whose end the bytes are written; it never answers.
[[nodiscard]] OpenPort filePort(const QString &path);
/// A printer on the network.
[[nodiscard]] OpenPort tcpPort(const QString &host, quint16 port, int connectMs);

/// By an address: "/dev/usb/lp0", "file:/path", "192.168.1.50", "192.168.1.50:9100" (the port that printers
/// listen on unless told otherwise). Errors: Invalid (`printer.address`).
[[nodiscard]] Result<OpenPort> portOf(const QString &address);

} // namespace yizhan::print
