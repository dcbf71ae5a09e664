// SPDX-License-Identifier: GPL-3.0-or-later
#include "lentplace.h"

#include "catalogueview.h"
#include "entry.h"
#include "epochday.h"
#include "items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::desk {

using catalogue::LentSeats;

std::vector<LentSeats> lentPlaces(const QString &dataDir, const operations::OperationHead &head,
                                  const QString &device)
{
    if (head.type != "class_enrolment"_L1 || !head.sure)
        return {};
    auto view = CatalogueView::open(dataDir);
    if (!view)
        return {};                   // nobody is kept from signing up by what cannot be read
    constexpr EpochDay whatever = 0; // the hour is what counts
    auto all = store::Items<LentSeats>(view->database()).all(whatever);
    if (!all)
        return {};
    std::erase_if(*all, [&](const LentSeats &lent) {
        return lent.classId != head.about || lent.device != device || lent.until <= head.captured;
    });
    std::sort(all->begin(), all->end(),
              [](const LentSeats &a, const LentSeats &b) { return a.until < b.until; });
    return *std::move(all);
}

Result<QString> leaseWithPlace(storage::Database &outbox, const std::vector<LentSeats> &lent)
{
    for (const LentSeats &one : lent) {
        YIZHAN_TRY_LET(const int given, outbox::givenOutOf(outbox, one.id));
        if (given < one.seats)
            return one.id;
    }
    return QString();
}

} // namespace yizhan::desk
