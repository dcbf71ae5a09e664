// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fair.h"
#include "fairwindow.h"
#include "result.h"
#include "ticketkeys.h"

#include <QDateTime>
#include <QString>

namespace yizhan::desk {

/// What a door must know of its fair, out of the catalogue that is on the disk.
struct DoorNews
{
    catalogue::Fair fair;
    catalogue::FairWindow window;
    tickets::TicketKeys keys;
    tickets::RevokedTickets revoked;
    QDateTime knowing; ///< UTC: as CatalogueView::updatedAt()
};

/// Errors: NotFound (`item.missing`), those of CatalogueView::open(), Database.
[[nodiscard]] Result<DoorNews> readDoorNews(const QString &dataDir, const QString &fair);

} // namespace yizhan::desk
