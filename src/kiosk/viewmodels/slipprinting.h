// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "printservice.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "stationinfo.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// The printer of the station, for whoever wants to take something along: whether it can print, which is
/// known before it is offered, and the slip that is being printed. The printer is looked after every few
/// seconds, and at once where a page opens that can be printed. Lives on the GUI thread.
class SlipPrinting : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(Printer printer READ printer NOTIFY changed)
    Q_PROPERTY(Job job READ job NOTIFY changed)

public:
    /// How the printer is.
    enum class Printer {
        None, ///< there is none, or it is not known yet: nothing is offered
        Ready,
        PaperOut,
        CoverOpen,
        Failing, ///< it cannot be reached, or staff have to look at it
    };
    Q_ENUM(Printer)
    enum class Job {
        Nothing,
        Printing,
        Printed, ///< it lies there, for a few seconds
        Failed,  ///< and can be tried again
    };
    Q_ENUM(Job)

    /// In milliseconds.
    struct Times
    {
        int look = 15'000;     ///< between two looks at the printer
        int lookAgain = 3'000; ///< the same while it cannot print: somebody puts paper in
        int fresh = 2'000;     ///< what was seen so lately is believed when a page opens
        int printed = 6'000;   ///< "take your slip" stands there
    };

    /// All outlive it; without a `service` there is no printer.
    SlipPrinting(session::Session &session, print::PrintService *service, const StationInfo &station,
                 const Clock &clock, Times times, QObject *parent = nullptr);
    SlipPrinting(session::Session &session, print::PrintService *service, const StationInfo &station,
                 const Clock &clock, QObject *parent = nullptr)
        : SlipPrinting(session, service, station, clock, Times(), parent)
    {
    }

    [[nodiscard]] Printer printer() const { return m_printer; }
    [[nodiscard]] Job job() const { return m_job; }

    /// Prints what a Printable page shows. Nothing happens unless the printer is Ready and nothing is being
    /// printed or has just been.
    Q_INVOKABLE void print(QObject *page);

    /// Looks after the printer where a page opens that can be printed; a slip of another page is over.
    void arrive(const Arrival &arrival) override;
    /// What is being printed goes on, and is nobody's any more.
    void forget() override;

Q_SIGNALS:
    void changed();

private:
    void look();
    void see(const Result<print::Paper> &state);
    void finish(const Result<void> &printed);
    void show(Printer printer, Job job);

    print::PrintService *m_service;
    const StationInfo &m_station;
    const Clock &m_clock;
    Times m_times;
    Printer m_printer = Printer::None;
    Job m_job = Job::Nothing;
    bool m_looking = false;
    qint64 m_seenMs = 0; ///< when the printer was last seen, by the monotonic clock
    QTimer m_nextLook;
    QTimer m_taken;         ///< until a slip that lies there is taken for granted
    quint64 m_printing = 0; ///< numbers the slips, so that the end of a former one is passed over
};

} // namespace yizhan::viewmodels
