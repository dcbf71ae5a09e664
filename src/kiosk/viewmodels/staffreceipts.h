// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiptsubjects.h"
#include "staffsession.h"
#include "stationreceipt.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace yizhan::viewmodels {

[[nodiscard]] inline bool isCall(const catalogue::StationReceipt &receipt)
{
    return receipt.type == QLatin1String("help_request");
}
/// For a class.
[[nodiscard]] inline bool isSignUp(const catalogue::StationReceipt &receipt)
{
    return receipt.type == QLatin1String("class_enrolment");
}

/// The receipts of the station as whoever is signed in sees and changes them: what the kiosks of the station
/// are told, with what was set at this one on top of it. All pages of the staff show these. Nothing is read
/// before somebody is signed in. Lives on the GUI thread.
class StaffReceipts : public QObject, public session::SessionPart
{
    Q_OBJECT

public:
    /// All outlive the object.
    StaffReceipts(session::Session &session, StaffSession &staff, desk::ItemService &items,
                  desk::OperationService &operations, const Clock &clock, QObject *parent = nullptr);

    /// Who handed in first comes first.
    [[nodiscard]] const std::vector<catalogue::StationReceipt> &receipts() const { return m_shown; }
    [[nodiscard]] const ReceiptSubjects &subjects() const { return m_subjects; }
    /// By the role of who is signed in.
    [[nodiscard]] bool mayAct(const catalogue::StationReceipt &receipt) const;
    /// The last act could not be kept: nothing was changed.
    [[nodiscard]] bool notKept() const { return m_notKept; }

    /// Recorded on the disk, and shown at once; what the role or the kind does not allow is passed over.
    void act(const QString &code, operations::StaffAct act);

    /// These were taken back at this kiosk: nobody has to do anything about them, whether or not the station
    /// was told yet. Until forget().
    void setTakenBack(const std::vector<QString> &codes);
    /// Reads them anew, for who is signed in.
    void refresh();
    void forget() override;

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<catalogue::StationReceipt> read);
    void show();

    StaffSession &m_staff;
    desk::ItemService &m_items;
    desk::OperationService &m_operations;
    const Clock &m_clock;
    ReceiptSubjects m_subjects;
    std::vector<catalogue::StationReceipt> m_told;
    std::vector<catalogue::StationReceipt> m_shown;
    /// What was set here, one after the other, on top of news of this time.
    struct Set
    {
        QStringList states;
        QDateTime since;
    };
    QHash<QString, Set> m_here; ///< by code, until there is later news
    QSet<QString> m_takenBack;
    bool m_notKept = false;
    quint64 m_reading = 0; ///< numbers the sessions, so that a late answer is passed over
};

} // namespace yizhan::viewmodels
