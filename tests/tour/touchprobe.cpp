// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchprobe.h"

#include "memoryreturn.h"
#include "syntheticinput.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>

#include <malloc.h>

namespace yizhan::tour {

namespace {

constexpr int intervalMs = 20;
constexpr int reports = 20;
constexpr int touchesOfASession = 60;
constexpr int sessionsInARow = 5;
constexpr int pauseMs = app::MemoryReturn::usualQuietMs + 1000; // nobody is there for a while
constexpr qint64 mebibyte = 1024 * 1024;

qint64 residentKib(const char *kind)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(kind))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

TouchProbe::TouchProbe(QQuickWindow &window, KioskModels &models, int count, QObject *parent)
    : QObject(parent), m_window(window), m_models(models), m_count(count)
{
    connect(&m_timer, &QTimer::timeout, this, &TouchProbe::touch);
    m_timer.start(intervalMs);
}

void TouchProbe::touch()
{
    if (m_touched % std::max(1, m_count / reports) == 0)
        report();
    if (m_touched++ == m_count)
        return QCoreApplication::exit(0);
    if (m_touched % touchesOfASession == 0) {
        m_models.session().end();
        m_timer.start(m_touched % (touchesOfASession * sessionsInARow) == 0 ? pauseMs : intervalMs);
        return;
    }
    m_timer.start(intervalMs);
    tapAt(m_window, {double(m_random.below(static_cast<std::uint64_t>(m_window.width()))),
                     double(m_random.below(static_cast<std::uint64_t>(m_window.height())))});
}

void TouchProbe::report() const
{
    const struct mallinfo2 heap = ::mallinfo2();
    QTextStream(stdout) << m_touched << " touches: " << residentKib("VmRSS") / 1024 << " MiB resident, "
                        << residentKib("RssAnon") / 1024 << " anonymous; heap "
                        << qint64(heap.uordblks + heap.hblkhd) / mebibyte << " in use, "
                        << qint64(heap.fordblks) / mebibyte << " free" << Qt::endl;
}

} // namespace yizhan::tour
