// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printservice.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace yizhan::fakes {

/// A printer that keeps the slips it is given, and answers at once unless it is told to wait.
class FakePrint final : public print::PrintService
{
public:
    [[nodiscard]] const std::vector<print::Slip> &slips() const { return m_slips; }
    [[nodiscard]] int looks() const { return m_looks; }

    /// From now on questions for its state are answered only by answerStates().
    void holdStates() { m_holdingStates = true; }
    void answerStates()
    {
        m_holdingStates = false;
        for (const auto &promise : std::exchange(m_heldStates, {})) {
            promise->addResult(now());
            promise->finish();
        }
    }
    /// An empty reason: it can print.
    void setState(const QString &reason) { m_reason = reason; }
    /// The next slip fails for this reason.
    void failNext(const QString &reason) { m_failure = reason; }
    /// From now on slips are printed only by finishAll().
    void wait() { m_waiting = true; }
    void finishAll()
    {
        m_waiting = false;
        for (const auto &promise : std::exchange(m_held, {})) {
            promise->addResult(Result<void>());
            promise->finish();
        }
    }

    [[nodiscard]] QFuture<Result<print::Paper>> state() override
    {
        ++m_looks;
        if (!m_holdingStates)
            return QtFuture::makeReadyFuture(now());
        m_heldStates.push_back(std::make_shared<QPromise<Result<print::Paper>>>());
        m_heldStates.back()->start();
        return m_heldStates.back()->future();
    }
    [[nodiscard]] QFuture<Result<void>> print(const print::Slip &slip) override
    {
        m_slips.push_back(slip);
        if (!m_failure.isEmpty())
            return QtFuture::makeReadyFuture(Result<void>(failed(std::exchange(m_failure, {}))));
        if (!m_waiting)
            return QtFuture::makeReadyFuture(Result<void>());
        m_held.push_back(std::make_shared<QPromise<Result<void>>>());
        m_held.back()->start();
        return m_held.back()->future();
    }

private:
    [[nodiscard]] Result<print::Paper> now() const
    {
        return m_reason.isEmpty() ? Result<print::Paper>(print::Paper::Enough)
                                  : Result<print::Paper>(failed(m_reason));
    }
    static tl::unexpected<Error> failed(const QString &reason)
    {
        return fail(Error{ErrorCode::Io, reason, QStringLiteral("as the test says")});
    }

    std::vector<print::Slip> m_slips;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_held;
    std::vector<std::shared_ptr<QPromise<Result<print::Paper>>>> m_heldStates;
    bool m_holdingStates = false;
    QString m_reason;
    QString m_failure;
    int m_looks = 0;
    bool m_waiting = false;
};

} // namespace yizhan::fakes
