// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffworker.h"

#include "pinverifier.h"

namespace yizhan::desk {

Result<SignIn> StaffGate::signIn(const catalogue::StaffAccount &account, const crypto::SecretBytes &pin)
{
    if (const int seconds = m_lock.waitSeconds(account.id); seconds > 0)
        return SignIn{SignIn::Outcome::Locked, seconds};
    YIZHAN_TRY_LET(const int seconds, m_lock.attempt(account.id));
    if (!crypto::pinMatches(account.verifier, pin))
        return seconds > 0 ? SignIn{SignIn::Outcome::Locked, seconds, true} : SignIn{SignIn::Outcome::Wrong};
    YIZHAN_TRY(m_lock.succeeded(account.id));
    SignIn welcome{SignIn::Outcome::Welcome};
    if (auto key = m_drafts.keyOf(account.id, pin))
        welcome.drafts = std::make_shared<const crypto::OpeningKey>(*std::move(key));
    else
        qWarning("the key of the drafts could not be made: %s", qUtf8Printable(key.error().toString()));
    return welcome;
}

StaffWorker::StaffWorker(const QString &dataDir, const Clock &clock)
    : m_gate(std::make_unique<StaffGate>(dataDir, clock), QStringLiteral("staff"))
{
}

QFuture<Result<SignIn>> StaffWorker::signIn(const catalogue::StaffAccount &account,
                                            std::shared_ptr<const crypto::SecretBytes> pin)
{
    return m_gate.ask(
        [account, pin = std::move(pin)](StaffGate &gate) { return gate.signIn(account, *pin); });
}

} // namespace yizhan::desk
