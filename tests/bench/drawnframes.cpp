// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnframes.h"

#include "framepainter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yizhan::bench {

namespace {

constexpr std::array named{
    NamedCondition{Condition::Rotation, "rotation"},
    NamedCondition{Condition::Perspective, "perspective"},
    NamedCondition{Condition::Inverted, "inverted"},
    NamedCondition{Condition::LowLight15, "lowlight15"},
    NamedCondition{Condition::LowLight10, "lowlight10"},
    NamedCondition{Condition::Glare, "glare"},
    NamedCondition{Condition::Defocus, "defocus"},
    NamedCondition{Condition::Motion, "motion"},
    NamedCondition{Condition::Small, "small"},
    NamedCondition{Condition::Noise, "noise"},
    NamedCondition{Condition::Cracked, "cracked"},
    NamedCondition{Condition::LowContrast, "lowcontrast"},
    NamedCondition{Condition::Moire, "moire"},
};

QString madeUpText(Random &random)
{
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    if (random.below(4) == 0) {
        return QStringLiteral("https://yizhan.example/fair/duanzhou/2026-0%1-1%2/booth/0%3?v=%4")
            .arg(1 + random.below(9))
            .arg(random.below(10))
            .arg(10 + random.below(90))
            .arg(random.next(), 0, 36)
            .left(64);
    }
    QString text;
    for (quint64 left = 143 + random.below(14); left > 0; --left)
        text.append(QLatin1Char(letters[random.below(32)]));
    return text;
}

/// The card as it is held: position, angle, tilt, size of a module.
Pose poseFor(Condition condition, Random &random, int modules)
{
    Pose pose;
    pose.pixelsPerModule = between(random, 3.6, 4.4);
    pose.angle = condition == Condition::Rotation && random.below(4) == 0 ? 0 : between(random, 0, 6.283);
    if (condition == Condition::Small)
        pose.pixelsPerModule = between(random, 1.55, 1.85);
    if (condition == Condition::Perspective) {
        pose.pixelsPerModule = between(random, 4.4, 5.4);
        pose.tilt = between(random, 40, 58) * 3.14159 / 180;
        pose.tiltAxis = between(random, 0, 6.283);
    }
    const double half = (modules + 8) * pose.pixelsPerModule * 0.75;
    pose.x = between(random, half, frameWidth - half);
    pose.y = between(random, half, frameHeight - half);
    return pose;
}

void addLight(FramePainter &painter, Condition condition, Random &random, const Pose &pose)
{
    switch (condition) {
    case Condition::LowLight15:
        return painter.expose(38, 5);
    case Condition::LowLight10:
        return painter.expose(25, 5);
    case Condition::LowContrast:
        return painter.fade(between(random, 0.08, 0.14), between(random, 60, 200), between(random, 1, 2));
    case Condition::Noise:
        painter.addNoise(between(random, 28, 48));
        return painter.addDeadPixels(0.002);
    case Condition::Defocus:
        painter.blur(between(random, 0.45, 0.62) * pose.pixelsPerModule);
        break;
    case Condition::Motion:
        painter.smear(between(random, 1.1, 1.9) * pose.pixelsPerModule, between(random, 0, 3.1416));
        break;
    case Condition::Glare:
        painter.addGlare(between(random, 4.5, 7.5) * pose.pixelsPerModule);
        break;
    case Condition::Moire:
        painter.addMoire();
        break;
    default:
        break;
    }
    painter.addNoise(between(random, 1.5, 3.5));
}

} // namespace

std::span<const NamedCondition> conditions()
{
    return named;
}

DrawnFrame drawnFrame(Condition condition, Random &random)
{
    for (;;) {
        const QString text = madeUpText(random);
        FramePainter painter(random);
        painter.paintRoom();
        if (condition == Condition::Empty) {
            painter.paintClutter();
            painter.addNoise(between(random, 1, 30));
            return {painter.picture(), {}};
        }
        const Symbol symbol(text);
        const Pose pose = poseFor(condition, random, symbol.size());
        painter.paintCard(symbol, pose, condition == Condition::Inverted);
        if (condition == Condition::Cracked)
            painter.crack();
        addLight(painter, condition, random, pose);
        if (painter.isReadable())
            return {painter.picture(), text};
    }
}

} // namespace yizhan::bench
