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

/// A labelled fact within a `<dl>`; nothing where there is none.
[[nodiscard]] QByteArray fact(const char16_t *label, const QString &value);
/// A `<section>` with its heading; nothing without `content`, which is HTML.
[[nodiscard]] QByteArray section(const char16_t *heading, const QByteArray &content);
/// A `<p>`; nothing without a text.
[[nodiscard]] QByteArray paragraph(const QString &text);

} // namespace yizhan::pages
