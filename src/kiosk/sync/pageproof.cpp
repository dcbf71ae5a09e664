// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageproof.h"

#include "catalogueclient.h"
#include "feedseal.h"

namespace yizhan::sync {

namespace {

/// A page at the head is at most five seconds old when it leaves the server (docs/formats/feed.md).
constexpr qint64 staleMs = 2 * 60'000;

} // namespace

Result<protocol::FeedPage> PageProof::prove(const Answer &answer, const store::ScopeStatus &asked)
{
    YIZHAN_TRY_LET(const QByteArray bytes, unpackedPage(answer));
    YIZHAN_TRY_LET(const crypto::Signer signer, protocol::checkFeedSeal(bytes));
    if (!m_trust.believes(signer)) {
        return fail(ErrorCode::Untrusted, "feed.untrusted",
                    QStringLiteral("signed by the key %1").arg(signer.toHex()), asked.scope);
    }
    YIZHAN_TRY_LET(protocol::FeedPage page, protocol::decodeFeedPage(bytes));
    YIZHAN_TRY(m_trust.accept(signer, page.epoch));
    m_clock.report(page.time);
    const bool moves = page.head || page.next > page.after;
    if (page.scope != asked.scope || page.after != asked.cursor || !moves) {
        return fail(ErrorCode::Protocol, "feed.header",
                    QStringLiteral("a page that does not answer the request"), asked.scope);
    }
    return page;
}

bool PageProof::isStale(const protocol::FeedPage &page, const Answer &answer) const
{
    return page.time.msecsTo(m_clock.nowUtc()) > staleMs + answer.tookMs;
}

} // namespace yizhan::sync
