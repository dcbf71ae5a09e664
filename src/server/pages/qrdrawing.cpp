// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrdrawing.h"

#include "html.h"

namespace yizhan::pages {

namespace {

/// One path, a rectangle for each run of dark modules of a row: some hundreds, instead of thousands.
QByteArray pathOf(const qrcode::QrMatrix &matrix)
{
    QByteArray path;
    for (int y = 0; y < matrix.side(); ++y) {
        for (int x = 0; x < matrix.side(); ++x) {
            int run = 0;
            while (x + run < matrix.side() && matrix.isDark(x + run, y))
                ++run;
            if (run == 0)
                continue;
            path += 'M' + QByteArray::number(x + qrcode::quietZoneModules) + ' ' +
                    QByteArray::number(y + qrcode::quietZoneModules) + 'h' + QByteArray::number(run) +
                    "v1h-" + QByteArray::number(run) + 'z';
            x += run;
        }
    }
    return path;
}

} // namespace

/// Black on white whatever the colours of the page; sharp edges, which cameras like.
QByteArray qrDrawing(const qrcode::QrMatrix &matrix, const QString &label)
{
    const QByteArray side = QByteArray::number(matrix.side() + 2 * qrcode::quietZoneModules);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + htmlText(label) +
           "\" width=\"100%\" viewBox=\"0 0 " + side + ' ' + side +
           "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side +
           "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + pathOf(matrix) + "\"/></svg>\n";
}

} // namespace yizhan::pages
