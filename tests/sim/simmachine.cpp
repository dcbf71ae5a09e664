// SPDX-License-Identifier: GPL-3.0-or-later
#include "simmachine.h"

#include <QDirIterator>
#include <QFile>

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

/// Sectors that did not reach the disk are as they were before.
void setBack(const std::string &path, const Machine::Unpushed &file, Loss loss, Random &random)
{
    struct stat found = {};
    const int handle = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return; // deleted
    must(::fstat(handle, &found) == 0, path);
    if (found.st_ino != file.inode) {
        ::close(handle);
        return;
    }
    for (const auto &[sector, before] : file.sectors) {
        if (loss == Loss::Some && random.below(2) == 0)
            continue;
        const qint64 at = sector * Machine::sectorBytes;
        QByteArray bytes = before;
        bytes.append(static_cast<qsizetype>(Machine::sectorBytes) - bytes.size(), '\0');
        if (at < found.st_size)
            must(::pwrite(handle, bytes.constData(),
                          static_cast<std::size_t>(std::min<qint64>(bytes.size(), found.st_size - at)),
                          at) > 0,
                 path);
        else if (!before.isEmpty()) // cut off, and the cut was lost
            must(::pwrite(handle, before.constData(), static_cast<std::size_t>(before.size()), at) > 0, path);
    }
    const bool shorter = loss == Loss::All || random.below(2) == 0;
    if (shorter && found.st_size > file.durableBytes)
        must(::ftruncate(handle, file.durableBytes) == 0, path);
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
