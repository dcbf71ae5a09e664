// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsubject.h"
#include "operationservice.h"
#include "printable.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"
#include "stationreceipt.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// One receipt by its pickup code: where what was handed in is on its way, and its cancellation. While it
/// waits to be sent it is looked at again every few seconds. The session is sensitive while a receipt is
/// open. Lives on the GUI thread.
class ReceiptPage : public QObject, public RouteAware, public session::SessionPart, public Printable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(Subject subject READ subject NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString aboutTitle READ aboutTitle NOTIFY changed)
    Q_PROPERTY(bool aboutPublished READ aboutPublished NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(bool placeLost READ placeLost NOTIFY changed)
    Q_PROPERTY(QString earlierCode READ earlierCode NOTIFY changed)
    Q_PROPERTY(int rank READ rank NOTIFY changed)
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(int month READ month NOTIFY changed)
    Q_PROPERTY(int day READ day NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(bool cancellable READ cancellable NOTIFY changed)
    Q_PROPERTY(Cancelling cancelling READ cancelling NOTIFY changed)
    Q_PROPERTY(bool turnedAway READ turnedAway NOTIFY changed)

public:
    enum class State {
        Idle, ///< nothing is open
        Loading,
        Ready,
        Unknown,    ///< no kiosk of this station has a receipt of that code
        Unreadable, ///< it could not be looked up
    };
    Q_ENUM(State)
    /// What became of it.
    enum class Status {
        Waiting,   ///< on the kiosk's disk
        Delivered, ///< the bureau has it
        Confirmed, ///< a place is had: rank; also one that this kiosk gave by itself, before the server knows
        Waitlisted,  ///< a place in the list: rank
        Earlier,     ///< the same was asked before: earlierCode
        Odd,         ///< the bureau has it, and staff look at it
        Gone,        ///< the same, because the vacancy was no longer published
        Closed,      ///< the last day to sign up was over
        WrongNumber, ///< the identity number does not hold
        Rejected,
        SetAside, ///< it could not be delivered; staff look at it
        Cancelled,
        Seen,      ///< somebody of the station has read it
        Coming,    ///< somebody is on the way
        Done,      ///< staff say so
        NoAnswer,  ///< somebody has called, and was not answered
        Attended,  ///< they came to the class
        Absent,    ///< they were not seen there
        TakenBack, ///< here; no server knows of that yet
        Called,    ///< staff have spoken to them, and it goes on
    };
    Q_ENUM(Status)
    /// What was handed in.
    enum class Subject { Interest, Enrolment, FairSignUp, Help, Feedback, Cancellation, Survey, Other };
    Q_ENUM(Subject)
    enum class Cancelling {
        No,
        Sending,
        NotKept, ///< the disk refused it
        Failed,  ///< it went out, and did not come to anything: what was handed in stands
    };
    Q_ENUM(Cancelling)

    /// All outlive the page. `publicUrl` as in VacancyPage.
    ReceiptPage(session::Session &session, desk::OperationService &operations, desk::ItemService &items,
                const Clock &clock, QString publicUrl, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Of a Ready one, as are those that follow.
    [[nodiscard]] Status status() const;
    [[nodiscard]] Subject subject() const { return subjectOf(m_receipt); }
    /// The same of any receipt.
    [[nodiscard]] static Status statusOf(const desk::Receipt &receipt);
    [[nodiscard]] static Subject subjectOf(const desk::Receipt &receipt);
    /// As it is shown: "7K3M-Q9XD"; also of one that is not known.
    [[nodiscard]] QString code() const;
    /// Where a phone finds it; empty where there is no public address.
    [[nodiscard]] QString link() const;
    /// Of a sign-up for a job fair: the code for its door, as a text; empty where there is no ticket (yet).
    [[nodiscard]] const QString &ticket() const { return m_ticket; }
    /// The vacancy, the class or the fair that it is about; empty when it is none, or is no longer published.
    [[nodiscard]] QString aboutTitle() const { return m_about.title(); }
    /// Whether there is a page to see it on.
    [[nodiscard]] bool aboutPublished() const { return m_about.route().has_value(); }
    /// Why it was refused, or is looked at: a slug; empty where nothing is said.
    [[nodiscard]] QString reason() const;
    /// They wait, though a kiosk had told them that they have a place: `reason` says why.
    [[nodiscard]] bool placeLost() const;
    /// Shown as code(): the receipt of who asked the same before.
    [[nodiscard]] QString earlierCode() const;
    /// 1, 2 …; 0 where there is none.
    [[nodiscard]] int rank() const;
    /// When it was handed in, in China: 0 when nothing is open.
    [[nodiscard]] int year() const; ///< as saidYear()
    [[nodiscard]] int month() const { return captured().date().month(); }
    [[nodiscard]] int day() const { return captured().date().day(); }
    /// "08:30"
    [[nodiscard]] QString time() const;
    /// It can be taken back: an interest or a sign-up that is on its way or has been delivered.
    [[nodiscard]] bool cancellable() const;
    [[nodiscard]] Cancelling cancelling() const;
    /// The server lets this kiosk in no more: what waits is kept, and not sent before staff have set it up
    /// again.
    [[nodiscard]] bool turnedAway() const { return m_turnedAway; }
    void setTurnedAway(bool turnedAway);

    /// Shows one that has just been handed in, without looking it up; the way to it is for the caller to go.
    void take(const desk::Receipt &receipt);
    /// Takes it back, once: it is, when this kiosk has kept that. Nothing happens unless it is cancellable().
    Q_INVOKABLE void cancel();
    /// Leads to the page of what it is about; nothing happens unless aboutPublished().
    Q_INVOKABLE void openAbout();
    /// Looks it up again.
    Q_INVOKABLE void refresh();

    [[nodiscard]] print::Slip slip(const SlipHead &head) const override;
    /// Opens the receipt of the route; closes when its screen is left.
    void arrive(const Arrival &arrival) override;
    /// Closes.
    void forget() override { close(); }

Q_SIGNALS:
    void changed();
    void leads(const yizhan::viewmodels::Route &route);

private:
    void open(const QString &code);
    void close();
    void askTheStation(const desk::KnownHere &own);
    void unreadable(const Error &error);
    void show(const std::optional<desk::Receipt> &found);
    void show(State state);
    void askForTicket();
    void noteTakenBack();
    [[nodiscard]] QDateTime captured() const;
    [[nodiscard]] bool concernsItem() const;

    desk::OperationService &m_operations;
    desk::ItemService &m_items;
    const Clock &m_clock;
    QString m_publicUrl;
    QString m_code;
    State m_state = State::Idle;
    desk::Receipt m_receipt;
    bool m_turnedAway = false; ///< of the kiosk: a session does not end it
    QString m_ticket;
    FormSubject m_about;
    Cancelling m_cancelling = Cancelling::No;
    std::optional<session::SensitivityToken> m_shown; ///< held while a receipt is open
    QTimer m_watch;
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
