// SPDX-License-Identifier: GPL-3.0-or-later
#include "textindex.h"

#include "cataloguedatabase.h"
#include "indexwriter.h"
#include "texttokens.h"
#include "transaction.h"

namespace yizhan::store {

namespace {

QString formatKey()
{
    return QStringLiteral("text_format");
}

Result<void> writeAll(storage::Database &database)
{
    YIZHAN_TRY_LET(IndexWriter index, IndexWriter::open(database));
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT rowid, CAST(kind AS BLOB), until, body FROM item")));
    YIZHAN_TRY(select.run());
    VacancyIndexer indexer;
    return select.forEach([&](const storage::Statement &item) -> Result<void> {
        const auto entry =
            indexer.entryOf(item.bytes(1), static_cast<EpochDay>(item.integer(2)), item.bytes(3));
        if (entry)
            YIZHAN_TRY(index.insertTexts(item.integer(0), *entry));
        return {};
    });
}

} // namespace

Result<void> refreshTextIndex(storage::Database &database)
{
    const QString format = QString::number(textFormat);
    YIZHAN_TRY_LET(const QString present, metaValue(database, formatKey()));
    if (present == format)
        return {};
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY(database.exec(QStringLiteral("DELETE FROM vacancy_name")));
    YIZHAN_TRY(database.exec(QStringLiteral("INSERT INTO vacancy_text(vacancy_text) VALUES('delete-all')")));
    YIZHAN_TRY(writeAll(database));
    YIZHAN_TRY(setMetaValue(database, formatKey(), format));
    return transaction.commit();
}

} // namespace yizhan::store
