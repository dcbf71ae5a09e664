// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "slip.h"

#include <QFont>
#include <QImage>
#include <QPainterPath>
#include <QRect>

#include <vector>

class QPainter;

namespace yizhan::print {

/// Dots of a printing head on a millimetre: 203 dpi, as nearly all receipt printers have.
constexpr int dotsPerMm = 8;
/// The longest slip.
constexpr int maxSlipMm = 1000;

/// Where each part of a slip stands on paper of a width. Any thread; needs a QGuiApplication for its fonts,
/// whose platform may be "offscreen".
class SlipLayout
{
public:
    /// `width` in dots: 384 for paper of 58 mm, 576 for 80 mm; at least 200. Nothing is left out or clipped:
    /// Errors: TooLarge (`slip.too_long`: longer than maxSlipMm), and those of scan::encodeQr().
    [[nodiscard]] static Result<SlipLayout> arrange(const Slip &slip, int width);

    [[nodiscard]] int width() const { return m_width; }
    /// In dots.
    [[nodiscard]] int height() const { return m_height; }
    /// Black on what is there, in dots from the upper left corner.
    void draw(QPainter &painter) const;

private:
    struct Code
    {
        QImage modules; ///< one pixel a module, quiet zone included
        QRect place;    ///< a whole number of dots a module
    };

    SlipLayout(const Slip &slip, int width);
    [[nodiscard]] Result<void> place(const SlipPart &part);
    void placeFact(const SlipPart &part);
    [[nodiscard]] Result<void> placeCode(const QString &text);
    /// Lines from `left` on, `width` wide; returns their height.
    int placeWords(const QString &text, const QFont &font, int left, int width, Qt::Alignment alignment);
    void placeAll(const QString &text, const QFont &font, Qt::Alignment alignment);
    /// The largest size between the two, in dots, in which a text stands on one line, else the smallest.
    [[nodiscard]] QFont fitting(const QString &text, int largest, int smallest) const;
    [[nodiscard]] QFont font(int dots, bool bold) const;
    /// How wide the labels of a slip are where they stand beside what they say; 0: above it.
    [[nodiscard]] int labelColumn(const Slip &slip) const;
    [[nodiscard]] int inner() const;

    Slip::Script m_script;
    int m_width;
    int m_labels;
    int m_height = 0;
    std::vector<QPainterPath> m_words; ///< outlines: the same dots whenever they are drawn
    std::vector<Code> m_codes;
    std::vector<int> m_rules; ///< their upper edges
};

} // namespace yizhan::print
