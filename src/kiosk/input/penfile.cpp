// SPDX-License-Identifier: GPL-3.0-or-later
#include "penfile.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace yizhan::input {

namespace {

constexpr double sideOfPen = 1000;
constexpr double farthestCoordinate = 1e9; // of a coordinate; what lies beyond is no handwriting
constexpr qsizetype mostPenPoints = 20'000;

/// `x,y`; false when it is something else.
bool parsePoint(const QByteArray &text, QPointF &point)
{
    const qsizetype comma = text.indexOf(',');
    bool okX = false;
    bool okY = false;
    point = {text.first(std::max<qsizetype>(comma, 0)).toDouble(&okX), text.sliced(comma + 1).toDouble(&okY)};
    return comma > 0 && okX && okY && std::abs(point.x()) <= farthestCoordinate &&
           std::abs(point.y()) <= farthestCoordinate;
}

/// The strokes in a unit in which the character is 1,000 large, so that whole numbers are fine enough.
QList<PenStroke> scaled(const QList<QList<QPointF>> &strokes)
{
    QPointF least(farthestCoordinate, farthestCoordinate);
    QPointF most(-farthestCoordinate, -farthestCoordinate);
    for (const QList<QPointF> &stroke : strokes) {
        for (const QPointF &point : stroke) {
            least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
            most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
        }
    }
    const double side = std::max(most.x() - least.x(), most.y() - least.y());
    const double scale = side > 0 ? sideOfPen / side : 1;
    QList<PenStroke> pens;
    for (const QList<QPointF> &stroke : strokes) {
        PenStroke pen;
        for (const QPointF &point : stroke)
            pen.append(((point - least) * scale).toPoint());
        pens.append(pen);
    }
    return pens;
}

} // namespace

Result<PenCharacter> parsePenLine(const QByteArray &line, const QString &place)
{
    const auto invalid = [&place](const char *what) {
        return fail(ErrorCode::Invalid, "input.pen", QString::fromLatin1(what), place);
    };
    const qsizetype tab = line.indexOf('\t');
    if (tab <= 0 || line.indexOf('\t', tab + 1) >= 0)
        return invalid("not an id, a tabulator and strokes");
    QList<QList<QPointF>> strokes;
    qsizetype points = 0;
    for (const QByteArray &text : line.sliced(tab + 1).trimmed().split(';')) {
        QList<QPointF> stroke;
        for (const QByteArray &pair : text.simplified().split(' ')) {
            QPointF point;
            if (pair.isEmpty())
                continue;
            if (!parsePoint(pair, point) || ++points > mostPenPoints)
                return invalid("a point that is none, or more than 20,000 of them");
            stroke.append(point);
        }
        if (!stroke.isEmpty())
            strokes.append(stroke);
    }
    if (strokes.isEmpty() || strokes.size() > maxStrokes)
        return invalid("no strokes, or more than 50");
    return PenCharacter{line.first(tab), scaled(strokes)};
}

} // namespace yizhan::input
