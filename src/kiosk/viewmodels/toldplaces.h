// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classplaces.h"
#include "clock.h"
#include "itemservice.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace yizhan::viewmodels {

/// How many places of classes are free, as the server has last told this kiosk: as old as its copy of the
/// catalogue. Nothing is told of a class of which places are lent to this station, which may be given where
/// the server has none left. Lives on the GUI thread.
class ToldPlaces
{
public:
    /// Both outlive it.
    ToldPlaces(desk::ItemService &items, const Clock &clock) : m_items(items), m_clock(clock) {}

    /// Reads them anew and then calls `changed` where something is different, as long as `context` lives.
    void read(QObject *context, const std::function<void()> &changed);

    [[nodiscard]] std::optional<catalogue::ClassPlaces> of(const QString &classId) const;

private:
    using Places = QHash<QString, catalogue::ClassPlaces>;

    void readLeases(QObject *context, const std::function<void()> &changed, Places told);

    desk::ItemService &m_items;
    const Clock &m_clock;
    Places m_told; ///< by class
};

} // namespace yizhan::viewmodels
