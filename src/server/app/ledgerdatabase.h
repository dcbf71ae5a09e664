// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "random.h"

namespace yizhan::server {

/// Opens the server's database with the tables of devices and of the ledger, for a command or a background
/// task. Errors: those of feed::openServerDatabase() and of the schemas.
[[nodiscard]] Result<storage::Database> openLedger(const feed::ServerDatabaseLocation &location,
                                                   Random &random);
/// The same for a thread that answers requests: it does not wait long, and what it commits survives a power
/// cut.
[[nodiscard]] Result<storage::Database> openServingLedger(const feed::ServerDatabaseLocation &location,
                                                          Random &random);

/// The same as openLedger() for a command: the catalogue must have been made. Errors: also NotFound
/// (`status.no_catalogue`).
[[nodiscard]] Result<storage::Database> openLedgerOf(const feed::ServerDatabaseLocation &location,
                                                     Random &random);

} // namespace yizhan::server
