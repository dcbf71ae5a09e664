// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <QTest>

using namespace yizhan;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABoundItNeverGivesUp();
    void afterSoManyFailuresInARowItGivesUp();
    void aSuccessStartsTheCountAnew();
    void serverIsGivenTheTimeThatItAskedFor();
    void whatOnlyAPersonCanMendIsNotTriedAgain_data();
    void whatOnlyAPersonCanMendIsNotTriedAgain();

private:
    SeededRandom m_random{7};
    const Error m_network{ErrorCode::Network, QStringLiteral("net.closed"), {}};
};

void TestRetryPolicy::withoutABoundItNeverGivesUp()
{
    sync::RetryPolicy policy(m_random, 0);
    for (int failure = 0; failure < 1000; ++failure)
        QVERIFY(policy.afterFailure(m_network, 0));
    QVERIFY(policy.afterFailure({ErrorCode::Untrusted, QStringLiteral("feed.untrusted"), {}}, 0));
}

void TestRetryPolicy::afterSoManyFailuresInARowItGivesUp()
{
    sync::RetryPolicy policy(m_random, 3);
    QVERIFY(policy.afterFailure(m_network, 0));
    QVERIFY(policy.afterFailure(m_network, 0));
    QVERIFY(!policy.afterFailure(m_network, 0));
}

void TestRetryPolicy::aSuccessStartsTheCountAnew()
{
    sync::RetryPolicy policy(m_random, 2);
    QVERIFY(policy.afterFailure(m_network, 0));
    policy.succeeded();
    QVERIFY(policy.afterFailure(m_network, 0));
    QVERIFY(!policy.afterFailure(m_network, 0));
}

void TestRetryPolicy::serverIsGivenTheTimeThatItAskedFor()
{
    sync::RetryPolicy policy(m_random, 0);
    QCOMPARE(policy.afterFailure(m_network, 600'000).value(), 600'000);
}

void TestRetryPolicy::whatOnlyAPersonCanMendIsNotTriedAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("untrusted") << int(ErrorCode::Untrusted) << false;
    QTest::newRow("unsupported") << int(ErrorCode::Unsupported) << false;
    QTest::newRow("disk") << int(ErrorCode::Io) << false;
    QTest::newRow("newer schema") << int(ErrorCode::NewerSchema) << false;
    QTest::newRow("busy") << int(ErrorCode::Busy) << true;
    QTest::newRow("silence") << int(ErrorCode::Timeout) << true;
    QTest::newRow("damaged on its way") << int(ErrorCode::Corrupt) << true;
    QTest::newRow("not understood") << int(ErrorCode::Protocol) << true;
}

void TestRetryPolicy::whatOnlyAPersonCanMendIsNotTriedAgain()
{
    QFETCH(const int, code);
    QFETCH(const bool, again);
    sync::RetryPolicy policy(m_random, 5);
    QCOMPARE(policy.afterFailure({static_cast<ErrorCode>(code), QStringLiteral("x"), {}}, 0).has_value(),
             again);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
