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
    bool unchanged = false; ///< only `knowing` was read: the content is what was known
    catalogue::Fair fair;
    catalogue::FairWindow window;
    tickets::TicketKeys keys;
    tickets::RevokedTickets revoked;
    QDateTime knowing; ///< UTC: as CatalogueView::updatedAt()
    QString content;   ///< as CatalogueView::content()
};

/// `known`: the content that was read before, or empty. To see that it is the same still takes a millisecond,
/// to read a hundred thousand tickets that count no longer a good part of a second. Errors: NotFound
/// (`item.missing`), those of CatalogueView::open(), Database.
[[nodiscard]] Result<DoorNews> readDoorNews(const QString &dataDir, const QString &fair,
                                            const QString &known);

} // namespace yizhan::desk
