// SPDX-License-Identifier: GPL-3.0-or-later
#include "port.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yizhan::print {

namespace {

constexpr quint16 usualPort = 9100; // "raw" printing, as HP JetDirect began it
constexpr int connectMs = 3000;

} // namespace

Result<OpenPort> portOf(const QString &address)
{
    if (address.startsWith(QLatin1String("/dev/")))
        return devicePort(address);
    if (address.startsWith(QLatin1String("file:/")))
        return filePort(address.mid(5));
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?)(?::([0-9]{1,5}))?$"));
    const auto match = form.match(address);
    const int port = match.captured(2).isEmpty() ? usualPort : match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return fail(ErrorCode::Invalid, "printer.address",
                    Hint{QT_TRANSLATE_NOOP("ErrorHint", "write a device such as /dev/usb/lp0, or host:port")},
                    address);
    return tcpPort(match.captured(1), static_cast<quint16>(port), connectMs);
}

} // namespace yizhan::print
