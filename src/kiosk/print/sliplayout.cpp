// SPDX-License-Identifier: GPL-3.0-or-later
#include "sliplayout.h"

#include "qrencoder.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace yizhan::print {

namespace {

// Sizes of type in dots. A character of Noto Sans CJK fills 0.87 of its size and more: 38 dots are 4.1 mm and
// more, which somebody of sixty reads without spectacles.
constexpr int bodySize = 38;
constexpr int headingSize = 40;
constexpr int titleSize = 52;
constexpr int largestAmount = 72;
constexpr int smallestAmount = 48;
constexpr int largestCode = 112;
constexpr int smallestCode = 40;
constexpr double lineStep = 1.22; // of the size

constexpr int margin = 8; // a millimetre at either edge: paper is seldom laid in exactly
constexpr int gap = 16;
constexpr int smallGap = 6;
constexpr int ruleHeight = 3;
constexpr int ruleDash = 12;
constexpr int columnGap = 20;
constexpr double widestLabels = 0.24; // of the paper; wider ones stand above what they say

constexpr int widestCode = 336; // 42 mm: a larger code is not read sooner
constexpr int leastModule = 3;  // dots: 0.375 mm, of which a phone's camera still tells one from the next

/// "9:00–17:00" stays on one line: word joiners at both sides of the dash, which Qt would else break at.
QString unbrokenSpans(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("(?<=[0-9])\u2013(?=[0-9])"));
    return QString(text).replace(dash, QStringLiteral("\u2060\u2013\u2060"));
}

/// Each character begins at a whole dot, so that it looks the same wherever it stands.
QPainterPath outlinesOf(const QTextLayout &lines, QPointF at)
{
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    const QList<QGlyphRun> runs = lines.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype glyph = 0; glyph < glyphs.size(); ++glyph)
            outlines.addPath(font.pathForGlyph(glyphs[glyph]).translated((at + places[glyph]).toPoint()));
    }
    return outlines;
}

} // namespace

SlipLayout::SlipLayout(const Slip &slip, int width)
    : m_script(slip.script()), m_width(width), m_labels(labelColumn(slip))
{
}

Result<SlipLayout> SlipLayout::arrange(const Slip &slip, int width)
{
    SlipLayout layout(slip, width);
    layout.m_height = gap;
    for (const SlipPart &part : slip.parts()) {
        YIZHAN_TRY(layout.place(part));
        if (layout.m_height > maxSlipMm * dotsPerMm)
            return fail(ErrorCode::TooLarge, "slip.too_long",
                        QStringLiteral("a slip has at most %1 mm").arg(maxSlipMm));
    }
    layout.m_height += gap;
    return layout;
}

int SlipLayout::inner() const
{
    return m_width - 2 * margin;
}

QFont SlipLayout::font(int dots, bool bold) const
{
    QFont font(QStringList{m_script == Slip::Script::Traditional ? QStringLiteral("Noto Sans CJK HK")
                                                                 : QStringLiteral("Noto Sans CJK SC"),
                           QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(dots);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // the same lines on every machine
    return font;
}

QFont SlipLayout::fitting(const QString &text, int largest, int smallest) const
{
    const double wide = QFontMetricsF(font(largest, true)).horizontalAdvance(text);
    const int size = wide <= inner() ? largest : static_cast<int>(std::floor(largest * (inner() - 1) / wide));
    return font(std::max(size, smallest), true);
}

int SlipLayout::labelColumn(const Slip &slip) const
{
    const QFontMetricsF metrics(font(bodySize, false));
    double widest = 0;
    for (const SlipPart &part : slip.parts()) {
        if (part.kind == SlipPart::Kind::Fact)
            widest = std::max(widest, metrics.horizontalAdvance(part.label));
    }
    return widest <= inner() * widestLabels ? static_cast<int>(std::ceil(widest)) : 0;
}

Result<void> SlipLayout::place(const SlipPart &part)
{
    switch (part.kind) {
    case SlipPart::Kind::Heading:
        placeAll(part.text, font(headingSize, true), Qt::AlignHCenter);
        break;
    case SlipPart::Kind::Title:
        placeAll(part.text, font(titleSize, true), Qt::AlignLeft);
        break;
    case SlipPart::Kind::Amount:
        placeAll(part.text, fitting(part.text, largestAmount, smallestAmount), Qt::AlignLeft);
        break;
    case SlipPart::Kind::Fact:
        placeFact(part);
        break;
    case SlipPart::Kind::Headline:
        placeAll(part.text, font(bodySize, true), Qt::AlignLeft);
        break;
    case SlipPart::Kind::Text:
        placeAll(part.text, font(bodySize, false), Qt::AlignLeft);
        break;
    case SlipPart::Kind::Note:
        placeAll(part.text, font(bodySize, false), Qt::AlignHCenter);
        break;
    case SlipPart::Kind::Rule:
        m_height += gap;
        m_rules.push_back(m_height);
        m_height += ruleHeight + gap;
        break;
    case SlipPart::Kind::Qr:
        return placeCode(part.text);
    case SlipPart::Kind::Code:
        placeAll(part.text, fitting(part.text, largestCode, smallestCode), Qt::AlignHCenter);
        break;
    }
    return {};
}

void SlipLayout::placeAll(const QString &text, const QFont &font, Qt::Alignment alignment)
{
    m_height += placeWords(text, font, margin, inner(), alignment) + smallGap;
}

void SlipLayout::placeFact(const SlipPart &part)
{
    if (m_labels == 0) {
        if (!part.label.isEmpty())
            m_height += placeWords(part.label, font(bodySize, false), margin, inner(), Qt::AlignLeft);
        m_height += placeWords(part.text, font(bodySize, true), margin, inner(), Qt::AlignLeft) + gap;
        return;
    }
    const int left = m_labels + columnGap;
    const int label = part.label.isEmpty() ? 0
                                           : placeWords(part.label, font(bodySize, false), margin,
                                                        m_labels + 1, Qt::AlignLeft);
    const int words =
        placeWords(part.text, font(bodySize, true), margin + left, inner() - left, Qt::AlignLeft);
    m_height += std::max(label, words) + smallGap;
}

Result<void> SlipLayout::placeCode(const QString &text)
{
    YIZHAN_TRY_LET(const QImage modules, scan::encodeQr(text));
    // The margin of the paper is as light as the quiet zone: a code may reach into it.
    int module = std::min(m_width, widestCode) / modules.width();
    if (module < leastModule)
        module = m_width / modules.width();
    if (module < leastModule)
        return fail(ErrorCode::TooLarge, "slip.code_too_fine",
                    QStringLiteral("%1 modules do not fit %2 dots").arg(modules.width()).arg(m_width));
    const int side = module * modules.width();
    m_codes.push_back({modules, QRect((m_width - side) / 2, m_height, side, side)});
    m_height += side;
    return {};
}

int SlipLayout::placeWords(const QString &text, const QFont &font, int left, int width,
                           Qt::Alignment alignment)
{
    QTextLayout lines(unbrokenSpans(text), font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextOption(option);
    const double step = font.pixelSize() * lineStep;
    double height = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(width);
        // Noto's own lines are 1.45 of its size high: the step is smaller, and the type in its middle.
        line.setPosition(QPointF(0, height + (step - line.height()) / 2));
        height += step;
    }
    lines.endLayout();
    m_words.push_back(outlinesOf(lines, QPointF(left, m_height)));
    return static_cast<int>(std::ceil(height));
}

void SlipLayout::draw(QPainter &painter) const
{
    for (const QPainterPath &words : m_words)
        painter.fillPath(words, Qt::black);
    for (const int rule : m_rules) {
        for (int x = margin; x < m_width - margin; x += 2 * ruleDash)
            painter.fillRect(x, rule, std::min(ruleDash, m_width - margin - x), ruleHeight, Qt::black);
    }
    for (const Code &code : m_codes) {
        const int module = code.place.width() / code.modules.width();
        for (int y = 0; y < code.modules.height(); ++y) {
            const uchar *line = code.modules.constScanLine(y);
            for (int x = 0; x < code.modules.width(); ++x) {
                if (line[x] == 0)
                    painter.fillRect(code.place.x() + x * module, code.place.y() + y * module, module, module,
                                     Qt::black);
            }
        }
    }
}

} // namespace yizhan::print
