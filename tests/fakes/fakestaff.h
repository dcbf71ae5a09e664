// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

#include <QPromise>

namespace yizhan::fakes {

/// Takes "204816" for everybody's PIN; the fifth wrong one in a row locks for half a minute. Answers at once
/// unless it is told to wait.
class FakeStaff final : public desk::StaffService
{
public:
    [[nodiscard]] QFuture<Result<desk::SignIn>>
    signIn([[maybe_unused]] const catalogue::StaffAccount &account,
           std::shared_ptr<const crypto::SecretBytes> pin) override
    {
        using Outcome = desk::SignIn::Outcome;
        desk::SignIn answer;
        if (m_full)
            return ready(fail(ErrorCode::Io, "file.write", QStringLiteral("no space left")));
        if (m_wrong >= 5)
            answer = {Outcome::Locked, 30};
        else if (pin->view() == QByteArrayView("204816")) {
            m_wrong = 0;
            answer = {Outcome::Welcome};
        } else if (++m_wrong >= 5)
            answer = {Outcome::Locked, 30, true};
        if (answer.outcome == Outcome::Welcome) {
            m_wrong = 0;
            answer.drafts = std::make_shared<const crypto::OpeningKey>(crypto::OpeningKey::generate());
        }
        return ready(answer);
    }
    void setDiskFull(bool full) { m_full = full; }

private:
    [[nodiscard]] static QFuture<Result<desk::SignIn>> ready(Result<desk::SignIn> answer)
    {
        return QtFuture::makeReadyFuture(std::move(answer));
    }
    int m_wrong = 0;
    bool m_full = false;
};

/// Somebody who may be signed in.
[[nodiscard]] inline catalogue::StaffAccount
staffAccount(const QString &id = QStringLiteral("a-0123abcd"),
             catalogue::StaffRole role = catalogue::StaffRole::Staff)
{
    return {id, QStringLiteral("陈姑娘（示例）"), role, "$argon2id$"};
}

} // namespace yizhan::fakes
