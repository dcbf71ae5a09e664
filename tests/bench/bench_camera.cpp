// SPDX-License-Identifier: GPL-3.0-or-later
// bench_camera N [SEED]: N frames of 720p, as a camera sends them (NV12), through the reader that the kiosk
// has: as soon as one was looked at, the next is offered. Prints rows of tables, in milliseconds of processor
// time: from a frame to what it says, all threads together; what the thread of the screen has to do with
// each; and the memory of the process as it goes on. bench_camera N SEED flow: the same, but one comes each
// millisecond, whoever is busy.
#include "drawnframes.h"
#include "framereader.h"
#include "picturesource.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTextStream>

#include <algorithm>
#include <vector>

#include <time.h>
#include <unistd.h>

using namespace yizhan;
using namespace yizhan::bench;

namespace {

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// Memory that the process has, in MiB.
double residentMib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

struct Frame
{
    QVideoFrame frame;
    QString text;
};

/// Half of them show nothing, as a camera does that waits.
std::vector<Frame> drawFrames(quint64 seed)
{
    constexpr int ofEach = 3;
    SeededRandom random(seed);
    std::vector<Frame> frames;
    for (const auto &[condition, name] : conditions()) {
        for (int i = 0; i < ofEach; ++i) {
            for (const Condition wanted : {condition, Condition::Empty}) {
                const DrawnFrame drawn = drawnFrame(wanted, random);
                const scan::GreyView grey = drawn.picture.view();
                const QImage image(grey.data, grey.width, grey.height, grey.rowStride,
                                   QImage::Format_Grayscale8);
                frames.push_back({capture::PictureSource::frameOf(image), drawn.text});
            }
        }
    }
    return frames;
}

class Bench : public QObject
{
public:
    Bench(int count, quint64 seed)
        : m_count(count), m_frames(drawFrames(seed)), m_reader(m_clock), m_out(stdout)
    {
        connect(&m_reader, &capture::FrameReader::found, this,
                [this](const QString &text, const QString &pass) {
                    (pass == QLatin1String("plain") ? m_first : m_ladder)
                        .push_back(now(CLOCK_PROCESS_CPUTIME_ID) - m_offeredCpu);
                    m_wrong += text == m_frames[m_at].text ? 0 : 1;
                });
        connect(&m_reader, &capture::FrameReader::pictured, this, [this] { ++m_pictures; });
    }

    void run(bool flow)
    {
        m_out << "| frames | MiB |\n|---|---|\n";
        m_reader.begin();
        const double begun = now(CLOCK_THREAD_CPUTIME_ID);
        double waited = 0;
        for (int done = 0; done < m_count; ++done) {
            if (done % std::max(1, m_count / 10) == 0)
                m_out << "| " << done << " | " << QString::number(residentMib(), 'f', 1) << " |\n"
                      << Qt::flush;
            m_at = std::size_t(done) % m_frames.size();
            m_offeredCpu = now(CLOCK_PROCESS_CPUTIME_ID);
            const double offered = now(CLOCK_THREAD_CPUTIME_ID);
            m_lookedAt += m_reader.offer(m_frames[m_at].frame) ? 1 : 0;
            m_offers.push_back(now(CLOCK_THREAD_CPUTIME_ID) - offered);
            const double before = now(CLOCK_THREAD_CPUTIME_ID);
            do {
                usleep(flow ? 1000 : 200); // not a part of what is measured
            } while (!flow && m_reader.isBusy());
            waited += now(CLOCK_THREAD_CPUTIME_ID) - before;
            QCoreApplication::processEvents();
        }
        const double screen = now(CLOCK_THREAD_CPUTIME_ID) - begun - waited;
        m_out << "| " << m_count << " | " << QString::number(residentMib(), 'f', 1) << " |\n\n";
        m_out << "| what | times | ms, median / 95 % / most |\n|---|---|---|\n";
        if (!flow) { // else another frame has come meanwhile
            row("read at the first look", m_first);
            row("read by the ladder", m_ladder);
        }
        row("offering a frame", m_offers);
        m_out << "| the screen's thread, of each frame | " << m_count << " | "
              << QString::number(screen / m_count, 'f', 3) << " on average |\n";
        m_out << "\nlooked at: " << m_lookedAt << ", passed over: " << m_count - m_lookedAt
              << ", pictures made: " << m_pictures;
        if (!flow)
            m_out << ", read wrongly: " << m_wrong;
        m_out << '\n';
    }

private:
    void row(const char *what, const std::vector<double> &times)
    {
        m_out << "| " << what << " | " << times.size();
        for (const double share : {0.5, 0.95, 1.0})
            m_out << (share == 0.5 ? " | " : " / ") << QString::number(percentile(times, share), 'f', 2);
        m_out << " |\n";
    }

    int m_count;
    std::vector<Frame> m_frames;
    SystemClock m_clock;
    capture::FrameReader m_reader;
    QTextStream m_out;
    std::size_t m_at = 0;
    double m_offeredCpu = 0;
    std::vector<double> m_first, m_ladder, m_offers;
    int m_lookedAt = 0;
    int m_wrong = 0;
    int m_pictures = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    Bench(std::max(1, given.value(1, QStringLiteral("1000")).toInt()),
          given.value(2, QStringLiteral("1")).toULongLong())
        .run(given.value(3) == QLatin1String("flow"));
    return 0;
}
