// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::Verdict;
using operations::VerdictCode;

namespace {

QString headOf(const SealedOperation &operation, const char *member)
{
    return QJsonDocument::fromJson(operation.head).object().value(QLatin1String(member)).toString();
}

qint64 rows(LedgerFixture &f)
{
    return f.count(QStringLiteral("SELECT count(*) FROM operation"));
}

} // namespace

/// What verdict an operation gets, and that it gets it once.
class TestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationIsAccepted_data() { fakes::TestServer::addEngines(); }
    void operationIsAccepted()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishVacancy("v1");
        const std::vector<SealedOperation> batch{kiosk.interest(QStringLiteral("v1")), kiosk.help()};
        const auto verdicts = f.verdicts(kiosk, batch);
        QCOMPARE(verdicts.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(verdicts[i].code, VerdictCode::Accepted);
            QCOMPARE(verdicts[i].op, headOf(batch[i], "op"));
            QCOMPARE(verdicts[i].time, fakes::feedTime);
        }
        QCOMPARE(rows(f), 2);
        QVERIFY(f.service->metrics().find("verdict=\"accepted\"} 2\n") != std::string::npos);
        QVERIFY(!f.service->fails());
    }

    void kioskWaitsForItsTurnWhileOthersWait()
    {
        LedgerFixture f(QStringLiteral("sqlite"));
        f.open();
        TestKiosk kiosk = f.enrolled();
        const auto nextSync = [&f, &kiosk] {
            const auto fields = f.ask(kiosk.opsRequest({kiosk.help()})).fields;
            const auto found = std::find_if(fields.begin(), fields.end(), [](const auto &field) {
                return field.first == "Yizhan-Next-Sync";
            });
            return found == fields.end() ? std::string() : found->second;
        };
        QCOMPARE(nextSync(), std::string());
        f.turns->served(1'000'000);
        for (int i = 0; i < 30; ++i)
            f.turns->entered();
        QCOMPARE(nextSync(), std::string("31"));
        QCOMPARE(nextSync(), std::string("32"));
    }

    void whatComesAgainGetsTheSameWords_data() { fakes::TestServer::addEngines(); }
    void whatComesAgainGetsTheSameWords()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const std::vector<SealedOperation> batch{kiosk.interest(QStringLiteral("gone")), kiosk.help()};
        const auto first = f.verdicts(kiosk, batch);
        QCOMPARE(first.at(0).code, VerdictCode::AcceptedFlagged);
        QCOMPARE(first.at(0).reason, QStringLiteral("vacancy_gone"));
        f.publishVacancy("gone"); // were it judged anew it would get another verdict
        f.clock.advanceMs(200LL * 24 * 3600 * 1000);
        const auto again = f.verdicts(kiosk, batch);
        QVERIFY(again == first);
        QCOMPARE(rows(f), 2);
    }

    void sameOperationTwiceInABatch_data() { fakes::TestServer::addEngines(); }
    void sameOperationTwiceInABatch()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation one = kiosk.help();
        const auto verdicts = f.verdicts(kiosk, {one, one});
        QVERIFY(verdicts.at(0) == verdicts.at(1));
        QCOMPARE(verdicts.at(0).code, VerdictCode::Accepted);
        QCOMPARE(rows(f), 1);
    }

    void answerThatWasNeverSentIsGivenAgain_data() { fakes::TestServer::addEngines(); }
    void answerThatWasNeverSentIsGivenAgain()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const std::vector<SealedOperation> batch{kiosk.help(), kiosk.help()};
        const auto device = devices::findDevice(*f.database, kiosk.device);
        QVERIFY(device && *device);
        // The server ends between the commit and the answer.
        const auto taken = ledger::takeBatch(*f.database, **device, batch, fakes::feedTime, f.clock.today());
        QVERIFY(taken);
        f.clock.advanceMs(90'000);
        const auto verdicts = f.verdicts(kiosk, batch);
        for (std::size_t i = 0; i < batch.size(); ++i)
            QVERIFY(f.lastBody.contains(taken->verdicts.at(i)));
        QCOMPARE(verdicts.at(0).time, fakes::feedTime);
        QCOMPARE(rows(f), 2);
    }

    void sameIdWithOtherBytesIsAnAlarm_data() { fakes::TestServer::addEngines(); }
    void sameIdWithOtherBytesIsAnAlarm()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const operations::OperationHead head = kiosk.head(QStringLiteral("feedback"));
        const auto first = kiosk.seal(head, TestKiosk::fields({{"text", "好"}}));
        const auto other = kiosk.seal(head, TestKiosk::fields({{"text", "不好"}}));
        QCOMPARE(f.verdicts(kiosk, {first}).at(0).code, VerdictCode::Accepted);
        const auto verdicts = f.verdicts(kiosk, {other, kiosk.help()});
        QCOMPARE(verdicts.at(0).code, VerdictCode::Rejected);
        QCOMPARE(verdicts.at(0).reason, QStringLiteral("id_reuse"));
        QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);
        QCOMPARE(f.alarms.size(), 1);
        QCOMPARE(f.alarms.constFirst().first, QByteArray("id_reuse"));
        QCOMPARE(f.alarms.constFirst().second.value(QLatin1String("op")).toString(), head.op);
        QCOMPARE(f.verdicts(kiosk, {first}).at(0).code, VerdictCode::Accepted);
    }

    void queueOfAKioskThatWasEnrolledAnew_data() { fakes::TestServer::addEngines(); }
    void queueOfAKioskThatWasEnrolledAnew()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        operations::OperationHead head = kiosk.head(QStringLiteral("help_request"));
        const auto sent = kiosk.seal(head, TestKiosk::fields({{"reason", "other"}}));
        const auto first = f.verdicts(kiosk, {sent});
        f.enrol(kiosk);
        // The same act under the new device: its seal is the same, its head and signature are not.
        head.device = kiosk.device;
        head.key = f.opening.sealingKey().id();
        SealedOperation again = sent;
        again.head = operations::encodeHead(head);
        QVERIFY(again.head != sent.head);
        kiosk.sign(again);
        QVERIFY(f.verdicts(kiosk, {again}) == first);
        QCOMPARE(rows(f), 1);
        QVERIFY(f.alarms.isEmpty());
    }

    void unknownKindWaitsForAnUpgrade_data() { fakes::TestServer::addEngines(); }
    void unknownKindWaitsForAnUpgrade()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        SealedOperation later = kiosk.help();
        later.head.replace("\"version\":1", "\"version\":2");
        kiosk.sign(later);
        for (int i = 0; i < 2; ++i) { // and again: it has taken no place
            const auto verdicts = f.verdicts(kiosk, {later, kiosk.help()});
            QCOMPARE(verdicts.at(0).code, VerdictCode::UpgradeRequired);
            QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);
        }
        QCOMPARE(rows(f), 2);
    }

    void oddTimeIsFlagged_data() { fakes::TestServer::addEngines(); }
    void oddTimeIsFlagged()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        std::vector<SealedOperation> batch;
        for (const qint64 days : {-61, -59, 0, 2}) {
            operations::OperationHead head = kiosk.head(QStringLiteral("help_request"));
            head.captured = head.captured.addDays(days);
            batch.push_back(kiosk.seal(std::move(head), TestKiosk::fields({{"reason", "other"}})));
        }
        const auto verdicts = f.verdicts(kiosk, batch);
        QCOMPARE(verdicts.at(0).reason, QStringLiteral("time_odd"));
        QCOMPARE(verdicts.at(0).code, VerdictCode::AcceptedFlagged);
        QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);
        QCOMPARE(verdicts.at(2).code, VerdictCode::Accepted);
        QCOMPARE(verdicts.at(3).reason, QStringLiteral("time_odd"));
    }

    void vacancyPastItsDayIsGone_data() { fakes::TestServer::addEngines(); }
    void vacancyPastItsDayIsGone()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const EpochDay today = toEpochDay(f.clock.today());
        f.publishVacancy("today", today);
        f.publishVacancy("yesterday", today - 1);
        const auto verdicts = f.verdicts(kiosk, {kiosk.interest(QStringLiteral("today")),
                                                 kiosk.interest(QStringLiteral("yesterday")),
                                                 kiosk.interest(QStringLiteral("it's \"odd\"\\{,}"))});
        QCOMPARE(verdicts.at(0).code, VerdictCode::Accepted);
        QCOMPARE(verdicts.at(1).reason, QStringLiteral("vacancy_gone"));
        QCOMPARE(verdicts.at(2).reason, QStringLiteral("vacancy_gone"));
    }

    void cancellationTakesBack_data() { fakes::TestServer::addEngines(); }
    void cancellationTakesBack()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation help = kiosk.help();
        const QString receipt = headOf(help, "receipt");
        QCOMPARE(f.verdicts(kiosk, {help}).at(0).code, VerdictCode::Accepted);
        const auto verdicts = f.verdicts(kiosk, {kiosk.cancellation(receipt), kiosk.cancellation(receipt)});
        QCOMPARE(verdicts.at(0).code, VerdictCode::Accepted);
        QCOMPARE(verdicts.at(1).reason, QStringLiteral("already_cancelled"));
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation WHERE state='cancelled'")), 1);
    }

    void cancellationWaitsForWhatItNames_data() { fakes::TestServer::addEngines(); }
    /// It may come from another kiosk, or sooner after a restore.
    void cancellationWaitsForWhatItNames()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation help = kiosk.help();
        const SealedOperation cancellation = kiosk.cancellation(headOf(help, "receipt"));
        const auto early = f.verdicts(kiosk, {cancellation}).at(0);
        QCOMPARE(early.code, VerdictCode::Retry);
        QCOMPARE(early.afterS, 60);
        f.clock.advanceMs(4LL * 3600 * 1000);
        QCOMPARE(f.verdicts(kiosk, {cancellation}).at(0).afterS, 3600);
        QCOMPARE(f.verdicts(kiosk, {help, cancellation}).at(1).code, VerdictCode::Accepted);
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation WHERE state='cancelled'")), 1);
    }

    void cancellationOfNothingEnds_data() { fakes::TestServer::addEngines(); }
    void cancellationOfNothingEnds()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation cancellation = kiosk.cancellation(QStringLiteral("00000000"));
        QCOMPARE(f.verdicts(kiosk, {cancellation}).at(0).code, VerdictCode::Retry);
        f.clock.advanceMs(31LL * 86'400'000);
        QCOMPARE(f.verdicts(kiosk, {cancellation}).at(0).reason, QStringLiteral("unknown_receipt"));
    }

    void cancellationInTheSameBatch_data() { fakes::TestServer::addEngines(); }
    void cancellationInTheSameBatch()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const SealedOperation help = kiosk.help();
        const SealedOperation first = kiosk.cancellation(headOf(help, "receipt"));
        const auto verdicts = f.verdicts(
            kiosk, {help, first, kiosk.cancellation(headOf(help, "receipt")),
                    kiosk.cancellation(headOf(first, "receipt"))}); // what is no request cannot be cancelled
        QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);
        QCOMPARE(verdicts.at(2).reason, QStringLiteral("already_cancelled"));
        QCOMPARE(verdicts.at(3).reason, QStringLiteral("unknown_receipt"));
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation WHERE state='cancelled'")), 1);
    }

    void whatWasSealedForALostKeyIsKept_data() { fakes::TestServer::addEngines(); }
    /// A server that was restored does not know keys that were made since its backup.
    void whatWasSealedForALostKeyIsKept()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        kiosk.setSealing(crypto::OpeningKey::generate().sealingKey());
        const auto verdict = f.verdicts(kiosk, {kiosk.help()}).at(0);
        QCOMPARE(verdict.code, VerdictCode::AcceptedFlagged);
        QCOMPARE(verdict.reason, QStringLiteral("key_unknown"));
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM operation WHERE seal IS NOT NULL")), 1);
    }

    void answersBringTheNewKey_data() { fakes::TestServer::addEngines(); }
    void answersBringTheNewKey()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto next = crypto::OpeningKey::generate();
        f.clock.advanceMs(1000);
        QVERIFY(devices::useSealingKey(*f.database, next.sealingKey(), f.clock.nowUtc()));
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).at(0).code,
                 VerdictCode::Accepted); // the old one still holds
        QVERIFY(f.lastBody.contains(next.sealingKey().toHex().toLatin1()));
        kiosk.setSealing(next.sealingKey());
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).at(0).code, VerdictCode::Accepted);
        const auto keys = devices::sealingKeys(*f.database);
        QVERIFY(keys && keys->size() == 2);
        QCOMPARE(keys->front().key, next.sealingKey());
        QVERIFY(keys->front().current && !keys->back().current);
    }

    void secondInstallFreezesTheDevice_data() { fakes::TestServer::addEngines(); }
    void secondInstallFreezesTheDevice()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).at(0).code, VerdictCode::Accepted);
        kiosk.newInstall();
        const auto refused = f.ask(kiosk.opsRequest({kiosk.help()}));
        QCOMPARE(refused.status, 403);
        QCOMPARE(LedgerFixture::codeOf(refused), QStringLiteral("device.frozen"));
        QCOMPARE(rows(f), 1);
        QCOMPARE(f.alarms.constLast().first, QByteArray("device_frozen"));
        QCOMPARE(LedgerFixture::codeOf(f.ask(kiosk.opsRequest({}))), QStringLiteral("device.frozen"));
        // Somebody has looked, and lets it in with the outbox that comes first.
        QVERIFY(devices::setState(*f.database, kiosk.device, devices::DeviceState::Active, f.clock.nowUtc()));
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).at(0).code, VerdictCode::Accepted);
    }

    void placeWithTwoOperationsFreezesTheDevice_data() { fakes::TestServer::addEngines(); }
    void placeWithTwoOperationsFreezesTheDevice()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        TestKiosk innocent = f.enrolled(8);
        QCOMPARE(f.verdicts(kiosk, {kiosk.help(), kiosk.help()}).size(), std::size_t(2));
        const SealedOperation before = kiosk.help();
        kiosk.setSeq(1);
        const auto refused = f.ask(kiosk.opsRequest({before, kiosk.help()}));
        QCOMPARE(LedgerFixture::codeOf(refused), QStringLiteral("device.frozen"));
        QCOMPARE(rows(f), 2); // nothing of the batch
        QCOMPARE(f.verdicts(innocent, {innocent.help()}).at(0).code, VerdictCode::Accepted);
    }

    void brokenDatabaseIsSaid_data() { fakes::TestServer::addEngines(); }
    void brokenDatabaseIsSaid()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QVERIFY(f.database->exec(QStringLiteral("ALTER TABLE operation RENAME TO elsewhere")));
        const auto refused = f.ask(kiosk.opsRequest({kiosk.help()}));
        QCOMPARE(refused.status, 503);
        QVERIFY(f.service->fails());
        QVERIFY(f.service->metrics().find("yizhan_ledger_up 0") != std::string::npos);
        QVERIFY(f.database->exec(QStringLiteral("ALTER TABLE elsewhere RENAME TO operation")));
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).at(0).code, VerdictCode::Accepted);
        QVERIFY(!f.service->fails());
    }

    void withoutASealingKeyNothingIsEntered_data() { fakes::TestServer::addEngines(); }
    void withoutASealingKeyNothingIsEntered()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QVERIFY(f.database->exec(QStringLiteral("DELETE FROM sealing_key")));
        const auto refused = f.ask(kiosk.opsRequest({kiosk.help()}));
        QCOMPARE(LedgerFixture::codeOf(refused), QStringLiteral("sealing.none"));
        QCOMPARE(rows(f), 0);
    }

    void twoAnswersAtOnceAreTheSame_data() { fakes::TestServer::addEngines(); }
    void twoAnswersAtOnceAreTheSame()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        constexpr int rounds = 10;
        std::array<std::vector<protocol::Request>, 2> requests;
        for (int round = 0; round < rounds; ++round) {
            std::vector<SealedOperation> batch;
            for (int i = 0; i < 20; ++i)
                batch.push_back(kiosk.help());
            for (auto &ofThread : requests)
                ofThread.push_back(kiosk.opsRequest(batch));
        }
        // A kiosk whose first request seemed lost, at a server that still works on it.
        std::array<std::vector<protocol::Response>, 2> responses;
        const auto run = [&](std::size_t thread) {
            for (const protocol::Request &request : requests.at(thread))
                responses.at(thread).push_back(f.ask(request));
        };
        std::thread other(run, 1);
        run(0);
        other.join();
        for (std::size_t round = 0; round < rounds; ++round) {
            QCOMPARE(responses.at(0).at(round).status, 200);
            QCOMPARE(responses.at(1).at(round).status, 200);
            const auto first = LedgerFixture::objectOf(responses.at(0).at(round));
            const auto second = LedgerFixture::objectOf(responses.at(1).at(round));
            QCOMPARE(first.value(QLatin1String("verdicts")).toArray().size(), 20);
            QCOMPARE(second.value(QLatin1String("verdicts")), first.value(QLatin1String("verdicts")));
        }
        QCOMPARE(rows(f), rounds * 20);
        QVERIFY(f.alarms.isEmpty());
    }

    void failureToWriteIsInTheLogOnce_data() { fakes::TestServer::addEngines(); }
    void failureToWriteIsInTheLogOnce()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto operation = kiosk.help();
        LedgerFixture::must(f.database->exec(QStringLiteral("ALTER TABLE operation RENAME TO away")));
        for (int attempt = 0; attempt < 2; ++attempt)
            QCOMPARE(f.ask(kiosk.opsRequest({operation})).status, 503);
        QCOMPARE(f.alarms.size(), 1);
        QCOMPARE(f.alarms.constFirst().first, QByteArray("ledger_failed"));
        QVERIFY(f.alarms.constFirst().second.value(QLatin1String("reason")).toString().startsWith(u"sql."));
        LedgerFixture::must(f.database->exec(QStringLiteral("ALTER TABLE away RENAME TO operation")));
        QCOMPARE(f.verdicts(kiosk, {operation}).size(), std::size_t(1));
        LedgerFixture::must(f.database->exec(QStringLiteral("ALTER TABLE operation RENAME TO away")));
        QCOMPARE(f.ask(kiosk.opsRequest({operation})).status, 503);
        QCOMPARE(f.alarms.size(), 2);
    }

    void emptyBatchIsAnswered_data() { fakes::TestServer::addEngines(); }
    void emptyBatchIsAnswered()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QVERIFY(f.verdicts(kiosk, {}).empty());
        QCOMPARE(f.ask(kiosk.request("POST", "/v1/ops", "[]")).status, 400);
        QCOMPARE(f.ask(kiosk.request("POST", "/v1/ops", R"({"schema":2,"ops":[]})")).status, 501);
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
