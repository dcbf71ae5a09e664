// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffboard.h"

#include "clock.h"
#include "factwords.h"
#include "receiptcode.h"
#include "receiptpage.h"
#include "toldreceipt.h"
#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::StationReceipt;

namespace {

constexpr int minutesMs = 10'000;
constexpr qsizetype mostRequests = 60;

/// What was handed in and nobody has dealt with.
bool isOpen(const QString &state)
{
    return state == QLatin1String("accepted") || state == QLatin1String("accepted_flagged") ||
           state == QLatin1String("seen") || state == QLatin1String("coming") ||
           state == QLatin1String("no_answer") || state == QLatin1String("called");
}

QDateTime inChina(const QDateTime &time)
{
    return time.toOffsetFromUtc(chinaOffsetSeconds);
}

} // namespace

StaffBoard::StaffBoard(session::Session &session, StaffReceipts &receipts, StaffSession &staff,
                       desk::OperationService &operations, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_receipts(receipts), m_staff(staff), m_operations(operations),
      m_clock(clock)
{
    m_minutes.setInterval(minutesMs);
    connect(&m_minutes, &QTimer::timeout, this, &StaffBoard::show);
    connect(&m_receipts, &StaffReceipts::changed, this, &StaffBoard::show);
}

void StaffBoard::refresh()
{
    if (!m_staff.signedIn())
        return;
    m_minutes.start();
    lookAtTheOutbox();
    m_receipts.refresh();
}

void StaffBoard::lookAtTheOutbox()
{
    whenAnswered(m_operations.undelivered(), this,
                 [this, reading = m_reading](const Result<desk::Undelivered> &found) {
                     if (reading != m_reading || !found || *found == m_undelivered)
                         return;
                     m_undelivered = *found;
                     m_receipts.setTakenBack(found->takenBack); // which shows all
                 });
}

StaffRequest StaffBoard::requestOf(const desk::Receipt &receipt, const QString &reason) const
{
    StaffRequest request;
    request.code = receipt.code;
    request.shownCode = operations::shownCode(receipt.code);
    request.subject = static_cast<int>(ReceiptPage::subjectOf(receipt));
    request.status = static_cast<int>(ReceiptPage::statusOf(receipt));
    request.about = m_receipts.subjects().title(receipt.about);
    request.reason = reason;
    request.minutes = static_cast<int>(std::max<qint64>(0, receipt.captured.secsTo(m_clock.nowUtc())) / 60);
    request.time = inChina(receipt.captured).toString(QStringLiteral("HH:mm"));
    request.today = inChina(receipt.captured).date() == inChina(m_clock.nowUtc()).date();
    request.open = false;
    request.mayAct = false;
    return request;
}

StaffRequest StaffBoard::requestOf(const StationReceipt &receipt) const
{
    StaffRequest request = requestOf(desk::receiptOf(receipt), receipt.code);
    request.kiosk = words::machineWord(receipt.kiosk);
    request.callback = receipt.callback;
    request.open = isOpen(receipt.state);
    request.mayAct = m_receipts.mayAct(receipt) && request.open;
    return request;
}

void StaffBoard::show()
{
    QList<StaffRequest> calls;
    QList<StaffRequest> rest;
    for (const StationReceipt &receipt : m_receipts.receipts()) {
        if (receipt.type == QLatin1String("survey_submission")) // nobody waits for anything
            continue;
        const StaffRequest request = requestOf(receipt);
        if (isCall(receipt) && request.open)
            calls.append(request);
        else if (request.today || request.open)
            rest.prepend(request);
    }
    std::stable_partition(rest.begin(), rest.end(), [](const StaffRequest &one) { return one.open; });
    // Whom nobody goes to comes first.
    std::stable_partition(calls.begin(), calls.end(), [](const StaffRequest &one) {
        return one.status != static_cast<int>(ReceiptPage::Status::Coming);
    });
    m_calls = calls;
    m_requests = rest.first(std::min(rest.size(), mostRequests));
    m_failed.clear();
    for (const desk::FailedReceipt &failed : m_undelivered.failed)
        m_failed.append(requestOf(failed.receipt, failed.reason));
    Q_EMIT changed();
}

void StaffBoard::forget()
{
    ++m_reading;
    m_minutes.stop();
    m_undelivered = {};
    show();
}

} // namespace yizhan::viewmodels
