// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguesalvage.h"

#include "damagedrows.h"
#include "itemwriter.h"
#include "readablecopy.h"
#include "scopetable.h"
#include "transaction.h"

#include <limits>
#include <map>

namespace yizhan::store {

namespace {

/// Puts what proves to be as it was written into the new catalogue, scope by scope.
class Rescue
{
public:
    Rescue(storage::Database &into, std::vector<ProvenScope> scopes)
        : m_into(into), m_known(std::move(scopes))
    {
        std::erase_if(m_known, [](const ProvenScope &scope) { return scope.status.scope.isEmpty(); });
    }

    [[nodiscard]] Result<void> take(const StoredItem &item)
    {
        if (!isAsWritten(item) || !isKept(item.scope))
            return {};
        auto writer = m_writers.find(item.scope);
        if (writer == m_writers.end()) {
            YIZHAN_TRY_LET(auto opened, ItemWriter::open(m_into, item.scope, {}, 0));
            writer = m_writers.emplace(item.scope, std::move(opened)).first;
        }
        return writer->second.put(item.kind, item.id, static_cast<EpochDay>(item.until), item.body);
    }

    /// Writes the scopes.
    [[nodiscard]] Result<Salvage> finish()
    {
        Salvage salvage;
        for (const ProvenScope &scope : m_known) {
            if (!m_writers.contains(scope.status.scope)) {
                YIZHAN_TRY_LET(auto opened, ItemWriter::open(m_into, scope.status.scope, {}, 0));
                m_writers.emplace(scope.status.scope, std::move(opened));
            }
        }
        for (const auto &[name, writer] : m_writers) {
            const ScopeStatus status = statusOf(name, writer);
            salvage.items += status.rows;
            salvage.whole = salvage.whole && !isSalvaged(status);
            YIZHAN_TRY(writeScopeStatus(m_into, status));
        }
        salvage.whole = salvage.whole && !m_known.empty();
        return salvage;
    }

private:
    [[nodiscard]] static bool isAsWritten(const StoredItem &item)
    {
        const auto until = static_cast<EpochDay>(item.until);
        return until == item.until && !item.scope.isEmpty() &&
               protocol::itemHash(item.kind, item.id, until, item.body) ==
                   static_cast<std::uint64_t>(item.hash);
    }

    [[nodiscard]] const ProvenScope *known(const QString &scope) const
    {
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const ProvenScope &known) {
            return known.status.scope == scope;
        });
        return found == m_known.end() ? nullptr : &*found;
    }

    /// Where no scope can be read, the items say which there are.
    [[nodiscard]] bool isKept(const QString &scope) const
    {
        return m_known.empty() || known(scope) != nullptr;
    }

    [[nodiscard]] ScopeStatus statusOf(const QString &name, const ItemWriter &writer) const
    {
        ScopeStatus status;
        if (const ProvenScope *scope = known(name)) {
            const bool whole =
                scope->proven && scope->status.rows == writer.rows() && sumOf(scope->status) == writer.sum();
            if (whole)
                return scope->status;
            if (scope->proven)
                status = scope->status;
        }
        status.scope = name;
        status.epoch = salvagedEpoch(status.epoch);
        status.cursor = 0;
        status.scopeSum = writer.sum().toHex();
        status.rows = writer.rows();
        return status;
    }

    storage::Database &m_into;
    std::vector<ProvenScope> m_known;
    std::map<QString, ItemWriter> m_writers;
};

} // namespace

Result<Salvage> salvageCatalogue(const QString &path, storage::Database &into)
{
    storage::ReadableCopy damaged(path, QStringLiteral("item"));
    if (damaged.database() == nullptr)
        return Salvage{0, false};
    const auto scopes = readProvenScopes(*damaged.database());
    YIZHAN_TRY_LET(auto transaction, storage::Transaction::begin(into, storage::Transaction::Kind::Write));
    Salvage salvage;
    {
        Rescue rescue(into, scopes ? *scopes : std::vector<ProvenScope>());
        YIZHAN_TRY(forEachReadableItem(*damaged.database(),
                                       [&](const StoredItem &item) { return rescue.take(item); }));
        YIZHAN_TRY_LET(salvage, rescue.finish());
    }
    YIZHAN_TRY(transaction.commit());
    return salvage;
}

} // namespace yizhan::store
