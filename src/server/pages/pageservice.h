// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptlimit.h"
#include "clock.h"
#include "itemlookup.h"
#include "phonepage.h"
#include "readerconnections.h"
#include "routetable.h"
#include "shortlisthtml.h"
#include "signing.h"

#include <optional>

namespace yizhan::pages {

/// Pages for the phones of residents: /v/<id of a vacancy>, /s/<ids of several>, /f/<id of a job fair>,
/// /b/<id of a stand>, /r/<code of a receipt> and /t/<the same, of a sign-up for a job fair>: its ticket,
/// where the kiosk's codes lead; / and an address that was cut off say what to do. Any thread, with a
/// database connection of its own each.
class PageService
{
public:
    /// `clock` says which day it is, and outlives the service.
    PageService(const feed::ServerDatabaseLocation &location, const Clock &clock);

    /// Tickets are signed with `city` from now on; without a key there are none. Before addRoutes().
    void issueTickets(const crypto::SigningKey &city) { m_city = city; }

    /// Answers 200, 304, or in words 404, 410 (it was there and has ended), 429 (sixty unknown
    /// receipts of a client within a minute) and 503. The table must not
    /// outlive this.
    void addRoutes(routing::RouteTable &table);

private:
    [[nodiscard]] protocol::Response vacancy(const routing::Call &call);
    [[nodiscard]] protocol::Response fair(const routing::Call &call);
    [[nodiscard]] Result<std::optional<PhonePage>> fairPageOf(const QString &id, bool &over);
    [[nodiscard]] protocol::Response booth(const routing::Call &call);
    [[nodiscard]] Result<std::optional<PhonePage>> boothPageOf(const QString &id);
    template <typename T>
    [[nodiscard]] Result<std::optional<T>> shown(const QString &id);
    [[nodiscard]] protocol::Response shortlist(const routing::Call &call);
    [[nodiscard]] Result<Listed> listed(const QString &id);
    [[nodiscard]] protocol::Response receipt(const routing::Call &call);
    [[nodiscard]] Result<std::optional<PhonePage>> receiptPageOf(const QString &code);
    [[nodiscard]] protocol::Response ticket(const routing::Call &call);
    [[nodiscard]] Result<std::optional<PhonePage>> ticketPageOf(const QString &code);
    using PageOfCode = Result<std::optional<PhonePage>> (PageService::*)(const QString &code);
    [[nodiscard]] protocol::Response byCode(const routing::Call &call, PageOfCode pageOf);
    [[nodiscard]] bool isOver(const feed::FoundItem &item) const;

    feed::ReaderConnections m_connections;
    const Clock &m_clock;
    devices::AttemptLimit m_unknownReceipts;
    std::optional<crypto::SigningKey> m_city;
};

} // namespace yizhan::pages
