// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcall.h"

#include "factwords.h"
#include "helpreason.h"
#include "operationtype.h"
#include "stationreceiptjson.h"
#include "toldreceipt.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

using catalogue::StationReceipt;
using desk::ReceiptState;

constexpr int watchMs = 1000; // somebody stands there and waits
constexpr qint64 minuteMs = 60'000;

HelpCall::Step stepOf(const desk::Receipt &receipt)
{
    using Step = HelpCall::Step;
    switch (receipt.state) {
    case ReceiptState::Waiting:
    case ReceiptState::SetAside:
        return Step::Waiting;
    case ReceiptState::Answered:
        return receipt.verdict && receipt.verdict->code == operations::VerdictCode::Rejected
                   ? Step::NotKept
                   : Step::Delivered;
    case ReceiptState::Seen:
        return Step::Seen;
    case ReceiptState::Coming:
        return Step::Coming;
    case ReceiptState::Cancelled:
    case ReceiptState::TakenBack:
    case ReceiptState::Done:
    case ReceiptState::NoAnswer:
    case ReceiptState::Called:
    case ReceiptState::Attended:
    case ReceiptState::Absent:
        return Step::Over;
    }
    return Step::Waiting;
}

QString clockTime(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(chinaOffsetSeconds).toString(QStringLiteral("HH:mm"))
                          : QString();
}

static_assert(static_cast<int>(HelpCall::Reason::Screen) ==
                  static_cast<int>(operations::HelpReason::Screen) &&
              static_cast<int>(HelpCall::Reason::Other) == static_cast<int>(operations::HelpReason::Other));

operations::FieldValue reasonField(HelpCall::Reason reason)
{
    const QByteArrayView word(operations::codeOf(static_cast<operations::HelpReason>(reason)));
    crypto::SecretBytes value(static_cast<std::size_t>(word.size()));
    [[maybe_unused]] const bool fits = value.append(word);
    return {QByteArray("reason"), std::move(value)};
}

} // namespace

HelpCall::HelpCall(session::Session &session, desk::OperationService &operations, desk::ItemService &items,
                   const Clock &clock, settings::OpeningHours hours, QObject *parent)
    : QObject(parent), SessionPart(session), m_operations(operations), m_items(items), m_clock(clock),
      m_hours(std::move(hours))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &HelpCall::refresh);
}

bool HelpCall::called() const
{
    return m_step == Step::Waiting || m_step == Step::Delivered || m_step == Step::Seen ||
           m_step == Step::Coming;
}

bool HelpCall::late() const
{
    return called() && m_step != Step::Coming && minutes() >= patienceMinutes;
}

int HelpCall::minutes() const
{
    return m_receipt.code.isEmpty()
               ? 0
               : static_cast<int>(std::max<qint64>(0, m_clock.monotonicMs() - m_calledMs) / minuteMs);
}

QString HelpCall::calledAt() const
{
    return clockTime(m_receipt.captured);
}

QString HelpCall::sinceAt() const
{
    return clockTime(m_receipt.since);
}

QDateTime HelpCall::now() const
{
    return m_clock.nowUtc().toOffsetFromUtc(chinaOffsetSeconds);
}

bool HelpCall::staffed() const
{
    return m_hours.isOpen(now());
}

int HelpCall::openingDay() const
{
    const auto next = staffed() ? std::nullopt : m_hours.nextOpening(now());
    return next ? static_cast<int>(now().date().daysTo(next->date())) : -1;
}

int HelpCall::openingWeekday() const
{
    const auto next = staffed() ? std::nullopt : m_hours.nextOpening(now());
    return next ? next->date().dayOfWeek() : 0;
}

QString HelpCall::openingTime() const
{
    const auto next = staffed() ? std::nullopt : m_hours.nextOpening(now());
    return next ? next->toString(QStringLiteral("HH:mm")) : QString();
}

int HelpCall::keepDays()
{
    return operations::operationType("help_request")->keepDays;
}

void HelpCall::prepare()
{
    whenAnswered(m_operations.canSend(), this, [this](const Result<bool> &can) {
        m_possible = can.value_or(false);
        Q_EMIT changed();
    });
    whenAnswered(m_operations.mark(), this, [this](const Result<QString> &mark) {
        m_machine = words::machineWord(mark.value_or(QString()));
        Q_EMIT changed();
    });
    if (m_step == Step::Over || m_step == Step::NotKept)
        forget();
    Q_EMIT changed();
}

void HelpCall::setTurnedAway(bool turnedAway)
{
    m_turnedAway = turnedAway;
    Q_EMIT changed();
}

void HelpCall::call(Reason reason)
{
    if (m_step != Step::Ask && m_step != Step::NotKept)
        return;
    m_receipt = {}; // of one that was refused
    m_reason = reason;
    if (staffed())
        return submit(false);
    m_asksForPhone = true;
    Q_EMIT changed();
}

void HelpCall::typeDigit(int digit)
{
    if (m_phone.type(digit))
        holdToken();
}

void HelpCall::takeBackDigit()
{
    m_phone.takeBack();
    holdToken();
}

void HelpCall::clearDigits()
{
    m_phone.clear();
    holdToken();
}

void HelpCall::holdToken()
{
    if (m_phone.isEmpty())
        m_personal.reset();
    else if (!m_personal)
        m_personal.emplace(session());
    Q_EMIT changed();
}

void HelpCall::askForPhone()
{
    m_asksForPhone = called() && m_withdrawal != Withdrawal::BeingWithdrawn;
    Q_EMIT changed();
}

void HelpCall::leavePhone()
{
    if (m_asksForPhone && m_phone.state() == PhoneDigits::State::Complete)
        submit(true);
}

void HelpCall::skipPhone()
{
    if (!m_asksForPhone)
        return;
    clearDigits();
    if (!called())
        return submit(false);
    m_asksForPhone = false;
    Q_EMIT changed();
}

void HelpCall::submit(bool withPhone)
{
    if (m_step == Step::Keeping || m_withdrawal == Withdrawal::BeingWithdrawn)
        return;
    m_withdrawal = Withdrawal::NoWithdrawal;
    desk::OperationDraft draft;
    draft.type = QStringLiteral("help_request");
    draft.fields.push_back(reasonField(m_reason));
    if (withPhone)
        draft.fields.push_back({QByteArray("phone"), m_phone.copy()});
    m_phoneLeft = withPhone;
    setStep(Step::Keeping);
    whenAnswered(m_operations.submit(std::move(draft)), this,
                 [this, former = m_receipt.code, call = ++m_call](const Result<desk::Receipt> &answer) {
                     // One card at the staff's screen, which says that there is a number; also where the
                     // session has ended meanwhile.
                     if (answer && !former.isEmpty())
                         takeBackFormer(former);
                     if (call == m_call)
                         take(answer, former);
                 });
}

void HelpCall::take(const Result<desk::Receipt> &answer, const QString &former)
{
    if (!answer) {
        qWarning("a call for help was not kept: %s", qUtf8Printable(answer.error().toString()));
        m_phoneLeft = false;
        // What was called before is called still.
        return setStep(former.isEmpty() ? Step::NotKept : stepOf(m_receipt));
    }
    m_asksForPhone = false;
    clearDigits();
    if (former.isEmpty())
        m_calledMs = m_clock.monotonicMs();
    m_receipt = *answer;
    m_watch.start();
    setStep(stepOf(m_receipt));
}

QFuture<Result<desk::Receipt>> HelpCall::takeBack(const QString &receipt)
{
    desk::OperationDraft draft;
    draft.type = QStringLiteral("cancellation");
    draft.refers = receipt;
    return m_operations.submit(std::move(draft));
}

void HelpCall::takeBackFormer(const QString &receipt)
{
    whenAnswered(takeBack(receipt), this, [](const Result<desk::Receipt> &answer) {
        if (!answer)
            qWarning("a call was not taken back: %s", qUtf8Printable(answer.error().toString()));
    });
}

void HelpCall::withdraw()
{
    if (!called() || m_withdrawal == Withdrawal::BeingWithdrawn)
        return;
    m_withdrawal = Withdrawal::BeingWithdrawn;
    Q_EMIT changed();
    whenAnswered(takeBack(m_receipt.code), this, [this, call = m_call](const Result<desk::Receipt> &answer) {
        if (!answer)
            qWarning("a call was not taken back: %s", qUtf8Printable(answer.error().toString()));
        if (call != m_call)
            return;
        if (answer)
            return forget();
        m_withdrawal = Withdrawal::NotWithdrawn;
        Q_EMIT changed();
    });
}

void HelpCall::refresh()
{
    if (!called())
        return m_watch.stop();
    whenAnswered(m_operations.receipt(m_receipt.code), this,
                 [this, call = m_call](const Result<desk::KnownHere> &found) {
                     if (call == m_call)
                         askTheStation(found.value_or(desk::KnownHere()));
                 });
}

void HelpCall::askTheStation(const desk::KnownHere &own)
{
    whenAnswered(desk::itemById<StationReceipt>(m_items, m_receipt.code, toEpochDay(m_clock.today())), this,
                 [this, own, call = m_call](const Result<StationReceipt> &told) {
                     const auto latest = desk::latestOf(own, told ? std::optional(*told) : std::nullopt);
                     if (call == m_call && latest)
                         show(*latest);
                 });
}

void HelpCall::show(const desk::Receipt &receipt)
{
    m_receipt = receipt;
    setStep(stepOf(receipt));
}

void HelpCall::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed(); // the minutes go on
}

void HelpCall::forget()
{
    ++m_call;
    m_watch.stop();
    m_receipt = {};
    m_reason = Reason::Other;
    m_withdrawal = Withdrawal::NoWithdrawal;
    m_asksForPhone = false;
    m_phoneLeft = false;
    m_step = Step::Ask;
    clearDigits();
}

} // namespace yizhan::viewmodels
