// SPDX-License-Identifier: GPL-3.0-or-later
#include "processage.h"

#include <QByteArray>
#include <QFile>

#include <time.h>
#include <unistd.h>

namespace yizhan::tour {

namespace {

constexpr int startTimeField = 22; // starttime in proc(5), counted from 1

} // namespace

qint64 processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    // The program's name stands in brackets and may hold blanks: the fields are counted after it.
    const QByteArray content = stat.readAll();
    const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
    constexpr int fieldsBefore = 3;
    if (fields.size() <= startTimeField - fieldsBefore)
        return -1;
    const qint64 startedMs = fields[startTimeField - fieldsBefore].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    timespec sinceBoot{};
    if (clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0)
        return -1;
    return qint64(sinceBoot.tv_sec) * 1000 + sinceBoot.tv_nsec / 1'000'000 - startedMs;
}

} // namespace yizhan::tour
