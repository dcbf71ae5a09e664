// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <algorithm>

namespace yizhan::sync {

namespace {

bool needsAPerson(const Error &error)
{
    return error.code == ErrorCode::Untrusted || error.code == ErrorCode::Unsupported ||
           error.code == ErrorCode::Io || error.code == ErrorCode::NewerSchema;
}

} // namespace

std::optional<qint64> RetryPolicy::afterFailure(const Error &error, qint64 askedMs)
{
    const qint64 delay = std::max(m_backoff.nextDelayMs(), askedMs);
    const bool enough = m_maxFailures > 0 && (m_backoff.failures() >= m_maxFailures || needsAPerson(error));
    return enough ? std::nullopt : std::optional(delay);
}

} // namespace yizhan::sync
