// SPDX-License-Identifier: GPL-3.0-or-later
// What is held before a camera: the bytes of a code, what they mean, and what it is.
#include "codetext.h"
#include "scannedcode.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::scan;
    const QString text = textOf({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    const QString publicUrl = QStringLiteral("https://yz.example/zq");
    const ScannedCode code = ScannedCode::of(text, publicUrl);
    const bool isNobodys = code.kind() == CodeKind::ResidentCard || code.kind() == CodeKind::Junk;
    if (isNobodys && !(code.id().isEmpty() && code.ids().isEmpty() && code.host().isEmpty()))
        qFatal("something is kept of what is not ours");
    if (code.ids().size() > maxScannedIds)
        qFatal("more ids than a page shows");
    if (code.ticket() &&
        ScannedCode::of(code.ticket()->text(), publicUrl).ticket()->ticket() != code.ticket()->ticket())
        qFatal("a ticket does not come back as it was");
    return 0;
}
