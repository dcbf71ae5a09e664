// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace yizhan {

/// Randomness for jitter and identifiers, injected so that a simulation replays from its seed. Not for keys:
/// see crypto.
class Random
{
public:
    Random() = default;
    virtual ~Random();
    Q_DISABLE_COPY_MOVE(Random)

    [[nodiscard]] virtual std::uint64_t next() = 0;
    /// Uniform in [0, bound); 0 when bound is 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
};

/// Of the operating system. Any thread.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;
};

/// SplitMix64 (Steele, Lea, Flood 2014): small, seeded, the same on every machine.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] std::uint64_t next() override;

private:
    std::uint64_t m_state;
};

} // namespace yizhan
