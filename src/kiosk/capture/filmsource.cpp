// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmsource.h"

#include <QFileInfo>
#include <QUrl>

namespace yizhan::capture {

FilmSource::FilmSource(QString path, const Clock &clock, QObject *parent)
    : FrameSource(clock, parent), m_path(std::move(path))
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) { take(frame); });
}

bool FilmSource::isFilm(const QString &path)
{
    static const QStringList kinds{QStringLiteral("mp4"), QStringLiteral("mkv"), QStringLiteral("webm"),
                                   QStringLiteral("mov"), QStringLiteral("avi")};
    return kinds.contains(QFileInfo(path).suffix().toLower());
}

bool FilmSource::available() const
{
    return QFileInfo(m_path).isFile();
}

void FilmSource::start()
{
    m_player = std::make_unique<QMediaPlayer>();
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &why) {
                qWarning("the film %s does not play: %s", qUtf8Printable(m_path), qUtf8Printable(why));
            });
    m_player->setVideoSink(&m_sink);
    m_player->setLoops(QMediaPlayer::Infinite);
    m_player->setSource(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()));
    m_player->play();
}

void FilmSource::stop()
{
    m_player.reset();
}

} // namespace yizhan::capture
