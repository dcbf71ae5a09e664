// SPDX-License-Identifier: GPL-3.0-or-later
#include "activeobject.h"
#include "whenanswered.h"

#include <QSemaphore>
#include <QTest>

#include <optional>

using namespace yizhan;

namespace {

/// Answers when it is let.
class Slow
{
public:
    explicit Slow(QSemaphore &gate) : m_gate(gate) {}
    int answer()
    {
        m_gate.acquire();
        return 7;
    }

private:
    QSemaphore &m_gate;
};

struct Room
{
    QSemaphore gate;
    ActiveObject<Slow> slow{std::make_unique<Slow>(gate), QStringLiteral("slow")};
    QFuture<int> ask()
    {
        return slow.ask([](Slow &object) { return object.answer(); });
    }
};

} // namespace

class TestWhenAnswered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesOnTheAskersThread();
    void whatIsAnsweredAlreadyIsUsedAtOnce();
    void anAnswerAfterTheAskerIsGoneIsPassedOver();
    void anAskerMayGoWhileTheAnswerComes();
    void whatWasCancelledIsNotUsed();
    void theAskersLeaveNothingBehind();
};

void TestWhenAnswered::theAnswerComesOnTheAskersThread()
{
    Room room;
    QObject asker;
    std::optional<int> answer;
    QThread *thread = nullptr;
    whenAnswered(room.ask(), &asker, [&](int value) {
        answer = value;
        thread = QThread::currentThread();
    });
    QVERIFY(!answer);
    room.gate.release();
    QTRY_COMPARE(answer, 7);
    QCOMPARE(thread, QThread::currentThread());
}

void TestWhenAnswered::whatIsAnsweredAlreadyIsUsedAtOnce()
{
    QObject asker;
    std::optional<int> answer;
    whenAnswered(QtFuture::makeReadyFuture(7), &asker, [&](int value) { answer = value; });
    QCOMPARE(answer, 7);
}

void TestWhenAnswered::anAnswerAfterTheAskerIsGoneIsPassedOver()
{
    Room room;
    bool used = false;
    QFuture<int> future;
    {
        QObject asker;
        future = room.ask();
        whenAnswered(future, &asker, [&](int) { used = true; });
    }
    room.gate.release();
    future.waitForFinished();
    QCoreApplication::processEvents();
    QVERIFY(!used);
}

void TestWhenAnswered::anAskerMayGoWhileTheAnswerComes()
{
    Room room;
    bool used = false;
    for (int round = 0; round < 200; ++round) {
        auto asker = std::make_unique<QObject>();
        whenAnswered(room.ask(), asker.get(), [&](int) { used = true; });
        room.gate.release(); // the answer and the end of its asker run against each other
        asker.reset();
    }
    QCoreApplication::processEvents();
    QVERIFY(!used);
}

void TestWhenAnswered::whatWasCancelledIsNotUsed()
{
    QObject asker;
    bool used = false;
    QPromise<int> promise;
    promise.start();
    whenAnswered(promise.future(), &asker, [&](int) { used = true; });
    promise.future().cancel();
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!used);
}

void TestWhenAnswered::theAskersLeaveNothingBehind()
{
    Room room;
    QObject asker;
    int answers = 0;
    for (int round = 0; round < 20; ++round)
        whenAnswered(room.ask(), &asker, [&](int) { ++answers; });
    room.gate.release(20);
    QTRY_COMPARE(answers, 20);
    QTRY_VERIFY(asker.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestWhenAnswered)
#include "tst_whenanswered.moc"
