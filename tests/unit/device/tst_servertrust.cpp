// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
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
    void successorIsBelievedAndKept();
    void successorIsFoundThroughThoseBetween();
    void formerKeyIsBelievedUntilItsTimeIsOver();
    void formerKeyTakesNoPlaceBack();
    void successorOfAFormerKeyIsAStranger();
    void configuredKeyThatWasSucceededIsAFormerOne();
    void predecessorsStayKnown();

private:
    const crypto::PublicKey m_server = crypto::SigningKey::generate().publicKey();
    const crypto::PublicKey m_stranger = crypto::SigningKey::generate().publicKey();
    const QDateTime m_until{QDate(2027, 1, 1), QTime(0, 0), Qt::UTC};
    const crypto::SigningKey m_oldKey = crypto::SigningKey::generate();
    const crypto::SigningKey m_nextKey = crypto::SigningKey::successorOf(m_oldKey, m_until);
    const crypto::SigningKey m_lastKey = crypto::SigningKey::successorOf(m_nextKey, m_until);
    fakes::ManualClock m_clock{m_until.addSecs(-1)};
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

void TestServerTrust::successorIsBelievedAndKept()
{
    m_kept.clear();
    ServerTrust trust(std::nullopt, KnownServer{m_oldKey.publicKey(), m_epoch}, m_keep);
    const crypto::Signer next = crypto::signerOf(m_nextKey);
    QVERIFY(trust.believes(next));
    QVERIFY(trust.accept(next, m_epoch));
    QCOMPARE(m_kept, (QList{KnownServer{m_nextKey.publicKey(), m_epoch, next.former}}));
    QVERIFY(trust.believes(m_nextKey.publicKey()));
    QVERIFY(!trust.believes(m_oldKey.publicKey())); // without a clock
}

void TestServerTrust::successorIsFoundThroughThoseBetween()
{
    ServerTrust trust(m_oldKey.publicKey(), std::nullopt, {});
    QVERIFY(trust.accept(crypto::signerOf(m_lastKey), m_epoch));
    QCOMPARE(trust.server()->key, m_lastKey.publicKey());
}

void TestServerTrust::formerKeyIsBelievedUntilItsTimeIsOver()
{
    ServerTrust trust(m_oldKey.publicKey(), std::nullopt, {}, &m_clock);
    QVERIFY(trust.accept(crypto::signerOf(m_nextKey), m_epoch));
    QVERIFY(trust.believes(crypto::signerOf(m_oldKey)));
    m_clock.setWall(m_until);
    QVERIFY(!trust.believes(crypto::signerOf(m_oldKey)));
    QVERIFY(!trust.accept(crypto::signerOf(m_oldKey), m_epoch));
    m_clock.setWall(m_until.addSecs(-1));
}

void TestServerTrust::formerKeyTakesNoPlaceBack()
{
    ServerTrust trust(m_oldKey.publicKey(), std::nullopt, {}, &m_clock);
    QVERIFY(trust.accept(crypto::signerOf(m_nextKey), m_epoch));
    const protocol::Epoch later{QStringLiteral("1111111111111111"), m_epoch.number + 1};
    QVERIFY(trust.accept(crypto::signerOf(m_oldKey), later));
    QCOMPARE(trust.server()->key, m_nextKey.publicKey());
    QCOMPARE(trust.server()->epoch, later);
    QVERIFY(!trust.mayFollow(m_epoch));
}

void TestServerTrust::successorOfAFormerKeyIsAStranger()
{
    ServerTrust trust(m_oldKey.publicKey(), std::nullopt, {}, &m_clock);
    QVERIFY(trust.accept(crypto::signerOf(m_nextKey), m_epoch));
    QVERIFY(!trust.believes(crypto::signerOf(crypto::SigningKey::successorOf(m_oldKey, m_until))));
}

void TestServerTrust::configuredKeyThatWasSucceededIsAFormerOne()
{
    const crypto::Signer next = crypto::signerOf(m_nextKey);
    const KnownServer pinned{m_nextKey.publicKey(), m_epoch, next.former};
    const ServerTrust trust(m_oldKey.publicKey(), pinned, {}, nullptr);
    QVERIFY(trust.believes(next));
    QVERIFY(!trust.believes(m_oldKey.publicKey()));
}

void TestServerTrust::predecessorsStayKnown()
{
    m_kept.clear();
    const crypto::Signer next = crypto::signerOf(m_nextKey);
    ServerTrust trust(std::nullopt, KnownServer{m_nextKey.publicKey(), m_epoch, next.former}, m_keep);
    QVERIFY(trust.accept(m_nextKey.publicKey(), m_epoch));
    QVERIFY(m_kept.isEmpty());
}

QTEST_APPLESS_MAIN(TestServerTrust)
#include "tst_servertrust.moc"
