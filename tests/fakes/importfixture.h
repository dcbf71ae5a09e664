// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"
#include "importer.h"
#include "manualclock.h"
#include "testserver.h"
#include "vacancyjson.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace yizhan::fakes {

/// Remembers what an import told.
class FindingLog final : public intake::ImportObserver
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
    void fileEnds(const intake::FileOutcome &) override {}

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

    intake::ImportOutcome run(const QStringList &paths, intake::ImportOptions options = {})
    {
        log = std::make_unique<FindingLog>();
        auto importer = intake::Importer::open(*database, clock, std::move(options));
        if (!importer)
            qFatal("%s", qUtf8Printable(importer.error().toString()));
        auto outcome = importer->run(paths, *log);
        if (!outcome)
            qFatal("%s", qUtf8Printable(outcome.error().toString()));
        return *std::move(outcome);
    }

    intake::ImportCounts import(const QStringList &lines, intake::ImportOptions options = {})
    {
        return run({table(QStringLiteral("list.csv"), lines)}, std::move(options)).counts;
    }

    /// The live vacancies of a scope by id.
    [[nodiscard]] std::map<QString, catalogue::Vacancy>
    vacancies(const QString &scope = QStringLiteral("city"))
    {
        std::map<QString, catalogue::Vacancy> live;
        auto select = database->prepare(
            QStringLiteral("SELECT id, body FROM feed WHERE scope=? AND gone_at IS NULL ORDER BY id"));
        catalogue::VacancyDecoder decoder;
        if (!select || !select->run(scope))
            qFatal("the feed cannot be read");
        const auto walked = select->forEach([&](const storage::Statement &row) {
            auto vacancy = decoder.decode(row.bytes(1));
            if (!vacancy)
                qFatal("%s", qUtf8Printable(vacancy.error().toString()));
            live.emplace(row.text(0), *std::move(vacancy));
        });
        if (!walked)
            qFatal("%s", qUtf8Printable(walked.error().toString()));
        return live;
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
