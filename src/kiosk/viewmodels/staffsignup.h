// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One sign-up for a class as the staff's screen lists it: nothing personal.
class StaffSignUp
{
    Q_GADGET
    QML_VALUE_TYPE(staffSignUp)
    Q_PROPERTY(QString code MEMBER code CONSTANT)
    Q_PROPERTY(QString shownCode MEMBER shownCode CONSTANT)
    Q_PROPERTY(int status MEMBER status CONSTANT)
    Q_PROPERTY(int rank MEMBER rank CONSTANT)
    Q_PROPERTY(bool expected MEMBER expected CONSTANT)
    Q_PROPERTY(bool came MEMBER came CONSTANT)
    Q_PROPERTY(bool absent MEMBER absent CONSTANT)

public:
    QString code;
    QString shownCode;     ///< "7K3M-Q9XD"
    int status = 0;        ///< a ReceiptPage::Status
    int rank = 0;          ///< the place in the list; 0 where there is none
    bool expected = false; ///< it may be noted whether they came
    bool came = false;
    bool absent = false;

    friend bool operator==(const StaffSignUp &, const StaffSignUp &) = default;
};

} // namespace yizhan::viewmodels
