// SPDX-License-Identifier: GPL-3.0-or-later
#include "offlinelink.h"

#include "soundcopy.h"

namespace yizhan::app {

namespace {

void makeSound(const QString &dataDir, AnchoredClock &clock)
{
    const auto sound = sync::makeSound(dataDir, clock);
    if (!sound)
        qWarning("catalogue: %s", qUtf8Printable(sound.error().toString()));
    else if (*sound)
        qWarning("catalogue: repaired: %s", qUtf8Printable((*sound)->damage.toString()));
}

} // namespace

OfflineLink::OfflineLink(const QString &dataDir, AnchoredClock &clock, viewmodels::CatalogueWatch &watch,
                         QObject *parent)
    : QObject(parent), m_thread(QThread::create([dataDir, &clock] { makeSound(dataDir, clock); }))
{
    m_thread->setObjectName(QStringLiteral("offline"));
    connect(m_thread.get(), &QThread::finished, &watch, &viewmodels::CatalogueWatch::lookSoon);
    m_thread->start(QThread::LowPriority);
}

OfflineLink::~OfflineLink()
{
    m_thread->wait();
}

} // namespace yizhan::app
