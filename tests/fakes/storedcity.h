// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueapply.h"
#include "cataloguedatabase.h"
#include "feeditems.h"
#include "manualclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace yizhan::fakes {

/// The folder of a kiosk whose catalogue was in agreement with a city, and whose file nobody has open.
class StoredCity
{
public:
    explicit StoredCity(int vacancies = 40)
    {
        for (int i = 0; i < vacancies; ++i)
            m_items.push_back(vacancyItem(QStringLiteral("s/%1").arg(i), QStringLiteral("焊工%1").arg(i)));
        m_items.push_back({"gig", "g/1", 0, "{\"later\":true}"}); // of a kind that is not known yet
        m_items.push_back({"vacancy", "s/unreadable", 0, "{\"title\":7}"});
        std::vector<protocol::Change> changes;
        for (const FeedItem &item : m_items)
            changes.push_back(upsert(static_cast<qint64>(changes.size()) + 1, item));
        storage::Database database = open();
        if (const auto applied = store::applyFeedPage(database, lastPage(0, changes, m_items), m_clock);
            !applied)
            qFatal("%s", qUtf8Printable(applied.error().toString()));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return store::cataloguePath(m_folder.path()); }
    [[nodiscard]] const std::vector<FeedItem> &items() const { return m_items; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    [[nodiscard]] storage::Database open() const
    {
        auto database = store::openCatalogue(m_folder.path(), storage::OpenMode::ReadWrite);
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().toString()));
        return *std::move(database);
    }
    /// As somebody with the tools of SQLite would.
    void run(const QString &sql) const
    {
        auto database = storage::Database::openSqlite(path());
        if (!database || !database->exec(sql))
            qFatal("%s", qUtf8Printable(sql));
    }
    void overwrite(qint64 at, const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(content) != content.size())
            qFatal("the catalogue cannot be damaged");
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC)};
    std::vector<FeedItem> m_items;
};

} // namespace yizhan::fakes
