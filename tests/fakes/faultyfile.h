// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstring>
#include <mutex>
#include <new>
#include <unistd.h>
#include <utility>
#include <vector>

namespace yizhan::fakes {

/// What a disk, or another process, does to SQLite.
enum class DiskFault {
    Eio,     ///< reading, writing, syncing fails
    Enospc,  ///< the disk is full
    Busy,    ///< somebody else holds a lock
    Corrupt, ///< what is read is no page
    Kill,    ///< the process ends at once, as by SIGKILL
};

/// What SQLite asks of a file.
enum class FileCall { Open, Read, Write, Truncate, Sync, Lock, Delete };

/// A file system for SQLite, in the place of the usual one for the whole process, whose n-th call fails:
/// before it does anything, or after it has done it. Only calls that can fail in this way are counted. One
/// per process; connections opened while it lives end before it.
class FaultyFiles
{
public:
    enum class When { Before, After };
    enum class Often { Once, FromThenOn };

    FaultyFiles()
    {
        std::memset(static_cast<void *>(&m_vfs), 0, sizeof m_vfs);
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.pAppData = this;
        m_vfs.xOpen = [](sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
            return self(vfs).open(name, file, flags, out);
        };
        m_vfs.xDelete = [](sqlite3_vfs *vfs, const char *name, int syncFolder) {
            FaultyFiles &files = self(vfs);
            return files.call(FileCall::Delete, SQLITE_IOERR_DELETE,
                              [&] { return files.m_real->xDelete(files.m_real, name, syncFolder); });
        };
        // Whoever waits for a lock does not keep a test waiting.
        m_vfs.xSleep = [](sqlite3_vfs *, int microseconds) { return microseconds; };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyFiles()
    {
        sqlite3_vfs_register(m_real, 1);
        sqlite3_vfs_unregister(&m_vfs);
    }
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;

    /// From now on the `number`-th call, counted from 1, fails.
    void arm(DiskFault fault, int number, When when = When::Before, Often often = Often::Once)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
        m_when = when;
        m_often = often;
        m_left = number;
        m_failures = 0;
    }
    void disarm()
    {
        const std::lock_guard lock(m_mutex);
        m_left = 0;
    }
    /// From now on the calls that could fail in this way are noted, and none fails.
    void watch(DiskFault fault)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
        m_left = 0;
        m_watching = true;
    }
    /// Ends watch(); the calls in their order.
    [[nodiscard]] std::vector<FileCall> watched()
    {
        const std::lock_guard lock(m_mutex);
        m_watching = false;
        return std::exchange(m_watched, {});
    }
    /// Since arm().
    [[nodiscard]] int failures()
    {
        const std::lock_guard lock(m_mutex);
        return m_failures;
    }

private:
    struct File
    {
        sqlite3_file base;
        FaultyFiles *files;
        sqlite3_file *real; // stands behind this struct
    };

    static FaultyFiles &self(sqlite3_vfs *vfs) { return *static_cast<FaultyFiles *>(vfs->pAppData); }
    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }

    [[nodiscard]] bool concerns(FileCall call) const
    {
        switch (m_fault) {
        case DiskFault::Eio:
            return call != FileCall::Lock;
        case DiskFault::Enospc:
            return call != FileCall::Lock && call != FileCall::Read;
        case DiskFault::Busy:
            return call == FileCall::Lock;
        case DiskFault::Corrupt:
            return call == FileCall::Read;
        case DiskFault::Kill:
            return true;
        }
        return false;
    }
    [[nodiscard]] bool isDue(FileCall call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_watching && concerns(call))
            m_watched.push_back(call);
        if (m_left == 0 || !concerns(call) || --m_left > 0)
            return false;
        if (m_often == Often::FromThenOn)
            m_left = 1;
        ++m_failures;
        return true;
    }
    [[nodiscard]] int codeOf(int ioCode) const
    {
        switch (m_fault) {
        case DiskFault::Eio:
            return ioCode;
        case DiskFault::Enospc:
            return SQLITE_FULL;
        case DiskFault::Busy:
            return SQLITE_BUSY;
        case DiskFault::Corrupt:
            return SQLITE_CORRUPT;
        case DiskFault::Kill:
            ::kill(::getpid(), SIGKILL);
            break;
        }
        return SQLITE_ERROR;
    }
    template <typename Real>
    int call(FileCall what, int ioCode, Real &&real)
    {
        if (!isDue(what))
            return real();
        if (m_when == When::After)
            static_cast<void>(real());
        return codeOf(ioCode);
    }

    int open(const char *name, sqlite3_file *file, int flags, int *out)
    {
        File &opened = *new (file) File{};
        opened.files = this;
        opened.real = reinterpret_cast<sqlite3_file *>(&opened + 1);
        const int result = call(FileCall::Open, SQLITE_CANTOPEN,
                                [&] { return m_real->xOpen(m_real, name, opened.real, flags, out); });
        if (result == SQLITE_OK)
            opened.base.pMethods = methods();
        else if (opened.real->pMethods != nullptr) // opened, and told otherwise
            opened.real->pMethods->xClose(opened.real);
        return result;
    }

    template <typename Real>
    static int onFile(sqlite3_file *file, FileCall what, int ioCode, Real &&real)
    {
        File &opened = of(file);
        return opened.files->call(what, ioCode, [&] { return real(opened.real, *opened.real->pMethods); });
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods methods = makeMethods();
        return &methods;
    }
    static sqlite3_io_methods makeMethods()
    {
        using F = sqlite3_file;
        using M = const sqlite3_io_methods;
        sqlite3_io_methods all{};
        all.iVersion = 2; // without memory mapping, which would pass us by
        all.xClose = [](F *file) { return of(file).real->pMethods->xClose(of(file).real); };
        all.xRead = [](F *file, void *bytes, int size, sqlite3_int64 at) {
            return onFile(file, FileCall::Read, SQLITE_IOERR_READ,
                          [&](F *real, M &m) { return m.xRead(real, bytes, size, at); });
        };
        all.xWrite = [](F *file, const void *bytes, int size, sqlite3_int64 at) {
            return onFile(file, FileCall::Write, SQLITE_IOERR_WRITE,
                          [&](F *real, M &m) { return m.xWrite(real, bytes, size, at); });
        };
        all.xTruncate = [](F *file, sqlite3_int64 size) {
            return onFile(file, FileCall::Truncate, SQLITE_IOERR_TRUNCATE,
                          [&](F *real, M &m) { return m.xTruncate(real, size); });
        };
        // Counted, and not done: a test has no power cut, and thousands of runs would wait for the disk.
        all.xSync = [](F *file, int) {
            return onFile(file, FileCall::Sync, SQLITE_IOERR_FSYNC, [](F *, M &) { return SQLITE_OK; });
        };
        all.xFileSize = [](F *file, sqlite3_int64 *size) {
            return of(file).real->pMethods->xFileSize(of(file).real, size);
        };
        all.xLock = [](F *file, int level) {
            return onFile(file, FileCall::Lock, SQLITE_IOERR_LOCK,
                          [&](F *real, M &m) { return m.xLock(real, level); });
        };
        all.xUnlock = [](F *file, int level) {
            return of(file).real->pMethods->xUnlock(of(file).real, level);
        };
        all.xCheckReservedLock = [](F *file, int *held) {
            return of(file).real->pMethods->xCheckReservedLock(of(file).real, held);
        };
        all.xFileControl = [](F *file, int operation, void *argument) {
            return of(file).real->pMethods->xFileControl(of(file).real, operation, argument);
        };
        all.xSectorSize = [](F *file) { return of(file).real->pMethods->xSectorSize(of(file).real); };
        all.xDeviceCharacteristics = [](F *file) {
            return of(file).real->pMethods->xDeviceCharacteristics(of(file).real);
        };
        all.xShmMap = [](F *file, int region, int size, int extend, void volatile **memory) {
            return onFile(file, extend != 0 ? FileCall::Write : FileCall::Read, SQLITE_IOERR_SHMMAP,
                          [&](F *real, M &m) { return m.xShmMap(real, region, size, extend, memory); });
        };
        all.xShmLock = [](F *file, int offset, int count, int flags) {
            if ((flags & SQLITE_SHM_UNLOCK) != 0)
                return of(file).real->pMethods->xShmLock(of(file).real, offset, count, flags);
            File &opened = of(file);
            // A lock that was taken and is told to be somebody else's would be held for ever.
            if (opened.files->isDue(FileCall::Lock))
                return opened.files->codeOf(SQLITE_IOERR_SHMLOCK);
            return opened.real->pMethods->xShmLock(opened.real, offset, count, flags);
        };
        all.xShmBarrier = [](F *file) { of(file).real->pMethods->xShmBarrier(of(file).real); };
        all.xShmUnmap = [](F *file, int remove) {
            return of(file).real->pMethods->xShmUnmap(of(file).real, remove);
        };
        return all;
    }

    sqlite3_vfs m_vfs;
    sqlite3_vfs *m_real = nullptr;
    std::mutex m_mutex;
    DiskFault m_fault = DiskFault::Eio;
    When m_when = When::Before;
    Often m_often = Often::Once;
    int m_left = 0; ///< calls until the one that fails; 0 = disarmed
    int m_failures = 0;
    bool m_watching = false;
    std::vector<FileCall> m_watched;
};

} // namespace yizhan::fakes
