// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One request as the staff's screen lists it: nothing personal.
class StaffRequest
{
    Q_GADGET
    QML_VALUE_TYPE(staffRequest)
    Q_PROPERTY(QString code MEMBER code CONSTANT)
    Q_PROPERTY(QString shownCode MEMBER shownCode CONSTANT)
    Q_PROPERTY(int subject MEMBER subject CONSTANT)
    Q_PROPERTY(int status MEMBER status CONSTANT)
    Q_PROPERTY(QString about MEMBER about CONSTANT)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(QString time MEMBER time CONSTANT)
    Q_PROPERTY(bool today MEMBER today CONSTANT)
    Q_PROPERTY(QString kiosk MEMBER kiosk CONSTANT)
    Q_PROPERTY(bool callback MEMBER callback CONSTANT)
    Q_PROPERTY(bool open MEMBER open CONSTANT)
    Q_PROPERTY(bool mayAct MEMBER mayAct CONSTANT)

public:
    QString code;
    QString shownCode;     ///< "7K3M-Q9XD"
    int subject = 0;       ///< a ReceiptPage::Subject
    int status = 0;        ///< a ReceiptPage::Status
    QString about;         ///< the title of what it is about; empty while it is not known
    QString reason;        ///< of what was refused, is to be looked at or could not be delivered: a slug
    int minutes = 0;       ///< since it was handed in
    QString time;          ///< "08:14", in China
    bool today = true;     ///< it was handed in today
    QString kiosk;         ///< the last four digits of the mark of the kiosk
    bool callback = false; ///< a number was left, which only the bureau can read
    bool open = true;      ///< somebody still has to do something
    bool mayAct = true;    ///< by the role of who is signed in

    friend bool operator==(const StaffRequest &, const StaffRequest &) = default;
};

} // namespace yizhan::viewmodels
