// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecheck.h"

#include "cataloguedatabase.h"
#include "indexwriter.h"
#include "itemhash.h"
#include "scopetable.h"
#include "sqlitecheck.h"
#include "texttotal.h"
#include "transaction.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace yizhan::store {

namespace {

using storage::Statement;

tl::unexpected<Error> damaged(const char *reason, QString detail)
{
    return fail(ErrorCode::Corrupt, reason, std::move(detail));
}

/// What SQLite cannot do with the file says that its structure is damaged.
template <typename T>
Result<T> asDamage(Result<T> result)
{
    if (result || !saysDamage(result.error()) || result.error().reason.startsWith(u"catalogue."))
        return result;
    return damaged("catalogue.structure", result.error().detail);
}

/// The tables and indexes by name and definition. The tables beneath the text index are SQLite's own, which
/// words their definitions as it likes.
Result<QStringList> structureOf(storage::Database &database)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT type, name, CASE WHEN name LIKE 'vacancy\\_text\\_%' ESCAPE '\\' "
                                    "THEN '' ELSE sql END FROM main.sqlite_schema "
                                    "WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name")));
    YIZHAN_TRY(select.run());
    QStringList lines;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        lines.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2).simplified());
    }));
    return lines;
}

Result<void> checkStructure(storage::Database &database)
{
    YIZHAN_TRY_LET(const bool sound, storage::isSoundForSqlite(database, storage::CheckDepth::Full));
    if (!sound)
        return damaged("catalogue.structure", QStringLiteral("SQLite finds it damaged"));
    YIZHAN_TRY_LET(storage::Database model, openCatalogueFile(QStringLiteral(":memory:")));
    YIZHAN_TRY_LET(const QStringList wanted, structureOf(model));
    YIZHAN_TRY_LET(const QStringList present, structureOf(database));
    if (present != wanted)
        return damaged("catalogue.structure", QStringLiteral("its tables are not those of a catalogue"));
    return {};
}

struct Total
{
    protocol::ScopeSum sum;
    qint64 rows = 0;
};

/// Walks items with what the browse tables say of them.
class ItemWalk
{
public:
    [[nodiscard]] Result<void> run(storage::Database &database)
    {
        YIZHAN_TRY_LET(
            auto select,
            database.prepare(
                QStringLiteral(
                    "SELECT i.*, n.title, f.* FROM (SELECT rowid AS number, scope, "
                    "CAST(kind AS BLOB), CAST(id AS BLOB), hash, until AS last, body, typeof(scope) "
                    "|| typeof(kind) || typeof(id) || typeof(body) FROM item) i "
                    "LEFT JOIN vacancy_name n ON n.item = i.number "
                    "LEFT JOIN (SELECT item, %1 FROM vacancy_facet) f ON f.item = i.number "
                    "ORDER BY i.number")
                    .arg(QLatin1String(facetColumns))));
        YIZHAN_TRY(select.run());
        return select.forEach([this](const Statement &row) { return visit(row); });
    }

    [[nodiscard]] const std::map<QString, Total> &scopes() const { return m_scopes; }
    [[nodiscard]] qint64 indexed() const { return m_indexed; }
    [[nodiscard]] const TextTotal &texts() const { return m_texts; }

private:
    static constexpr int typesColumn = 7;
    static constexpr int titleColumn = 8;
    static constexpr int facetItemColumn = 9;

    [[nodiscard]] Result<void> visit(const Statement &row)
    {
        const QByteArray kind = row.bytes(2);
        const QByteArray body = row.bytes(6);
        const auto until = static_cast<EpochDay>(row.integer(5));
        const std::uint64_t hash = protocol::itemHash(kind, row.bytes(3), until, body);
        if (hash != static_cast<std::uint64_t>(row.integer(4)) || until != row.integer(5) ||
            row.text(typesColumn) != u"texttexttextblob") {
            return damaged("catalogue.items",
                           QStringLiteral("item %1 does not match its hash").arg(row.integer(0)));
        }
        Total &total = m_scopes[row.text(1)];
        total.sum.add(hash);
        ++total.rows;
        const auto entry = m_indexer.entryOf(kind, until, body);
        if (entry ? !isIndexedAs(row, *entry) : !row.isNull(titleColumn) || !row.isNull(facetItemColumn))
            return damaged("catalogue.index",
                           QStringLiteral("item %1 is browsed as another").arg(row.integer(0)));
        if (entry) {
            ++m_indexed;
            m_texts.addRow(row.integer(0), entry->textTokens);
        }
        return {};
    }

    [[nodiscard]] static bool isIndexedAs(const Statement &row, const VacancyIndexEntry &entry)
    {
        if (row.isNull(titleColumn) || row.isNull(facetItemColumn) || row.text(titleColumn) != entry.title)
            return false;
        int column = facetItemColumn;
        const auto values = facetValues(entry.facets);
        return std::all_of(values.begin(), values.end(),
                           [&](qint64 value) { return row.integer(++column) == value; });
    }

    std::map<QString, Total> m_scopes;
    VacancyIndexer m_indexer;
    qint64 m_indexed = 0;
    TextTotal m_texts;
};

Result<void> checkScopes(storage::Database &database, std::map<QString, Total> found)
{
    YIZHAN_TRY_LET(const auto scopes, readProvenScopes(database));
    for (const ProvenScope &scope : scopes) {
        if (!scope.proven)
            return damaged("catalogue.scope", QStringLiteral("the state of a scope is not what was written"));
        const Total total = found[scope.status.scope];
        if (total.sum != sumOf(scope.status) || total.rows != scope.status.rows) {
            return damaged("catalogue.items",
                           QStringLiteral("%1 items with sum %2, but %3 with %4 were written")
                               .arg(total.rows)
                               .arg(total.sum.toHex())
                               .arg(scope.status.rows)
                               .arg(scope.status.scopeSum));
        }
        found.erase(scope.status.scope);
    }
    if (!found.empty())
        return damaged("catalogue.scope", QStringLiteral("items of a scope that is not kept"));
    return {};
}

/// Rows of the browse tables beyond those that the items asked for.
Result<void> checkIndex(storage::Database &database, const ItemWalk &items)
{
    YIZHAN_TRY_LET(const qint64 facets,
                   database.scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet")));
    YIZHAN_TRY_LET(const qint64 names, database.scalar(QStringLiteral("SELECT count(*) FROM vacancy_name")));
    if (facets != items.indexed() || names != items.indexed())
        return damaged("catalogue.index", QStringLiteral("rows without an item"));
    YIZHAN_TRY_LET(const TextTotal texts, totalOfTextIndex(database));
    if (texts != items.texts())
        return damaged("catalogue.index", QStringLiteral("the text index is not that of the items"));
    return {};
}

Result<void> checkAll(storage::Database &database)
{
    YIZHAN_TRY_LET(auto state, storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    YIZHAN_TRY(checkStructure(database));
    ItemWalk items;
    YIZHAN_TRY(items.run(database));
    YIZHAN_TRY(checkScopes(database, items.scopes()));
    YIZHAN_TRY(checkIndex(database, items));
    return state.commit();
}

} // namespace

Result<void> checkCatalogue(storage::Database &database)
{
    return asDamage(checkAll(database));
}

Result<void> checkCatalogueAsWriter(storage::Database &database)
{
    YIZHAN_TRY(checkCatalogue(database));
    return asDamage(
        database.exec(QStringLiteral("INSERT INTO vacancy_text(vacancy_text) VALUES('integrity-check')")));
}

bool saysDamage(const Error &error)
{
    // Of the kinds that say so, what has nothing to do with the content: SQLITE_NOMEM, _INTERRUPT, _CANTOPEN.
    constexpr std::array otherReasons{7, 9, 14};
    const int result = error.place.toInt() & 0xFF;
    if (std::find(otherReasons.begin(), otherReasons.end(), result) != otherReasons.end())
        return false;
    switch (error.code) {
    case ErrorCode::Corrupt:
    case ErrorCode::Database:
        return true;
    case ErrorCode::Io:
        return error.reason == u"sql.io";
    default:
        return false;
    }
}

} // namespace yizhan::store
