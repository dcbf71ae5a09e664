// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "itemservice.h"
#include "operationservice.h"
#include "routeaware.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"
#include "staffaccountjson.h"
#include "staffact.h"
#include "staffservice.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace yizhan::viewmodels {

/// Somebody of the station at the screen: who it is, the PIN while it is typed, and that every sign-in and
/// sign-out is recorded. The PIN stays in memory that is overwritten. It ends with the session, and whenever
/// the staff's screens are left. Lives on the GUI thread.
class StaffSession : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(int digits READ digits NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)

public:
    enum class State {
        Loading, ///< who works here is being read
        Nobody,  ///< the catalogue names nobody of this station
        Open,
        Checking,
        Wrong,
        Locked,  ///< for waitSeconds
        Refused, ///< the attempt, or that it was right, could not be noted
    };
    Q_ENUM(State)

    /// All outlive the object.
    StaffSession(session::Session &session, desk::StaffService &staff, desk::ItemService &items,
                 desk::OperationService &operations, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Who works here, by their ids.
    [[nodiscard]] QStringList names() const;
    /// Among them; -1 before somebody is.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// How many are typed.
    [[nodiscard]] int digits() const { return static_cast<int>(m_pin.size()); }
    /// Somebody is chosen, and the digits may be a PIN.
    [[nodiscard]] bool complete() const;
    /// Of Locked, as of the last answer.
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    [[nodiscard]] bool signedIn() const { return m_account.has_value(); }
    [[nodiscard]] QString name() const { return m_account ? m_account->name : QString(); }
    /// Not only calls: StaffRole::Staff.
    [[nodiscard]] bool allRequests() const
    {
        return m_account && m_account->role == catalogue::StaffRole::Staff;
    }
    /// Who is signed in; nothing before.
    [[nodiscard]] const std::optional<catalogue::StaffAccount> &account() const { return m_account; }

    /// Opens the drafts of who is signed in; nullptr: nobody is, or they cannot be kept.
    [[nodiscard]] const desk::DraftKey &draftKey() const { return m_draftKey; }

    Q_INVOKABLE void choose(int number);
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void takeBackDigit();
    Q_INVOKABLE void clearDigits();
    /// Has the PIN proved, off this thread; nothing happens unless complete().
    Q_INVOKABLE void open();

    /// Signs in who was welcomed, which is recorded by then. The resident's session before it is over by
    /// then.
    void enter(const catalogue::StaffAccount &account, const desk::DraftKey &drafts = {});
    /// Reads anew who works here; who does no longer is told by removed().
    void refresh();
    /// Records an act that names no receipt.
    void record(const QString &account, operations::StaffAct act);

    /// Reads who works here for the PIN; any other screen than the staff's signs out.
    void arrive(const Arrival &arrival) override;
    void forget() override;

Q_SIGNALS:
    void changed();
    /// The PIN was right, and the sign-in is recorded.
    void welcome(const yizhan::catalogue::StaffAccount &account, const yizhan::desk::DraftKey &drafts);
    /// The account that is signed in is there no longer, or has another role.
    void removed();

private:
    void take(const Result<std::vector<catalogue::StaffAccount>> &read);
    void judged(const Result<desk::SignIn> &answer, const catalogue::StaffAccount &account);
    void admit(const catalogue::StaffAccount &account, const desk::DraftKey &drafts);
    void wipe();
    void setState(State state);
    void signOut();

    desk::StaffService &m_staff;
    desk::ItemService &m_items;
    desk::OperationService &m_operations;
    const Clock &m_clock;
    State m_state = State::Loading;
    std::vector<catalogue::StaffAccount> m_accounts;
    int m_chosen = -1;
    QString m_shown; ///< the account of the card that led here
    crypto::SecretBytes m_pin;
    int m_waitSeconds = 0;
    std::optional<catalogue::StaffAccount> m_account;
    desk::DraftKey m_draftKey;
    std::optional<session::SensitivityToken> m_typed; ///< held while there is a digit
    quint64 m_checking = 0; ///< numbers the attempts, so that an answer to a former one is passed over
};

} // namespace yizhan::viewmodels
