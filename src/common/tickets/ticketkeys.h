// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "ticket.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

namespace yizhan::tickets {

/// A key whose tickets are taken, as it is published: docs/formats/ticket.md.
struct TicketKey
{
    crypto::PublicKey key;
    QString issuer;  ///< a device, a station, the city: for whoever looks
    QString fair;    ///< the only fair that it may issue tickets for; empty: any
    QDateTime from;  ///< UTC: what it signed counts from then on
    QDateTime until; ///< UTC: and before then

    friend bool operator==(const TicketKey &, const TicketKey &) = default;
};

/// Most keys that are read from a file.
inline constexpr std::size_t maxTicketKeys = 10'000;
/// Most tickets that a list of revoked ones may name.
inline constexpr std::size_t maxRevoked = 1'000'000;

/// The keys of a fair, found by what a ticket says of its key.
class TicketKeys
{
public:
    TicketKeys() = default;
    explicit TicketKeys(std::vector<TicketKey> keys);
    /// Of JSON from outside. Only an entry without `fair` counts for any fair; one with another member than
    /// those of TicketKey is refused. Errors: Invalid (`keylist.format`, with the place of the entry),
    /// TooLarge (`keylist.too_many`).
    [[nodiscard]] static Result<TicketKeys> read(QByteArrayView json);

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] std::span<const TicketKey> all() const { return m_keys; }
    /// Those that the reference may mean.
    [[nodiscard]] std::vector<const TicketKey *> named(const KeyReference &reference) const;

private:
    std::vector<TicketKey> m_keys; ///< in the order of their references
};

/// Tickets that were good and are not any more. Asking takes a microsecond.
class RevokedTickets
{
public:
    RevokedTickets() = default;
    explicit RevokedTickets(std::vector<TicketId> ids);
    /// Of a text from outside: an id a line, empty lines and those that begin with # passed over, and a
    /// byte-order mark before them. Errors: Invalid (`revoked.format`, with the line), TooLarge
    /// (`revoked.too_many`).
    [[nodiscard]] static Result<RevokedTickets> read(QByteArrayView text);

    [[nodiscard]] bool holds(const TicketId &id) const;
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    std::vector<TicketId> m_ids; ///< sorted
};

} // namespace yizhan::tickets
