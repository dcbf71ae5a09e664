// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerseal.h"
#include "feedseal.h"
#include "keysuccession.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using crypto::SigningKey;

/// Keys that take one another's place, as a stranger meets them.
class TestKeySuccession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstKeyHasTakenNobodysPlace();
    void eachFormerKeyIsNamedOldestFirst();
    void oldestAreLeftOutWhenThereAreTooMany();
    void everyChangedDigitIsNoticed();
    void successionOfAnotherKeyIsRefused();
    void whatIsNoSuccessionIsRefused_data();
    void whatIsNoSuccessionIsRefused();
    void pagesAndAnswersCarryIt();
    void fileKeepsKeyAndSuccession();
    void fileWithAForeignSuccessionIsRefused();

private:
    const QDateTime m_until{QDate(2027, 1, 1), QTime(0, 0), Qt::UTC};
    const SigningKey m_first = SigningKey::generate();
    const SigningKey m_second = SigningKey::successorOf(m_first, m_until);
    const SigningKey m_third = SigningKey::successorOf(m_second, m_until.addDays(365));
};

void TestKeySuccession::firstKeyHasTakenNobodysPlace()
{
    const auto signer = crypto::signerOf(m_first.publicKey(), {});
    QVERIFY(signer);
    QVERIFY(signer->former.empty());
    QVERIFY(!signer->succeeds(m_first.publicKey()));
}

void TestKeySuccession::eachFormerKeyIsNamedOldestFirst()
{
    const auto signer = crypto::signerOf(m_third.publicKey(), m_third.succession());
    QVERIFY(signer);
    QCOMPARE(signer->former, (std::vector<crypto::FormerKey>{{m_first.publicKey(), m_until},
                                                             {m_second.publicKey(), m_until.addDays(365)}}));
    QVERIFY(signer->succeeds(m_first.publicKey()));
    QVERIFY(!signer->succeeds(m_third.publicKey()));
}

void TestKeySuccession::oldestAreLeftOutWhenThereAreTooMany()
{
    SigningKey key = m_first;
    for (qsizetype at = 0; at <= crypto::maxFormerKeys; ++at)
        key = SigningKey::successorOf(key, m_until);
    const auto signer = crypto::signerOf(key.publicKey(), key.succession());
    QVERIFY(signer);
    QCOMPARE(std::ssize(signer->former), crypto::maxFormerKeys);
    QVERIFY(!signer->succeeds(m_first.publicKey()));
}

void TestKeySuccession::everyChangedDigitIsNoticed()
{
    for (qsizetype at = 0; at < m_third.succession().size(); ++at) {
        QByteArray other = m_third.succession();
        other[at] = other[at] == '0' ? '1' : '0';
        const auto signer = crypto::signerOf(m_third.publicKey(), other);
        QVERIFY2(!signer, QByteArray::number(at).constData());
        QCOMPARE(signer.error().reason, QStringLiteral("key.succession"));
    }
}

void TestKeySuccession::successionOfAnotherKeyIsRefused()
{
    QVERIFY(!crypto::signerOf(SigningKey::generate().publicKey(), m_second.succession()));
    QVERIFY(!crypto::signerOf(m_third.publicKey(), m_second.succession()));
}

void TestKeySuccession::whatIsNoSuccessionIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << m_second.succession().chopped(2);
    QTest::newRow("half a digit") << m_second.succession().chopped(1);
    QTest::newRow("no digits") << QByteArray(208, 'x');
    QTest::newRow("zeros") << QByteArray(208, '0');
    QTest::newRow("too many") << QByteArray(208 * (crypto::maxFormerKeys + 1), '0');
    QTest::newRow("time behind every calendar")
        << QByteArray(64, '0') + QByteArray(16, 'f') + QByteArray(128, '0');
}

void TestKeySuccession::whatIsNoSuccessionIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!crypto::signerOf(m_second.publicKey(), text));
}

void TestKeySuccession::pagesAndAnswersCarryIt()
{
    const auto page = protocol::checkFeedSeal(protocol::sealFeedPage("{\"after\":0}\n", m_third));
    QVERIFY(page && page->succeeds(m_first.publicKey()));
    const QByteArray request(32, 'r');
    const QByteArray answer =
        protocol::sealAnswer(protocol::verdictsDomain, "{\"verdicts\":[]}", request, m_third);
    const auto proved = protocol::checkAnswerSeal(protocol::verdictsDomain, answer, request);
    QVERIFY(proved && proved->succeeds(m_first.publicKey()));
    QByteArray without = answer;
    without.replace(QByteArray(",\"succession\":\"" + m_third.succession() + '"'), QByteArray());
    QVERIFY(
        !protocol::checkAnswerSeal(protocol::verdictsDomain, without, request)); // what is signed holds it
}

void TestKeySuccession::fileKeepsKeyAndSuccession()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    const auto former = SigningKey::loadOrCreate(path);
    QVERIFY(former);
    const auto made = SigningKey::replaceIn(path, m_until);
    QVERIFY(made);
    const auto read = SigningKey::loadOrCreate(path);
    QVERIFY(read);
    QCOMPARE(read->publicKey(), made->publicKey());
    QVERIFY(crypto::signerOf(*read).succeeds(former->publicKey()));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestKeySuccession::fileWithAForeignSuccessionIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("key")));
    QVERIFY(SigningKey::loadOrCreate(file.fileName()));
    QVERIFY(file.open(QIODevice::Append));
    file.write(m_second.succession() + '\n');
    file.close();
    const auto read = SigningKey::loadOrCreate(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_APPLESS_MAIN(TestKeySuccession)
#include "tst_keysuccession.moc"
