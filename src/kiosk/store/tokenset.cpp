// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenset.h"

#include <algorithm>

namespace yizhan::store {

namespace {

constexpr std::size_t firstSlots = 2048; // a vacancy has some 300 tokens

/// Multiplication by 2^64 over the golden ratio spreads neighbouring numbers (Knuth, TAOCP 3, 6.4).
std::uint32_t hashOf(QStringView token)
{
    std::uint64_t hash = 0;
    for (const QChar unit : token) {
        hash = (hash ^ unit.unicode()) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 32U;
    }
    return static_cast<std::uint32_t>(hash);
}

} // namespace

TokenSet::TokenSet() : m_slots(firstSlots) {}

void TokenSet::clear()
{
    m_used = 0;
    if (++m_round != 0)
        return;
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    m_round = 1;
}

bool TokenSet::insert(QStringView text, qsizetype start)
{
    if (2 * m_used >= m_slots.size())
        grow();
    const QStringView token = text.sliced(start);
    const std::uint32_t hash = hashOf(token);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.round != m_round) {
            slot = {m_round, hash, static_cast<std::uint32_t>(start),
                    static_cast<std::uint32_t>(token.size())};
            ++m_used;
            return true;
        }
        if (slot.hash == hash && text.sliced(slot.start, slot.length) == token)
            return false;
    }
}

void TokenSet::grow()
{
    std::vector<Slot> larger(2 * m_slots.size());
    const std::size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.round != m_round)
            continue;
        std::size_t at = slot.hash & mask;
        while (larger[at].round == m_round)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace yizhan::store
