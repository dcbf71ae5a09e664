// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framesource.h"

#include <QMediaPlayer>
#include <QVideoSink>

#include <memory>

namespace yizhan::capture {

/// A film in the place of a camera, round and round, without its sound: for trying a station out.
class FilmSource final : public FrameSource
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    FilmSource(QString path, const Clock &clock, QObject *parent = nullptr);

    /// Whether a file is one, by its name: mp4, mkv, webm, mov, avi.
    [[nodiscard]] static bool isFilm(const QString &path);

    [[nodiscard]] bool available() const override;
    [[nodiscard]] QString name() const override { return m_path; }

private:
    void start() override;
    void stop() override;

    QString m_path;
    QVideoSink m_sink;
    std::unique_ptr<QMediaPlayer> m_player; ///< while it is active
};

} // namespace yizhan::capture
