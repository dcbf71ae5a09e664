// SPDX-License-Identifier: GPL-3.0-or-later
#include "damager.h"

#include "database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace yizhan::test {

namespace {

constexpr qint64 pageBytes = 4096;

template <std::size_t Count>
QString oneOf(const std::array<const char *, Count> &texts, int index)
{
    return QString::fromUtf8(texts.at(static_cast<std::size_t>(index)));
}

} // namespace

Damager::Damager(QString folder, quint64 seed) : m_folder(std::move(folder)), m_random(seed) {}

QString Damager::damage()
{
    switch (below(10)) {
    case 0:
        return truncate();
    case 1:
        return overwrite(true);
    case 2:
        return overwrite(false);
    case 3:
    case 4:
        return flipBits();
    case 5:
        return exchangePages();
    case 6:
        return changeIndex();
    case 7:
        return changeTables();
    case 8:
        return below(4) == 0 ? removeFiles() : changeRows();
    default:
        return changeRows();
    }
}

QString Damager::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("catalogue.db"));
}

/// The file, or now and then its log, where there is one.
QString Damager::target()
{
    const QString log = path() + QStringLiteral("-wal");
    return QFileInfo(log).size() > 0 && below(3) == 0 ? log : path();
}

int Damager::below(qint64 bound)
{
    return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound)));
}

QString Damager::truncate()
{
    QFile file(target());
    const qint64 bytes = below(5) == 0 ? below(2 * pageBytes) : below(file.size());
    file.resize(std::min<qint64>(bytes, file.size()));
    return QStringLiteral("%1 cut at %2").arg(file.fileName()).arg(bytes);
}

QString Damager::overwrite(bool withZeroes)
{
    QFile file(target());
    if (!file.open(QIODevice::ReadWrite))
        return QStringLiteral("nothing to overwrite");
    const qint64 at = below(4) == 0 ? 0 : below(file.size());
    const int bytes = below(8) == 0 ? 100 : 1 + below(3 * pageBytes);
    QByteArray content(static_cast<qsizetype>(std::min<qint64>(bytes, file.size() - at)), '\0');
    for (char &byte : content)
        byte = withZeroes ? '\0' : static_cast<char>(m_random.next());
    file.seek(at);
    file.write(content);
    return QStringLiteral("%1: %2 bytes %3 from %4")
        .arg(file.fileName())
        .arg(content.size())
        .arg(withZeroes ? u"zeroed" : u"made random")
        .arg(at);
}

QString Damager::flipBits()
{
    QFile file(target());
    if (!file.open(QIODevice::ReadWrite))
        return QStringLiteral("nothing to flip");
    QString told = file.fileName() + QStringLiteral(": bits flipped at");
    for (int count = 1 + below(12); count > 0; --count) {
        const qint64 at = below(6) == 0 ? below(100) : below(file.size());
        file.seek(at);
        const QByteArray byte = file.read(1);
        file.seek(at);
        const int bit = below(8);
        file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ (1 << bit))));
        told += QStringLiteral(" %1.%2").arg(at).arg(bit);
    }
    return told;
}

QString Damager::exchangePages()
{
    QFile file(path());
    const qint64 pages = file.size() / pageBytes;
    if (pages < 3 || !file.open(QIODevice::ReadWrite))
        return QStringLiteral("no pages to exchange");
    const qint64 first = 1 + below(pages - 1);
    const qint64 second = 1 + below(pages - 1);
    file.seek(first * pageBytes);
    const QByteArray content = file.read(pageBytes);
    file.seek(second * pageBytes);
    file.write(content);
    return QStringLiteral("page %1 written over page %2").arg(first).arg(second);
}

QString Damager::removeFiles()
{
    QFile::remove(path());
    if (below(2) == 0)
        return QStringLiteral("file removed, log left");
    for (const char *side : {"-wal", "-shm"})
        QFile::remove(path() + QLatin1String(side));
    return QStringLiteral("file and log removed");
}

QString Damager::changeRows()
{
    static constexpr std::array statements{
        "DELETE FROM item WHERE rowid % %1 = 0",
        "UPDATE item SET body = replace(body, '4000', '4001') WHERE rowid % %1 = 0",
        "UPDATE item SET body = X'7B7D' WHERE rowid % %1 = 0",
        "UPDATE item SET until = until + 1 WHERE rowid % %1 = 0",
        "UPDATE item SET until = until + 4294967296 WHERE rowid % %1 = 0",
        "UPDATE item SET hash = hash + 1 WHERE rowid % %1 = 0",
        "UPDATE item SET id = id || 'x' WHERE rowid % %1 = 0",
        "UPDATE item SET kind = 'gig' WHERE rowid % %1 = 0",
        "UPDATE item SET scope = 'station:1' WHERE rowid % %1 = 0",
        "UPDATE item SET kind = CAST(kind AS BLOB) WHERE rowid % %1 = 0",
        "UPDATE item SET rowid = rowid + 100000 WHERE rowid % %1 = 0",
        "INSERT INTO item(scope, kind, id, hash, until, body) SELECT scope, kind, id || 'y', hash, until, "
        "body "
        "FROM item WHERE rowid % %1 = 0",
        "DELETE FROM scope",
        "UPDATE scope SET cursor = cursor + %1",
        "UPDATE scope SET epoch = 'e%1'",
        "UPDATE scope SET sum = sum + 1",
        "UPDATE scope SET rows = rows + 1",
        "UPDATE scope SET updated_at = '2031-01-01T00:00:00Z'",
        "UPDATE scope SET scope = 'district:1'",
        "DELETE FROM item",
    };
    const QString sql = oneOf(statements, below(statements.size()));
    return run(sql.contains(QLatin1String("%1")) ? sql.arg(2 + below(40)) : sql);
}

QString Damager::changeIndex()
{
    static constexpr std::array statements{
        "DELETE FROM vacancy_facet WHERE item % %1 = 0",
        "UPDATE vacancy_facet SET pay_min = pay_min + 1 WHERE item % %1 = 0",
        "UPDATE vacancy_facet SET until = 1 WHERE item % %1 = 0",
        "UPDATE vacancy_facet SET item = item + 100000 WHERE item % %1 = 0",
        "UPDATE vacancy_facet SET experience = experience + 4294967296 WHERE item % %1 = 0",
        "DELETE FROM vacancy_name WHERE item % %1 = 0",
        "UPDATE vacancy_name SET title = title || '!' WHERE item % %1 = 0",
        "INSERT INTO vacancy_name(item, title) SELECT item + 100000, title FROM vacancy_name WHERE item % %1 "
        "= 0",
        "INSERT INTO vacancy_text(vacancy_text) VALUES('delete-all')",
        "INSERT INTO vacancy_text(vacancy_text, rowid, tokens) SELECT 'delete', item, 't4000' FROM "
        "vacancy_name "
        "WHERE item % %1 = 0",
        "INSERT INTO vacancy_text(rowid, tokens) SELECT item, 't1' FROM vacancy_name WHERE item % %1 = 0",
        "DELETE FROM vacancy_text_data WHERE id > 10",
        "UPDATE vacancy_text_data SET block = zeroblob(length(block)) WHERE id > 10",
        "DELETE FROM vacancy_text_config WHERE k = 'version'",
        "DELETE FROM vacancy_text_idx",
        "UPDATE meta SET value = '9' WHERE key = 'text_format'",
    };
    const QString sql = oneOf(statements, below(statements.size()));
    return run(sql.contains(QLatin1String("%1")) ? sql.arg(2 + below(40)) : sql);
}

QString Damager::changeTables()
{
    static constexpr std::array statements{
        "DROP TABLE vacancy_facet",
        "DROP TABLE vacancy_name",
        "DROP TABLE vacancy_text",
        "DROP TABLE scope",
        "DROP TABLE meta",
        "DROP INDEX item_document",
        "DROP TABLE item",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 3",
        "PRAGMA user_version = 260",
        "CREATE TABLE more(a)",
        "ALTER TABLE vacancy_name RENAME TO names",
        "CREATE TRIGGER t AFTER INSERT ON scope BEGIN DELETE FROM item; END",
    };
    return run(oneOf(statements, below(statements.size())));
}

QString Damager::run(const QString &sql)
{
    auto database = storage::Database::openSqlite(path());
    if (!database)
        return QStringLiteral("cannot be opened for: ") + sql;
    static_cast<void>(database->exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
    const auto done = database->exec(sql);
    return done ? sql : sql + QStringLiteral(" refused: ") + done.error().detail;
}

} // namespace yizhan::test
