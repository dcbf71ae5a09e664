// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "location.h"
#include "opening.h"
#include "result.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace yizhan::database {

/// A number that nobody had before. Any thread.
[[nodiscard]] quint64 newOwner();

/// Gives every thread a connection of its own, as Qt SQL asks for, and whatever stands on it: `T`. Opened
/// when the thread first needs it and closed when the thread ends; opened anew when another file has taken
/// the place of an SQLite database, which an open connection would not notice. A file that is gone is not
/// made again. Any thread.
template <typename T>
class PerThread
{
public:
    using Open = std::function<Result<std::unique_ptr<T>>()>;

    /// `open` is called on the threads that need a connection.
    PerThread(Location location, Open open)
        : m_location(std::move(location)), m_open(std::move(open)), m_owner(newOwner())
    {
    }
    ~PerThread() { drop(); }
    Q_DISABLE_COPY_MOVE(PerThread)

    /// That of the calling thread. Errors: NotFound (`sqlite.missing`), those of `open`.
    [[nodiscard]] Result<T *> here()
    {
        Held &held = heldByThread()[m_owner];
        const FileIdentity file = fileOf(m_location);
        if (held.file != file)
            held.value.reset();
        if (!held.value) {
            if (!m_location.isPostgres() && file == FileIdentity())
                return fail(ErrorCode::NotFound, "sqlite.missing", QStringLiteral("the database is gone"),
                            m_location.sqlitePath());
            YIZHAN_TRY_LET(held.value, m_open());
            held.file = file;
        }
        return held.value.get();
    }
    /// Closes that of the calling thread: after an error the next request opens it anew.
    void drop() { heldByThread().erase(m_owner); }

private:
    struct Held
    {
        std::unique_ptr<T> value;
        FileIdentity file;
    };
    [[nodiscard]] static std::unordered_map<quint64, Held> &heldByThread()
    {
        thread_local std::unordered_map<quint64, Held> held;
        return held;
    }

    const Location m_location;
    const Open m_open;
    const quint64 m_owner;
};

} // namespace yizhan::database
