// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinverifier.h"

#include <QTest>

using namespace yizhan::crypto;

namespace {

SecretBytes pinOf(const char *digits)
{
    SecretBytes pin(longestPin + 8);
    if (!pin.append(QByteArrayView(digits)))
        qFatal("too long");
    return pin;
}

} // namespace

/// What proves a PIN without being one.
class TestPinVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPinMatchesAndNoOther();
    void whatAnybodyWouldTryIsRefused_data();
    void whatAnybodyWouldTryIsRefused();
    void strangeVerifiersAreNotAsked_data();
    void strangeVerifiersAreNotAsked();
};

void TestPinVerifier::theRightPinMatchesAndNoOther()
{
    const auto verifier = makePinVerifier(pinOf("204816"));
    QVERIFY(verifier && isPinVerifier(*verifier));
    QVERIFY(!verifier->contains("204816"));
    QVERIFY(pinMatches(*verifier, pinOf("204816")));
    QVERIFY(!pinMatches(*verifier, pinOf("204817")));
    QVERIFY(!pinMatches(*verifier, pinOf("")));
}

void TestPinVerifier::whatAnybodyWouldTryIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("20481") << "pin.length";
    QTest::newRow("2048162048162") << "pin.length";
    QTest::newRow("20481a") << "pin.digits";
    QTest::newRow("111111") << "pin.simple";
    QTest::newRow("123456") << "pin.simple";
    QTest::newRow("987654") << "pin.simple";
}

void TestPinVerifier::whatAnybodyWouldTryIsRefused()
{
    QFETCH(const QString, reason);
    const auto refused = makePinVerifier(pinOf(QTest::currentDataTag()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, reason);
    QVERIFY(!refused.error().toString().contains(QLatin1String(QTest::currentDataTag())));
}

void TestPinVerifier::strangeVerifiersAreNotAsked_data()
{
    QTest::addColumn<QByteArray>("verifier");
    const QByteArray tail = "$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";
    QTest::newRow("none") << QByteArray();
    QTest::newRow("words") << QByteArray("204816");
    QTest::newRow("another scheme") << "$argon2i$v=19$m=65536,t=2,p=1" + tail;
    QTest::newRow("a gigabyte") << "$argon2id$v=19$m=1048576,t=2,p=1" + tail;
    QTest::newRow("for hours") << "$argon2id$v=19$m=65536,t=100000,p=1" + tail;
    QTest::newRow("no number") << "$argon2id$v=19$m=,t=2,p=1" + tail;
    QTest::newRow("very long") << QByteArray(5000, '$');
    QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$c2Fs\0dA$x", 40);
}

void TestPinVerifier::strangeVerifiersAreNotAsked()
{
    QFETCH(const QByteArray, verifier);
    QVERIFY(!isPinVerifier(verifier));
    QVERIFY(!pinMatches(verifier, pinOf("204816")));
}

QTEST_GUILESS_MAIN(TestPinVerifier)
#include "tst_pinverifier.moc"
