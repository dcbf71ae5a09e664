// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaname.h"

#include "area.h"

namespace yizhan::viewmodels {

QString areaName(QStringView code, session::Language language)
{
    const catalogue::Area *area = catalogue::areaByCode(code);
    if (area == nullptr)
        return {};
    const bool english = language == session::Language::English;
    return english && !area->nameEn.isEmpty() ? area->nameEn : area->name;
}

} // namespace yizhan::viewmodels
