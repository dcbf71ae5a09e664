// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::tickets {

namespace {

constexpr qsizetype maxKeysBytes = 8 * 1024 * 1024;
constexpr qsizetype maxNameLength = 200;

bool isBefore(const TicketKey &a, const TicketKey &b)
{
    return KeyReference::of(a.key) < KeyReference::of(b.key);
}

/// A member that nobody knows may be one that was to bound the key, in a later version or misspelt.
bool hasOnlyKnownMembers(const QJsonObject &object)
{
    static const QStringList known{u"key"_s, u"issuer"_s, u"fair"_s, u"from"_s, u"until"_s};
    const QStringList names = object.keys();
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(name); });
}

/// Only a member that is not there means any fair: what should be a fair and is none is no permission.
bool isFairOrAbsent(const QJsonValue &fair)
{
    return fair.isUndefined() || (fair.isString() && !fair.toString().isEmpty());
}

std::optional<TicketKey> keyIn(const QJsonObject &object)
{
    const QJsonValue fair = object.value("fair"_L1);
    const QJsonValue issuer = object.value("issuer"_L1);
    if (!hasOnlyKnownMembers(object) || !isFairOrAbsent(fair) || !(issuer.isUndefined() || issuer.isString()))
        return std::nullopt;
    const auto key = crypto::PublicKey::fromHex(object.value("key"_L1).toString());
    TicketKey read{key.value_or(crypto::PublicKey()), issuer.toString(), fair.toString(),
                   QDateTime::fromString(object.value("from"_L1).toString(), Qt::ISODate).toUTC(),
                   QDateTime::fromString(object.value("until"_L1).toString(), Qt::ISODate).toUTC()};
    const bool isWhole = key && read.from.isValid() && read.until.isValid() && read.from < read.until &&
                         read.issuer.size() <= maxNameLength && read.fair.size() <= maxNameLength;
    return isWhole ? std::optional(std::move(read)) : std::nullopt;
}

} // namespace

TicketKeys::TicketKeys(std::vector<TicketKey> keys) : m_keys(std::move(keys))
{
    std::stable_sort(m_keys.begin(), m_keys.end(), isBefore);
}

Result<TicketKeys> TicketKeys::read(QByteArrayView json)
{
    if (json.size() > maxKeysBytes)
        return fail(ErrorCode::TooLarge, "keylist.too_many", u"more than 8 MiB"_s);
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonValue list = document.object().value("keys"_L1);
    if (document.object().value("schema"_L1).toInt() != 1 || !list.isArray())
        return fail(ErrorCode::Invalid, "keylist.format", u"no list of keys of schema 1"_s);
    const QJsonArray entries = list.toArray();
    if (static_cast<std::size_t>(entries.size()) > maxTicketKeys)
        return fail(ErrorCode::TooLarge, "keylist.too_many", u"more than %1"_s.arg(maxTicketKeys));
    std::vector<TicketKey> keys;
    for (const auto &entry : entries) {
        auto key = keyIn(entry.toObject());
        if (!key)
            return fail(ErrorCode::Invalid, "keylist.format",
                        u"an entry without key or times, or with a member that is not understood"_s,
                        u"key %1"_s.arg(keys.size() + 1));
        keys.push_back(*std::move(key));
    }
    return TicketKeys(std::move(keys));
}

QByteArray TicketKeys::toJson() const
{
    QJsonArray entries;
    for (const TicketKey &key : m_keys) {
        QJsonObject object{{u"key"_s, key.key.toHex()},
                           {u"issuer"_s, key.issuer},
                           {u"from"_s, key.from.toString(Qt::ISODate)},
                           {u"until"_s, key.until.toString(Qt::ISODate)}};
        if (!key.fair.isEmpty())
            object.insert(u"fair"_s, key.fair);
        entries.append(object);
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"keys"_s, entries}}).toJson(QJsonDocument::Compact);
}

std::vector<const TicketKey *> TicketKeys::named(const KeyReference &reference) const
{
    const auto first = std::lower_bound(
        m_keys.begin(), m_keys.end(), reference,
        [](const TicketKey &key, const KeyReference &wanted) { return KeyReference::of(key.key) < wanted; });
    std::vector<const TicketKey *> found;
    for (auto key = first; key != m_keys.end() && KeyReference::of(key->key) == reference; ++key)
        found.push_back(&*key);
    return found;
}

RevokedTickets::RevokedTickets(std::vector<TicketId> ids) : m_ids(std::move(ids))
{
    std::sort(m_ids.begin(), m_ids.end());
}

Result<RevokedTickets> RevokedTickets::read(QByteArrayView text)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF"); // as Windows' editor writes it
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    std::vector<TicketId> ids;
    qint64 number = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::max(text.indexOf('\n', at), qsizetype(-1));
        const qsizetype stop = end < 0 ? text.size() : end;
        const QByteArrayView line = text.sliced(at, stop - at).trimmed();
        at = stop + 1;
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto id =
            TicketId::fromText(QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 40))));
        if (!id)
            return fail(ErrorCode::Invalid, "revoked.format", u"no id of a ticket"_s,
                        u"line %1"_s.arg(number));
        if (ids.size() == maxRevoked)
            return fail(ErrorCode::TooLarge, "revoked.too_many", u"more than %1"_s.arg(maxRevoked));
        ids.push_back(*id);
    }
    return RevokedTickets(std::move(ids));
}

bool RevokedTickets::holds(const TicketId &id) const
{
    return std::binary_search(m_ids.begin(), m_ids.end(), id);
}

} // namespace yizhan::tickets
