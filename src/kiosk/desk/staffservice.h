// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"
#include "staffaccount.h"
#include "surveyservice.h"

#include <QFuture>

#include <memory>

namespace yizhan::desk {

/// What came of a PIN.
struct SignIn
{
    enum class Outcome {
        Welcome,
        Wrong,
        Locked, ///< not even looked at, or the one that locked the account
    };
    Outcome outcome = Outcome::Wrong;
    int waitSeconds = 0;       ///< of Locked
    bool lockedNow = false;    ///< it is this one that locked it
    DraftKey drafts = nullptr; ///< of Welcome: opens what they began; nullptr: it could not be made
};

/// Who proves a PIN, without a network: a worker thread over the data folder, or a test. Call from one
/// thread; the futures may finish on another, take the results with `then(context, …)`.
class StaffService
{
public:
    StaffService() = default;
    virtual ~StaffService() = default;
    Q_DISABLE_COPY_MOVE(StaffService)

    /// Takes as long as crypto::pinMatches(). Errors: Io: the attempt could not be noted, and was not judged.
    [[nodiscard]] virtual QFuture<Result<SignIn>> signIn(const catalogue::StaffAccount &account,
                                                         std::shared_ptr<const crypto::SecretBytes> pin) = 0;
};

} // namespace yizhan::desk
