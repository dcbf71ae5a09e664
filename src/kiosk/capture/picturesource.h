// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framesource.h"

#include <QTimer>

#include <vector>

namespace yizhan::capture {

/// Pictures in the place of a camera, for tests and for trying a station out: one after the other, round and
/// round, as frames of the kind that cameras send (NV12).
class PictureSource final : public FrameSource
{
    Q_OBJECT

public:
    static constexpr std::size_t mostPictures = 64;
    static constexpr QSize largest{1280, 720}; ///< larger ones are made smaller, as a camera would

    /// `path`: a picture, a folder of them (by their names), or a text file that lists them, a line each.
    /// One that does not read is left out. `clock` outlives this.
    PictureSource(QString path, int framesPerSecond, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool available() const override { return !m_pictures.isEmpty(); }
    [[nodiscard]] QString name() const override { return m_path; }

    /// A picture as a frame of a camera.
    [[nodiscard]] static QVideoFrame frameOf(const QImage &picture);

private:
    void start() override;
    void stop() override;
    void showNext();

    QString m_path;
    QStringList m_pictures;
    std::vector<QVideoFrame> m_frames; ///< while it is active
    std::size_t m_next = 0;
    QTimer m_timer;
};

} // namespace yizhan::capture
