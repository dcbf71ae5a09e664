// SPDX-License-Identifier: GPL-3.0-or-later
// The people before a station: what they hand in, and what happens at the door of the fair.
#include "simseats.h"
#include "simstation.h"

using namespace Qt::StringLiterals;

namespace yizhan::sim {

/// What a resident may want here and now.
Promise SimStation::draw()
{
    const int number = static_cast<int>(m_around.oracle.promises().size());
    Promise promise;
    promise.station = m_name;
    promise.name = Oracle::canary(number);
    promise.phone = "138" + QByteArray::number(number % 100'000'000).rightJustified(8, '0');
    const bool wantsTheLatest = number % 3 == 0 && !m_around.offers.latest().isEmpty();
    const auto dice = m_random.below(100);
    if (dice < 20 && !m_receipts.empty()) {
        promise.type = u"cancellation"_s;
        promise.refers = m_receipts[m_random.below(m_receipts.size())];
    } else if (dice < 40) {
        promise.type = u"class_enrolment"_s;
        promise.about = u"s/c%1"_s.arg(m_random.below(simClassCount));
        promise.number = simResidentNumber(number);
        promise.about = wantsTheLatest ? m_around.offers.latest() : promise.about;
    } else if (dice < 48) {
        promise.type = u"fair_signup"_s;
        const auto fair = m_random.below(2 * simFairCount); // half of them for the one that goes on
        promise.about = fair < simFairCount ? u"s/c%1"_s.arg(fair) : simDoorFair;
        promise.about = wantsTheLatest ? m_around.offers.latest() : promise.about;
    } else if (dice < 65) {
        promise.type = u"vacancy_interest"_s;
        promise.about = u"s/%1"_s.arg(m_random.below(60));
    } else {
        promise.type = dice < 85 ? u"feedback"_s : u"help_request"_s;
    }
    return promise;
}

desk::OperationDraft SimStation::draftOf(const Promise &promise)
{
    desk::OperationDraft draft{promise.type, promise.about, promise.refers, {}};
    const auto add = [&draft](const char *name, const QByteArray &value) {
        operations::FieldValue field{name, crypto::SecretBytes(static_cast<std::size_t>(value.size()))};
        if (field.value.append(value))
            draft.fields.push_back(std::move(field));
    };
    if (promise.type == u"vacancy_interest" || promise.type == u"class_enrolment" ||
        promise.type == u"fair_signup") {
        add("name", promise.name);
        add("phone", promise.phone);
        if (!promise.number.isEmpty())
            add("id_number", promise.number);
    } else if (promise.type == u"feedback") {
        add("text", promise.name);
    } else if (promise.type == u"help_request") {
        add("reason", "screen");
        add("phone", promise.phone);
    }
    return draft;
}

void SimStation::visit()
{
    if (!m_process || m_machine.isDead())
        return;
    Promise promise = draw();
    const auto receipt = submit(draftOf(promise));
    if (receipt && !m_machine.isDead()) {
        promise.receipt = receipt->code;
        m_around.oracle.promised(promise);
        count("handed in");
        if (promise.refers.isEmpty())
            m_receipts.push_back(promise.receipt);
        if (promise.about == simDoorFair)
            takeTicket(promise.receipt);
        return;
    }
    count("not kept");
    if (receipt || receipt.error().reason != u"device.not_enrolled")
        m_around.oracle.notPromised(m_name);
}

/// What is printed may be shown anywhere; the code only where the station knows it.
void SimStation::takeTicket(const QString &receipt)
{
    if (const QString ticket = door().ticketOf(receipt); !ticket.isEmpty())
        m_around.tickets.push_back(ticket);
    m_around.tickets.push_back(receipt);
}

void SimStation::scan()
{
    if (!m_process || m_machine.isDead())
        return;
    const QByteArray number = simResidentNumber(static_cast<int>(m_around.oracle.promises().size()));
    const auto scan = door().somethingHappens(m_around.tickets, number);
    if (!scan)
        return count("door closed");
    if (scan->isKept && !m_machine.isDead()) {
        m_around.oracle.promised(
            {m_name, scan->receipt, u"fair_scan"_s, simDoorFair, {}, {}, {}, scan->number});
        return count("scanned");
    }
    if (scan->isKept || scan->failed)
        m_around.oracle.notPromised(m_name);
    count(scan->failed ? "scan not kept" : "scan unwritten");
}

} // namespace yizhan::sim
