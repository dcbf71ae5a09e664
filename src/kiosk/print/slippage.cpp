// SPDX-License-Identifier: GPL-3.0-or-later
#include "slippage.h"

#include "sliplayout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace yizhan::print {

namespace {

constexpr int a5Mm = 148; // its width
constexpr int a4Mm = 210;
constexpr int sheetMargin = 12; // mm: what ordinary printers cannot reach, and a little more
constexpr int rollMargin = 4;
constexpr double smallest = 0.7; // of the usual size: type of 2.9 mm

QPageSize pageOf(int paperMm, double heightMm)
{
    if (paperMm == a5Mm)
        return QPageSize(QPageSize::A5);
    if (paperMm == a4Mm)
        return QPageSize(QPageSize::A4);
    return QPageSize(QSizeF(paperMm, heightMm + 2 * rollMargin), QPageSize::Millimeter, QString(),
                     QPageSize::ExactMatch);
}

} // namespace

Result<QByteArray> slipAsPdf(const Slip &slip, int paperMm)
{
    const bool sheet = paperMm == a5Mm || paperMm == a4Mm;
    const int margin = sheet ? sheetMargin : rollMargin;
    const int room = paperMm - 2 * margin;
    const int columnMm = paperMm == a4Mm ? a5Mm - 2 * sheetMargin : room; // A4 is A5, enlarged
    YIZHAN_TRY_LET(const SlipLayout layout, SlipLayout::arrange(slip, columnMm * dotsPerMm));
    const double heightMm = static_cast<double>(layout.height()) / dotsPerMm;
    const QPageSize page = pageOf(paperMm, heightMm);
    const double down = page.size(QPageSize::Millimeter).height() - 2 * margin;
    const double scale = std::min(static_cast<double>(room) / columnMm, down / heightMm);
    if (sheet && scale < smallest)
        return fail(ErrorCode::TooLarge, "slip.too_long", QStringLiteral("it does not fit one page"));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
    constexpr int dotsPerInch = 1200;
    writer.setResolution(dotsPerInch);
    QPainter painter(&writer);
    const double unit = dotsPerInch / 25.4; // of a millimetre
    painter.scale(unit, unit);
    painter.translate(margin + (room - columnMm * scale) / 2, margin);
    painter.scale(scale / dotsPerMm, scale / dotsPerMm);
    layout.draw(painter);
    painter.end();
    buffer.close();
    return pdf;
}

} // namespace yizhan::print
