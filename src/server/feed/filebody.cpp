// SPDX-License-Identifier: GPL-3.0-or-later
#include "filebody.h"

#include "httpfields.h"

#include <QFile>

namespace yizhan::feed {

using protocol::Request;
using protocol::Response;

namespace {

std::string contentRange(const ByteRange &range, quint64 size)
{
    return "bytes " + std::to_string(range.offset) + "-" + std::to_string(range.offset + range.length - 1) +
           "/" + std::to_string(size);
}

/// The range to send; the whole when If-Range names another version of the file (RFC 9110 13.1.5).
RangeRequest wantedRange(const Request &request, const std::string &etag, quint64 size)
{
    const auto range = request.field("range");
    const auto condition = request.field("if-range");
    if (!range || request.method != "GET" || (condition && !namesEtag(*condition, etag, true)))
        return {};
    return parseRange(*range, size);
}

Response behindTheEnd(quint64 size)
{
    Response response = Response::problem(416, "range", "The range begins behind the end of the file");
    response.fields.emplace_back("Content-Range", "bytes */" + std::to_string(size));
    return response;
}

} // namespace

Response fileResponse(const Request &request, const ImmutableFile &file)
{
    const RangeRequest wanted = wantedRange(request, file.etag, file.size);
    if (wanted.kind == RangeKind::Unsatisfiable)
        return behindTheEnd(file.size);
    Response response;
    response.fields = {{"Content-Type", "application/octet-stream"},
                       {"X-Content-Type-Options", "nosniff"},
                       {"ETag", file.etag},
                       {"Accept-Ranges", "bytes"},
                       {"Cache-Control", std::string(file.ofSome ? "private" : "public") +
                                             ", max-age=31536000, immutable, no-transform"}};
    if (const auto known = request.field("if-none-match"); known && namesEtag(*known, file.etag, false)) {
        response.status = 304;
        return response;
    }
    ByteRange range{0, file.size};
    if (wanted.kind == RangeKind::Part) {
        range = wanted.range;
        response.status = 206;
        response.fields.emplace_back("Content-Range", contentRange(range, file.size));
    }
    response.file =
        protocol::FileRange{QFile::encodeName(file.path).toStdString(), range.offset, range.length};
    return response;
}

} // namespace yizhan::feed
