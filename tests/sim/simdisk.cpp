// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdisk.h"

#include <QDateTime>

#include <cstring>
#include <new>
#include <sys/stat.h>

namespace yizhan::sim {

struct SimDisk::File
{
    sqlite3_file base;
    SimDisk *disk;
    Machine *machine;            ///< nullptr: nobody's
    Machine::Unpushed *unpushed; ///< nullptr: its losses do not matter
    sqlite3_file *real;          ///< stands behind this struct

    [[nodiscard]] const sqlite3_io_methods &calls() const { return *real->pMethods; }
    [[nodiscard]] bool isDead() const { return machine && machine->isDead(); }
    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
};

namespace {

/// Days between the epochs of Julian days and Unix, in milliseconds.
constexpr qint64 julianUnixMs = 210'866'760'000'000;

quint64 inodeOf(const char *path)
{
    struct stat found = {};
    return ::stat(path, &found) == 0 ? static_cast<quint64>(found.st_ino) : 0;
}

} // namespace

SimDisk::SimDisk(const Clock &clock, Random &random) : m_clock(clock), m_random(random)
{
    m_real = sqlite3_vfs_find(nullptr);
    m_vfs = *m_real;
    m_vfs.zName = "simulated";
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = [](sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
        return self(vfs).open(name, file, flags, out);
    };
    m_vfs.xDelete = [](sqlite3_vfs *vfs, const char *name, int syncFolder) {
        return self(vfs).erase(name, syncFolder);
    };
    m_vfs.xSleep = [](sqlite3_vfs *, int microseconds) { return microseconds; };
    m_vfs.xRandomness = [](sqlite3_vfs *vfs, int size, char *bytes) {
        for (int i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(self(vfs).m_sqliteRandom.next());
        return size;
    };
    m_vfs.xCurrentTimeInt64 = [](sqlite3_vfs *vfs, sqlite3_int64 *now) {
        *now = self(vfs).m_clock.nowUtc().toMSecsSinceEpoch() + julianUnixMs;
        return SQLITE_OK;
    };
    sqlite3_vfs_register(&m_vfs, 1);
    sqlite3_randomness(0, nullptr); // begins anew, from here
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_register(m_real, 1);
    sqlite3_vfs_unregister(&m_vfs);
}

Machine *SimDisk::machineOf(const char *path) const
{
    std::string folder = path ? path : "";
    for (auto slash = folder.rfind('/'); slash != std::string::npos && slash > 0; slash = folder.rfind('/')) {
        folder.resize(slash);
        if (const auto found = m_machines.find(folder); found != m_machines.end())
            return found->second;
    }
    return nullptr;
}

int SimDisk::open(const char *name, sqlite3_file *file, int flags, int *out)
{
    File &opened = *new (file) File{};
    opened.disk = this;
    opened.machine = machineOf(name);
    opened.real = reinterpret_cast<sqlite3_file *>(&opened + 1);
    if (opened.isDead())
        return SQLITE_CANTOPEN;
    const int result = m_real->xOpen(m_real, name, opened.real, flags, out);
    if (opened.real->pMethods == nullptr)
        return result;
    opened.base.pMethods = methods();
    if (opened.machine && name) {
        Machine::Unpushed &unpushed = opened.machine->unpushed()[name];
        if (const quint64 inode = inodeOf(name); unpushed.inode != inode) {
            unpushed = {};
            unpushed.inode = inode;
            sqlite3_int64 size = 0;
            opened.calls().xFileSize(opened.real, &size);
            unpushed.durableBytes = size;
        }
        opened.unpushed = &unpushed;
    }
    return result;
}

int SimDisk::erase(const char *name, int syncFolder)
{
    Machine *machine = machineOf(name);
    const CallEnd end = machine ? machine->nextCall(m_random) : CallEnd::Done;
    if (end == CallEnd::Refused)
        return SQLITE_IOERR_DELETE;
    const int result = m_real->xDelete(m_real, name, syncFolder);
    return end == CallEnd::Done ? result : SQLITE_IOERR_DELETE;
}

/// Notes what the disk holds of these bytes, unless that is known.
void SimDisk::remember(File &file, qint64 from, qint64 to)
{
    if (!file.unpushed)
        return;
    constexpr qint64 sector = Machine::sectorBytes;
    for (qint64 number = from / sector; number * sector < to; ++number) {
        auto &sectors = file.unpushed->sectors;
        const auto [place, isNew] = sectors.try_emplace(number);
        if (!isNew || number * sector >= file.unpushed->durableBytes)
            continue;
        QByteArray before(static_cast<qsizetype>(sector), '\0');
        const int read =
            file.calls().xRead(file.real, before.data(), static_cast<int>(sector), number * sector);
        if (read == SQLITE_OK || read == SQLITE_IOERR_SHORT_READ)
            place->second = before;
    }
}

int SimDisk::write(File &file, const void *bytes, int size, qint64 at)
{
    const CallEnd end = file.machine ? file.machine->nextCall(m_random) : CallEnd::Done;
    if (end == CallEnd::Refused)
        return SQLITE_IOERR_WRITE;
    if (file.machine && file.machine->isFull())
        return SQLITE_FULL;
    remember(file, at, at + size);
    const int result = file.calls().xWrite(file.real, bytes, size, at);
    return end == CallEnd::Done ? result : SQLITE_IOERR_WRITE;
}

int SimDisk::truncate(File &file, qint64 size)
{
    const CallEnd end = file.machine ? file.machine->nextCall(m_random) : CallEnd::Done;
    if (end == CallEnd::Refused)
        return SQLITE_IOERR_TRUNCATE;
    sqlite3_int64 before = 0;
    file.calls().xFileSize(file.real, &before);
    remember(file, size, before);
    if (file.unpushed && size < before)
        file.unpushed->cutAt = std::min<qint64>(file.unpushed->cutAt, size);
    const int result = file.calls().xTruncate(file.real, size);
    return end == CallEnd::Done ? result : SQLITE_IOERR_TRUNCATE;
}

int SimDisk::sync(File &file)
{
    const CallEnd end = file.machine ? file.machine->nextCall(m_random) : CallEnd::Done;
    if (end == CallEnd::Refused)
        return SQLITE_IOERR_FSYNC;
    if (file.unpushed) {
        file.unpushed->sectors.clear();
        file.unpushed->cutAt = Machine::neverCut;
        sqlite3_int64 size = 0;
        file.calls().xFileSize(file.real, &size);
        file.unpushed->durableBytes = size;
    }
    return end == CallEnd::Done ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

const sqlite3_io_methods *SimDisk::methods()
{
    using F = sqlite3_file;
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods all{};
        all.iVersion = 2; // without memory mapping, which would pass us by
        all.xClose = [](F *file) { return File::of(file).calls().xClose(File::of(file).real); };
        all.xRead = [](F *file, void *bytes, int size, sqlite3_int64 at) {
            File &f = File::of(file);
            return f.isDead() ? SQLITE_IOERR_READ : f.calls().xRead(f.real, bytes, size, at);
        };
        all.xWrite = [](F *file, const void *bytes, int size, sqlite3_int64 at) {
            return File::of(file).disk->write(File::of(file), bytes, size, at);
        };
        all.xTruncate = [](F *file, sqlite3_int64 size) {
            return File::of(file).disk->truncate(File::of(file), size);
        };
        all.xSync = [](F *file, int) { return File::of(file).disk->sync(File::of(file)); };
        all.xFileSize = [](F *file, sqlite3_int64 *size) {
            return File::of(file).calls().xFileSize(File::of(file).real, size);
        };
        all.xLock = [](F *file, int level) {
            return File::of(file).calls().xLock(File::of(file).real, level);
        };
        all.xUnlock = [](F *file, int level) {
            return File::of(file).calls().xUnlock(File::of(file).real, level);
        };
        all.xCheckReservedLock = [](F *file, int *held) {
            return File::of(file).calls().xCheckReservedLock(File::of(file).real, held);
        };
        all.xFileControl = [](F *file, int operation, void *argument) {
            return File::of(file).calls().xFileControl(File::of(file).real, operation, argument);
        };
        all.xSectorSize = [](F *file) { return File::of(file).calls().xSectorSize(File::of(file).real); };
        all.xDeviceCharacteristics = [](F *file) {
            return File::of(file).calls().xDeviceCharacteristics(File::of(file).real);
        };
        all.xShmMap = [](F *file, int region, int size, int extend, void volatile **memory) {
            return File::of(file).calls().xShmMap(File::of(file).real, region, size, extend, memory);
        };
        all.xShmLock = [](F *file, int offset, int count, int flags) {
            return File::of(file).calls().xShmLock(File::of(file).real, offset, count, flags);
        };
        all.xShmBarrier = [](F *file) { File::of(file).calls().xShmBarrier(File::of(file).real); };
        all.xShmUnmap = [](F *file, int remove) {
            return File::of(file).calls().xShmUnmap(File::of(file).real, remove);
        };
        return all;
    }();
    return &methods;
}

} // namespace yizhan::sim
