// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepprobe.h"

#include <QCoreApplication>

namespace yizhan::tour {

namespace Screens = viewmodels::Screens;

StepProbe::StepProbe(KioskModels &models, Walk walk, int count, int intervalMs, QObject *parent)
    : QObject(parent), m_models(models), m_walk(walk), m_count(count)
{
    connect(&m_timer, &QTimer::timeout, this, &StepProbe::step);
    m_models.session().begin();
    m_timer.start(intervalMs);
}

void StepProbe::step()
{
    if (!m_models.jobs().ready() || m_models.jobs().busy())
        return;
    if (m_taken == m_count)
        return QCoreApplication::exit(0);
    const bool first = m_taken++ < 0;
    if (!first && m_walk == Walk::Turns)
        return m_models.jobs().nextPage();
    const bool back = first || m_taken % 2 == 0;
    if (back)
        return m_models.navigator().returnTo(Screens::Results);
    const QVariant id = m_models.jobs().results()->index(0).data(viewmodels::VacancyListModel::VacancyIdRole);
    m_models.navigator().openItem(Screens::Vacancy, id.toString());
}

} // namespace yizhan::tour
