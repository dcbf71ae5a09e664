// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenaddress.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/address_v4.hpp>

namespace yizhan::transport {

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const auto syntax = [&text] {
        return fail(ErrorCode::Invalid, "listen.syntax",
                    QStringLiteral("an address to listen on reads like 127.0.0.1:8420 or [::1]:8420"), text);
    };
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return syntax();
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    if (!isNumber)
        return syntax();

    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(QLatin1Char(':')))
        return syntax();
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");

    boost::system::error_code error;
    boost::asio::ip::make_address(host.toStdString(), error);
    if (error)
        return syntax();
    return ListenAddress{host.toStdString(), port};
}

std::optional<std::string> clientOf(const std::string &address)
{
    boost::system::error_code error;
    const auto read = boost::asio::ip::make_address(address, error);
    if (error)
        return std::nullopt;
    if (read.is_v4())
        return read.to_string();
    // A listener on [::] sees everybody of IPv4 in one network of IPv6.
    if (const auto six = read.to_v6(); six.is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, six).to_string();
    // Who has an IPv6 network has all addresses of its 64 bits.
    const auto bytes = read.to_v6().to_bytes();
    return std::string(bytes.begin(), bytes.begin() + 8);
}

QString urlOf(const ListenAddress &address, bool tls)
{
    QString host = QString::fromStdString(address.host);
    if (host == QLatin1String("0.0.0.0"))
        host = QStringLiteral("127.0.0.1");
    else if (host == QLatin1String("::"))
        host = QStringLiteral("::1");
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return (tls ? QStringLiteral("https://") : QStringLiteral("http://")) + host + QLatin1Char(':') +
           QString::number(address.port);
}

} // namespace yizhan::transport
