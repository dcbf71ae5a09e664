// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "readerconnections.h"
#include "routetable.h"

namespace yizhan::pages {

/// Pages for the phones of residents: /v/<id of a vacancy>, where the kiosk's codes lead. Any thread, with a
/// database connection of its own each.
class PageService
{
public:
    /// `clock` says which day it is, and outlives the service.
    PageService(feed::ServerDatabaseLocation location, const Clock &clock)
        : m_connections(std::move(location)), m_clock(clock)
    {
    }

    /// Answers 200, 304, or in words 404, 410 (it was there and has ended) and 503. The table must not
    /// outlive this.
    void addRoutes(routing::RouteTable &table);

private:
    [[nodiscard]] protocol::Response vacancy(const routing::Call &call);

    feed::ReaderConnections m_connections;
    const Clock &m_clock;
};

} // namespace yizhan::pages
