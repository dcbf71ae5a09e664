// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveydrawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

namespace {

constexpr QSize drawnSize(480, 192);
constexpr double drawnPen = 3;
constexpr auto drawnPrefix = "data:image/png;base64,"_L1;

} // namespace

bool SurveyDrawing::add(const QList<QPointF> &stroke, QSizeF pad, qsizetype room)
{
    if (stroke.isEmpty() || pad.width() < 1 || pad.height() < 1)
        return false;
    const double scale = std::min(drawnSize.width() / pad.width(), drawnSize.height() / pad.height());
    QPolygonF points;
    for (const QPointF &point : stroke)
        points.append(point * scale);
    m_strokes.append(points);
    if (png().size() <= std::min(mostBytes, room))
        return true;
    m_strokes.removeLast();
    return false;
}

/// Two colours: that is a fifth of what shades take, and what a bureau scans.
QByteArray SurveyDrawing::png() const
{
    QImage shades(drawnSize, QImage::Format_Grayscale8);
    shades.fill(Qt::white);
    QPainter painter(&shades);
    painter.setPen(QPen(Qt::black, drawnPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.constFirst());
        else
            painter.drawPolyline(stroke);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    shades.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither).save(&buffer, "PNG");
    return bytes;
}

QString SurveyDrawing::value() const
{
    return m_strokes.isEmpty() ? QString() : QString(drawnPrefix + QString::fromLatin1(png().toBase64()));
}

bool SurveyDrawing::isDrawing(QStringView answer)
{
    return answer.startsWith(drawnPrefix);
}

QByteArray SurveyDrawing::base64Of(const QString &answer)
{
    return isDrawing(answer) ? answer.mid(drawnPrefix.size()).toLatin1() : QByteArray();
}

} // namespace yizhan::viewmodels
