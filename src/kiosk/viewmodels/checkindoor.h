// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "clock.h"
#include "codeinbox.h"
#include "doornumber.h"
#include "doorservice.h"
#include "fairvalue.h"
#include "itemservice.h"
#include "routeaware.h"
#include "sessionpart.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// The door of a job fair at this screen: whoever shows a code is answered at once, and the answer goes by
/// itself. Staff have all of it (Screens.CheckIn); residents check themselves in where staff have left them
/// the screen (Screens.SelfCheckIn). Nothing personal. Lives on the GUI thread.
class CheckInDoor : public QObject,
                    public RouteAware,
                    public CatalogueAware,
                    public session::SessionPart,
                    public CodeConsumer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::FairValue> todays READ todays NOTIFY todaysChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString fairId READ fairId NOTIFY changed)
    Q_PROPERTY(QString fairName READ fairName NOTIFY changed)
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(bool canLetIn READ canLetIn NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool leaving READ leaving WRITE setLeaving NOTIFY changed)
    Q_PROPERTY(int inside READ inside NOTIFY changed)
    Q_PROPERTY(int attendance READ attendance NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(bool isForEverybody READ isForEverybody NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::DoorNumber *number READ number CONSTANT)
    Q_PROPERTY(bool atBooth READ atBooth NOTIFY changed)
    Q_PROPERTY(QString boothNumber READ boothNumber NOTIFY changed)
    Q_PROPERTY(QString boothEmployer READ boothEmployer NOTIFY changed)
    Q_PROPERTY(int visits READ visits NOTIFY changed)

public:
    enum class State {
        Closed,
        Opening,
        Ready,
        Unreadable, ///< not enrolled, no such fair, or the disk
    };
    Q_ENUM(State)
    /// As desk::DoorVerdict, in its order, behind two of its own.
    enum class Verdict {
        None,    ///< nobody was here a moment ago
        NotKept, ///< it could not be written down: nobody is let in by it
        Admitted,
        CameBack,
        AlreadyInside, ///< since
        WalkedIn,
        Registered,
        Left,
        LeftUnseen,
        Visited,
        VisitedBefore,
        AtBooth,
        Undone,
        OtherFair,
        Revoked,
        NotYet,
        Over,
        NoPlace,
        NewsMissing,
        NotValid,
        NotATicket,
        UnknownCode,
        PersonalCard,
    };
    Q_ENUM(Verdict)

    /// All outlive the door.
    CheckInDoor(session::Session &session, desk::DoorService &service, desk::ItemService &items,
                const Clock &clock, QObject *parent = nullptr);

    /// The fairs that go on today, the one that opens first before the others.
    [[nodiscard]] const QList<FairValue> &todays() const { return m_todays; }
    /// Reads them anew, and, where a door is open, which tickets count; nothing while no screen shows it.
    void refresh() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Of the door that is open, as are those that follow.
    [[nodiscard]] const QString &fairId() const { return m_fair; }
    [[nodiscard]] QString fairName() const;
    /// Of whoever was here last, for some seconds.
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /// "19:05" in China, of AlreadyInside.
    [[nodiscard]] QString since() const;
    /// Somebody of the staff may decide against the verdict.
    [[nodiscard]] bool canLetIn() const { return m_answer.canLetInAnyway && m_verdict != Verdict::None; }
    [[nodiscard]] bool canUndo() const { return m_answer.canUndo; }
    /// People go out here, and come in no more.
    [[nodiscard]] bool leaving() const { return m_direction == desk::DoorDirection::Out; }
    void setLeaving(bool leaving);
    [[nodiscard]] int inside() const { return m_answer.tally.inside; }
    [[nodiscard]] int attendance() const { return m_answer.tally.attendance; }
    /// Operations of this kiosk that wait to be sent, as of a moment ago.
    [[nodiscard]] int unsent() const { return m_unsent; }
    /// The fair counts no places: whoever comes may come in, also by themselves.
    [[nodiscard]] bool isForEverybody() const { return m_forEverybody; }
    /// What is typed of the number of whoever has no ticket with them.
    [[nodiscard]] DoorNumber *number() { return &m_number; }
    /// This screen stands at a stand, whose poster staff have scanned: tickets are those of visitors there.
    [[nodiscard]] bool atBooth() const { return !m_booth.id.isEmpty(); }
    [[nodiscard]] const QString &boothNumber() const { return m_booth.number; }
    [[nodiscard]] const QString &boothEmployer() const { return m_booth.employer; }
    /// How many this kiosk has counted there, each once.
    [[nodiscard]] int visits() const { return m_visits; }

    /// A text that was scanned, UTF-8, or typed; passed over where no door is open.
    Q_INVOKABLE void present(const QByteArray &text);
    /// The same of what was typed on a pad.
    Q_INVOKABLE void presentCode(const QString &code) { present(code.toUtf8()); }
    /// The number that was typed, where it is complete; it is forgotten.
    Q_INVOKABLE void presentNumber();
    /// Back from the stand to the door.
    Q_INVOKABLE void leaveBooth();
    /// A code that was read while a door is open is for the door, whatever it is: each is answered there.
    [[nodiscard]] bool takes(const QString &text) override;
    /// Only for staff, who are asked by their screen: somebody without a ticket; whoever was refused last;
    /// the last scan is taken back.
    Q_INVOKABLE void walkIn();
    Q_INVOKABLE void letInAnyway();
    Q_INVOKABLE void undo();
    /// The verdict was read.
    Q_INVOKABLE void dismiss();

    /// Opens the door of the route; closes when its screens are left.
    void arrive(const Arrival &arrival) override;
    void forget() override;

Q_SIGNALS:
    void changed();
    /// There is a verdict, be it the same as the last.
    void judged();
    void todaysChanged();

private:
    void arriveAtDoor(const Route &route);
    void open(const QString &fair);
    void close();
    void askState();
    void opened(const Result<desk::DoorState> &state);
    void ask(const QFuture<Result<desk::DoorAnswer>> &answer);
    void show(const Result<desk::DoorAnswer> &answer);
    void goToBooth(const desk::DoorAnswer &answer);
    void setState(State state);

    desk::DoorService &m_service;
    desk::ItemService &m_items;
    const Clock &m_clock;
    bool m_wanted = false; ///< a screen in front shows something of it
    QList<FairValue> m_todays;
    State m_state = State::Closed;
    QString m_fair;
    desk::DoorDirection m_direction = desk::DoorDirection::In;
    Verdict m_verdict = Verdict::None;
    desk::DoorAnswer m_answer; ///< the last one; its counts as of the last news
    int m_unsent = 0;
    bool m_forEverybody = false;
    bool m_self = false; ///< left to those who come
    desk::DoorBooth m_booth;
    /// How staff have left the screen to those who come: it stays so, whoever comes and goes there.
    struct Post
    {
        QString fair;
        desk::DoorBooth booth;
        desk::DoorDirection direction = desk::DoorDirection::In;
    };
    Post m_post;
    int m_visits = 0;
    DoorNumber m_number;
    QTimer m_shown;
    QTimer m_news;
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
