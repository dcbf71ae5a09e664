// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftovers.h"

#include <array>

#include <cstring>

namespace yizhan::app {

namespace {

constexpr std::size_t stackBytes = 256 * 1024; ///< deeper than a tap reaches

[[gnu::noinline]] void overwriteStack()
{
    std::array<char, stackBytes> below;
    explicit_bzero(below.data(), below.size());
}

} // namespace

Leftovers::Leftovers(viewmodels::KioskSession &session, QQmlEngine &engine, QObject *parent)
    : QObject(parent), m_engine(engine)
{
    connect(&session, &viewmodels::KioskSession::ended, this, &Leftovers::giveBack, Qt::QueuedConnection);
}

void Leftovers::giveBack()
{
    m_engine.collectGarbage();
    overwriteStack();
}

} // namespace yizhan::app
