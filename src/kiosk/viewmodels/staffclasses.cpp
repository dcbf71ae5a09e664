// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffclasses.h"

#include "receiptcode.h"
#include "receiptpage.h"
#include "toldreceipt.h"

#include <algorithm>
#include <tuple>

namespace yizhan::viewmodels {

using catalogue::StationReceipt;
using operations::StaffAct;
using Status = ReceiptPage::Status;

namespace {

/// The heading under which somebody looks: whatever is noted of them moves nobody to another one.
int groupOf(const StaffSignUp &one)
{
    return one.expected ? 0 : one.status == static_cast<int>(Status::Waitlisted) ? 1 : 2;
}

auto orderOf(const StaffSignUp &one)
{
    return std::tuple(groupOf(one), one.expected ? 0 : one.rank, one.code);
}

/// Soonest first: behind what comes stands what has no day, then what is over.
auto orderOf(const StaffClass &held)
{
    const bool dated = held.starts.isValid();
    const qint64 day = held.starts.toJulianDay();
    return std::tuple(held.over() ? 2 : dated ? 0 : 1, !dated ? 0 : held.over() ? -day : day, held.id);
}

StaffSignUp signUpOf(const StationReceipt &receipt)
{
    StaffSignUp one;
    one.code = receipt.receipt;
    one.shownCode = operations::shownCode(receipt.receipt);
    const Status status = ReceiptPage::statusOf(desk::receiptOf(receipt));
    one.status = static_cast<int>(status);
    one.rank = status == Status::Waitlisted ? receipt.rank : 0;
    one.expected = operations::isExpectedAtClass(receipt.state);
    one.came = status == Status::Attended;
    one.absent = status == Status::Absent;
    return one;
}

void count(const StaffSignUp &one, StaffClass &held)
{
    switch (static_cast<Status>(one.status)) {
    case Status::Attended:
        ++held.came;
        ++held.placed;
        break;
    case Status::Confirmed:
    case Status::Absent:
    case Status::Done:
        ++held.placed;
        break;
    default:
        held.waiting += one.expected || one.status == static_cast<int>(Status::Waitlisted) ? 1 : 0;
    }
}

} // namespace

StaffClasses::StaffClasses(session::Session &session, StaffReceipts &receipts, StaffSession &staff,
                           const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_receipts(receipts), m_staff(staff), m_clock(clock)
{
    connect(&m_receipts, &StaffReceipts::changed, this, &StaffClasses::show);
}

StaffClass StaffClasses::opened() const
{
    const auto found = std::find_if(m_classes.begin(), m_classes.end(),
                                    [this](const StaffClass &one) { return one.id == m_opened; });
    return found == m_classes.end() ? StaffClass() : *found;
}

void StaffClasses::show()
{
    QHash<QString, StaffClass> classes;
    m_signUps.clear();
    for (const StationReceipt &receipt : m_receipts.receipts()) {
        if (!isSignUp(receipt) || receipt.about.isEmpty() || !m_staff.allRequests())
            continue;
        const StaffSignUp one = signUpOf(receipt);
        count(one, classes[receipt.about]);
        if (receipt.about == m_opened)
            m_signUps.append(one);
    }
    m_classes.clear();
    for (auto one = classes.begin(); one != classes.end(); ++one) {
        const catalogue::Class held = m_receipts.subjects().heldClass(one.key());
        one->id = one.key();
        one->title = m_receipts.subjects().title(one.key());
        one->starts = held.starts;
        one->ends = held.ends;
        one->today = m_clock.today();
        m_classes.append(*one);
    }
    const auto before = [](const auto &a, const auto &b) { return orderOf(a) < orderOf(b); };
    std::sort(m_classes.begin(), m_classes.end(), before);
    std::sort(m_signUps.begin(), m_signUps.end(), before);
    Q_EMIT changed();
}

void StaffClasses::act(const QString &code, StaffAct act)
{
    const auto one = std::find_if(m_signUps.begin(), m_signUps.end(),
                                  [&code](const StaffSignUp &signUp) { return signUp.code == code; });
    const bool said = one != m_signUps.end() && (act == StaffAct::Attended ? one->came : one->absent);
    if (one != m_signUps.end() && one->expected && !said && opened().begun())
        m_receipts.act(code, act);
}

void StaffClasses::arrive(const Arrival &arrival)
{
    if (arrival.route.screen != Screens::StaffClass)
        return;
    m_opened = arrival.route.id;
    show();
}

void StaffClasses::forget()
{
    m_opened.clear();
    show();
}

} // namespace yizhan::viewmodels
