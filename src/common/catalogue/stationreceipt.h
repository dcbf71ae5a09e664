// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace yizhan::catalogue {

/// What became of something that a resident handed in, as every kiosk of its station is told:
/// docs/formats/station-receipt.md. Nothing personal.
struct StationReceipt
{
    QString receipt; ///< the pickup code, which is the feed id
    QString type;    ///< of the operation: `help_request`
    QString aboutKind;
    QString about;
    /// The name of a verdict, or `seen`, `coming`, `done`, `no_answer`, `called`, `attended`, `absent`,
    /// `cancelled`
    QString state;
    QDateTime since;     ///< UTC: when it came to be so
    int rank = 0;        ///< of `confirmed` and `waitlisted`, and as it was told of who came; 0 = none
    QString code;        ///< why it was refused, or what is odd about it
    QDateTime captured;  ///< UTC: when it was handed in
    QString kiosk;       ///< the mark of the kiosk where that was, 16 hexadecimal digits
    QString of = {};     ///< of `duplicate_of`: the earlier receipt
    QString ticket = {}; ///< of `fair_signup`: the ticket's id, 32 hexadecimal digits, for the fair's door

    bool callback = false; ///< somebody left a number to be called back, which the bureau can read

    friend bool operator==(const StationReceipt &, const StationReceipt &) = default;
};

} // namespace yizhan::catalogue
