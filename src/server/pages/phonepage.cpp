// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonepage.h"

#include "digest.h"
#include "html.h"
#include "httpfields.h"

namespace yizhan::pages {

using protocol::Request;
using protocol::Response;

namespace {

// Sizes that an old phone shows without zooming; no web font, no flexbox, colours of contrast 7:1 and more. A
// word without a blank breaks anywhere, which old browsers and new ones call by different names: a page wider
// than the glass would be shown smaller as a whole.
constexpr const char *style = R"(<style>
body{margin:0;background:#f4f5f7;color:#1a1a1a;font:18px/1.6 sans-serif;-webkit-text-size-adjust:100%;
word-break:break-word;overflow-wrap:anywhere}
main{max-width:640px;margin:0 auto;padding:16px}
h1{font-size:26px;line-height:1.3;margin:8px 0}
h2{font-size:20px;margin:0 0 8px}
section{background:#fff;border-radius:8px;padding:16px;margin:16px 0}
p{margin:8px 0}
.pay{font-size:24px;font-weight:bold;color:#9a2b00;margin:4px 0}
.note{background:#fff3cd;border-radius:8px;padding:12px 16px}
.text{white-space:pre-line}
dl{margin:0}
dt{color:#4a4a4a;font-size:16px}
dd{margin:0 0 12px}
a.call{display:block;background:#0b5d1e;color:#fff;text-align:center;text-decoration:none;font-size:22px;
font-weight:bold;border-radius:8px;padding:14px;margin:8px 0}
footer{color:#4a4a4a;font-size:15px;padding:0 0 24px}
</style>
)";

} // namespace

QByteArray documentOf(const PhonePage &page)
{
    return QByteArray("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<meta name=\"format-detection\" content=\"telephone=no\">\n<title>") +
           htmlText(page.title) + "</title>\n" + style + page.head + "</head>\n<body>\n<main>\n" + page.body +
           "</main>\n</body>\n</html>\n";
}

Response pageResponse(const Request &request, int status, const PhonePage &page, int maxAgeSeconds)
{
    const QByteArray document = documentOf(page);
    const QByteArray tag = '"' + crypto::blake2b128(document).toHex() + '"';
    const std::string etag = tag.toStdString();
    Response response;
    response.status = status;
    response.fields = {{"Content-Type", "text/html; charset=utf-8"},
                       {"Cache-Control", "public, max-age=" + std::to_string(maxAgeSeconds)},
                       {"ETag", etag},
                       {"X-Content-Type-Options", "nosniff"},
                       {"Referrer-Policy", "no-referrer"},
                       // Whatever a text might smuggle in: the browser neither runs nor fetches it.
                       {"Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                        "form-action 'none'; frame-ancestors 'none'"}};
    const auto known = request.field("if-none-match");
    if (status == 200 && known && feed::namesEtag(*known, etag, false))
        response.status = 304;
    else
        response.body = std::make_shared<const std::string>(document.toStdString());
    return response;
}

PhonePage noticePage(const QString &title, const QString &advice)
{
    return {title, "<meta name=\"robots\" content=\"noindex\">\n",
            "<h1>" + htmlText(title) + "</h1>\n<section><p>" + htmlText(advice) + "</p></section>\n"};
}

} // namespace yizhan::pages
