// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptpage.h"

#include "clock.h"
#include "receiptcode.h"
#include "saidyear.h"
#include "stationreceiptjson.h"
#include "toldreceipt.h"
#include "whenanswered.h"

#include <QCoreApplication>

#include <array>

namespace yizhan::viewmodels {

namespace {

using desk::ReceiptState;
using operations::VerdictCode;

constexpr QLatin1String leaseLost("lease_lost");
constexpr int watchMs = 3000; // somebody stands there and waits for it to be sent

ReceiptPage::Status statusOfVerdict(const operations::Verdict &verdict)
{
    using Status = ReceiptPage::Status;
    switch (verdict.code) {
    case VerdictCode::Accepted:
        return Status::Delivered;
    case VerdictCode::Confirmed:
        return Status::Confirmed;
    case VerdictCode::Waitlisted:
        return Status::Waitlisted;
    case VerdictCode::DuplicateOf:
        return Status::Earlier;
    case VerdictCode::AcceptedFlagged:
        if (verdict.reason == leaseLost)
            return Status::Waitlisted;
        return verdict.reason == QLatin1String("vacancy_gone") ||
                       verdict.reason == QLatin1String("class_gone") ||
                       verdict.reason == QLatin1String("fair_gone") ||
                       verdict.reason == QLatin1String("survey_gone")
                   ? Status::Gone
                   : Status::Odd;
    case VerdictCode::Rejected:
        return verdict.reason == QLatin1String("sign_up_over") ? Status::Closed
               : verdict.reason == QLatin1String("id_number")  ? Status::WrongNumber
                                                               : Status::Rejected;
    case VerdictCode::UpgradeRequired:
    case VerdictCode::Retry:
        return Status::Waiting;
    }
    return Status::Waiting;
}

QString subjectWords(ReceiptPage::Subject subject, const QString &title)
{
    using Subject = ReceiptPage::Subject;
    const auto said = [](const char *text) { return QCoreApplication::translate("Slips", text); };
    switch (subject) {
    case Subject::Interest:
        return title.isEmpty() ? said(QT_TRANSLATE_NOOP("Slips", "You want a job"))
                               : said(QT_TRANSLATE_NOOP("Slips", "You want: %1")).arg(title);
    case Subject::Enrolment:
        return title.isEmpty() ? said(QT_TRANSLATE_NOOP("Slips", "You signed up for a class"))
                               : said(QT_TRANSLATE_NOOP("Slips", "You signed up for: %1")).arg(title);
    case Subject::FairSignUp:
        return title.isEmpty()
                   ? said(QT_TRANSLATE_NOOP("Slips", "You signed up for a job fair"))
                   : said(QT_TRANSLATE_NOOP("Slips", "You signed up for the job fair: %1")).arg(title);
    case Subject::Help:
        return said(QT_TRANSLATE_NOOP("Slips", "You asked for help"));
    case Subject::Feedback:
        return said(QT_TRANSLATE_NOOP("Slips", "You said what you think"));
    case Subject::Cancellation:
        return said(QT_TRANSLATE_NOOP("Slips", "You took something back"));
    case Subject::Survey:
        return said(QT_TRANSLATE_NOOP("Slips", "You answered a survey"));
    case Subject::Other:
        break;
    }
    return {};
}

} // namespace

ReceiptPage::ReceiptPage(session::Session &session, desk::OperationService &operations,
                         desk::ItemService &items, const Clock &clock, QString publicUrl, QObject *parent)
    : QObject(parent), SessionPart(session), m_operations(operations), m_items(items), m_clock(clock),
      m_publicUrl(std::move(publicUrl)), m_about(*this, items, clock, [this] { Q_EMIT changed(); })
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &ReceiptPage::refresh);
}

ReceiptPage::Status ReceiptPage::status() const
{
    return statusOf(m_receipt);
}

ReceiptPage::Cancelling ReceiptPage::cancelling() const
{
    return m_cancelling == Cancelling::No && m_receipt.notTakenBack ? Cancelling::Failed : m_cancelling;
}

ReceiptPage::Status ReceiptPage::statusOf(const desk::Receipt &receipt)
{
    switch (receipt.state) {
    case ReceiptState::Waiting:
        return receipt.placeGiven ? Status::Confirmed : Status::Waiting;
    case ReceiptState::Answered:
        return receipt.verdict ? statusOfVerdict(*receipt.verdict) : Status::Delivered;
    case ReceiptState::SetAside:
        return Status::SetAside;
    case ReceiptState::Cancelled:
        return Status::Cancelled;
    case ReceiptState::Seen:
        return Status::Seen;
    case ReceiptState::Coming:
        return Status::Coming;
    case ReceiptState::Done:
        return Status::Done;
    case ReceiptState::NoAnswer:
        return Status::NoAnswer;
    case ReceiptState::Called:
        return Status::Called;
    case ReceiptState::Attended:
        return Status::Attended;
    case ReceiptState::Absent:
        return Status::Absent;
    case ReceiptState::TakenBack:
        return Status::TakenBack;
    }
    return Status::Waiting;
}

ReceiptPage::Subject ReceiptPage::subjectOf(const desk::Receipt &receipt)
{
    static constexpr std::array names{"vacancy_interest", "class_enrolment", "fair_signup",
                                      "help_request",     "feedback",        "cancellation",
                                      "survey_submission"};
    for (std::size_t name = 0; name < names.size(); ++name) {
        if (receipt.type == QLatin1String(names.at(name)))
            return static_cast<Subject>(name);
    }
    return Subject::Other;
}

bool ReceiptPage::concernsItem() const
{
    static_assert(int(Subject::Enrolment) == int(Screens::Enrolment) &&
                  int(Subject::FairSignUp) == int(Screens::FairSignUp));
    return subject() == Subject::Interest || subject() == Subject::Enrolment ||
           subject() == Subject::FairSignUp;
}

QString ReceiptPage::code() const
{
    return m_code.isEmpty() ? QString() : operations::shownCode(m_code);
}

QString ReceiptPage::link() const
{
    if (m_state != State::Ready || m_publicUrl.isEmpty())
        return {};
    return m_publicUrl + QLatin1String("/r/") + m_code;
}

bool ReceiptPage::placeLost() const
{
    return status() == Status::Waitlisted && reason() == leaseLost;
}

QString ReceiptPage::reason() const
{
    return m_receipt.verdict ? m_receipt.verdict->reason : QString();
}

QString ReceiptPage::earlierCode() const
{
    return m_receipt.verdict && !m_receipt.verdict->of.isEmpty()
               ? operations::shownCode(m_receipt.verdict->of)
               : QString();
}

int ReceiptPage::rank() const
{
    return m_receipt.verdict ? m_receipt.verdict->rank : 0;
}

int ReceiptPage::year() const
{
    return saidYear(captured().date(), m_clock.today());
}

QDateTime ReceiptPage::captured() const
{
    return m_receipt.captured.isValid() ? chinaTime(m_receipt.captured) : QDateTime();
}

QString ReceiptPage::time() const
{
    return captured().isValid() ? captured().toString(QStringLiteral("HH:mm")) : QString();
}

bool ReceiptPage::cancellable() const
{
    if (m_state != State::Ready || !concernsItem())
        return false;
    switch (status()) {
    case Status::Cancelled:
    case Status::TakenBack:
    case Status::Rejected:
    case Status::Closed:
    case Status::WrongNumber:
    case Status::SetAside:
    case Status::Earlier:
    case Status::Done:
    case Status::Attended:
        return false;
    default:
        return true;
    }
}

void ReceiptPage::setTurnedAway(bool turnedAway)
{
    m_turnedAway = turnedAway;
    Q_EMIT changed();
}

void ReceiptPage::take(const desk::Receipt &receipt)
{
    close();
    m_code = receipt.code;
    m_shown.emplace(session());
    show(std::optional(receipt));
}

void ReceiptPage::open(const QString &code)
{
    close();
    m_code = code;
    m_shown.emplace(session());
    show(State::Loading);
    refresh();
}

void ReceiptPage::refresh()
{
    if (m_code.isEmpty())
        return;
    whenAnswered(m_operations.receipt(m_code), this,
                 [this, opening = m_opening](const Result<desk::KnownHere> &found) {
                     if (opening != m_opening)
                         return;
                     if (found)
                         askTheStation(*found);
                     else
                         unreadable(found.error());
                 });
}

/// What another kiosk took, and what became of it after the verdict, is known from the catalogue.
void ReceiptPage::askTheStation(const desk::KnownHere &own)
{
    using catalogue::StationReceipt;
    whenAnswered(desk::itemById<StationReceipt>(m_items, m_code, toEpochDay(m_clock.today())), this,
                 [this, own, opening = m_opening](const Result<StationReceipt> &told) {
                     if (opening == m_opening)
                         show(desk::latestOf(own, told ? std::optional(*told) : std::nullopt));
                 });
}

void ReceiptPage::unreadable(const Error &error)
{
    qWarning("a receipt could not be read: %s", qUtf8Printable(error.toString()));
    if (m_state != State::Ready) // what stands there was true a moment ago
        show(State::Unreadable);
}

void ReceiptPage::show(const std::optional<desk::Receipt> &found)
{
    if (!found)
        return show(State::Unknown);
    const bool same = m_state == State::Ready && m_receipt == *found;
    m_receipt = *found;
    if (status() == Status::Waiting || m_receipt.state == ReceiptState::Waiting ||
        m_receipt.state == ReceiptState::TakenBack)
        m_watch.start();
    else
        m_watch.stop();
    if (same)
        return;
    show(State::Ready);
    if (concernsItem() && m_about.id() != m_receipt.about)
        m_about.open(static_cast<Screens::FormKind>(subject()), m_receipt.about);
    askForTicket();
}

/// Where the place is not sure, the desk says whether there is a ticket.
void ReceiptPage::askForTicket()
{
    m_ticket.clear();
    if (subject() != Subject::FairSignUp || (status() != Status::Waiting && status() != Status::Confirmed))
        return;
    whenAnswered(m_operations.ticket(m_code, status() == Status::Confirmed), this,
                 [this, opening = m_opening, asked = status()](const Result<QString> &ticket) {
                     if (!ticket)
                         qWarning("a ticket was not issued: %s", qUtf8Printable(ticket.error().toString()));
                     if (!ticket || opening != m_opening || status() != asked)
                         return;
                     m_ticket = *ticket;
                     Q_EMIT changed();
                 });
}

void ReceiptPage::show(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ReceiptPage::cancel()
{
    if (!cancellable() || m_cancelling == Cancelling::Sending)
        return;
    m_cancelling = Cancelling::Sending;
    Q_EMIT changed();
    desk::OperationDraft draft;
    draft.type = QStringLiteral("cancellation");
    draft.refers = m_code;
    whenAnswered(m_operations.submit(std::move(draft)), this,
                 [this, opening = m_opening](const Result<desk::Receipt> &answer) {
                     if (opening != m_opening)
                         return;
                     if (!answer)
                         qWarning("a cancellation was not kept: %s",
                                  qUtf8Printable(answer.error().toString()));
                     m_cancelling = answer ? Cancelling::No : Cancelling::NotKept;
                     if (answer)
                         noteTakenBack();
                     Q_EMIT changed();
                     refresh();
                 });
}

/// What was read before is no news any more.
void ReceiptPage::noteTakenBack()
{
    ++m_opening;
    m_receipt.state = ReceiptState::TakenBack;
    m_receipt.notTakenBack = false;
    m_ticket.clear();
}

void ReceiptPage::openAbout()
{
    if (const auto route = m_about.route())
        Q_EMIT leads(*route);
}

print::Slip ReceiptPage::slip(const SlipHead &head) const
{
    if (m_state != State::Ready)
        return print::Slip();
    return receiptSlip(head, {subjectWords(subject(), aboutTitle()), code(), link(), captured(), m_ticket});
}

void ReceiptPage::arrive(const Arrival &arrival)
{
    if (arrival.route.screen != Screens::Receipt) {
        if (m_state != State::Idle)
            close();
    } else if (arrival.route.id != m_code) {
        open(arrival.route.id);
    } else {
        refresh();
    }
}

void ReceiptPage::close()
{
    ++m_opening;
    m_watch.stop();
    m_code.clear();
    m_receipt = {};
    m_ticket.clear();
    m_cancelling = Cancelling::No;
    m_shown.reset();
    m_about.close();
    show(State::Idle);
}

} // namespace yizhan::viewmodels
