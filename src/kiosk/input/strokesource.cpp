// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokesource.h"

#include "inputengine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace yizhan::input {

namespace {

constexpr float sourceSide = 1024; // see the header
constexpr float sourceTop = 900;
constexpr float side = 255;
constexpr float finest = 2;                 // of `side`: bends flatter than that are not kept
constexpr qint64 mostSourceBytes = 200'000; // of one file; the largest has 30,000
constexpr qsizetype mostSourcePlaces = 500; // of one stroke of it

/// The distance of a place from the line between two others.
float distanceFromLine(const InkPlace &place, const InkPlace &from, const InkPlace &to)
{
    const float x = to.x - from.x;
    const float y = to.y - from.y;
    const float length = std::hypot(x, y);
    if (length <= 0)
        return std::hypot(place.x - from.x, place.y - from.y);
    return std::abs((place.x - from.x) * y - (place.y - from.y) * x) / length;
}

/// Keeps the bends (Douglas and Peucker, 1973). The recursion is as deep as a stroke has bends.
void keepBends(const InkStroke &stroke, std::size_t first, std::size_t last, InkStroke &kept)
{
    std::size_t farthest = first;
    float distance = finest;
    for (std::size_t number = first + 1; number < last; ++number) {
        const float other = distanceFromLine(stroke[number], stroke[first], stroke[last]);
        if (other > distance) {
            distance = other;
            farthest = number;
        }
    }
    if (farthest == first) {
        kept.push_back(stroke[last]);
        return;
    }
    keepBends(stroke, first, farthest, kept);
    keepBends(stroke, farthest, last, kept);
}

InkStroke simplified(const InkStroke &stroke)
{
    InkStroke kept{stroke.front()};
    if (stroke.size() > 1)
        keepBends(stroke, 0, stroke.size() - 1, kept);
    return kept.size() > mostPlacesOfStroke ? resampled(stroke, mostPlacesOfStroke) : kept;
}

/// Nothing where a place is no pair of numbers.
InkStroke strokeOf(const QJsonArray &median)
{
    InkStroke stroke;
    for (const auto &value : median) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
            return {};
        const float x = float(pair.at(0).toDouble()) * side / sourceSide;
        const float y = (sourceTop - float(pair.at(1).toDouble())) * side / sourceSide;
        if (!std::isfinite(x) || !std::isfinite(y))
            return {};
        stroke.push_back({std::clamp(x, 0.0F, side), std::clamp(y, 0.0F, side)});
    }
    return stroke;
}

} // namespace

Result<std::vector<InkStroke>> parseMedians(const QByteArray &json, const QString &place)
{
    const auto invalid = [&place](const QString &what) {
        return fail(ErrorCode::Invalid, "input.source", what, place);
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(error.errorString());
    const QJsonArray medians = document.object().value(QLatin1String("medians")).toArray();
    if (medians.isEmpty() || medians.size() > maxStrokes)
        return invalid(QStringLiteral("no medians, or too many"));
    std::vector<InkStroke> strokes;
    for (const auto &median : medians) {
        const QJsonArray places = median.toArray();
        const InkStroke stroke = places.size() > mostSourcePlaces ? InkStroke() : strokeOf(places);
        if (stroke.empty())
            return invalid(QStringLiteral("a stroke that is none"));
        strokes.push_back(simplified(stroke));
    }
    return strokes;
}

Result<std::vector<WrittenCharacter>> readStrokeSource(const QString &folder)
{
    const QDir source(folder);
    std::vector<WrittenCharacter> characters;
    for (const QString &name : source.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString character = name.chopped(5); // ".json"
        if (character.size() != 1 || character.front().unicode() < 0x80)
            continue;
        QFile file(source.filePath(name));
        if (file.size() > mostSourceBytes || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Invalid, "input.source", QStringLiteral("cannot be read, or is too large"),
                        file.fileName());
        YIZHAN_TRY_LET(std::vector<InkStroke> strokes, parseMedians(file.readAll(), file.fileName()));
        characters.push_back({character.front().unicode(), 0, std::move(strokes)});
    }
    if (characters.empty())
        return fail(ErrorCode::NotFound, "input.source", QStringLiteral("no strokes in this folder"), folder);
    std::sort(characters.begin(), characters.end(),
              [](const auto &one, const auto &other) { return one.character < other.character; });
    return characters;
}

} // namespace yizhan::input
