// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "clock.h"

#include <QImage>
#include <QObject>
#include <QVideoFrame>

#include <atomic>
#include <stop_token>

namespace yizhan::capture {

/// Reads codes in the frames of a camera, and makes the small pictures that are shown of them, each on a
/// thread of its own. Whoever is still at work when a frame comes passes it over, so that nothing ever waits:
/// the frame itself is neither copied nor kept. Each frame gets the first look of the ladder; the whole of it
/// at most every third of a second, so that the picture does not stand still. Lives on the GUI thread.
class FrameReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 ladderEveryMs = 333;
    static constexpr qint64 ladderBudgetMs = 150;
    static constexpr int mostPicturesASecond = 20;
    static constexpr QSize largestPicture{640, 640};

    /// `clock` outlives this.
    explicit FrameReader(const Clock &clock, QObject *parent = nullptr);
    /// Waits for what is under way: some milliseconds.
    ~FrameReader() override;

    /// Frames that are offered from now on are looked at.
    void begin();
    /// What is under way is given up, and nothing is sent any more.
    void end();
    /// Takes no time, whatever the frame is. False: it is passed over, as all are before begin().
    bool offer(const QVideoFrame &frame);

    /// A frame is being looked at or shown.
    [[nodiscard]] bool isBusy() const { return m_reading || m_painting; }

Q_SIGNALS:
    /// `pass`: which rung of the ladder has read it.
    void found(const QString &text, const QString &pass);
    void pictured(const QImage &picture);

private:
    class Reader;
    class Painter;

    void paint(const QVideoFrame &frame);
    void look(const QVideoFrame &frame);

    const Clock &m_clock;
    std::stop_source m_stop;
    bool m_running = false;
    quint64 m_round = 0; ///< numbers the calls of begin() and end(): what belongs to a former one is dropped
    qint64 m_nextPictureMs = 0;
    std::atomic<bool> m_reading = false;
    std::atomic<bool> m_painting = false;
    ActiveObject<Reader> m_reader;
    ActiveObject<Painter> m_painter;
};

} // namespace yizhan::capture
