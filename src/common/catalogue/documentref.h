// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

namespace yizhan::catalogue {

/// A document that an item names: what is too large to stand in its body (a picture, a plan, a form). See
/// docs/formats/documents.md.
struct DocumentRef
{
    QString digest;  ///< "sha256-" and 64 hexadecimal digits: its only name
    qint64 size = 0; ///< bytes
    QString type;    ///< media type, "image/webp"

    friend bool operator==(const DocumentRef &, const DocumentRef &) = default;
};

/// Most bytes of one document.
constexpr qint64 maxDocumentBytes = 256LL * 1024 * 1024;

/// Whether `text` is a digest in the form above. Such a text is a plain file name.
[[nodiscard]] bool isDocumentDigest(QStringView text);
/// "sha256-…" of a SHA-256 of 32 bytes, and back; empty for what is no digest.
[[nodiscard]] QString documentDigest(const QByteArray &sha256);
[[nodiscard]] QByteArray sha256OfDigest(QStringView digest);

/// What every body that names documents contains, byte for byte, and hardly any other does: for a search
/// through many bodies.
constexpr const char *documentsMark = "\"documents\":[";

/// The name of a plan among the documents of an item.
constexpr const char *planDocument = "plan";

/// A document, and what it is to its item.
struct NamedDocument
{
    QString name;
    DocumentRef document;
};
/// As documentsOf(), with their names.
[[nodiscard]] std::vector<NamedDocument> namedDocumentsOf(QByteArrayView body);
/// The documents that the body of an item names; those whose digest or size cannot be are passed over. Any
/// kind.
[[nodiscard]] std::vector<DocumentRef> documentsOf(QByteArrayView body);
/// That with this name; one without a digest where there is none.
[[nodiscard]] DocumentRef documentOf(QByteArrayView body, QLatin1StringView name);

} // namespace yizhan::catalogue
