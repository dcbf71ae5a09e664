// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace yizhan::store {

/// Tells whether a token of a text came before. Tokens are places in that text, so none is copied, and they
/// are hashed as numbers: a first sync asks ten million times, and qHash() of a short QString takes a hundred
/// nanoseconds on some processors. One thread.
class TokenSet
{
public:
    TokenSet();

    /// Forgets all tokens; keeps the memory.
    void clear();
    /// Adds what stands in `text` from `start` to its end; false when it is there already. Of one text
    /// between two clear()s, in which nothing that was added changes.
    [[nodiscard]] bool insert(QStringView text, qsizetype start);

private:
    struct Slot
    {
        std::uint32_t round = 0; ///< in use when it is that of the set
        std::uint32_t hash = 0;
        std::uint32_t start = 0;
        std::uint32_t length = 0;
    };
    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
    std::uint32_t m_round = 1;
    std::size_t m_used = 0;
};

} // namespace yizhan::store
