// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "texttokens.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

namespace yizhan::fakes {

/// A kiosk's catalogue in a folder of its own.
class KioskCatalogue
{
public:
    KioskCatalogue() : m_database(store::openCatalogue(m_folder.path(), storage::OpenMode::ReadWrite)) {}

    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] store::ScopeStatus city()
    {
        return *store::readScopeStatus(*m_database, QStringLiteral("city"));
    }

    /// Ids of the vacancies whose title contains what is typed.
    [[nodiscard]] QStringList search(const QString &typed)
    {
        auto select =
            m_database->prepare(QStringLiteral("SELECT id FROM vacancy_text JOIN item ON item.rowid = "
                                               "vacancy_text.rowid WHERE vacancy_text MATCH ? "
                                               "ORDER BY id"));
        QStringList ids;
        if (!select || !select->run(store::textMatch(store::TextField::Title, typed)) ||
            !select->forEach([&](const storage::Statement &row) { ids.append(row.text(0)); }))
            qFatal("the text index cannot be read");
        return ids;
    }

    [[nodiscard]] qint64 count(const QString &table)
    {
        return *m_database->scalar(QStringLiteral("SELECT count(*) FROM ") + table);
    }

    /// The browse tables hold what the items say, no more and no less.
    void verifyIndex()
    {
        QVERIFY(m_database->exec(
            QStringLiteral("INSERT INTO vacancy_text(vacancy_text) VALUES('integrity-check')")));
        QCOMPARE(*m_database->scalar(
                     QStringLiteral("SELECT count(*) FROM item LEFT JOIN vacancy_facet f ON f.item = "
                                    "item.rowid WHERE kind = 'vacancy' AND f.until IS NOT item.until")),
                 0);
        QCOMPARE(*m_database->scalar(QStringLiteral(
                     "SELECT count(*) FROM vacancy_facet f LEFT JOIN vacancy_name n ON n.item = "
                     "f.item WHERE n.title IS NULL")),
                 0);
        QCOMPARE(count(QStringLiteral("vacancy_name")), count(QStringLiteral("vacancy_facet")));
        QCOMPARE(*m_database->scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet WHERE item NOT IN "
                                                    "(SELECT rowid FROM item WHERE kind = 'vacancy')")),
                 0);
    }

private:
    QTemporaryDir m_folder;
    Result<storage::Database> m_database;
};

} // namespace yizhan::fakes
