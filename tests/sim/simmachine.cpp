// SPDX-License-Identifier: GPL-3.0-or-later
#include "simmachine.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yizhan::sim {

namespace {

void must(bool done, const std::string &path)
{
    if (!done)
        qFatal("the simulated disk cannot be set back: %s", path.c_str());
}

void putBack(int handle, const std::string &path, qint64 at, const QByteArray &bytes)
{
    must(bytes.isEmpty() ||
             ::pwrite(handle, bytes.constData(), static_cast<std::size_t>(bytes.size()), at) == bytes.size(),
         path);
}

/// Writes behind a cut that lasts went to new blocks: what did not reach them reads as zeros.
QByteArray heldBy(const Machine::Unpushed &file, qint64 at, const QByteArray &before, qint64 fileBytes)
{
    const qint64 left = std::clamp<qint64>(fileBytes - at, 0, Machine::sectorBytes);
    QByteArray held = before.left(std::clamp<qint64>(file.cutAt - at, 0, left));
    held.append(static_cast<qsizetype>(left) - held.size(), '\0');
    return held;
}

/// Sectors that did not reach the disk are as they were before; a cut that did not, is none.
void setBackOpened(int handle, qint64 fileBytes, const std::string &path, const Machine::Unpushed &file,
                   Loss loss, Random &random)
{
    const bool wasCut = file.cutAt < file.durableBytes;
    const bool cutIsLost = wasCut && (loss == Loss::All || random.below(2) == 0);
    for (const auto &[sector, before] : file.sectors) {
        const qint64 at = sector * Machine::sectorBytes;
        if (cutIsLost && at + Machine::sectorBytes > file.cutAt)
            putBack(handle, path, at, before);
        else if (loss == Loss::All || random.below(2) != 0)
            putBack(handle, path, at, heldBy(file, at, before, fileBytes));
    }
    const qint64 least = wasCut && !cutIsLost ? file.cutAt : file.durableBytes;
    const bool growthIsLost = loss == Loss::All || random.below(2) == 0;
    if (cutIsLost || (growthIsLost && fileBytes > least))
        must(::ftruncate(handle, least) == 0, path);
}

void setBack(const std::string &path, const Machine::Unpushed &file, Loss loss, Random &random)
{
    const int handle = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return; // deleted
    struct stat found = {};
    must(::fstat(handle, &found) == 0, path);
    if (found.st_ino == file.inode)
        setBackOpened(handle, found.st_size, path, file, loss, random);
    ::close(handle);
}

} // namespace

CallEnd Machine::nextCall(Random &random)
{
    if (m_dead)
        return CallEnd::Refused;
    ++m_steps;
    if (m_left > 0 && --m_left == 0) {
        m_dead = true;
        if (onStop)
            onStop();
        return m_afterwards ? CallEnd::DoneFatal : CallEnd::Refused;
    }
    if (m_failing > 0 && random.below(1000) < static_cast<std::uint64_t>(m_failing))
        return CallEnd::Refused;
    return CallEnd::Done;
}

void Machine::revive(Loss loss, Random &random)
{
    if (loss != Loss::Nothing) {
        for (const auto &[path, file] : m_unpushed)
            setBack(path, file, loss, random);
        m_unpushed.clear();
    }
    // The index of a log lives in memory.
    QDirIterator files(m_folder, {QStringLiteral("*-shm")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
    m_dead = false;
    m_left = 0;
}

} // namespace yizhan::sim
