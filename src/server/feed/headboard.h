// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scopestate.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <shared_mutex>
#include <vector>

namespace yizhan::feed {

/// The epoch and the scopes' states as this process last saw them, so that most requests need no SQL. Any
/// thread.
///
/// Inside an epoch a head only rises: of two reports the one with the higher head is the newer one. Where
/// that does not hold any more, because the database was set back, forget() comes first.
class HeadBoard
{
public:
    struct View
    {
        QString epoch;
        ScopeState state;
        bool damaged = false; ///< its rows are not what was published
    };

    /// Nothing before the first report. A scope that nothing was published in has a state of zeros.
    [[nodiscard]] std::optional<View> of(const QString &scope) const;

    /// Takes over what a view of the database showed for all scopes.
    void report(const QString &epoch, const std::vector<ScopeState> &states);
    /// Takes over what one page showed of its scope.
    void report(const QString &epoch, const ScopeState &state);

    /// Which scopes a proof has found damaged; nothing is served of them but snapshots made before.
    void setDamaged(QSet<QString> scopes);
    [[nodiscard]] QSet<QString> damaged() const;

    /// As before the first report, but for what is damaged.
    void forget();

    [[nodiscard]] std::optional<QString> epoch() const;
    [[nodiscard]] std::vector<ScopeState> states() const;

private:
    void takeOver(const ScopeState &state);
    void startEpoch(const QString &epoch);

    mutable std::shared_mutex m_mutex;
    QString m_epoch;
    bool m_complete = false; ///< all scopes were reported in this epoch
    QHash<QString, ScopeState> m_states;
    QSet<QString> m_damaged;
};

} // namespace yizhan::feed
