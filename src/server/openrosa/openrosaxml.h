// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yizhan::openrosa {

// What ODK's clients read, by OpenRosa's specifications of form discovery and of submission
// (docs/formats/openrosa.md). Any thread.

/// A form in the list that a phone asks for.
struct ListedForm
{
    QString form;
    QString version; ///< empty: it says none
    QString name;
    QByteArray md5; ///< of the file, hexadecimal digits
    QString downloadUrl;
    QString manifestUrl; ///< empty: nothing beside it
};
/// A file beside a form.
struct ListedMedia
{
    QString file;
    QByteArray md5;
    QString downloadUrl;
};

[[nodiscard]] QByteArray formListXml(const std::vector<ListedForm> &forms);
[[nodiscard]] QByteArray manifestXml(const std::vector<ListedMedia> &media);

/// `text/xml` with the fields that each answer bears.
[[nodiscard]] protocol::Response openRosaXml(int status, const QByteArray &xml);
/// An OpenRosaResponse that says `words` to whoever holds the phone.
[[nodiscard]] protocol::Response openRosaMessage(int status, const QString &words);
/// The same fields without a body.
[[nodiscard]] protocol::Response openRosaEmpty(int status);

} // namespace yizhan::openrosa
