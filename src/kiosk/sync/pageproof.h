// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "cataloguestatus.h"
#include "exchange.h"
#include "feedpage.h"
#include "servertrust.h"

namespace yizhan::sync {

/// What an answer to a request for changes is worth. Both outlive the proof; one thread.
class PageProof
{
public:
    PageProof(device::ServerTrust &trust, AnchoredClock &clock) : m_trust(trust), m_clock(clock) {}

    /// The page that answers what was asked of `asked.scope`, from `asked.cursor` on: signed by the server
    /// that this kiosk believes, of the latest history or of one that began after it. Pins its signer and
    /// tells the clock its time. Errors: those of unpackedPage(), checkFeedSeal(), decodeFeedPage() and
    /// ServerTrust::accept(); Untrusted (`feed.untrusted`), Protocol (`feed.header`).
    [[nodiscard]] Result<protocol::FeedPage> prove(const Answer &answer, const store::ScopeStatus &asked);

    /// A page is made anew when it is asked for; one that is minutes old came out of a cache that must not
    /// keep it. What it brings is true all the same, but not that there is nothing newer.
    [[nodiscard]] bool isStale(const protocol::FeedPage &page, const Answer &answer) const;

private:
    device::ServerTrust &m_trust;
    AnchoredClock &m_clock;
};

} // namespace yizhan::sync
