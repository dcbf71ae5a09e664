// SPDX-License-Identifier: GPL-3.0-or-later
#include "posterhtml.h"

#include "html.h"
#include "qrdrawing.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using catalogue::Booth;
using catalogue::Fair;

namespace {

constexpr const char *style =
    "@page{size:A4;margin:15mm}"
    "body{margin:0;font-family:\"Noto Sans CJK SC\",\"Microsoft "
    "YaHei\",sans-serif;text-align:center;color:#000}"
    "section{page-break-after:always;break-after:page;padding:4mm}"
    "h1{font-size:64pt;margin:4mm 0 0}h2{font-size:34pt;margin:2mm 0}p{font-size:20pt;margin:2mm 0}"
    "svg{width:110mm;max-width:90%;height:auto}";

Result<QByteArray> sheet(const Fair &fair, const Booth &booth, const QString &publicUrl)
{
    const QString link = publicUrl + u"/b/"_s + QString::fromLatin1(QUrl::toPercentEncoding(booth.id, "/"));
    YIZHAN_TRY_LET(const qrcode::QrMatrix matrix, qrcode::encodeQr(link));
    return "<section>\n<h1>" + htmlText(booth.number) + "</h1>\n<h2>" + htmlText(booth.employer) + "</h2>\n" +
           paragraph(booth.posts.join(u"、"_s)) + qrDrawing(matrix, u"展位 %1 的码"_s.arg(booth.number)) +
           paragraph(u"手机扫一扫，看招哪些岗位"_s) + paragraph(fair.name) + "</section>\n";
}

} // namespace

Result<QByteArray> posterPage(const Fair &fair, const std::vector<Booth> &booths, const QString &publicUrl)
{
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>" +
                      htmlText(fair.name) + "</title><style>" + style + "</style></head>\n<body>\n";
    for (const Booth &booth : booths) {
        YIZHAN_TRY_LET(const QByteArray one, sheet(fair, booth, publicUrl));
        page += one;
    }
    return page + "</body>\n</html>\n";
}

} // namespace yizhan::pages
