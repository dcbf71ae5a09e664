// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::VerdictCode;

namespace {

using Part = QByteArray SealedOperation::*;

} // namespace

/// Operations that somebody has changed on their way, or made up.
class TestForgedOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangedByteIsRejectedAndNoNeighbour_data() { fakes::TestServer::addEngines(); }
    void everyChangedByteIsRejectedAndNoNeighbour()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation good = kiosk.help();
        std::vector<SealedOperation> forged;
        for (const Part part :
             {&SealedOperation::head, &SealedOperation::seal, &SealedOperation::signature}) {
            for (qsizetype at = 0; at < (good.*part).size(); ++at) {
                SealedOperation bad = good;
                (bad.*part)[at] = static_cast<char>((bad.*part).at(at) ^ 0x01);
                forged.push_back(std::move(bad));
            }
        }
        QVERIFY(forged.size() > 300);
        constexpr std::size_t atOnce = 40;
        qint64 neighbours = 0;
        for (std::size_t at = 0; at < forged.size(); at += atOnce) {
            std::vector<SealedOperation> batch{kiosk.help()};
            const auto end = forged.begin() + static_cast<qptrdiff>(std::min(at + atOnce, forged.size()));
            batch.insert(batch.end(), forged.begin() + static_cast<qptrdiff>(at), end);
            batch.push_back(kiosk.help());
            const auto verdicts = f.verdicts(kiosk, batch);
            QCOMPARE(verdicts.size(), batch.size());
            for (std::size_t i = 1; i + 1 < verdicts.size(); ++i) {
                QCOMPARE(verdicts[i].code, VerdictCode::Rejected);
                QVERIFY2(verdicts[i].reason == QLatin1String("signature") ||
                             verdicts[i].reason == QLatin1String("format"),
                         qPrintable(verdicts[i].reason));
            }
            QCOMPARE(verdicts.front().code, VerdictCode::Accepted);
            QCOMPARE(verdicts.back().code, VerdictCode::Accepted);
            neighbours += 2;
        }
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation")), neighbours);
        QCOMPARE(f.verdicts(kiosk, {good}).at(0).code, VerdictCode::Accepted); // none has taken its id
    }

    void operationOfAnotherDeviceIsNotThisOnes_data() { fakes::TestServer::addEngines(); }
    void operationOfAnotherDeviceIsNotThisOnes()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk one = f.enrolled(1);
        TestKiosk two = f.enrolled(2);
        const SealedOperation ofOne = one.help();
        QCOMPARE(f.verdicts(two, {ofOne}).at(0).reason, QStringLiteral("signature"));
        // With the other's name over the own signature.
        operations::OperationHead head = two.head(QStringLiteral("help_request"));
        head.device = one.device;
        const auto pretended = two.seal(std::move(head), TestKiosk::fields({{"reason", "other"}}));
        QCOMPARE(f.verdicts(two, {pretended}).at(0).reason, QStringLiteral("signature"));
        QCOMPARE(f.verdicts(one, {ofOne}).at(0).code, VerdictCode::Accepted);
    }

    void sealUnderAnotherHeadDoesNotOpen_data() { fakes::TestServer::addEngines(); }
    void sealUnderAnotherHeadDoesNotOpen()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation one = kiosk.help();
        SealedOperation moved = kiosk.help();
        moved.seal = one.seal;
        const auto opened = operations::openOperation(moved, f.opening);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("seal.moved"));
    }

    void headThatDoesNotFitItsKindIsRejected_data() { fakes::TestServer::addEngines(); }
    void headThatDoesNotFitItsKindIsRejected()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto signedAgain = [&kiosk](SealedOperation operation, const QByteArray &from,
                                          const QByteArray &to) {
            operation.head.replace(from, to);
            kiosk.sign(operation);
            return operation;
        };
        const auto verdicts = f.verdicts(
            kiosk, {signedAgain(kiosk.help(), "help_request", "vacancy_interest"), // about nothing
                    signedAgain(kiosk.help(), "help_request", "cancellation"),     // of nothing
                    signedAgain(kiosk.interest(QStringLiteral("v1")), "vacancy_interest", "feedback"),
                    signedAgain(kiosk.help(), "help_request", "HELP"), SealedOperation{}, kiosk.help()});
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(verdicts.at(i).code, VerdictCode::Rejected);
            QCOMPARE(verdicts.at(i).reason, QStringLiteral("format"));
        }
        QCOMPARE(verdicts.at(5).code, VerdictCode::Accepted);
    }

    void replayedRequestIsRefused_data() { fakes::TestServer::addEngines(); }
    void replayedRequestIsRefused()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto request = kiosk.opsRequest({kiosk.help()});
        QCOMPARE(f.ask(request).status, 200);
        QCOMPARE(LedgerFixture::codeOf(f.ask(request)), QStringLiteral("signature.replayed"));
    }
};

QTEST_GUILESS_MAIN(TestForgedOperations)
#include "tst_forgedoperations.moc"
