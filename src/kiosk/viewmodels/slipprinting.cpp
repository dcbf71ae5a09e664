// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipprinting.h"

#include "printable.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

using Printer = SlipPrinting::Printer;

Printer printerOf(const Result<print::Paper> &state)
{
    if (state)
        return Printer::Ready;
    const QString &reason = state.error().reason;
    return reason == QLatin1String("printer.paper_out")    ? Printer::PaperOut
           : reason == QLatin1String("printer.cover_open") ? Printer::CoverOpen
                                                           : Printer::Failing;
}

bool canBePrinted(Screens::Screen screen)
{
    return screen == Screens::Vacancy || screen == Screens::Results || screen == Screens::Course ||
           screen == Screens::Receipt || screen == Screens::Shortlist;
}

} // namespace

SlipPrinting::SlipPrinting(session::Session &session, print::PrintService *service,
                           const StationInfo &station, const Clock &clock, Times times, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_station(station), m_clock(clock),
      m_times(times)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &SlipPrinting::look);
    m_taken.setSingleShot(true);
    m_taken.setInterval(times.printed);
    connect(&m_taken, &QTimer::timeout, this, [this] { show(m_printer, Job::Nothing); });
    look();
}

void SlipPrinting::print(QObject *page)
{
    const auto *printable = dynamic_cast<const Printable *>(page);
    if (printable == nullptr || m_printer != Printer::Ready || m_job == Job::Printing ||
        m_job == Job::Printed)
        return;
    const print::Slip slip =
        printable->slip({m_station.name(), m_station.phone(), m_clock.nowLocal(), language()});
    if (slip.parts().empty())
        return;
    show(m_printer, Job::Printing);
    whenAnswered(m_service->print(slip), this, [this, printing = ++m_printing](const Result<void> &printed) {
        if (printing == m_printing)
            finish(printed);
    });
}

void SlipPrinting::arrive(const Arrival &arrival)
{
    if (m_job == Job::Failed)
        show(m_printer, Job::Nothing);
    if (canBePrinted(arrival.route.screen) && m_clock.monotonicMs() - m_seenMs >= m_times.fresh)
        look();
}

void SlipPrinting::forget()
{
    ++m_printing;
    m_taken.stop();
    show(m_printer, Job::Nothing);
}

void SlipPrinting::look()
{
    if (m_service == nullptr || m_looking || m_job == Job::Printing)
        return; // the end of a slip looks again
    m_looking = true;
    whenAnswered(m_service->state(), this, [this](const Result<print::Paper> &state) {
        m_looking = false;
        see(state);
    });
}

void SlipPrinting::see(const Result<print::Paper> &state)
{
    const Printer printer = printerOf(state);
    if (!state && printer != m_printer)
        qWarning("the printer cannot print: %s", qUtf8Printable(state.error().toString()));
    m_seenMs = m_clock.monotonicMs();
    m_nextLook.start(printer == Printer::Ready ? m_times.look : m_times.lookAgain);
    show(printer, m_job);
}

void SlipPrinting::finish(const Result<void> &printed)
{
    if (printed) {
        m_taken.start();
        show(m_printer, Job::Printed);
    } else {
        qWarning("a slip was not printed: %s", qUtf8Printable(printed.error().toString()));
        show(printerOf(fail(printed.error())), Job::Failed);
    }
    look();
}

void SlipPrinting::show(Printer printer, Job job)
{
    if (m_printer == printer && m_job == job)
        return;
    m_printer = printer;
    m_job = job;
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
