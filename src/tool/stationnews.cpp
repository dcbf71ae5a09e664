// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationnews.h"

#include "cataloguedatabase.h"
#include "epochday.h"
#include "items.h"
#include "stationreceiptjson.h"

namespace yizhan::tool {

StationNews::StationNews(const QString &dataDir, const Clock &clock) : m_clock(clock)
{
    if (auto opened = store::openCatalogue(dataDir, storage::OpenMode::ReadOnly))
        m_catalogue.emplace(*std::move(opened));
}

std::optional<catalogue::StationReceipt> StationNews::of(const QString &code)
{
    if (!m_catalogue)
        return {};
    auto told = store::Items<catalogue::StationReceipt>(*m_catalogue).byId(code, toEpochDay(m_clock.today()));
    return told ? std::optional(std::move(told->value)) : std::nullopt;
}

} // namespace yizhan::tool
