// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "draftstore.h"
#include "stafflock.h"
#include "staffservice.h"

namespace yizhan::desk {

/// Proves PINs against the accounts of the catalogue and counts what was wrong. Belongs to the thread that
/// uses it.
class StaffGate
{
public:
    /// `clock` outlives the gate.
    StaffGate(const QString &dataDir, const Clock &clock) : m_lock(dataDir, clock), m_drafts(dataDir) {}

    /// As in StaffService.
    [[nodiscard]] Result<SignIn> signIn(const catalogue::StaffAccount &account,
                                        const crypto::SecretBytes &pin);

private:
    StaffLock m_lock;
    drafts::DraftStore m_drafts;
};

/// The StaffGate on a thread of its own: a PIN takes a quarter of a second, for which no screen waits.
class StaffWorker final : public StaffService
{
public:
    /// `dataDir` is the kiosk's; `clock` outlives the worker.
    StaffWorker(const QString &dataDir, const Clock &clock);

    [[nodiscard]] QFuture<Result<SignIn>> signIn(const catalogue::StaffAccount &account,
                                                 std::shared_ptr<const crypto::SecretBytes> pin) override;

private:
    ActiveObject<StaffGate> m_gate;
};

} // namespace yizhan::desk
