// SPDX-License-Identifier: GPL-3.0-or-later
//
// The VNC platform of Qt listens on every interface and asks for no password. run.sh preloads this library
// into a kiosk without a display, so that the picture can be seen from this machine only: a socket that would
// be bound to "any address" is bound to the loopback address instead.
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace {

using Bind = int (*)(int, const sockaddr *, socklen_t);

int systemBind(int socket, const sockaddr *address, socklen_t length)
{
    static const auto next = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));
    return next(socket, address, length);
}

} // namespace

extern "C" __attribute__((visibility("default"))) int bind(int socket, const sockaddr *address,
                                                           socklen_t length) noexcept
{
    if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        auto narrowed = *reinterpret_cast<const sockaddr_in *>(address);
        if (narrowed.sin_addr.s_addr == htonl(INADDR_ANY))
            narrowed.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return systemBind(socket, reinterpret_cast<const sockaddr *>(&narrowed), sizeof narrowed);
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        auto narrowed = *reinterpret_cast<const sockaddr_in6 *>(address);
        if (IN6_IS_ADDR_UNSPECIFIED(&narrowed.sin6_addr)) {
            // ::ffff:127.0.0.1: Qt's socket takes both families, and viewers ask for 127.0.0.1.
            narrowed.sin6_addr = IN6ADDR_ANY_INIT;
            narrowed.sin6_addr.s6_addr[10] = 0xff;
            narrowed.sin6_addr.s6_addr[11] = 0xff;
            narrowed.sin6_addr.s6_addr[12] = 127;
            narrowed.sin6_addr.s6_addr[15] = 1;
        }
        return systemBind(socket, reinterpret_cast<const sockaddr *>(&narrowed), sizeof narrowed);
    }
    return systemBind(socket, address, length);
}
