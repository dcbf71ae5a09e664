// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "random.h"
#include "surroundings.h"

namespace yizhan::server {

/// Opens the server's database with the tables of devices and of the ledger, for a command or a background
/// task; what it commits survives a power cut. Errors: those of feed::openServerDatabase() and of the
/// schemas.
[[nodiscard]] Result<storage::Database> openLedger(const feed::ServerDatabaseLocation &location,
                                                   Random &random);
/// The same for a thread that answers requests: it does not wait long.
[[nodiscard]] Result<storage::Database> openServingLedger(const feed::ServerDatabaseLocation &location,
                                                          Random &random);

/// The same for what may come before anything is published: the folder and the database are made where they
/// are missing, but not beside what tells that there was one. Errors: also those of makeServerFolder(),
/// refuseLost().
[[nodiscard]] Result<storage::Database> makeLedger(const feed::ServerDatabaseLocation &location,
                                                   const Surroundings &around);

/// The same as openLedger() for a command: the catalogue must have been made. Errors: also NotFound
/// (`status.no_catalogue`).
[[nodiscard]] Result<storage::Database> openLedgerOf(const feed::ServerDatabaseLocation &location,
                                                     Random &random);

} // namespace yizhan::server
