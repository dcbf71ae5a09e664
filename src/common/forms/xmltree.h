// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlnode.h"

#include <QByteArray>

namespace yizhan::forms {

/// What a file of XML may cost. The largest public form known here has 3 MB and 90,000 nodes.
struct XmlLimits
{
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype nodes = 1'000'000;
    int depth = 200;
    qsizetype attributes = 256; ///< of one element: a bind has some twenty
};

/// Reads XML into a tree under a Document node. Comments and processing instructions go; a document type is
/// refused, so that no entity is expanded.
/// Errors: TooLarge (`xml.large`, `xml.deep`, `xml.attributes`), Invalid (`xml.syntax`, `xml.doctype`);
/// `place` is
/// "`name`:line". Any thread.
[[nodiscard]] Result<std::unique_ptr<Node>> readXml(const QByteArray &bytes, const QString &name,
                                                    const XmlLimits &limits = {});

/// The bytes of a file of at most `most` bytes.
/// Errors: Io (`file.open`), TooLarge (`xml.large`).
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qsizetype most);

} // namespace yizhan::forms
