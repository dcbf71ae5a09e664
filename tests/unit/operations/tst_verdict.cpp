// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::operations;

class TestVerdict : public QObject
{
    Q_OBJECT

private:
    const crypto::SigningKey m_server = crypto::SigningKey::generate();
    const QByteArray m_request = QByteArray(32, 'r');
    const VerdictAnswer m_answer{
        {verdict(VerdictCode::Accepted), verdict(VerdictCode::Waitlisted), verdict(VerdictCode::Rejected)},
        crypto::OpeningKey::generate().sealingKey(),
        {QStringLiteral("9d0b6c51f3a27e84"), 1'795'600'000},
        QDateTime::fromString(QStringLiteral("2026-12-01T02:03:05Z"), Qt::ISODate)};

    static Verdict verdict(VerdictCode code)
    {
        Verdict verdict;
        verdict.op = QStringLiteral("01936f6e-0000-7000-8000-000000000001");
        verdict.code = code;
        verdict.reason = code == VerdictCode::Rejected ? QStringLiteral("id_reuse") : QString();
        verdict.rank = code == VerdictCode::Waitlisted ? 3 : 0;
        verdict.time = QDateTime::fromString(QStringLiteral("2026-12-01T02:03:04Z"), Qt::ISODate);
        return verdict;
    }

    [[nodiscard]] QByteArray sealed() const
    {
        std::vector<QByteArray> verdicts;
        for (const Verdict &verdict : m_answer.verdicts)
            verdicts.push_back(encodeVerdict(verdict));
        return encodeAnswer(verdicts, m_answer.sealingKey, m_answer.epoch, m_answer.time, m_request,
                            m_server);
    }

private Q_SLOTS:
    void anAnswerIsProvedAndRead()
    {
        const auto proved = openAnswer(sealed(), m_request);
        QVERIFY(proved);
        QCOMPARE(proved->signer, m_server.publicKey());
        QCOMPARE(proved->answer, m_answer);
    }

    void anAnswerWithoutVerdictsIsOneToo()
    {
        const auto proved = openAnswer(
            encodeAnswer({}, m_answer.sealingKey, m_answer.epoch, m_answer.time, m_request, m_server),
            m_request);
        QVERIFY(proved);
        QVERIFY(proved->answer.verdicts.empty());
    }

    void theAnswerOfAnotherRequestProvesNothing()
    {
        QCOMPARE(openAnswer(sealed(), QByteArray(32, 's')).error().reason,
                 QStringLiteral("answer.other_request"));
    }

    void noChangedByteIsTaken()
    {
        const QByteArray answer = sealed();
        for (qsizetype at = 0; at < answer.size(); ++at) {
            QByteArray changed = answer;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const auto proved = openAnswer(changed, m_request);
            // A changed key is proved by nobody's signature, and so is everything else.
            QVERIFY2(!proved, qPrintable(QString::number(at)));
        }
    }

    void aCutAnswerIsNoAnswer()
    {
        const QByteArray answer = sealed();
        for (qsizetype length = 0; length < answer.size(); ++length)
            QVERIFY(!openAnswer(answer.first(length), m_request));
    }

    void everyVerdictHasANameAndIsReadAgain()
    {
        for (const auto code : {VerdictCode::Accepted, VerdictCode::Confirmed, VerdictCode::Waitlisted,
                                VerdictCode::DuplicateOf, VerdictCode::AcceptedFlagged, VerdictCode::Rejected,
                                VerdictCode::UpgradeRequired, VerdictCode::Retry}) {
            QCOMPARE(verdictCode(nameOf(code)), code);
            QCOMPARE(decodeVerdict(encodeVerdict(verdict(code))).value(), verdict(code));
        }
        QVERIFY(!verdictCode("perhaps"));
    }

    void onlyWhatWillBeAskedAgainIsNotFinal()
    {
        QVERIFY(isFinal(VerdictCode::Accepted));
        QVERIFY(isFinal(VerdictCode::Rejected));
        QVERIFY(!isFinal(VerdictCode::Retry));
        QVERIFY(!isFinal(VerdictCode::UpgradeRequired));
    }

    void whatIsNoVerdictIsRefused()
    {
        QCOMPARE(decodeVerdict("{}").error().reason, QStringLiteral("verdict.format"));
        QCOMPARE(decodeVerdict("").error().reason, QStringLiteral("verdict.format"));
        QCOMPARE(
            decodeVerdict(R"({"op":"x","verdict":"perhaps","time":"2026-12-01T02:03:04Z"})").error().reason,
            QStringLiteral("verdict.format"));
        QCOMPARE(decodeVerdict(R"({"op":"x","verdict":"accepted"})").error().reason,
                 QStringLiteral("verdict.format"));
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
