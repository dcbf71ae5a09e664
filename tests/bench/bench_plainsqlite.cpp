// SPDX-License-Identifier: GPL-3.0-or-later
// bench_plainsqlite CATALOGUE.DB OUT.DB: how long SQLite alone takes to insert the rows of a kiosk's
// catalogue into the same tables and to build the same index, by its C interface, prepared statements, one
// transaction, checkpoint included. The rows are read into memory first. Prints seconds.
#include "texttokens.h"
#include "vacancyjson.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace {

constexpr int facetColumns = 17;

struct Row
{
    sqlite3_int64 rowid = 0;
    std::string scope;
    std::string kind;
    std::string id;
    sqlite3_int64 hash = 0;
    sqlite3_int64 until = 0;
    std::string body;
    sqlite3_int64 facets[facetColumns] = {};
    std::string title;
    std::string tokens;
};

[[noreturn]] void stop(sqlite3 *database)
{
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    std::exit(1);
}

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(database);
}

sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        stop(database);
    return statement;
}

std::string bytesOf(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

std::vector<Row> rowsOf(sqlite3 *database)
{
    std::vector<Row> rows;
    yizhan::catalogue::VacancyDecoder decoder;
    yizhan::store::TextTokenizer tokenizer;
    sqlite3_stmt *select =
        prepare(database, "SELECT i.rowid, i.scope, i.kind, i.id, i.hash, i.until, i.body, f.* "
                          "FROM item i JOIN vacancy_facet f ON f.item = i.rowid");
    while (sqlite3_step(select) == SQLITE_ROW) {
        Row row{sqlite3_column_int64(select, 0),
                bytesOf(select, 1),
                bytesOf(select, 2),
                bytesOf(select, 3),
                sqlite3_column_int64(select, 4),
                sqlite3_column_int64(select, 5),
                bytesOf(select, 6),
                {},
                {},
                {}};
        for (int i = 0; i < facetColumns; ++i)
            row.facets[i] = sqlite3_column_int64(select, 7 + i);
        if (const auto vacancy =
                decoder.decode(QByteArrayView(row.body.data(), qsizetype(row.body.size())))) {
            row.title = vacancy->title.toStdString();
            row.tokens = tokenizer.tokensOf(*vacancy).toStdString();
        }
        rows.push_back(std::move(row));
    }
    sqlite3_finalize(select);
    return rows;
}

std::vector<std::string> schemaOf(sqlite3 *database)
{
    std::vector<std::string> schema;
    sqlite3_stmt *select =
        prepare(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                          "'vacancy_text_%'");
    while (sqlite3_step(select) == SQLITE_ROW)
        schema.push_back(bytesOf(select, 0));
    sqlite3_finalize(select);
    return schema;
}

void bind(sqlite3_stmt *statement, int position, const std::string &text)
{
    sqlite3_bind_text(statement, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void step(sqlite3 *database, sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        stop(database);
    sqlite3_reset(statement);
}

void insertAll(sqlite3 *database, const std::vector<Row> &rows)
{
    run(database, "BEGIN IMMEDIATE");
    sqlite3_stmt *item = prepare(database, "INSERT INTO item VALUES(?, ?, ?, ?, ?, ?, ?)");
    sqlite3_stmt *facet =
        prepare(database, "INSERT INTO vacancy_facet VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    sqlite3_stmt *title = prepare(database, "INSERT INTO vacancy_name VALUES(?, ?)");
    sqlite3_stmt *text = prepare(database, "INSERT INTO vacancy_text(rowid, tokens) VALUES(?, ?)");
    for (const Row &row : rows) {
        sqlite3_bind_int64(item, 1, row.rowid);
        bind(item, 2, row.scope);
        bind(item, 3, row.kind);
        bind(item, 4, row.id);
        sqlite3_bind_int64(item, 5, row.hash);
        sqlite3_bind_int64(item, 6, row.until);
        sqlite3_bind_blob(item, 7, row.body.data(), static_cast<int>(row.body.size()), SQLITE_STATIC);
        step(database, item);
        for (int i = 0; i < facetColumns; ++i)
            sqlite3_bind_int64(facet, i + 1, row.facets[i]);
        step(database, facet);
        sqlite3_bind_int64(title, 1, row.rowid);
        bind(title, 2, row.title);
        step(database, title);
        sqlite3_bind_int64(text, 1, row.rowid);
        bind(text, 2, row.tokens);
        step(database, text);
    }
    sqlite3_finalize(item);
    sqlite3_finalize(facet);
    sqlite3_finalize(title);
    sqlite3_finalize(text);
    run(database, "COMMIT");
    run(database, "PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    sqlite3 *source = nullptr;
    sqlite3 *target = nullptr;
    if (sqlite3_open_v2(argv[1], &source, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        stop(source);
    const std::vector<Row> rows = rowsOf(source);
    const std::vector<std::string> schema = schemaOf(source);
    sqlite3_close(source);
    const auto start = std::chrono::steady_clock::now();
    if (sqlite3_open(argv[2], &target) != SQLITE_OK)
        stop(target);
    run(target, "PRAGMA journal_mode=WAL");
    run(target, "PRAGMA synchronous=NORMAL");
    run(target, "PRAGMA cache_size=-65536");
    for (const std::string &sql : schema)
        run(target, sql.c_str());
    run(target, "INSERT INTO vacancy_text(vacancy_text, rank) VALUES('hashsize', 16777216)");
    insertAll(target, rows);
    sqlite3_close(target);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("%.3f\n", took.count());
    return 0;
}
