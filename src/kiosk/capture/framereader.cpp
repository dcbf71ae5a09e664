// SPDX-License-Identifier: GPL-3.0-or-later
#include "framereader.h"

#include "frameplanes.h"
#include "scanladder.h"

#include <memory>
#include <optional>

namespace yizhan::capture {

class FrameReader::Reader
{
public:
    explicit Reader(const Clock &clock) : m_clock(clock), m_ladder(clock) {}

    std::optional<scan::FoundCode> read(const QVideoFrame &frame, const std::stop_token &stop)
    {
        const FramePlanes planes(frame);
        if (planes.grey().isEmpty() || stop.stop_requested())
            return std::nullopt;
        if (m_clock.monotonicMs() < m_nextLadderMs)
            return m_ladder.glance(planes.grey());
        auto found = m_ladder.read(planes.grey(), {ladderBudgetMs, stop});
        m_nextLadderMs = m_clock.monotonicMs() + ladderEveryMs;
        return found;
    }

private:
    const Clock &m_clock;
    scan::ScanLadder m_ladder;
    qint64 m_nextLadderMs = 0;
};

class FrameReader::Painter
{
public:
    static QImage paint(const QVideoFrame &frame) { return FramePlanes(frame).picture(largestPicture); }
};

FrameReader::FrameReader(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_reader(std::make_unique<Reader>(clock), QStringLiteral("codes")),
      m_painter(std::make_unique<Painter>(), QStringLiteral("camera"))
{
}

FrameReader::~FrameReader()
{
    m_stop.request_stop();
}

void FrameReader::begin()
{
    if (m_running)
        return;
    m_running = true;
    ++m_round;
    m_stop = {};
}

void FrameReader::end()
{
    m_running = false;
    ++m_round;
    m_stop.request_stop();
}

bool FrameReader::offer(const QVideoFrame &frame)
{
    if (!m_running)
        return false;
    const qint64 now = m_clock.monotonicMs();
    if (now >= m_nextPictureMs && !m_painting.exchange(true)) {
        m_nextPictureMs = now + 1000 / mostPicturesASecond;
        paint(frame);
    }
    if (m_reading.exchange(true))
        return false;
    look(frame);
    return true;
}

void FrameReader::paint(const QVideoFrame &frame)
{
    m_painter.tell([this, frame, round = m_round](Painter &painter) {
        const auto give = [this, picture = painter.paint(frame), round] {
            if (round == m_round && !picture.isNull())
                Q_EMIT pictured(picture);
        };
        QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
        m_painting = false;
    });
}

void FrameReader::look(const QVideoFrame &frame)
{
    m_reader.tell([this, frame, round = m_round, stop = m_stop.get_token()](Reader &reader) {
        if (const auto code = reader.read(frame, stop)) {
            const auto give = [this, text = code->text, pass = QString::fromLatin1(code->pass), round] {
                if (round == m_round)
                    Q_EMIT found(text, pass);
            };
            QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
        }
        m_reading = false;
    });
}

} // namespace yizhan::capture
