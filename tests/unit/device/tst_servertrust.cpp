// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

#include <QTest>

using namespace yizhan;
using device::KnownServer;
using device::ServerTrust;

class TestServerTrust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstKeyIsBelievedAndThenOnlyThis();
    void pinnedKeyIsTheOnlyOne();
    void configuredKeyOutranksThePinnedOne();
    void acceptedKeyIsKeptOnce();
    void keyThatCannotBeKeptIsNotBelieved();
    void strangerIsNeverKept();
    void laterHistoryIsFollowedAndKept();
    void earlierHistoryIsRefused();
    void otherHistoryOfTheSameNumberIsRefused();
    void anotherServersHistoriesSayNothing();

private:
    const crypto::PublicKey m_server = crypto::SigningKey::generate().publicKey();
    const crypto::PublicKey m_stranger = crypto::SigningKey::generate().publicKey();
    const protocol::Epoch m_epoch{QStringLiteral("00ff00ff00ff00ff"), 1795000000};
    const KnownServer m_known{m_server, m_epoch};
    QList<KnownServer> m_kept;
    const ServerTrust::Keep m_keep = [this](const KnownServer &server) {
        m_kept.append(server);
        return Result<void>();
    };
};

void TestServerTrust::firstKeyIsBelievedAndThenOnlyThis()
{
    ServerTrust trust;
    QVERIFY(trust.believes(m_server));
    QVERIFY(trust.believes(m_stranger));
    QVERIFY(trust.accept(m_server, m_epoch));
    QVERIFY(trust.believes(m_server));
    QVERIFY(!trust.believes(m_stranger));
}

void TestServerTrust::pinnedKeyIsTheOnlyOne()
{
    const ServerTrust trust(std::nullopt, m_known, {});
    QVERIFY(trust.believes(m_server));
    QVERIFY(!trust.believes(m_stranger));
}

void TestServerTrust::configuredKeyOutranksThePinnedOne()
{
    m_kept.clear();
    ServerTrust trust(m_server, KnownServer{m_stranger, {}}, m_keep);
    QVERIFY(!trust.believes(m_stranger));
    QVERIFY(trust.accept(m_server, m_epoch));
    QCOMPARE(m_kept, QList{m_known});
}

void TestServerTrust::acceptedKeyIsKeptOnce()
{
    m_kept.clear();
    ServerTrust trust(std::nullopt, std::nullopt, m_keep);
    QVERIFY(trust.accept(m_server, m_epoch));
    QVERIFY(trust.accept(m_server, m_epoch));
    QCOMPARE(m_kept.size(), 1);
}

void TestServerTrust::keyThatCannotBeKeptIsNotBelieved()
{
    ServerTrust trust(std::nullopt, std::nullopt, [](const KnownServer &) -> Result<void> {
        return fail(ErrorCode::Io, "sql.full", QStringLiteral("no room"));
    });
    QVERIFY(!trust.accept(m_server, m_epoch));
    QVERIFY(!trust.key());
}

void TestServerTrust::strangerIsNeverKept()
{
    m_kept.clear();
    ServerTrust trust(std::nullopt, m_known, m_keep);
    const auto accepted = trust.accept(m_stranger, m_epoch);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().code, ErrorCode::Untrusted);
    QVERIFY(m_kept.isEmpty());
}

void TestServerTrust::laterHistoryIsFollowedAndKept()
{
    m_kept.clear();
    ServerTrust trust(std::nullopt, m_known, m_keep);
    QVERIFY(trust.mayFollow(m_epoch));
    QVERIFY(trust.accept(m_server, m_epoch));
    QVERIFY(m_kept.isEmpty());
    const protocol::Epoch later{QStringLiteral("1111111111111111"), m_epoch.number + 1};
    QVERIFY(trust.mayFollow(later));
    QVERIFY(trust.accept(m_server, later));
    QCOMPARE(m_kept, (QList{KnownServer{m_server, later}}));
    QVERIFY(!trust.mayFollow(m_epoch));
}

void TestServerTrust::earlierHistoryIsRefused()
{
    m_kept.clear();
    ServerTrust trust(m_server, m_known, m_keep);
    const auto accepted = trust.accept(m_server, {QStringLiteral("1111111111111111"), m_epoch.number - 1});
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().code, ErrorCode::Untrusted);
    QCOMPARE(accepted.error().reason, QStringLiteral("server.older_epoch"));
    QVERIFY(!trust.mayFollow({m_epoch.id, m_epoch.number - 1}));
    QVERIFY(m_kept.isEmpty());
}

void TestServerTrust::otherHistoryOfTheSameNumberIsRefused()
{
    const ServerTrust trust(std::nullopt, m_known, {});
    QVERIFY(!trust.mayFollow({QStringLiteral("1111111111111111"), m_epoch.number}));
}

void TestServerTrust::anotherServersHistoriesSayNothing()
{
    ServerTrust trust(m_stranger, m_known, {});
    const protocol::Epoch early{QStringLiteral("1111111111111111"), 5};
    QVERIFY(trust.mayFollow(early));
    QVERIFY(trust.accept(m_stranger, early));
    QVERIFY(!trust.mayFollow({QStringLiteral("2222222222222222"), 4}));
}

QTEST_APPLESS_MAIN(TestServerTrust)
#include "tst_servertrust.moc"
