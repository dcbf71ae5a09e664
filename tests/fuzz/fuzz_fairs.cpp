// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothscheme.h"
#include "fairplaces.h"
#include "fairscheme.h"
#include "fuzzfile.h"

#include <cstddef>
#include <cstdint>

namespace {

/// What a body reads as is written so that it reads as the same again.
template <typename T>
void readBody(QByteArrayView body)
{
    using Kind = yizhan::catalogue::Kind<T>;
    const auto item = Kind::Decoder::decode(body);
    if (!item)
        return;
    const auto again = Kind::Decoder::decode(Kind::encode(*item));
    if (!again || *again != *item)
        qFatal("a %s does not come back as it was", Kind::name);
}

template <typename T, typename Scheme>
void readTable(const QString &path)
{
    using Kind = yizhan::catalogue::Kind<T>;
    Scheme scheme;
    yizhan::fuzz::readRows(path, scheme.columns(), [&](const yizhan::tables::RawRow &row) {
        const auto prepared = scheme.understand(row, [](std::size_t) { return QString(); });
        if (!prepared.rejection.isEmpty())
            return;
        const auto again = Kind::Decoder::decode(prepared.body);
        if (!again || Kind::encode(*again) != prepared.body)
            qFatal("a row of a %s does not come back as it was", Kind::name);
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readBody<catalogue::Fair>(body);
    readBody<catalogue::Booth>(body);
    readBody<catalogue::FairPlaces>(body);
    const QString path = fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    readTable<catalogue::Fair, intake::FairScheme>(path);
    readTable<catalogue::Booth, intake::BoothScheme>(path);
    return 0;
}
