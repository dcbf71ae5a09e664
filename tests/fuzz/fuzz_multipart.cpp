// SPDX-License-Identifier: GPL-3.0-or-later
// What a phone posts. First line: the Content-Type; the rest: the body. Every part must lie inside of the
// body.
#include "multipart.h"
#include "submissionxml.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const std::string_view all(reinterpret_cast<const char *>(data), size);
    const std::string_view type = all.substr(0, all.find('\n'));
    const std::string_view rest = all.substr(std::min(size, type.size() + 1));
    const QByteArray body(rest.data(), static_cast<qsizetype>(rest.size()));
    const auto boundary = openrosa::boundaryOf(type);
    const auto bytes = [&body](qint64 offset, qint64 most) -> Result<QByteArray> {
        if (offset < 0 || offset > body.size() || most < 0)
            qFatal("read outside of the body");
        return body.mid(offset, most);
    };
    const auto parts = openrosa::readFormParts(bytes, body.size(), boundary.value_or("b"));
    if (!parts)
        return 0;
    qint64 last = 0;
    for (const openrosa::FormPart &part : *parts) {
        if (part.offset < last || part.size < 0 || part.offset + part.size > body.size())
            qFatal("a part that lies outside of the body, or over another one");
        last = part.offset + part.size;
        static_cast<void>(openrosa::namesOfSubmission(body.mid(part.offset, part.size)));
    }
    return 0;
}
