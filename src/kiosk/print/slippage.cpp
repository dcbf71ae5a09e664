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

constexpr int sheetMargin = 12; // mm: what ordinary printers cannot reach, and a little more
constexpr int rollMargin = 4;
constexpr double smallest = 0.7; // of the usual size: type of 2.9 mm

QPageSize pageOf(int paperMm, double heightMm)
{
    if (paperMm == 148)
        return QPageSize(QPageSize::A5);
    if (paperMm == 210)
        return QPageSize(QPageSize::A4);
    return QPageSize(QSizeF(paperMm, heightMm + 2 * rollMargin), QPageSize::Millimeter, QString(),
                     QPageSize::ExactMatch);
}

} // namespace

Result<QByteArray> slipAsPdf(const Slip &slip, int paperMm)
{
    const bool sheet = paperMm == 148 || paperMm == 210;
    const int margin = sheet ? sheetMargin : rollMargin;
    YIZHAN_TRY_LET(const SlipLayout layout, SlipLayout::arrange(slip, (paperMm - 2 * margin) * dotsPerMm));
    const double heightMm = static_cast<double>(layout.height()) / dotsPerMm;
    const QPageSize page = pageOf(paperMm, heightMm);
    const double room = page.size(QPageSize::Millimeter).height() - 2 * margin;
    const double scale = std::min(1.0, room / heightMm);
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
    painter.translate(margin + (paperMm - 2 * margin) * (1 - scale) / 2, margin);
    painter.scale(scale / dotsPerMm, scale / dotsPerMm);
    layout.draw(painter);
    painter.end();
    buffer.close();
    return pdf;
}

} // namespace yizhan::print
