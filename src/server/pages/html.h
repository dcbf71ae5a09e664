// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace yizhan::pages {

/// `text` as text of an HTML page, good in an element and in a quoted attribute. Control characters, and
/// those that turn the direction of the line, are left out.
[[nodiscard]] QByteArray htmlText(const QString &text);

/// A `<script type="application/ld+json">` element: data that no text in it can leave.
[[nodiscard]] QByteArray jsonLdElement(const QJsonObject &object);

/// The numbers in what a source calls a phone, as links that dial: "0758-2233445/13800138000 李主任" has two.
/// What is no number stays text; mere punctuation beside a number goes.
[[nodiscard]] QByteArray phoneLinks(const QString &phone);

} // namespace yizhan::pages
