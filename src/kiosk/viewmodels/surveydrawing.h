// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPolygonF>
#include <QSizeF>
#include <QString>

namespace yizhan::viewmodels {

/// A signature, or a drawing, stroke by stroke, and the small picture that becomes of it: black on white,
/// `data:image/png;base64,…` in the place of an answer, so that it is kept wherever answers are. Knows
/// nothing of forms.
class SurveyDrawing
{
public:
    /// Most bytes of one picture: an operation bears three such, or more that are smaller.
    static constexpr qsizetype mostBytes = 3 * 1024;

    /// `stroke` in pixels of a pad of that size. False, and it is not added, where the picture grows too
    /// large by it, or the pad has no size. `room`: the bytes that other drawings leave.
    bool add(const QList<QPointF> &stroke, QSizeF pad, qsizetype room = mostBytes);
    void clear() { m_strokes.clear(); }
    [[nodiscard]] int strokes() const { return static_cast<int>(m_strokes.size()); }
    /// Empty where nothing is drawn.
    [[nodiscard]] QString value() const;

    /// Whether an answer is such a picture.
    [[nodiscard]] static bool isDrawing(QStringView answer);
    /// Its bytes; empty where it is none.
    [[nodiscard]] static QByteArray base64Of(const QString &answer);

private:
    [[nodiscard]] QByteArray png() const;

    QList<QPolygonF> m_strokes; ///< in pixels of the picture
};

} // namespace yizhan::viewmodels
