// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationinfo.h"

#include "area.h"
#include "areaname.h"

namespace yizhan::viewmodels {

StationInfo::StationInfo(session::Session &session, Facts facts, QObject *parent)
    : QObject(parent), SessionPart(session), m_facts(std::move(facts))
{
}

QString StationInfo::areaName() const
{
    return viewmodels::areaName(m_facts.areaCode, language());
}

void StationInfo::speak(session::Language /*language*/)
{
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
