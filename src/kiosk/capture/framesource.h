// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codesource.h"
#include "framereader.h"

namespace yizhan::capture {

/// A source of frames, with the reading and the showing of them: what a camera, a film and a folder of
/// pictures have in common.
class FrameSource : public CodeSource
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit FrameSource(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Manner manner() const final { return Manner::Camera; }
    [[nodiscard]] bool active() const final { return m_active; }
    void setActive(bool active) final;

    [[nodiscard]] const FrameReader &reader() const { return m_reader; }

protected:
    /// Frames are to come, by take(), from now on.
    virtual void start() = 0;
    /// No more of them. Whatever makes them is let go.
    virtual void stop() = 0;
    void take(const QVideoFrame &frame) { m_reader.offer(frame); }

private:
    FrameReader m_reader;
    bool m_active = false;
};

} // namespace yizhan::capture
