// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfile.h"
#include "noticescheme.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    using Kind = catalogue::Kind<catalogue::Notice>;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto notice = Kind::Decoder::decode(body)) {
        const auto again = Kind::Decoder::decode(Kind::encode(*notice));
        if (!again || *again != *notice)
            qFatal("a notice does not come back as it was");
    }
    const QString path = fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    intake::NoticeScheme scheme;
    fuzz::readRows(path, scheme.columns(), [&](const tables::RawRow &row) {
        const auto prepared = scheme.understand(row, [](std::size_t) { return QString(); });
        if (!prepared.rejection.isEmpty())
            return;
        const auto again = Kind::Decoder::decode(prepared.body);
        if (!again || Kind::encode(*again) != prepared.body)
            qFatal("a notice does not come back as it was");
    });
    return 0;
}
