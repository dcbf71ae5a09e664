// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffboard.h"

#include "classjson.h"
#include "coursejson.h"
#include "receiptcode.h"
#include "receiptpage.h"
#include "stationreceiptjson.h"
#include "toldreceipt.h"
#include "vacancyjson.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::StationReceipt;
using operations::StaffAct;

namespace {

constexpr int minutesMs = 10'000;
constexpr int chinaOffsetSeconds = 8 * 3600;
constexpr qsizetype mostRequests = 60;
constexpr qsizetype kioskDigits = 4;

bool isCall(const StationReceipt &receipt)
{
    return receipt.type == QLatin1String("help_request");
}

/// What was handed in and nobody has dealt with.
bool isOpen(const QString &state)
{
    return state == QLatin1String("accepted") || state == QLatin1String("accepted_flagged") ||
           state == QLatin1String("seen") || state == QLatin1String("coming") ||
           state == QLatin1String("no_answer");
}

QDateTime inChina(const QDateTime &time)
{
    return time.toOffsetFromUtc(chinaOffsetSeconds);
}

} // namespace

StaffBoard::StaffBoard(session::Session &session, StaffSession &staff, desk::ItemService &items,
                       desk::OperationService &operations, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_staff(staff), m_items(items), m_operations(operations),
      m_clock(clock)
{
    m_minutes.setInterval(minutesMs);
    connect(&m_minutes, &QTimer::timeout, this, &StaffBoard::show);
}

void StaffBoard::refresh()
{
    if (!m_staff.signedIn())
        return;
    m_minutes.start();
    lookAtTheOutbox();
    desk::allItems<StationReceipt>(m_items, toEpochDay(m_clock.today()))
        .then(this, [this, reading = m_reading](const Result<std::vector<StationReceipt>> &read) {
            if (reading != m_reading)
                return;
            if (!read) // what stands there was true a moment ago
                return qWarning("requests: %s", qUtf8Printable(read.error().toString()));
            m_receipts = *read;
            for (const StationReceipt &receipt : m_receipts) {
                const auto here = m_here.constFind(receipt.receipt);
                if (here != m_here.constEnd() && here->since != receipt.since)
                    m_here.erase(here);
            }
            lookUpTitles();
            show();
        });
}

void StaffBoard::lookAtTheOutbox()
{
    m_operations.undelivered().then(this,
                                    [this, reading = m_reading](const Result<desk::Undelivered> &found) {
                                        if (reading != m_reading || !found || *found == m_undelivered)
                                            return;
                                        m_undelivered = *found;
                                        Q_EMIT changed();
                                    });
}

template <catalogue::ItemKind T, typename Found>
void StaffBoard::lookUp(const QString &id, Found found)
{
    desk::itemById<T>(m_items, id, 0).then(this, [this, found, reading = m_reading](const Result<T> &item) {
        if (reading == m_reading && item)
            found(*item);
    });
}

/// Each title once; one that is no longer published stays without.
void StaffBoard::lookUpTitles()
{
    for (const StationReceipt &receipt : m_receipts) {
        const QString about = receipt.about;
        if (about.isEmpty() || m_titles.contains(about))
            continue;
        m_titles.insert(about, {});
        if (receipt.aboutKind == QLatin1String("vacancy"))
            lookUp<catalogue::Vacancy>(
                about, [this, about](const catalogue::Vacancy &vacancy) { setTitle(about, vacancy.title); });
        else if (receipt.aboutKind == QLatin1String("class"))
            lookUpClass(about);
    }
}

/// A class without a name of its own is called as its course is.
void StaffBoard::lookUpClass(const QString &about)
{
    lookUp<catalogue::Class>(about, [this, about](const catalogue::Class &found) {
        if (!found.name.isEmpty())
            return setTitle(about, found.name);
        lookUp<catalogue::Course>(
            found.course, [this, about](const catalogue::Course &course) { setTitle(about, course.name); });
    });
}

void StaffBoard::setTitle(const QString &about, const QString &title)
{
    m_titles.insert(about, title);
    show();
}

bool StaffBoard::mayAct(const StationReceipt &receipt) const
{
    return m_staff.signedIn() && (isCall(receipt) || m_staff.allRequests());
}

StaffRequest StaffBoard::requestOf(const StationReceipt &receipt) const
{
    const desk::Receipt told = desk::receiptOf(receipt);
    StaffRequest request;
    request.code = receipt.receipt;
    request.shownCode = operations::shownCode(receipt.receipt);
    request.subject = static_cast<int>(ReceiptPage::subjectOf(told));
    request.status = static_cast<int>(ReceiptPage::statusOf(told));
    request.about = m_titles.value(receipt.about);
    request.minutes = static_cast<int>(std::max<qint64>(0, receipt.captured.secsTo(m_clock.nowUtc())) / 60);
    request.time = inChina(receipt.captured).toString(QStringLiteral("HH:mm"));
    request.today = inChina(receipt.captured).date() == inChina(m_clock.nowUtc()).date();
    request.kiosk = receipt.kiosk.right(kioskDigits).toUpper();
    request.open = isOpen(receipt.state);
    request.mayAct = mayAct(receipt) && request.open;
    return request;
}

void StaffBoard::show()
{
    std::vector<StationReceipt> receipts = m_receipts;
    for (StationReceipt &receipt : receipts) {
        if (const auto here = m_here.constFind(receipt.receipt); here != m_here.constEnd())
            receipt.state = here->state;
    }
    std::stable_sort(receipts.begin(), receipts.end(), [](const StationReceipt &a, const StationReceipt &b) {
        return a.captured < b.captured;
    });
    QList<StaffRequest> calls;
    QList<StaffRequest> rest;
    for (const StationReceipt &receipt : receipts) {
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
    Q_EMIT changed();
}

void StaffBoard::act(const QString &code, StaffAct act)
{
    const auto receipt = std::find_if(m_receipts.begin(), m_receipts.end(),
                                      [&code](const StationReceipt &one) { return one.receipt == code; });
    if (receipt == m_receipts.end() || !mayAct(*receipt) || (answersCall(act) && !isCall(*receipt)))
        return;
    desk::OperationDraft draft;
    draft.type = QStringLiteral("staff_act");
    draft.about = operations::aboutOf({m_staff.account()->id, act});
    draft.refers = code;
    m_operations.submit(std::move(draft))
        .then(this, [this, code, act, since = receipt->since,
                     reading = m_reading](const Result<desk::Receipt> &answer) {
            if (reading != m_reading)
                return;
            m_notKept = !answer;
            if (answer)
                m_here.insert(code, {QLatin1String(nameOf(act)), since});
            else
                qWarning("an act of the staff was not kept: %s", qUtf8Printable(answer.error().toString()));
            show();
        });
}

void StaffBoard::forget()
{
    ++m_reading;
    m_minutes.stop();
    m_receipts.clear();
    m_here.clear();
    m_titles.clear();
    m_notKept = false;
    m_undelivered = {};
    show();
}

} // namespace yizhan::viewmodels
