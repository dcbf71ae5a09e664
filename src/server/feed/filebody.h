// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QString>

#include <string>

namespace yizhan::feed {

/// A file that never changes under its name.
struct ImmutableFile
{
    QString path;
    quint64 size = 0;
    std::string etag;    ///< strong, with its quotation marks
    bool ofSome = false; ///< only some may read it: no cache that others share keeps it
};

/// The answer to GET or HEAD of such a file (RFC 9110, 13 and 14): 200, 206 for one range, 304, or 416. It
/// may be cached for as long as somebody likes, and never encoded, so that ranges mean its bytes.
[[nodiscard]] protocol::Response fileResponse(const protocol::Request &request, const ImmutableFile &file);

} // namespace yizhan::feed
