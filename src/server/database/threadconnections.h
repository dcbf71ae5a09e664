// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "location.h"
#include "result.h"

#include <functional>

namespace yizhan::database {

/// Gives every thread a connection of its own, as Qt SQL asks for, opened when the thread first needs it and
/// closed when the thread ends; opened anew when another file has taken the place of an SQLite database. A
/// file that is gone is not made again. Any thread.
class ThreadConnections
{
public:
    using Open = std::function<Result<storage::Database>()>;

    /// `open` is called on the threads that need a connection.
    ThreadConnections(Location location, Open open);
    ~ThreadConnections();
    Q_DISABLE_COPY_MOVE(ThreadConnections)

    /// The connection of the calling thread. Errors: NotFound (`sqlite.missing`), those of `open`.
    [[nodiscard]] Result<storage::Database *> here();
    /// Closes the connection of the calling thread: after an error the next request opens it anew.
    void drop();

private:
    const Location m_location;
    const Open m_open;
    const quint64 m_owner;
};

} // namespace yizhan::database
