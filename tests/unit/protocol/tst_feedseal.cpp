// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedpage.h"
#include "feedseal.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestFeedSeal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealNamesTheSigner();
    void sealedPageReadsLikeTheUnsealedOne();
    void equalPagesHaveEqualSeals();
    void anyFlippedBitIsSeen();
    void anyCutIsSeen();
    void pageWithoutASealIsUnsigned_data();
    void pageWithoutASealIsUnsigned();
    void linesOfAnotherPageAreSeen();
    void sealOfAnotherKeyIsAnotherSigner();
    void signatureOverSomethingElseIsNoSeal();

private:
    [[nodiscard]] static QByteArray page(const QByteArray &id);
    const crypto::SigningKey m_key = crypto::SigningKey::generate();
};

QByteArray TestFeedSeal::page(const QByteArray &id)
{
    FeedPage page;
    page.epoch = {QStringLiteral("00ff00ff00ff00ff"), 1795000000};
    page.scope = QStringLiteral("city");
    page.time = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    page.next = 2;
    page.rows = 2;
    page.head = ScopeHead{2, QStringLiteral("0123456789abcdef")};
    page.changes = {Change{1, ChangeType::Upsert, "vacancy", id, 0, "{\"title\":\"厨师\"}"},
                    Change{2, ChangeType::Upsert, "vacancy", id + "x", 0, "{\"title\":\"普工\"}"}};
    return encodeFeedPage(page);
}

void TestFeedSeal::sealNamesTheSigner()
{
    const auto signer = checkFeedSeal(sealFeedPage(page("a"), m_key));
    QVERIFY2(signer, signer ? "" : qPrintable(signer.error().toString()));
    QCOMPARE(signer->toHex(), m_key.publicKey().toHex());
}

void TestFeedSeal::sealedPageReadsLikeTheUnsealedOne()
{
    const auto read = decodeFeedPage(sealFeedPage(page("a"), m_key));
    QVERIFY(read);
    QCOMPARE(encodeFeedPage(*read), page("a"));
}

void TestFeedSeal::equalPagesHaveEqualSeals()
{
    QCOMPARE(sealFeedPage(page("a"), m_key), sealFeedPage(page("a"), m_key));
}

void TestFeedSeal::anyFlippedBitIsSeen()
{
    const QByteArray sealed = sealFeedPage(page("a"), m_key);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = sealed;
            other[at] = static_cast<char>(other[at] ^ (1 << bit));
            const auto signer = checkFeedSeal(other);
            QVERIFY2(!signer || signer->bytes != m_key.publicKey().bytes, QByteArray::number(at).constData());
        }
    }
}

void TestFeedSeal::anyCutIsSeen()
{
    const QByteArray sealed = sealFeedPage(page("a"), m_key);
    QVERIFY(!checkFeedSeal(QByteArrayView()));
    for (qsizetype length = 1; length < sealed.size(); ++length) {
        const auto signer = checkFeedSeal(sealed.first(length));
        QVERIFY2(!signer && signer.error().reason == u"feed.cut", QByteArray::number(length).constData());
    }
    QVERIFY(!checkFeedSeal(QByteArray(sealed + '\n')));
}

void TestFeedSeal::pageWithoutASealIsUnsigned_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sealed = sealFeedPage(page("a"), m_key);
    const QByteArray header = sealed.first(sealed.indexOf('\n'));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one line feed") << QByteArray("\n");
    QTest::newRow("a login page") << QByteArray("<!DOCTYPE html>\n<title>Wi-Fi</title>\n");
    QTest::newRow("a page as it was before the seal") << page("a");
    QTest::newRow("the seal in another order")
        << QByteArray("{\"signature\":\"") + QByteArray(128, '0') + "\",\"public_key\":\"" +
               QByteArray(64, '0') + "\",\"lines_sha256\":\"" + QByteArray(64, '0') + "\"}\n";
    QTest::newRow("a member behind the seal") << QByteArray(header).chopped(1) + ",\"after\":0}\n";
    QTest::newRow("large digits") << QByteArray(header).toUpper() + '\n';
    QTest::newRow("the end of a seal alone") << header.right(200) + '\n';
}

void TestFeedSeal::pageWithoutASealIsUnsigned()
{
    QFETCH(const QByteArray, bytes);
    const auto signer = checkFeedSeal(bytes);
    QVERIFY(!signer);
    QCOMPARE(signer.error().reason, QStringLiteral("feed.unsigned"));
    QCOMPARE(signer.error().code, ErrorCode::Untrusted);
}

void TestFeedSeal::linesOfAnotherPageAreSeen()
{
    const QByteArray first = sealFeedPage(page("a"), m_key);
    const QByteArray second = sealFeedPage(page("b"), m_key);
    const auto signer = checkFeedSeal(
        QByteArray(first.first(first.indexOf('\n') + 1) + second.sliced(second.indexOf('\n') + 1)));
    QVERIFY(!signer);
    QCOMPARE(signer.error().reason, QStringLiteral("feed.digest"));
    QCOMPARE(signer.error().code, ErrorCode::Corrupt);
}

void TestFeedSeal::sealOfAnotherKeyIsAnotherSigner()
{
    const auto signer = checkFeedSeal(sealFeedPage(page("a"), crypto::SigningKey::generate()));
    QVERIFY(signer);
    QVERIFY(signer->bytes != m_key.publicKey().bytes);
}

void TestFeedSeal::signatureOverSomethingElseIsNoSeal()
{
    // The header line signed as it stands, without the mark that says what is signed.
    const QByteArray sealed = sealFeedPage(page("a"), m_key);
    const qsizetype at = sealed.indexOf(",\"signature\"");
    const QByteArray forged = sealed.first(at) + ",\"signature\":\"" + m_key.sign(sealed.first(at)).toHex() +
                              "\"}" + sealed.sliced(sealed.indexOf('\n'));
    const auto signer = checkFeedSeal(forged);
    QVERIFY(!signer);
    QCOMPARE(signer.error().reason, QStringLiteral("feed.signature"));
}

QTEST_APPLESS_MAIN(TestFeedSeal)
#include "tst_feedseal.moc"
