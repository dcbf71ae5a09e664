// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket.h"

#include "crockford.h"
#include "digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::tickets {

namespace {

// Version, key, fair, id, from, until, signature: docs/formats/ticket.md.
constexpr char version = 1;
constexpr qsizetype keyAt = 1, fairAt = 5, idAt = 10, fromAt = 26, untilAt = 29, signatureAt = 32;

constexpr QByteArrayView domain("YZTICKET1\n");

/// 2026-01-01T00:00:00Z. 24 bits of minutes reach until November 2057.
constexpr qint64 firstSecond = 1'767'225'600;
constexpr qint64 mostMinutes = (1 << 24) - 1;
constexpr qint64 secondsAMinute = 60;

template <std::size_t size>
std::array<std::uint8_t, size> firstOf(QByteArrayView bytes)
{
    std::array<std::uint8_t, size> result{};
    std::copy_n(bytes.begin(), size, result.begin());
    return result;
}

template <std::size_t size>
std::array<std::uint8_t, size> digestOf(QByteArrayView bytes)
{
    crypto::Sha256 digest;
    digest.add(bytes);
    return firstOf<size>(digest.finish());
}

template <std::size_t size>
QByteArrayView viewOf(const std::array<std::uint8_t, size> &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(size)};
}

std::optional<qint64> minutesOf(const QDateTime &time)
{
    if (!time.isValid())
        return std::nullopt;
    const qint64 seconds = time.toSecsSinceEpoch() - firstSecond;
    const qint64 minutes = seconds / secondsAMinute;
    if (seconds < 0 || seconds % secondsAMinute != 0 || minutes > mostMinutes)
        return std::nullopt;
    return minutes;
}

QByteArray threeBytes(qint64 minutes)
{
    QByteArray bytes;
    for (const int shift : {16, 8, 0})
        bytes.append(static_cast<char>((minutes >> shift) & 0xFF));
    return bytes;
}

QDateTime timeOf(QByteArrayView threeBytes)
{
    qint64 minutes = 0;
    for (const char byte : threeBytes)
        minutes = (minutes << 8) | static_cast<unsigned char>(byte);
    return QDateTime::fromSecsSinceEpoch(firstSecond + minutes * secondsAMinute, Qt::UTC);
}

QByteArray signedPart(QByteArrayView bytes)
{
    QByteArray message = domain.toByteArray();
    message.append(bytes.first(signatureAt));
    return message;
}

} // namespace

std::optional<TicketId> TicketId::fromText(const QString &text)
{
    QString digits = text.toLower();
    if (digits.size() == 36) {
        for (const qsizetype hyphen : {23, 18, 13, 8}) {
            if (digits.at(hyphen) != u'-')
                return std::nullopt;
            digits.remove(hyphen, 1);
        }
    }
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    if (digits.size() != 32 || QString::fromLatin1(bytes.toHex()) != digits)
        return std::nullopt;
    return TicketId{firstOf<16>(bytes)};
}

QString TicketId::toText() const
{
    return QString::fromLatin1(viewOf(bytes).toByteArray().toHex());
}

FairReference FairReference::of(const QString &fair)
{
    return {digestOf<5>(fair.toUtf8())};
}

QString FairReference::toText() const
{
    return QString::fromLatin1(viewOf(bytes).toByteArray().toHex());
}

KeyReference KeyReference::of(const crypto::PublicKey &key)
{
    return {digestOf<4>(key.bytes)};
}

QString KeyReference::toText() const
{
    return QString::fromLatin1(viewOf(bytes).toByteArray().toHex());
}

Result<WrittenTicket> WrittenTicket::issue(const Ticket &ticket, const crypto::SigningKey &key)
{
    const auto from = minutesOf(ticket.from);
    const auto until = minutesOf(ticket.until);
    if (!from || !until || *until <= *from)
        return fail(ErrorCode::Invalid, "ticket.window", u"whole minutes from 2026 to 2057, the end last"_s);
    WrittenTicket written;
    written.m_ticket = ticket;
    written.m_key = KeyReference::of(key.publicKey());
    written.m_bytes.append(version);
    written.m_bytes.append(viewOf(written.m_key.bytes));
    written.m_bytes.append(viewOf(ticket.fair.bytes));
    written.m_bytes.append(viewOf(ticket.id.bytes));
    written.m_bytes.append(threeBytes(*from));
    written.m_bytes.append(threeBytes(*until));
    written.m_bytes.append(key.sign(signedPart(written.m_bytes)));
    return written;
}

Result<WrittenTicket> WrittenTicket::read(QStringView text)
{
    const auto bytes = decodeCrockford(text, ticketBytes);
    if (!bytes)
        return fail(ErrorCode::Invalid, "ticket.format", u"154 characters of base 32"_s);
    const QByteArrayView view(*bytes);
    if (view[0] != version)
        return fail(ErrorCode::Unsupported, "ticket.version", u"version %1"_s.arg(int(view[0]) & 0xFF));
    WrittenTicket written;
    written.m_bytes = *bytes;
    written.m_key = {firstOf<4>(view.sliced(keyAt, 4))};
    written.m_ticket = {{firstOf<5>(view.sliced(fairAt, 5))},
                        {firstOf<16>(view.sliced(idAt, 16))},
                        timeOf(view.sliced(fromAt, 3)),
                        timeOf(view.sliced(untilAt, 3))};
    if (written.m_ticket.until <= written.m_ticket.from)
        return fail(ErrorCode::Invalid, "ticket.format", u"it ends before it begins"_s);
    return written;
}

QString WrittenTicket::text() const
{
    return encodeCrockford(m_bytes);
}

bool WrittenTicket::isSignedBy(const crypto::PublicKey &key) const
{
    return key.verify(signedPart(m_bytes), QByteArrayView(m_bytes).sliced(signatureAt));
}

} // namespace yizhan::tickets
