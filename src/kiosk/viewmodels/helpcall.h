// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "itemservice.h"
#include "openinghours.h"
#include "operationservice.h"
#include "phonedigits.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// 叫人: calls the people of the station to the screen, and says what became of it: kept on the disk, known
/// to the city, seen, on the way. While somebody waits it is looked at again every second. Outside the
/// opening hours, and when nobody has come for a while, it takes a number to call back. The session is
/// sensitive while there is a digit. Lives on the GUI thread.
class HelpCall : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool called READ called NOTIFY changed)
    Q_PROPERTY(Withdrawal withdrawal READ withdrawal NOTIFY changed)
    Q_PROPERTY(bool possible READ possible NOTIFY changed)
    Q_PROPERTY(QString machine READ machine NOTIFY changed)
    Q_PROPERTY(bool asksForPhone READ asksForPhone NOTIFY changed)
    Q_PROPERTY(bool phoneLeft READ phoneLeft NOTIFY changed)
    Q_PROPERTY(bool late READ late NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QString calledAt READ calledAt NOTIFY changed)
    Q_PROPERTY(QString sinceAt READ sinceAt NOTIFY changed)
    Q_PROPERTY(bool staffed READ staffed NOTIFY changed)
    Q_PROPERTY(int openingDay READ openingDay NOTIFY changed)
    Q_PROPERTY(int openingWeekday READ openingWeekday NOTIFY changed)
    Q_PROPERTY(QString openingTime READ openingTime NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(PhoneState phoneState READ phoneState NOTIFY changed)
    Q_PROPERTY(int digitsMissing READ digitsMissing NOTIFY changed)
    Q_PROPERTY(int keepDays READ keepDays CONSTANT)

public:
    enum class Step {
        Ask, ///< nobody was called yet: what is it about?
        Keeping,
        NotKept,   ///< the disk refused it, or the city: nobody was called
        Waiting,   ///< on the disk; nobody knows of it yet
        Delivered, ///< the city has it and tells the station; whether anybody looks there is not known
        Seen,      ///< somebody of the staff has said so
        Coming,
        Over, ///< done, or nobody could be reached
    };
    Q_ENUM(Step)
    /// What becomes of the wish that nobody need come.
    enum class Withdrawal {
        NoWithdrawal,
        BeingWithdrawn,
        NotWithdrawn, ///< the disk refused it: those who were called come all the same
    };
    Q_ENUM(Withdrawal)
    /// As PhoneDigits::State.
    enum class PhoneState { Empty, Short, WrongStart, Complete };
    Q_ENUM(PhoneState)
    /// As operations::HelpReason.
    enum class Reason { Screen, Vacancy, Training, Other };
    Q_ENUM(Reason)

    /// After so many minutes without anybody on the way a number is asked for.
    static constexpr int patienceMinutes = 3;

    /// All outlive the object. `hours` in the time of China.
    HelpCall(session::Session &session, desk::OperationService &operations, desk::ItemService &items,
             const Clock &clock, settings::OpeningHours hours, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// Somebody was called and the call is not over.
    [[nodiscard]] bool called() const;
    [[nodiscard]] Withdrawal withdrawal() const { return m_withdrawal; }
    /// Whether a call can come to anybody: false until prepare() was answered, and where the server lets this
    /// kiosk in no more.
    [[nodiscard]] bool possible() const { return m_possible && !m_turnedAway; }
    void setTurnedAway(bool turnedAway);
    /// How staff know this kiosk: "66AA"; empty until prepare() was answered.
    [[nodiscard]] QString machine() const { return m_machine; }
    /// The pad for the number is wanted.
    [[nodiscard]] bool asksForPhone() const { return m_asksForPhone; }
    /// A number went along.
    [[nodiscard]] bool phoneLeft() const { return m_phoneLeft; }
    /// Nobody is on the way after `patienceMinutes`.
    [[nodiscard]] bool late() const;
    /// Somebody stands there and waits, and has not been asked for long: the session is not to end meanwhile.
    [[nodiscard]] bool waits() const { return called() && minutes() < patienceMinutes + 2; }
    /// Whole minutes since the call; 0 before it.
    [[nodiscard]] int minutes() const;
    /// "08:14", in China; empty before the call.
    [[nodiscard]] QString calledAt() const;
    /// The same: when the step came; empty while only this kiosk knows of it.
    [[nodiscard]] QString sinceAt() const;
    /// Whether somebody is here at this time, as far as the settings say.
    [[nodiscard]] bool staffed() const;
    /// When somebody is here again: 0 today, 1 tomorrow …; -1 where it is not known, or somebody is here.
    [[nodiscard]] int openingDay() const;
    /// Of that day, 1 = Monday; 0 where it is not known.
    [[nodiscard]] int openingWeekday() const;
    /// "08:30"
    [[nodiscard]] QString openingTime() const;
    /// In groups, as it is read aloud.
    [[nodiscard]] QString phone() const { return m_phone.grouped(); }
    [[nodiscard]] PhoneState phoneState() const { return static_cast<PhoneState>(m_phone.state()); }
    [[nodiscard]] int digitsMissing() const { return m_phone.missing(); }
    /// For how long the server keeps the number.
    [[nodiscard]] static int keepDays();

    /// The panel was opened: looks whether this kiosk can send, what it is called, and at the time.
    Q_INVOKABLE void prepare();
    /// Calls; outside the opening hours it asks for a number before.
    Q_INVOKABLE void call(yizhan::viewmodels::HelpCall::Reason reason);
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void takeBackDigit();
    Q_INVOKABLE void clearDigits();
    /// Nobody has come: asks for a number.
    Q_INVOKABLE void askForPhone();
    /// Calls with the number, once it is complete; the call before, where there is one, is taken back.
    Q_INVOKABLE void leavePhone();
    /// Outside the opening hours: calls without a number. Else back to the call.
    Q_INVOKABLE void skipPhone();
    /// Nobody need come any more: the call is over when this kiosk has kept that.
    Q_INVOKABLE void withdraw();
    /// Looks again what became of it.
    void refresh();

    /// Wipes the number, and forgets the call: those who were called come all the same.
    void forget() override;

Q_SIGNALS:
    void changed();

private:
    void submit(bool withPhone);
    void take(const Result<desk::Receipt> &answer, const QString &former);
    [[nodiscard]] QFuture<Result<desk::Receipt>> takeBack(const QString &receipt);
    void takeBackFormer(const QString &receipt);
    void askTheStation(const desk::KnownHere &own);
    void show(const desk::Receipt &receipt);
    void setStep(Step step);
    void holdToken();
    [[nodiscard]] QDateTime now() const;

    desk::OperationService &m_operations;
    desk::ItemService &m_items;
    const Clock &m_clock;
    const settings::OpeningHours m_hours;
    Step m_step = Step::Ask;
    Reason m_reason = Reason::Other;
    Withdrawal m_withdrawal = Withdrawal::NoWithdrawal;
    bool m_possible = false;
    bool m_turnedAway = false; ///< of the kiosk: a session does not end it
    QString m_machine;
    bool m_asksForPhone = false;
    bool m_phoneLeft = false;
    desk::Receipt m_receipt; ///< of the call; its code is empty before it
    qint64 m_calledMs = 0;   ///< of the monotonic clock
    PhoneDigits m_phone;
    std::optional<session::SensitivityToken> m_personal;
    QTimer m_watch;
    quint64 m_call = 0; ///< numbers the calls, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
