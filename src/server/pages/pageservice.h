// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptlimit.h"
#include "clock.h"
#include "itemlookup.h"
#include "phonepage.h"
#include "readerconnections.h"
#include "routetable.h"
#include "shortlisthtml.h"

#include <optional>

namespace yizhan::pages {

/// Pages for the phones of residents: /v/<id of a vacancy>, /s/<ids of several>, /f/<id of a job fair> and
/// /r/<code of a receipt>, where the kiosk's codes lead; / and an address that was cut off say what to do.
/// Any thread, with a database connection of its own each.
class PageService
{
public:
    /// `clock` says which day it is, and outlives the service.
    PageService(const feed::ServerDatabaseLocation &location, const Clock &clock);

    /// Answers 200, 304, or in words 404, 410 (it was there and has ended), 429 (sixty unknown
    /// receipts of a client within a minute) and 503. The table must not
    /// outlive this.
    void addRoutes(routing::RouteTable &table);

private:
    [[nodiscard]] protocol::Response vacancy(const routing::Call &call);
    [[nodiscard]] protocol::Response fair(const routing::Call &call);
    [[nodiscard]] Result<std::optional<PhonePage>> fairPageOf(const QString &id, bool &over);
    [[nodiscard]] protocol::Response shortlist(const routing::Call &call);
    [[nodiscard]] Result<Listed> listed(const QString &id);
    [[nodiscard]] protocol::Response receipt(const routing::Call &call);
    [[nodiscard]] Result<std::optional<PhonePage>> receiptPageOf(const QString &code);
    [[nodiscard]] bool isOver(const feed::FoundItem &item) const;

    feed::ReaderConnections m_connections;
    const Clock &m_clock;
    devices::AttemptLimit m_unknownReceipts;
};

} // namespace yizhan::pages
