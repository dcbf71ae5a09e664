// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticejson.h"

#include "bodyreader.h"
#include "bodywriter.h"

namespace yizhan::catalogue {

QByteArray Kind<Notice>::encode(const Notice &notice)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    if (!notice.about.isEmpty())
        writer.text("about", notice.about);
    writer.text("body", notice.body);
    writer.text("id", notice.id);
    writer.date("last_day", notice.lastDay);
    writer.text("title", notice.title);
    writer.end();
    return body;
}

Result<Notice> Kind<Notice>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    Notice notice{textOf(object, "id"), textOf(object, "title"), textOf(object, "body"),
                  dateOf(object, "last_day"), textOf(object, "about")};
    if (notice.title.isEmpty())
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("a notice without a title"));
    return notice;
}

} // namespace yizhan::catalogue
