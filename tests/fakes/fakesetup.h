// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setupservice.h"

#include <QPromise>
#include <QStringList>

namespace yizhan::fakes {

/// A server that takes "7K3MQ9XD2A" and no other code, once it is told to answer.
class FakeSetup final : public desk::SetupService
{
public:
    [[nodiscard]] bool hasServer() const override { return m_server; }
    [[nodiscard]] QFuture<Result<QString>> enrol(const QString &code) override
    {
        m_asked.append(code);
        m_promise = QPromise<Result<QString>>();
        m_promise.start();
        return m_promise.future();
    }

    /// The answer to the last code; `refusal` in the place of the server's own.
    void answer(const char *refusal = nullptr, ErrorCode code = ErrorCode::Invalid)
    {
        if (!refusal && m_asked.last() == QLatin1String("7K3MQ9XD2A"))
            m_promise.addResult(QStringLiteral("s-17"));
        else
            m_promise.addResult(fail(code, refusal ? refusal : "enrolment.code", QStringLiteral("refused")));
        m_promise.finish();
    }
    void setServer(bool server) { m_server = server; }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    bool m_server = true;
    QStringList m_asked;
    QPromise<Result<QString>> m_promise;
};

} // namespace yizhan::fakes
