// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffreceipts.h"

#include "stationreceiptjson.h"
#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::StationReceipt;
using operations::StaffAct;

namespace {

bool isOf(StaffAct act, const StationReceipt &receipt)
{
    return (isCall(receipt) || !answersCall(act)) && (isSignUp(receipt) || !notesAttendance(act));
}

} // namespace

StaffReceipts::StaffReceipts(session::Session &session, StaffSession &staff, desk::ItemService &items,
                             desk::OperationService &operations, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_staff(staff), m_items(items), m_operations(operations),
      m_clock(clock), m_subjects(*this, items, [this] { Q_EMIT changed(); })
{
}

bool StaffReceipts::mayAct(const StationReceipt &receipt) const
{
    return m_staff.signedIn() && (isCall(receipt) || m_staff.allRequests());
}

void StaffReceipts::refresh()
{
    if (!m_staff.signedIn())
        return;
    whenAnswered(desk::allItems<StationReceipt>(m_items, toEpochDay(m_clock.today())), this,
                 [this, reading = m_reading](const Result<std::vector<StationReceipt>> &read) {
                     if (reading != m_reading)
                         return;
                     if (!read) // what stands there was true a moment ago
                         return qWarning("requests: %s", qUtf8Printable(read.error().toString()));
                     take(*read);
                 });
}

/// News of what was set here, before it was set otherwise, is no later news.
void StaffReceipts::take(std::vector<StationReceipt> read)
{
    m_told = std::move(read);
    std::stable_sort(m_told.begin(), m_told.end(), [](const StationReceipt &a, const StationReceipt &b) {
        return a.captured < b.captured;
    });
    for (const StationReceipt &receipt : m_told) {
        const auto here = m_here.find(receipt.receipt);
        if (here == m_here.end() || here->since == receipt.since)
            continue;
        const qsizetype known = here->states.indexOf(receipt.state);
        if (known >= 0 && known + 1 < here->states.size())
            *here = {here->states.mid(known + 1), receipt.since};
        else
            m_here.erase(here);
    }
    m_subjects.lookUp(m_told);
    show();
}

void StaffReceipts::show()
{
    m_shown = m_told;
    for (StationReceipt &receipt : m_shown) {
        if (const auto here = m_here.constFind(receipt.receipt); here != m_here.constEnd())
            receipt.state = here->states.last();
        // Whoever came has had it.
        if (m_takenBack.contains(receipt.receipt) && receipt.state != QLatin1String("attended"))
            receipt.state = QStringLiteral("cancelled");
    }
    Q_EMIT changed();
}

void StaffReceipts::setTakenBack(const std::vector<QString> &codes)
{
    m_takenBack = QSet<QString>(codes.begin(), codes.end());
    show();
}

void StaffReceipts::act(const QString &code, StaffAct act)
{
    const auto receipt = std::find_if(m_told.begin(), m_told.end(),
                                      [&code](const StationReceipt &one) { return one.receipt == code; });
    if (receipt == m_told.end() || !mayAct(*receipt) || !isOf(act, *receipt))
        return;
    desk::OperationDraft draft;
    draft.type = QStringLiteral("staff_act");
    draft.about = operations::aboutOf({m_staff.account()->id, act});
    draft.refers = code;
    whenAnswered(
        m_operations.submit(std::move(draft)), this,
        [this, code, act, since = receipt->since, reading = m_reading](const Result<desk::Receipt> &answer) {
            if (reading != m_reading)
                return;
            m_notKept = !answer;
            if (answer) {
                Set &here = m_here[code];
                here.states.append(QLatin1String(nameOf(act)));
                here.since = since;
            } else {
                qWarning("an act of the staff was not kept: %s", qUtf8Printable(answer.error().toString()));
            }
            show();
        });
}

void StaffReceipts::forget()
{
    ++m_reading;
    m_told.clear();
    m_here.clear();
    m_takenBack.clear();
    m_subjects.forget();
    m_notKept = false;
    show();
}

} // namespace yizhan::viewmodels
