// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker.h"
#include "tones.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace yizhan::sound;

class TestTones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySoundIsAnother();
    void everySoundIsShortAndHeard_data();
    void everySoundIsShortAndHeard();
    void nothingClicks_data() { everySoundIsShortAndHeard_data(); }
    void nothingClicks();
    void theVolumeIsTheLoudestSample();
    void askingForASoundDoesNotWait();
};

namespace {

std::vector<qint16> heard(Sound sound, int volume = 100)
{
    const QByteArray bytes = samplesOf(sound, volume);
    std::vector<qint16> samples(static_cast<std::size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    return samples;
}

int loudest(const std::vector<qint16> &samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(int(sample)));
    return most;
}

constexpr Sound all[] = {Sound::Called, Sound::Arrived, Sound::Admitted, Sound::Refused};

} // namespace

void TestTones::everySoundIsAnother()
{
    for (const Sound one : all) {
        for (const Sound other : all)
            QCOMPARE(samplesOf(one, 100) == samplesOf(other, 100), one == other);
    }
}

void TestTones::everySoundIsShortAndHeard_data()
{
    QTest::addColumn<int>("sound");
    for (const Sound sound : all)
        QTest::addRow("%d", int(sound)) << int(sound);
}

void TestTones::everySoundIsShortAndHeard()
{
    QFETCH(const int, sound);
    const auto samples = heard(static_cast<Sound>(sound));
    QVERIFY(samples.size() >= std::size_t(sampleRate) / 5);
    QVERIFY(samples.size() <= std::size_t(sampleRate) * 2);
    QVERIFY(loudest(samples) > 15'000);
}

/// A click is a jump from one sample to the next, and an end that is not silent.
void TestTones::nothingClicks()
{
    QFETCH(const int, sound);
    const auto samples = heard(static_cast<Sound>(sound));
    int jump = std::max(std::abs(int(samples.front())), std::abs(int(samples.back())));
    for (std::size_t i = 1; i < samples.size(); ++i)
        jump = std::max(jump, std::abs(samples[i] - samples[i - 1]));
    QVERIFY2(jump < 6'000, qPrintable(QString::number(jump)));
}

void TestTones::theVolumeIsTheLoudestSample()
{
    QCOMPARE(loudest(heard(Sound::Refused, 0)), 0);
    QVERIFY(loudest(heard(Sound::Refused, 50)) < loudest(heard(Sound::Refused, 100)));
    QVERIFY(heard(Sound::Refused, 1000) == heard(Sound::Refused, 100));
}

/// Also on a machine without a loudspeaker, or with a sound system that does not answer.
void TestTones::askingForASoundDoesNotWait()
{
    Speaker speaker(100);
    QElapsedTimer timer;
    timer.start();
    speaker.play(Sound::Called);
    speaker.play(Sound::Refused);
    QVERIFY(timer.elapsed() < 2000);
    Speaker(0).play(Sound::Called);
}

QTEST_GUILESS_MAIN(TestTones)
#include "tst_tones.moc"
