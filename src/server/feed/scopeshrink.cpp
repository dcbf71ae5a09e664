// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopeshrink.h"

#include "feedtable.h"
#include "transaction.h"

#include <algorithm>

namespace yizhan::feed {

using storage::Transaction;

Result<ScopeState> confirmShrink(storage::Database &database, const QString &scope)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(FeedTable::of(database)->lockOrder());
    YIZHAN_TRY_LET(ScopeState state, scopeState(database, scope));
    state.shrunk = std::max<qint64>(1, state.head); // 0 says that nobody meant anything
    YIZHAN_TRY(storeScopeState(database, state));
    YIZHAN_TRY(transaction.commit());
    return state;
}

} // namespace yizhan::feed
