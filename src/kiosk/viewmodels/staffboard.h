// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffreceipts.h"
#include "staffrequest.h"

#include <QList>
#include <QTimer>

namespace yizhan::viewmodels {

/// What the staff of a station have to do: calls first, then the other requests, from what the kiosks of the
/// station are told. Nothing is read before somebody is signed in. Lives on the GUI thread.
class StaffBoard : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QList<yizhan::viewmodels::StaffRequest> calls READ calls NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::StaffRequest> requests READ requests NOTIFY changed)
    Q_PROPERTY(bool notKept READ notKept NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::StaffRequest> failed READ failed NOTIFY changed)
    Q_PROPERTY(int undelivered READ undelivered NOTIFY changed)
    Q_PROPERTY(bool lost READ lost NOTIFY changed)

public:
    /// All outlive the board.
    StaffBoard(session::Session &session, StaffReceipts &receipts, StaffSession &staff,
               desk::OperationService &operations, const Clock &clock, QObject *parent = nullptr);

    /// Calls that nobody has dealt with: those to whom nobody is on the way, then the others; who waits
    /// longest first.
    [[nodiscard]] const QList<StaffRequest> &calls() const { return m_calls; }
    /// The rest of today, and what is open from before: open ones first, then the latest; at most 60.
    [[nodiscard]] const QList<StaffRequest> &requests() const { return m_requests; }
    /// The last act could not be kept: nothing was changed.
    [[nodiscard]] bool notKept() const { return m_receipts.notKept(); }
    /// How much that was handed in at this kiosk could not be delivered.
    [[nodiscard]] int undelivered() const { return m_undelivered.aside; }
    /// What was handed in at this kiosk and came to nothing: could not be delivered, or was refused.
    [[nodiscard]] const QList<StaffRequest> &failed() const { return m_failed; }
    /// What waited in this kiosk was lost, and nobody has settled it yet.
    [[nodiscard]] bool lost() const { return m_undelivered.lost; }

    /// 看到了, 正在过去, 办好了, 没联系上, 电话打过了: recorded on the disk, and shown at once; what the role
    /// does not allow is passed over.
    Q_INVOKABLE void seen(const QString &code) { m_receipts.act(code, operations::StaffAct::Seen); }
    Q_INVOKABLE void coming(const QString &code) { m_receipts.act(code, operations::StaffAct::Coming); }
    Q_INVOKABLE void done(const QString &code) { m_receipts.act(code, operations::StaffAct::Done); }
    Q_INVOKABLE void noAnswer(const QString &code) { m_receipts.act(code, operations::StaffAct::NoAnswer); }
    Q_INVOKABLE void called(const QString &code) { m_receipts.act(code, operations::StaffAct::Called); }

    /// Reads it anew, for who is signed in.
    void refresh();
    void forget() override;

Q_SIGNALS:
    void changed();

private:
    void show();
    void lookAtTheOutbox();
    [[nodiscard]] StaffRequest requestOf(const catalogue::StationReceipt &receipt) const;
    [[nodiscard]] StaffRequest requestOf(const desk::Receipt &receipt, const QString &reason) const;

    StaffReceipts &m_receipts;
    StaffSession &m_staff;
    desk::OperationService &m_operations;
    const Clock &m_clock;
    QList<StaffRequest> m_calls;
    QList<StaffRequest> m_requests;
    QList<StaffRequest> m_failed;
    desk::Undelivered m_undelivered;
    QTimer m_minutes;      ///< the waiting time goes on
    quint64 m_reading = 0; ///< numbers the sessions, so that a late answer is passed over
};

} // namespace yizhan::viewmodels
