// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguefile.h"
#include "clock.h"
#include "error.h"
#include "waketimer.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace yizhan::sync {

/// Looks after the catalogue under a running synchronisation: whether the file is still the one that was
/// opened, and whether it is what was written (once a day, and soon after a suspicion). Tells
/// what it finds once and then rests. On the thread that writes the catalogue.
class CatalogueGuard
{
public:
    struct Watch
    {
        QString dataDir;
        qint64 everyMs = 30'000; ///< how often the file is looked at
    };

    /// `found` is called by the timer, with Corrupt (`catalogue.replaced`: the file is gone or another;
    /// those of store::checkCatalogue()), and may destroy the guard. `clock` outlives it.
    CatalogueGuard(const Watch &watch, const Clock &clock, std::unique_ptr<WakeTimer> timer,
                   std::function<void(const Error &)> found);

    /// Begins with the file that is there now and was proved just before.
    void start();
    /// Something was met that a sound catalogue does not do: it is checked within a second.
    void suspect();

private:
    void look();
    [[nodiscard]] std::optional<Error> finding();
    [[nodiscard]] bool isDue() const;

    const Watch m_watch;
    const Clock &m_clock;
    std::unique_ptr<WakeTimer> m_timer;
    std::function<void(const Error &)> m_found;
    std::optional<store::FileIdentity> m_identity;
    qint64 m_checkedMs = 0;
    bool m_suspected = false;
};

} // namespace yizhan::sync
