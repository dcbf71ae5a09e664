// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "verdict.h"

#include <QString>

#include <vector>

namespace yizhan::sync {

/// Is told what an Uploader does. Called on its thread; must not start or destroy it.
class UplinkObserver
{
public:
    UplinkObserver() = default;
    virtual ~UplinkObserver() = default;
    UplinkObserver(const UplinkObserver &) = delete;
    UplinkObserver &operator=(const UplinkObserver &) = delete;

    /// The server has answered these; they are on the disk.
    virtual void answered(const std::vector<operations::Verdict> &verdicts) = 0;
    /// Nothing is to be sent now.
    virtual void drained() = 0;
    /// An operation could not be delivered and was put aside.
    virtual void setAside(const QString &op, const Error &error) = 0;
    /// For ten minutes the server could be reached, and nothing came through: it is tried in another way.
    virtual void stuck(const Error &error) = 0;
    /// Something came from the server's address that cannot be proved, or the server does not take us for
    /// whom we say we are. The attempt failed, as the next call says.
    virtual void refused(const Error &error) = 0;
    /// An attempt failed; the next one follows in `retryMs`.
    virtual void attemptFailed(const Error &error, qint64 retryMs) = 0;
    /// The uploader ended after so many failures as its settings allow.
    virtual void gaveUp(const Error &error) = 0;
};

} // namespace yizhan::sync
