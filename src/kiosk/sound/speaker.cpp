// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker.h"

#include "tones.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace yizhan::sound {

/// What is opened for one sound is closed before the next: a device may have come or gone meanwhile.
class Speaker::Voice : public QObject
{
public:
    void play(const QByteArray &samples)
    {
        silence();
        QAudioFormat format;
        format.setSampleRate(sampleRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || !device.isFormatSupported(format))
            return;
        m_buffer.setData(samples);
        if (!m_buffer.open(QIODevice::ReadOnly))
            return;
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->start(&m_buffer);
    }
    void silence()
    {
        if (m_sink)
            m_sink->stop();
        m_sink.reset();
        m_buffer.close();
    }

private:
    QBuffer m_buffer{this};
    std::unique_ptr<QAudioSink> m_sink;
};

Speaker::Speaker(int volume) : m_volume(volume), m_voice(std::make_unique<Voice>())
{
    m_thread.setObjectName(QStringLiteral("speaker"));
    m_voice->moveToThread(&m_thread);
    // What a device holds on to is given back on the thread that took it.
    QObject::connect(&m_thread, &QThread::finished, m_voice.get(), [this] { m_voice->silence(); });
}

Speaker::~Speaker()
{
    m_thread.quit();
    m_thread.wait();
}

void Speaker::play(Sound sound)
{
    if (m_volume <= 0)
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_voice.get(), [voice = m_voice.get(), samples = samplesOf(sound, m_volume)] {
        voice->play(samples);
    });
}

} // namespace yizhan::sound
