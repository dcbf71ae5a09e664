// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"
#include "importer.h"
#include "manualclock.h"
#include "testserver.h"
#include "vacancyscheme.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace yizhan::fakes {

/// Remembers what an import told.
class FindingLog final : public publishing::ImportObserver
{
public:
    void fileBegins(const QString &path) override { files.append(path); }
    void found(const tables::Finding &finding) override { findings.push_back(finding); }
    void progressed(qint64 position, qint64 size, qint64 rows) override
    {
        lastPosition = position;
        lastSize = size;
        lastRows = rows;
    }
    void fileEnds(const publishing::FileOutcome &) override {}

    [[nodiscard]] QStringList reasons() const
    {
        QStringList list;
        for (const auto &finding : findings)
            list.append(finding.reason);
        return list;
    }

    QStringList files;
    std::vector<tables::Finding> findings;
    qint64 lastPosition = 0;
    qint64 lastSize = 0;
    qint64 lastRows = 0;
};

/// A server with an importer and a day that can be moved.
class ImportFixture
{
public:
    explicit ImportFixture(const QString &engine)
        : server(engine), clock(QDateTime({2025, 3, 1}, {4, 0}, Qt::UTC))
    {
        if (!server.missing())
            database.emplace(server.open());
    }

    /// Writes a table of these columns and rows into `name`.
    [[nodiscard]] QString table(const QString &name, const QStringList &lines) const
    {
        const QString path = files.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(path));
        file.write(lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n");
        return path;
    }

    publishing::ImportOutcome run(const QStringList &paths, publishing::ImportOptions options = {})
    {
        intake::VacancyScheme vacancies;
        return run(vacancies, paths, std::move(options));
    }

    publishing::ImportOutcome run(publishing::RowScheme &scheme, const QStringList &paths,
                                  publishing::ImportOptions options = {})
    {
        log = std::make_unique<FindingLog>();
        auto importer = publishing::Importer::open(*database, clock, scheme, std::move(options));
        if (!importer)
            qFatal("%s", qUtf8Printable(importer.error().toString()));
        auto outcome = importer->run(paths, *log);
        if (!outcome)
            qFatal("%s", qUtf8Printable(outcome.error().toString()));
        return *std::move(outcome);
    }

    publishing::ImportCounts import(const QStringList &lines, publishing::ImportOptions options = {})
    {
        return run({table(QStringLiteral("list.csv"), lines)}, std::move(options)).counts;
    }

    /// The live items of a kind in a scope by id.
    template <catalogue::ItemKind T>
    [[nodiscard]] std::map<QString, T> live(const QString &scope = QStringLiteral("city"))
    {
        std::map<QString, T> live;
        auto select = database->prepare(QStringLiteral(
            "SELECT id, body FROM feed WHERE scope=? AND kind=? AND gone_at IS NULL ORDER BY id"));
        typename catalogue::Kind<T>::Decoder decoder;
        if (!select || !select->run(scope, QString::fromLatin1(catalogue::Kind<T>::name)))
            qFatal("the feed cannot be read");
        const auto walked = select->forEach([&](const storage::Statement &row) {
            auto item = decoder.decode(row.bytes(1));
            if (!item)
                qFatal("%s", qUtf8Printable(item.error().toString()));
            live.emplace(row.text(0), *std::move(item));
        });
        if (!walked)
            qFatal("%s", qUtf8Printable(walked.error().toString()));
        return live;
    }
    [[nodiscard]] std::map<QString, catalogue::Vacancy>
    vacancies(const QString &scope = QStringLiteral("city"))
    {
        return live<catalogue::Vacancy>(scope);
    }

    [[nodiscard]] QDate lastDayOf(const QString &id)
    {
        auto select =
            database->prepare(QStringLiteral("SELECT until FROM feed WHERE id=? AND gone_at IS NULL"));
        if (!select || !select->run(id))
            return {};
        const auto day = select->one([](const storage::Statement &row) {
            return fromEpochDay(static_cast<EpochDay>(row.integer(0)));
        });
        return day ? day->value_or(QDate()) : QDate();
    }

    /// The seq of the last change of the feed: equal before and after means that nothing moved.
    [[nodiscard]] qint64 head()
    {
        return database->scalar(QStringLiteral("SELECT max(head) FROM scope_state")).value_or(-1);
    }

    TestServer server;
    ManualClock clock;
    QTemporaryDir files;
    std::optional<storage::Database> database;
    std::unique_ptr<FindingLog> log;
};

} // namespace yizhan::fakes
