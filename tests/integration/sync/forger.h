// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compression.h"
#include "feedpage.h"
#include "feedseal.h"
#include "httpmessage.h"
#include "random.h"
#include "signing.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace yizhan::tests {

/// Makes what a man in the middle without the city's key can make out of everything that the city has ever
/// sent: real pages and snapshots, of this history and an older one, of other scopes, and mutations of them.
/// One seed, one sequence.
class Forger
{
public:
    /// What somebody has recorded. Pages as they were signed.
    struct Recording
    {
        std::vector<QByteArray> pages;
        std::vector<QByteArray> snapshots;
        QByteArray latest; ///< a description of the last snapshot
    };

    Forger(Recording recording, Random &random) : m_recording(std::move(recording)), m_random(random) {}

    /// A page for /v1/changes, with its content type; sometimes a refusal.
    [[nodiscard]] protocol::Response changes();
    /// For /v1/snapshots/latest: real and invented descriptions, and "there is none".
    [[nodiscard]] protocol::Response latest();
    /// For a snapshot's file.
    [[nodiscard]] protocol::Response file();

private:
    [[nodiscard]] std::uint64_t dice(std::uint64_t sides) { return m_random.below(sides); }
    [[nodiscard]] const QByteArray &anyPage() { return m_recording.pages[dice(m_recording.pages.size())]; }
    [[nodiscard]] const QByteArray &anySnapshot()
    {
        return m_recording.snapshots[dice(m_recording.snapshots.size())];
    }
    [[nodiscard]] QByteArray forgedPage();
    [[nodiscard]] QByteArray forgedSnapshot();
    [[nodiscard]] QByteArray mutated(QByteArray bytes);
    [[nodiscard]] QByteArray otherHeader(QByteArray page);
    [[nodiscard]] QByteArray otherLines(const QByteArray &page);
    [[nodiscard]] QByteArray inventedPage();

    Recording m_recording;
    Random &m_random;
    const crypto::SigningKey m_ownKey = crypto::SigningKey::generate();
};

} // namespace yizhan::tests
