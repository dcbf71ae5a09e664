// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationinfo.h"

#include "area.h"
#include "areaname.h"

namespace yizhan::viewmodels {

StationInfo::StationInfo(Facts facts, QObject *parent) : QObject(parent), m_facts(std::move(facts)) {}

QString StationInfo::areaName() const
{
    return viewmodels::areaName(m_facts.areaCode, m_language);
}

void StationInfo::setLanguage(int language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT areaNameChanged();
}

void StationInfo::setPixelsPerMm(double pixels)
{
    if (m_facts.pixelsPerMm == pixels)
        return;
    m_facts.pixelsPerMm = pixels;
    Q_EMIT pixelsPerMmChanged();
}

} // namespace yizhan::viewmodels
