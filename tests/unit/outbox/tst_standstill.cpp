// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "manualclock.h"
#include "outbox.h"
#include "sealedoperations.h"
#include "standstill.h"

#include <QTest>

#include <memory>

using namespace yizhan;
using outbox::Outbox;
using outbox::Standstill;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);

} // namespace

/// When nothing comes through any more.
class TestStandstill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasWaitedForAnHourStandsStill();
    void anAnswerToAnotherIsAMove();
    void whatTheServerWantsLaterIsNone();
    void anEmptyQueueIsNone();

private:
    [[nodiscard]] outbox::Entry submitAt(const QDateTime &time)
    {
        operations::OperationHead head;
        head.type = QStringLiteral("vacancy_interest");
        head.aboutKind = QStringLiteral("vacancy");
        head.about = QStringLiteral("bureau/4411");
        head.captured = time;
        auto entry = m_outbox->submit(head, fakes::interestFields(), m_kiosk->identity());
        if (!entry)
            qFatal("%s", qUtf8Printable(entry.error().toString()));
        return *std::move(entry);
    }
    void answer(const outbox::Entry &entry, operations::VerdictCode code, const QDateTime &time)
    {
        operations::Verdict verdict;
        verdict.op = entry.op;
        verdict.code = code;
        verdict.time = time;
        QVERIFY(m_outbox->record(
            {{verdict}, m_kiosk->bureau().sealingKey(), {QStringLiteral("00000000000000e1"), 1}}));
    }
    [[nodiscard]] std::optional<Standstill> at(const QDateTime &now)
    {
        const auto found = outbox::standstillIn(m_outbox->database(), now);
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().toString()));
        return *found;
    }

    std::unique_ptr<fakes::EnrolledKiosk> m_kiosk;
    std::unique_ptr<Outbox> m_outbox;
    fakes::ManualClock m_clock{morning};
    SeededRandom m_random{11};
};

void TestStandstill::init()
{
    m_outbox.reset();
    m_kiosk = std::make_unique<fakes::EnrolledKiosk>();
    auto opened = Outbox::open(m_kiosk->dataDir(), m_clock, m_random, 0);
    QVERIFY(opened);
    m_outbox = std::make_unique<Outbox>(*std::move(opened));
}

void TestStandstill::whatHasWaitedForAnHourStandsStill()
{
    const outbox::Entry oldest = submitAt(morning);
    static_cast<void>(submitAt(morning.addSecs(600)));
    QVERIFY(!at(morning.addSecs(outbox::standstillSeconds - 1)));
    const auto found = at(morning.addSecs(outbox::standstillSeconds));
    QVERIFY(found);
    QCOMPARE(*found, (Standstill{2, oldest.receipt, morning, morning}));
}

void TestStandstill::anAnswerToAnotherIsAMove()
{
    const outbox::Entry oldest = submitAt(morning);
    const QDateTime answered = morning.addSecs(7200);
    answer(submitAt(morning.addSecs(600)), operations::VerdictCode::Accepted, answered);
    QVERIFY(!at(answered.addSecs(outbox::standstillSeconds - 1)));
    const auto found = at(answered.addSecs(outbox::standstillSeconds));
    QVERIFY(found);
    QCOMPARE(*found, (Standstill{1, oldest.receipt, morning, answered}));
}

void TestStandstill::whatTheServerWantsLaterIsNone()
{
    answer(submitAt(morning), operations::VerdictCode::Retry, morning);
    QVERIFY(!at(morning.addDays(3)));
}

void TestStandstill::anEmptyQueueIsNone()
{
    QVERIFY(!at(morning));
    answer(submitAt(morning), operations::VerdictCode::Accepted, morning);
    QVERIFY(!at(morning.addDays(3)));
}

QTEST_GUILESS_MAIN(TestStandstill)
#include "tst_standstill.moc"
