// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace yizhan::tickets {

// A ticket for a job fair, as docs/formats/ticket.md describes it: who has it is let in, and it says nothing
// of whoever that is.

/// 128 bits that name a ticket: the `op` of the sign-up that it was given for, else random.
struct TicketId
{
    std::array<std::uint8_t, 16> bytes{};

    /// From 32 hexadecimal digits, or a UUID. Nothing for anything else.
    [[nodiscard]] static std::optional<TicketId> fromText(const QString &text);
    /// 32 small hexadecimal digits.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const TicketId &, const TicketId &) = default;
    friend bool operator<(const TicketId &a, const TicketId &b) { return a.bytes < b.bytes; }
};

/// Names a fair in 40 bits: the first of the SHA-256 of its id, UTF-8.
struct FairReference
{
    std::array<std::uint8_t, 5> bytes{};

    [[nodiscard]] static FairReference of(const QString &fair);
    [[nodiscard]] QString toText() const;

    friend bool operator==(const FairReference &, const FairReference &) = default;
    friend bool operator<(const FairReference &a, const FairReference &b) { return a.bytes < b.bytes; }
};

/// Names a key in 32 bits: the first of the SHA-256 of its 32 bytes. Several keys may have the same.
struct KeyReference
{
    std::array<std::uint8_t, 4> bytes{};

    [[nodiscard]] static KeyReference of(const crypto::PublicKey &key);
    [[nodiscard]] QString toText() const;

    friend bool operator==(const KeyReference &, const KeyReference &) = default;
    friend bool operator<(const KeyReference &a, const KeyReference &b) { return a.bytes < b.bytes; }
};

struct Ticket
{
    FairReference fair;
    TicketId id;
    QDateTime from;  ///< UTC, whole minutes: good from then on
    QDateTime until; ///< UTC, whole minutes: good before then

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

inline constexpr qsizetype ticketBytes = 96;
inline constexpr qsizetype ticketCharacters = 154; ///< what a QR code of version 6 holds at level M

/// A ticket as it was read: bytes, whose signature nobody has proved yet.
class WrittenTicket
{
public:
    /// Signs. Errors: Invalid (`ticket.window`: the times are none, the wrong way round, before 2026 or after
    /// 2057).
    [[nodiscard]] static Result<WrittenTicket> issue(const Ticket &ticket, const crypto::SigningKey &key);
    /// From what was scanned or typed; see decodeCrockford() for what is read alike. Errors: Invalid
    /// (`ticket.format`), Unsupported (`ticket.version`: of a later version of this program).
    [[nodiscard]] static Result<WrittenTicket> read(QStringView text);

    /// The canonical form, 154 characters.
    [[nodiscard]] QString text() const;
    /// What it says; whether that is true only isSignedBy() knows.
    [[nodiscard]] const Ticket &ticket() const { return m_ticket; }
    [[nodiscard]] const KeyReference &key() const { return m_key; }
    [[nodiscard]] bool isSignedBy(const crypto::PublicKey &key) const;

private:
    WrittenTicket() = default;

    QByteArray m_bytes;
    Ticket m_ticket;
    KeyReference m_key;
};

} // namespace yizhan::tickets
