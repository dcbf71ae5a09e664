// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QByteArray>
#include <QString>

namespace yizhan::pages {

/// One page for phones: small, without scripts, pictures or anything else to fetch.
struct PhonePage
{
    QString title;
    QByteArray head; ///< HTML for the head: what search engines read
    QByteArray body; ///< HTML
};

/// The whole document, UTF-8.
[[nodiscard]] QByteArray documentOf(const PhonePage &page);

/// The document with the headers of a page: it may be cached for `maxAgeSeconds`, fetches and runs nothing,
/// and has an ETag by its content; 304 for who has it already.
[[nodiscard]] protocol::Response pageResponse(const protocol::Request &request, int status,
                                              const PhonePage &page, int maxAgeSeconds);

/// A page that says why there is none, and what to do.
[[nodiscard]] PhonePage noticePage(const QString &title, const QString &advice);

} // namespace yizhan::pages
