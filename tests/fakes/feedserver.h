// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueservice.h"
#include "clock.h"
#include "epochdigits.h"
#include "feeddatabase.h"
#include "feeditems.h"
#include "feedwriter.h"
#include "headwatcher.h"
#include "scopestate.h"
#include "snapshotbuilder.h"
#include "tombstones.h"
#include "transaction.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <memory>
#include <optional>

namespace yizhan::fakes {

/// A server without its network: the production feed on SQLite in `folder`, and what its operator does to it.
class FeedServer
{
public:
    /// `epochs`: out of which its histories get their ids; outlives the server.
    FeedServer(QString folder, const Clock &clock, Random &epochs = epochDigits())
        : m_folder(std::move(folder)), m_clock(clock), m_epochs(epochs)
    {
        open();
    }

    [[nodiscard]] protocol::Response handle(const protocol::Request &request)
    {
        must(m_watcher->look());
        return m_routes.handle(request);
    }
    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] const crypto::SigningKey &key() const { return m_key; }

    /// One import: what `edit` puts and withdraws becomes visible together.
    void publish(const std::function<void(feed::FeedWriter &)> &edit)
    {
        auto transaction = storage::Transaction::begin(*m_database, storage::Transaction::Kind::Write);
        must(transaction);
        {
            feed::FeedWriter writer(*m_database);
            edit(writer);
            must(writer.publish(m_clock.nowUtc()));
        }
        must(transaction->commit());
    }
    static void put(feed::FeedWriter &writer, const QString &scope, const FeedItem &item)
    {
        writer.put(scope, item.kind, item.id, item.until, item.body);
    }

    void buildSnapshot(const QString &scope)
    {
        const feed::SnapshotBuilder builder(snapshots(), m_key);
        must(builder.build(*m_database, scope, m_clock.nowUtc()));
        builder.removeOld(m_service->shelf(), 2);
    }
    void sweepExpired()
    {
        must(feed::sweepExpired(*m_database, toEpochDay(m_clock.today()), m_clock.nowUtc()));
    }
    /// Forgets every tombstone: kiosks that did not see one have to take a snapshot.
    void purgeTombstones() { must(feed::purgeTombstones(*m_database, m_clock.nowUtc().addSecs(86400), 0)); }

    void restart()
    {
        close();
        open();
    }
    void rotateKey(const QDateTime &until)
    {
        m_key = crypto::SigningKey::successorOf(m_key, until);
        restart();
    }
    void backUp()
    {
        must(m_database->exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QFile::remove(path("backup.db"));
        QFile::copy(path("server.db"), path("backup.db"));
    }
    [[nodiscard]] bool hasBackup() const { return QFile::exists(path("backup.db")); }
    enum class AfterRestore { NewEpoch, ForgotNewEpoch };
    void restore(AfterRestore after)
    {
        noteEpoch();
        close();
        for (const char *file : {"server.db", "server.db-wal", "server.db-shm"})
            QFile::remove(path(file));
        QFile::copy(path("backup.db"), path("server.db"));
        open();
        if (after == AfterRestore::NewEpoch)
            beginNewEpoch();
    }
    /// What the operator does after a restore: later than every history that a kiosk may have seen. Real
    /// seconds hardly pass while months do here, so the number is given.
    void beginNewEpoch()
    {
        noteEpoch();
        must(feed::startNewEpoch(*m_database, m_epochs, m_latestEpoch));
        restart();
    }

    /// Histories are numbered by the real time; from now on by what follows `number`, whenever the test runs.
    void numberEpochsFrom(qint64 number)
    {
        m_latestEpoch = number;
        beginNewEpoch();
    }

    [[nodiscard]] feed::ScopeState state(const QString &scope)
    {
        auto state = feed::scopeState(*m_database, scope);
        must(state);
        return *state;
    }
    [[nodiscard]] QString snapshots() const { return path("snapshots"); }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return QDir(m_folder).filePath(QLatin1String(name));
    }

    void noteEpoch()
    {
        const auto epoch = feed::currentEpoch(*m_database);
        must(epoch);
        m_latestEpoch = std::max(m_latestEpoch, epoch->number);
    }

    void open()
    {
        const feed::ServerDatabaseLocation location{m_folder, {}};
        auto database = feed::openServerDatabase(location, m_epochs);
        must(database);
        m_database.emplace(*std::move(database));
        m_board = std::make_unique<feed::HeadBoard>();
        feed::CatalogueService::Options options;
        options.location = location;
        options.snapshotFolder = snapshots();
        m_service = std::make_unique<feed::CatalogueService>(options, *m_board, m_key, m_clock);
        m_routes = {};
        m_service->addRoutes(m_routes);
        m_watcher = std::make_unique<feed::HeadWatcher>(
            location, *m_board, [this](const std::string &scope, qint64 head) {
                m_service->headMoved(QString::fromStdString(scope), head);
            });
    }
    void close()
    {
        m_watcher.reset();
        m_service.reset();
        m_board.reset();
        m_database.reset();
    }
    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().toString()));
    }

    QString m_folder;
    qint64 m_latestEpoch = 0;
    const Clock &m_clock;
    Random &m_epochs;
    /// Always the same: what is cut or changed in an answer then depends on nothing but the seed of a run.
    crypto::SigningKey m_key = *crypto::SigningKey::fromSeed(QByteArray(32, 'c'));
    std::optional<storage::Database> m_database;
    std::unique_ptr<feed::HeadBoard> m_board;
    std::unique_ptr<feed::CatalogueService> m_service;
    routing::RouteTable m_routes;
    std::unique_ptr<feed::HeadWatcher> m_watcher;
};

} // namespace yizhan::fakes
