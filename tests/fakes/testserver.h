// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochdigits.h"
#include "feeddatabase.h"

#include <QTemporaryDir>
#include <QTest>

namespace yizhan::fakes {

/// An empty server database of the engine that the row of the test names ("sqlite", "postgres"), gone
/// afterwards.
///
/// PostgreSQL is the one that YIZHAN_TEST_POSTGRES names (see tests/with-postgres.sh); every test has a
/// schema of its own.
class TestServer
{
public:
    /// The two rows of a test that runs on both engines.
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }

    explicit TestServer(const QString &engine)
    {
        m_location.dataDir = m_dir.path();
        m_location.turns = std::make_shared<storage::WriteTurns>();
        if (engine != QLatin1String("postgres"))
            return;
        const QString base = qEnvironmentVariable("YIZHAN_TEST_POSTGRES");
        if (base.isEmpty()) {
            m_skip = true;
            return;
        }
        static int counter = 0;
        m_schema = QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
        auto admin = storage::Database::openPostgres(base);
        if (!admin)
            qFatal("YIZHAN_TEST_POSTGRES: %s", qUtf8Printable(admin.error().toString()));
        if (auto made = admin->exec(QStringLiteral("CREATE SCHEMA ") + m_schema); !made)
            qFatal("YIZHAN_TEST_POSTGRES: %s", qUtf8Printable(made.error().toString()));
        m_base = base;
        m_location.connectionString = base + QStringLiteral(" options='-c search_path=%1'").arg(m_schema);
    }

    ~TestServer()
    {
        if (m_schema.isEmpty())
            return;
        if (auto admin = storage::Database::openPostgres(m_base)) {
            static_cast<void>(admin->exec(QStringLiteral("SET client_min_messages = 'warning'")));
            static_cast<void>(admin->exec(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema)));
        }
    }
    Q_DISABLE_COPY_MOVE(TestServer)

    [[nodiscard]] bool missing() const { return m_skip; }
    [[nodiscard]] const feed::ServerDatabaseLocation &location() const { return m_location; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] storage::Database open() const
    {
        auto database = feed::openServerDatabase(m_location, epochDigits());
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().toString()));
        return *std::move(database);
    }

private:
    QTemporaryDir m_dir;
    feed::ServerDatabaseLocation m_location;
    QString m_base;
    QString m_schema;
    bool m_skip = false;
};

} // namespace yizhan::fakes

/// Skips, and says so, where there is no PostgreSQL.
#define YIZHAN_NEEDS_ENGINE(server)                                                                          \
    if ((server).missing())                                                                                  \
    QSKIP("SKIPPED: no PostgreSQL. Run the tests through tests/with-postgres.sh.")
