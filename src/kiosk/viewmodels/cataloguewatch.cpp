// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewatch.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

constexpr int regularMs = 5'000;
constexpr int soonMs = 1'000;

} // namespace

CatalogueWatch::CatalogueWatch(desk::JobService &service, JobBrowser &jobs, Freshness &freshness,
                               QObject *parent)
    : QObject(parent), m_service(service), m_jobs(jobs), m_freshness(freshness)
{
    m_regular.setInterval(regularMs);
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    connect(&m_regular, &QTimer::timeout, this, &CatalogueWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &CatalogueWatch::look);
    connect(&m_jobs, &JobBrowser::catalogueRead, &m_freshness, &Freshness::setUpdatedAt);
}

void CatalogueWatch::start()
{
    m_jobs.reload();
    m_regular.start();
}

void CatalogueWatch::stop()
{
    m_regular.stop();
    m_soon.stop();
}

void CatalogueWatch::lookSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void CatalogueWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    whenAnswered(m_service.glance(), this, [this](const Result<desk::CatalogueGlance> &glance) {
        m_looking = false;
        if (glance) // there may be no catalogue yet
            apply(*glance);
    });
}

void CatalogueWatch::apply(const desk::CatalogueGlance &glance)
{
    if (glance.newer)
        m_jobs.reload();
    else
        m_freshness.setUpdatedAt(glance.updatedAt);
}

} // namespace yizhan::viewmodels
