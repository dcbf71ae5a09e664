// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routeaware.h"
#include "staffclass.h"
#include "staffreceipts.h"
#include "staffsignup.h"

#include <QList>

namespace yizhan::viewmodels {

/// The class lists of the station: of which classes somebody signed up here, who is expected, and whether
/// they came. Only for those of the staff who may see to every request. Lives on the GUI thread.
class StaffClasses : public QObject, public RouteAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::StaffClass> classes READ classes NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::StaffClass opened READ opened NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::StaffSignUp> signUps READ signUps NOTIFY changed)
    Q_PROPERTY(bool notKept READ notKept NOTIFY changed)

public:
    /// All outlive the lists.
    StaffClasses(session::Session &session, StaffReceipts &receipts, StaffSession &staff, const Clock &clock,
                 QObject *parent = nullptr);

    /// Those that are not over before those that are; the one that begins soonest first, of those that are
    /// over the last one. Without a day: between the two.
    [[nodiscard]] const QList<StaffClass> &classes() const { return m_classes; }
    /// The one of the route; empty when nobody has signed up for it.
    [[nodiscard]] StaffClass opened() const;
    /// For that one: who may come, by the code; then who waits, by the place in the list; then the others.
    [[nodiscard]] const QList<StaffSignUp> &signUps() const { return m_signUps; }
    /// As of StaffReceipts.
    [[nodiscard]] bool notKept() const { return m_receipts.notKept(); }

    /// 来上课了, 没来: as of StaffReceipts; the other one corrects a slip. Nothing happens before the class
    /// has begun.
    Q_INVOKABLE void attended(const QString &code) { act(code, operations::StaffAct::Attended); }
    Q_INVOKABLE void absent(const QString &code) { act(code, operations::StaffAct::Absent); }

    /// Opens the class of the route.
    void arrive(const Arrival &arrival) override;
    void forget() override;

Q_SIGNALS:
    void changed();

private:
    void act(const QString &code, operations::StaffAct act);
    void show();

    StaffReceipts &m_receipts;
    StaffSession &m_staff;
    const Clock &m_clock;
    QString m_opened; ///< its id
    QList<StaffClass> m_classes;
    QList<StaffSignUp> m_signUps;
};

} // namespace yizhan::viewmodels
