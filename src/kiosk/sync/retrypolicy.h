// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "error.h"

#include <optional>

namespace yizhan::sync {

/// Whether and when to try again after a failure. One for each conversation with the server.
class RetryPolicy
{
public:
    /// `maxFailures` in a row, then it gives up; 0 = never.
    RetryPolicy(Random &random, int maxFailures) : m_backoff(random), m_maxFailures(maxFailures) {}

    /// Milliseconds until the next attempt, not less than the server asked for; nothing = give up. Where it
    /// may give up at all, it does so at once when trying again does not help as long as nobody changes
    /// something.
    [[nodiscard]] std::optional<qint64> afterFailure(const Error &error, qint64 askedMs);
    /// What was wanted was reached: the next failure is the first.
    void succeeded() { m_backoff.reset(); }

private:
    Backoff m_backoff;
    int m_maxFailures;
};

} // namespace yizhan::sync
