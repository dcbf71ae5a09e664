// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedday.h"

#include "agreedtime.h"
#include "cataloguedatabase.h"

#include <QCoreApplication>

namespace yizhan::tool {

QDate agreedDay(const QString &dataDir, const Clock &clock, console::Terminal &terminal)
{
    const QDate wall = clock.today();
    auto database = store::openCatalogue(dataDir, storage::OpenMode::ReadOnly);
    const auto agreed = database ? store::agreedToday(*database, clock) : Result<QDate>(wall);
    if (!agreed || *agreed == wall)
        return wall;
    terminal.say(QCoreApplication::translate(
                     "Tool", "The clock of this machine says %1; by what the server last signed it is %2.")
                     .arg(wall.toString(Qt::ISODate), agreed->toString(Qt::ISODate)));
    return *agreed;
}

} // namespace yizhan::tool
