// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaname.h"

#include "area.h"
#include "kiosksession.h"

namespace yizhan::viewmodels {

QString areaName(QStringView code, int language)
{
    const catalogue::Area *area = catalogue::areaByCode(code);
    if (area == nullptr)
        return {};
    const bool english = language == static_cast<int>(KioskSession::Language::English);
    return english && !area->nameEn.isEmpty() ? area->nameEn : area->name;
}

} // namespace yizhan::viewmodels
