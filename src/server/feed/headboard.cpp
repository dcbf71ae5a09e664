// SPDX-License-Identifier: GPL-3.0-or-later
#include "headboard.h"

#include <mutex>

namespace yizhan::feed {

std::optional<HeadBoard::View> HeadBoard::of(const QString &scope) const
{
    const std::shared_lock lock(m_mutex);
    if (!m_complete)
        return std::nullopt;
    const auto found = m_states.constFind(scope);
    if (found != m_states.constEnd())
        return View{m_epoch, *found, m_damaged.contains(scope)};
    View untouched{m_epoch, {}, m_damaged.contains(scope)};
    untouched.state.scope = scope;
    return untouched;
}

void HeadBoard::startEpoch(const QString &epoch)
{
    if (m_epoch == epoch)
        return;
    m_epoch = epoch;
    m_states.clear();
    m_complete = false;
}

void HeadBoard::takeOver(const ScopeState &state)
{
    if (state.head == 0)
        return; // names that clients invent do not fill the board
    ScopeState &known = m_states[state.scope];
    if (state.head >= known.head)
        known = state;
}

void HeadBoard::report(const QString &epoch, const std::vector<ScopeState> &states)
{
    const std::unique_lock lock(m_mutex);
    startEpoch(epoch);
    m_complete = true;
    for (const ScopeState &state : states)
        takeOver(state);
}

void HeadBoard::report(const QString &epoch, const ScopeState &state)
{
    const std::unique_lock lock(m_mutex);
    if (m_complete && m_epoch == epoch)
        takeOver(state);
}

void HeadBoard::forget()
{
    const std::unique_lock lock(m_mutex);
    startEpoch({});
}

void HeadBoard::setDamaged(QSet<QString> scopes)
{
    const std::unique_lock lock(m_mutex);
    m_damaged = std::move(scopes);
}

QSet<QString> HeadBoard::damaged() const
{
    const std::shared_lock lock(m_mutex);
    return m_damaged;
}

std::optional<QString> HeadBoard::epoch() const
{
    const std::shared_lock lock(m_mutex);
    return m_complete ? std::optional(m_epoch) : std::nullopt;
}

std::vector<ScopeState> HeadBoard::states() const
{
    const std::shared_lock lock(m_mutex);
    return {m_states.cbegin(), m_states.cend()};
}

} // namespace yizhan::feed
