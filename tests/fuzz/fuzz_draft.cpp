// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a draft as it lies on the disk, and what comes out of its seal.
#include "draftformat.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    using namespace yizhan::drafts;
    const QByteArrayView file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const crypto::OpeningKey key = crypto::OpeningKey::generate();
    if (decodeDraft(file, key, DraftPart::WithAnswers, {}))
        qFatal("a seal of nobody opens");
    auto draft = decodeDraftHead(file, {});
    if (!draft)
        return 0;
    // What stands behind the first line as if it came out of the seal.
    const QByteArrayView rest = file.sliced(file.indexOf('\n') + 1);
    crypto::SecretBytes plain(size + 1);
    if (!plain.append(rest) || !decodeSealed(*draft, plain, DraftPart::WithAnswers))
        return 0;
    const auto again = encodeDraft(*draft, key.sealingKey());
    const auto read = again ? decodeDraft(*again, key, DraftPart::WithAnswers, {})
                            : Result<SurveyDraft>(fail(again.error()));
    if (again && (!read || read->id != draft->id || read->survey != draft->survey ||
                  read->replaces != draft->replaces || read->page != draft->page))
        qFatal("a draft does not come back as it was");
    return 0;
}
