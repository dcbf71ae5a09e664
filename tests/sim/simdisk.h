// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "random.h"
#include "simmachine.h"

#include <sqlite3.h>

#include <map>
#include <string>

namespace yizhan::sim {

/// A file system for SQLite in the place of the usual one, whose files belong to machines: what was not
/// pushed to the disk can be lost, and machines stop between two calls. Files outside of every machine are
/// passed through. Time and randomness are the simulation's. One per process, one thread; connections opened
/// while it lives end before it.
class SimDisk
{
public:
    SimDisk(const Clock &clock, Random &random);
    ~SimDisk();
    Q_DISABLE_COPY_MOVE(SimDisk)

    void add(Machine &machine) { m_machines[machine.folder().toStdString()] = &machine; }
    void remove(const Machine &machine) { m_machines.erase(machine.folder().toStdString()); }

private:
    struct File;

    [[nodiscard]] static SimDisk &self(sqlite3_vfs *vfs) { return *static_cast<SimDisk *>(vfs->pAppData); }
    [[nodiscard]] Machine *machineOf(const char *path) const;
    int open(const char *name, sqlite3_file *file, int flags, int *out);
    int erase(const char *name, int syncFolder);
    int write(File &file, const void *bytes, int size, qint64 at);
    int truncate(File &file, qint64 size);
    int sync(File &file);
    static void remember(File &file, qint64 from, qint64 to);
    static const sqlite3_io_methods *methods();

    sqlite3_vfs m_vfs;
    sqlite3_vfs *m_real;
    const Clock &m_clock;
    Random &m_random;
    SeededRandom m_sqliteRandom{1};
    std::map<std::string, Machine *> m_machines; ///< by folder
};

} // namespace yizhan::sim
