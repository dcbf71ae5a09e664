// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowintake.h"

#include "itemid.h"

#include <algorithm>
#include <utility>

namespace yizhan::publishing {

namespace {

constexpr int mostOccurrences = 99; // of one identifier in one file

} // namespace

Result<void> RowIntake::begin(const IntakeContext &context, std::span<const PreparedRow> rows)
{
    m_context = context;
    m_postings.clear();
    m_itemOfKey.clear();
    m_namesInUse.clear();
    m_wanted.clear();
    QStringList identifiers;
    QStringList keys;
    QStringList ids;
    for (const PreparedRow &row : rows) {
        if (row.identifier.isEmpty())
            continue;
        identifiers.append(row.identifier);
        ids.append(itemId(context.source, row.identifier));
        m_postings.insert(row.identifier, std::nullopt);
        m_wanted.insert({row.identifier, row.hash});
        if (!row.duplicateKey.isEmpty())
            keys.append(row.duplicateKey);
    }
    YIZHAN_TRY_LET(const std::vector<PostingRecord> present, m_table.load(context.source, identifiers));
    for (const PostingRecord &record : present)
        m_postings.insert(record.identifier, record);
    YIZHAN_TRY(findGone(present));
    YIZHAN_TRY_LET(m_itemOfKey, m_table.itemsOfKeys(context.scope, keys));
    YIZHAN_TRY_LET(const QStringList names, m_table.namesInUse(ids));
    m_namesInUse = QSet<QString>(names.begin(), names.end());
    return {};
}

/// Something else than an import may have withdrawn what a posting stands for: a sweep on a wrong day.
Result<void> RowIntake::findGone(const std::vector<PostingRecord> &present)
{
    m_gone.clear();
    for (const PostingRecord &record : present) {
        if (record.scope == m_context.scope)
            m_gone.insert(record.itemId);
    }
    if (m_gone.isEmpty())
        return {};
    YIZHAN_TRY_LET(const QSet<QString> live, m_live.among(m_context.scope, m_scheme.kind(), m_gone.values()));
    m_gone.subtract(live);
    return {};
}

Result<std::optional<PostingRecord>> RowIntake::find(const QString &identifier)
{
    const auto known = m_postings.constFind(identifier);
    if (known != m_postings.constEnd())
        return *known;
    YIZHAN_TRY_LET(const std::vector<PostingRecord> loaded, m_table.load(m_context.source, {identifier}));
    std::optional<PostingRecord> record = loaded.empty() ? std::nullopt : std::optional(loaded.front());
    m_postings.insert(identifier, record);
    return record;
}

bool RowIntake::isNamedHere(const PostingRecord &record) const
{
    return record.run == m_context.run && record.file == m_context.file;
}

/// The identifiers that a row may get, in their order: its own, the one with the name of whoever numbers,
/// then numbered ones.
QString RowIntake::identifierOf(const PreparedRow &row, int occurrence)
{
    if (occurrence == 1)
        return row.identifier;
    const bool named = !row.otherIdentifier.isEmpty();
    if (named && occurrence == 2)
        return row.otherIdentifier;
    return named ? numberedIdentifier(row.otherIdentifier, row.ownIdentifier, occurrence - 1)
                 : numberedIdentifier(row.identifier, row.ownIdentifier, occurrence);
}

/// The posting that holds this very row, whatever stands before it in the file.
Result<std::optional<RowIntake::Slot>> RowIntake::slotWithRow(const PreparedRow &row)
{
    for (int occurrence = 1; occurrence <= mostOccurrences; ++occurrence) {
        Slot slot{identifierOf(row, occurrence), std::nullopt, occurrence, false};
        YIZHAN_TRY_LET(slot.present, find(slot.identifier));
        if (!slot.present)
            return std::optional<Slot>();
        if (slot.present->rowHash != row.hash)
            continue;
        if (isNamedHere(*slot.present))
            slot.occurrence = 0;
        return std::optional(slot);
    }
    return std::optional<Slot>();
}

/// Whether a row with other content may take the place of `present`: not where another row of the file is
/// that posting, nor where the number belongs to another post of another employer.
Result<bool> RowIntake::mayTake(const PreparedRow &row, const PostingRecord &present)
{
    if (isNamedHere(present) || m_wanted.contains({row.identifier, present.rowHash}))
        return false;
    if (!row.ownIdentifier)
        return true;
    YIZHAN_TRY_LET(const QByteArray before, m_table.bodyOf(present));
    return m_scheme.mayBeOne(before, row.body);
}

Result<RowIntake::Slot> RowIntake::slotOf(const PreparedRow &row)
{
    YIZHAN_TRY_LET(const std::optional<Slot> same, slotWithRow(row));
    if (same)
        return *same;
    bool collides = false;
    for (int occurrence = 1; occurrence <= mostOccurrences; ++occurrence) {
        Slot slot{identifierOf(row, occurrence), std::nullopt, occurrence, collides};
        YIZHAN_TRY_LET(slot.present, find(slot.identifier));
        if (!slot.present)
            return slot;
        YIZHAN_TRY_LET(const bool takes, mayTake(row, *slot.present));
        if (takes)
            return slot;
        collides = collides || !isNamedHere(*slot.present);
    }
    return Slot{row.identifier, std::nullopt, -1, false};
}

Result<PostingRecord> RowIntake::recordOf(const PreparedRow &row, const Slot &slot)
{
    PostingRecord record;
    record.source = m_context.source;
    record.identifier = slot.identifier;
    record.scope = m_context.scope;
    record.itemId = itemId(m_context.source, slot.identifier);
    record.rowHash = row.hash;
    record.duplicateKey = row.duplicateKey;
    record.stated = row.lastDay != 0;
    record.lastNamed = std::max(m_context.today, slot.present ? slot.present->lastNamed : 0);
    record.until = record.stated         ? row.lastDay
                   : m_scheme.growsOld() ? record.lastNamed + m_context.keepDays
                                         : 0;
    record.run = m_context.run;
    record.file = m_context.file;
    record.body = row.body;
    record.extra = row.extra;
    if (slot.occurrence > 1) {
        YIZHAN_TRY_LET(record.body, m_scheme.renumbered(row.body, m_context.source, slot.identifier));
    }
    return record;
}

Result<void> RowIntake::apply(const PreparedRow &row, std::vector<tables::Finding> &findings)
{
    ++m_counts.rows;
    if (!row.rejection.isEmpty())
        return reject(row);
    YIZHAN_TRY_LET(const Slot slot, slotOf(row));
    if (slot.occurrence == 0) {
        ++m_counts.merged;
        return {};
    }
    find(findings, row, slot);
    if (slot.occurrence < 0) {
        ++m_counts.rejected;
        return {};
    }
    YIZHAN_TRY_LET(PostingRecord record, recordOf(row, slot));
    if (!slot.present)
        return insert(std::move(record));
    const bool same = slot.present->rowHash == record.rowHash && slot.present->scope == record.scope &&
                      slot.present->duplicateKey == record.duplicateKey;
    record.itemId = same ? slot.present->itemId : record.itemId;
    record.own = same ? slot.present->own : record.own;
    return same ? nameAgain(record) : rewrite(*slot.present, std::move(record));
}

/// Says that a number is used twice; not where the name of whoever numbers tells the postings apart.
void RowIntake::find(std::vector<tables::Finding> &findings, const PreparedRow &row, const Slot &slot) const
{
    const bool toldApart = slot.occurrence == 2 && !row.otherIdentifier.isEmpty();
    if (slot.occurrence == 1 || toldApart || (!row.ownIdentifier && slot.occurrence > 0))
        return;
    const bool knownAlready =
        slot.present && slot.present->rowHash == row.hash && !isNamedHere(*slot.present);
    if (knownAlready && slot.collides)
        return;
    const QString sheet = row.findings.empty() ? QString() : row.findings.front().sheet;
    findings.push_back(
        {row.row, m_context.identifierHeading,
         slot.collides ? QStringLiteral("identifier.collides") : QStringLiteral("identifier.repeated"),
         slot.occurrence < 0 ? tables::Severity::Rejected : tables::Severity::Warning, row.identifier,
         sheet});
}

Result<void> RowIntake::reject(const PreparedRow &row)
{
    ++m_counts.rejected;
    if (row.identifier.isEmpty())
        return {};
    YIZHAN_TRY_LET(std::optional<PostingRecord> present, find(row.identifier));
    if (!present || (present->run == m_context.run && present->file == m_context.file))
        return {};
    const bool doubted = m_context.dayIsDoubted && row.rejection == endedRejection;
    if (!doubted && m_scheme.endsWhatIsShown(row.rejection))
        return remove(*present);
    // The source still names it: its last good version stays until its day, replaceSource does not take it
    // away.
    present->run = m_context.run;
    present->file = -1;
    remember(*present);
    return m_table.touch(*present);
}

void RowIntake::joinGroup(PostingRecord &record) const
{
    const QString own = itemId(record.source, record.identifier);
    record.itemId = record.duplicateKey.isEmpty() ? own : m_itemOfKey.value(record.duplicateKey, own);
    record.own = record.itemId == own;
}

void RowIntake::remember(const PostingRecord &record)
{
    PostingRecord light = record;
    light.body.clear();
    m_postings.insert(record.identifier, std::move(light));
    if (!record.own)
        m_namesInUse.insert(record.itemId);
}

Result<void> RowIntake::insert(PostingRecord record)
{
    const QString own = record.itemId;
    const bool joins = !record.duplicateKey.isEmpty() && m_itemOfKey.contains(record.duplicateKey);
    joinGroup(record);
    // A posting comes back whose id names the item of others, and it is not one of them.
    if (m_namesInUse.contains(own) && !(joins && record.own))
        YIZHAN_TRY(giveUpName(own, record.scope));
    YIZHAN_TRY(m_table.insert(record));
    if (joins) {
        m_touched.touch(record.itemId, record.scope);
        ++m_counts.merged;
    } else {
        m_touched.fresh(record);
        ++m_counts.added;
        if (!record.duplicateKey.isEmpty())
            m_itemOfKey.insert(record.duplicateKey, record.itemId);
    }
    remember(record);
    return {};
}

Result<void> RowIntake::rewrite(const PostingRecord &before, PostingRecord record)
{
    const bool staysInGroup = before.duplicateKey == record.duplicateKey && before.scope == record.scope;
    if (staysInGroup) {
        record.itemId = before.itemId;
        record.own = before.own;
        YIZHAN_TRY(m_table.rewrite(record));
    } else {
        if (before.own)
            YIZHAN_TRY(giveUpName(before.itemId, before.scope));
        joinGroup(record);
        YIZHAN_TRY(m_table.rewrite(record));
        m_touched.touch(before.itemId, before.scope);
        YIZHAN_TRY(reloadKey(m_context.scope, before.duplicateKey));
        YIZHAN_TRY(reloadKey(m_context.scope, record.duplicateKey));
    }
    m_touched.touch(record.itemId, record.scope);
    ++(record.own ? m_counts.updated : m_counts.merged);
    remember(record);
    return {};
}

Result<void> RowIntake::nameAgain(const PostingRecord &record)
{
    const std::optional<PostingRecord> before = m_postings.value(record.identifier);
    YIZHAN_TRY(m_table.touch(record));
    const bool gone = m_gone.remove(record.itemId);
    if (gone || (before && before->until != record.until))
        m_touched.touch(record.itemId, record.scope);
    ++(!record.own ? m_counts.merged : gone ? m_counts.added : m_counts.unchanged);
    remember(record);
    return {};
}

Result<void> RowIntake::remove(const PostingRecord &record)
{
    YIZHAN_TRY(m_table.remove(record));
    m_touched.lose(record.itemId, record.scope);
    if (record.source == m_context.source)
        m_postings.insert(record.identifier, std::nullopt);
    if (record.own)
        m_namesInUse.insert(record.itemId); // perhaps: whoever takes the name again looks first
    return reloadKey(record.scope, record.duplicateKey);
}

Result<void> RowIntake::giveUpName(const QString &id, const QString &scope)
{
    YIZHAN_TRY_LET(const std::vector<PostingRecord> members, m_table.membersOf(id));
    const auto first =
        std::find_if(members.begin(), members.end(), [](const PostingRecord &member) { return !member.own; });
    m_namesInUse.remove(id);
    if (first == members.end())
        return {};
    const QString newId = itemId(first->source, first->identifier);
    YIZHAN_TRY(m_table.rename(id, newId));
    m_touched.touch(id, scope);
    m_touched.touch(newId, scope);
    m_namesInUse.insert(newId);
    for (auto &cached : m_postings) {
        if (cached && cached->itemId == id && !cached->own) {
            cached->itemId = newId;
            cached->own = itemId(cached->source, cached->identifier) == newId;
        }
    }
    return reloadKey(scope, first->duplicateKey);
}

Result<void> RowIntake::reloadKey(const QString &scope, const QString &key)
{
    if (key.isEmpty() || scope != m_context.scope)
        return {};
    m_itemOfKey.remove(key);
    YIZHAN_TRY_LET(const auto found, m_table.itemsOfKeys(scope, {key}));
    if (const auto item = found.constFind(key); item != found.constEnd())
        m_itemOfKey.insert(key, *item);
    return {};
}

} // namespace yizhan::publishing
