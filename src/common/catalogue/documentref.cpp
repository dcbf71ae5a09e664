// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentref.h"

#include "bodyreader.h"

#include <algorithm>

namespace yizhan::catalogue {

namespace {

constexpr QStringView prefix(u"sha256-");
constexpr qsizetype digestBytes = 32;

bool isSmallHex(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
}

} // namespace

bool isDocumentDigest(QStringView text)
{
    if (text.size() != prefix.size() + 2 * digestBytes || !text.startsWith(prefix))
        return false;
    const QStringView digits = text.sliced(prefix.size());
    return std::all_of(digits.begin(), digits.end(), isSmallHex);
}

QString documentDigest(const QByteArray &sha256)
{
    return sha256.size() == digestBytes ? prefix + QString::fromLatin1(sha256.toHex()) : QString();
}

QByteArray sha256OfDigest(QStringView digest)
{
    return isDocumentDigest(digest) ? QByteArray::fromHex(digest.sliced(prefix.size()).toLatin1())
                                    : QByteArray();
}

std::vector<NamedDocument> namedDocumentsOf(QByteArrayView body)
{
    if (body.isEmpty()) // the parser copies from the pointer, which may be null
        return {};
    simdjson::dom::parser parser;
    BodyObject object;
    simdjson::dom::array list;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS || object["documents"].get(list) != simdjson::SUCCESS)
        return {};
    std::vector<NamedDocument> documents;
    for (const simdjson::dom::element element : list) {
        BodyObject named;
        if (element.get(named) != simdjson::SUCCESS)
            continue;
        DocumentRef document{textOf(named, "digest"), numberOf(named, "size"), textOf(named, "type")};
        if (isDocumentDigest(document.digest) && document.size > 0 && document.size <= maxDocumentBytes)
            documents.push_back({textOf(named, "name"), std::move(document)});
    }
    return documents;
}

std::vector<DocumentRef> documentsOf(QByteArrayView body)
{
    std::vector<DocumentRef> documents;
    for (NamedDocument &named : namedDocumentsOf(body))
        documents.push_back(std::move(named.document));
    return documents;
}

DocumentRef documentOf(QByteArrayView body, QLatin1StringView name)
{
    for (NamedDocument &named : namedDocumentsOf(body)) {
        if (named.name == name)
            return std::move(named.document);
    }
    return {};
}

} // namespace yizhan::catalogue
