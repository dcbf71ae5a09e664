// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

#include <QTest>

using namespace yizhan;
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

private:
    const crypto::PublicKey m_server = crypto::SigningKey::generate().publicKey();
    const crypto::PublicKey m_stranger = crypto::SigningKey::generate().publicKey();
    QList<crypto::PublicKey> m_kept;
    const ServerTrust::Keep m_keep = [this](const crypto::PublicKey &key) {
        m_kept.append(key);
        return Result<void>();
    };
};

void TestServerTrust::firstKeyIsBelievedAndThenOnlyThis()
{
    ServerTrust trust;
    QVERIFY(trust.believes(m_server));
    QVERIFY(trust.believes(m_stranger));
    QVERIFY(trust.accept(m_server));
    QVERIFY(trust.believes(m_server));
    QVERIFY(!trust.believes(m_stranger));
}

void TestServerTrust::pinnedKeyIsTheOnlyOne()
{
    const ServerTrust trust(std::nullopt, m_server, {});
    QVERIFY(trust.believes(m_server));
    QVERIFY(!trust.believes(m_stranger));
}

void TestServerTrust::configuredKeyOutranksThePinnedOne()
{
    m_kept.clear();
    ServerTrust trust(m_server, m_stranger, m_keep);
    QVERIFY(!trust.believes(m_stranger));
    QVERIFY(trust.accept(m_server));
    QCOMPARE(m_kept, QList{m_server});
}

void TestServerTrust::acceptedKeyIsKeptOnce()
{
    m_kept.clear();
    ServerTrust trust(std::nullopt, std::nullopt, m_keep);
    QVERIFY(trust.accept(m_server));
    QVERIFY(trust.accept(m_server));
    QCOMPARE(m_kept.size(), 1);
}

void TestServerTrust::keyThatCannotBeKeptIsNotBelieved()
{
    ServerTrust trust(std::nullopt, std::nullopt, [](const crypto::PublicKey &) -> Result<void> {
        return fail(ErrorCode::Io, "sql.full", QStringLiteral("no room"));
    });
    QVERIFY(!trust.accept(m_server));
    QVERIFY(!trust.key());
}

void TestServerTrust::strangerIsNeverKept()
{
    m_kept.clear();
    ServerTrust trust(std::nullopt, m_server, m_keep);
    const auto accepted = trust.accept(m_stranger);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().code, ErrorCode::Untrusted);
    QVERIFY(m_kept.isEmpty());
}

QTEST_APPLESS_MAIN(TestServerTrust)
#include "tst_servertrust.moc"
