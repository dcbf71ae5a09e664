// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairscan.h"

#include "scantext.h"

namespace yizhan::operations {

Result<checkin::ScanEvent> scanOf(const OperationHead &head, const QString &station)
{
    YIZHAN_TRY_LET(checkin::ScanEvent event, checkin::decodeScan(head.scan));
    event.id = head.op;
    event.fair = head.about;
    event.station = station;
    event.device = head.device;
    event.seq = head.seq;
    return event;
}

} // namespace yizhan::operations
