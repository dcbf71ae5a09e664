// SPDX-License-Identifier: GPL-3.0-or-later
// What items of any kind name beside the catalogue: digests become names of files.
#include "documentref.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::catalogue;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto check = [](const DocumentRef &document) {
        if (!isDocumentDigest(document.digest) || document.size < 1 || document.size > maxDocumentBytes)
            qFatal("a document that cannot be");
        if (documentDigest(sha256OfDigest(document.digest)) != document.digest)
            qFatal("a digest does not come back as it was");
    };
    for (const DocumentRef &document : documentsOf(body))
        check(document);
    if (const auto plan = documentOf(body, QLatin1StringView(planDocument)); !plan.digest.isEmpty())
        check(plan);
    const QString text = QString::fromUtf8(body);
    if (isDocumentDigest(text) != !sha256OfDigest(text).isEmpty())
        qFatal("a digest without its bytes");
    return 0;
}
