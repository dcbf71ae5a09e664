// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says what the others are: 'Z' a whole archive; 'W' the XML of a sheet, 'T' of the shared
// strings, 'F' of the styles, which a mutated archive would hide behind its checksums.
#include "cellstyles.h"
#include "fuzzfile.h"
#include "sharedstrings.h"
#include "sheetrows.h"
#include "xmlscanner.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace {

using namespace yizhan;
using namespace yizhan::tables;

/// Hands the bytes out in odd pieces, so that every construct gets to lie across an edge.
XmlScanner scannerOf(std::string_view bytes)
{
    return XmlScanner([bytes](char *target, qsizetype size) mutable -> Result<qsizetype> {
        constexpr qsizetype piece = 37;
        const qsizetype taken = std::min({size, piece, static_cast<qsizetype>(bytes.size())});
        std::memcpy(target, bytes.data(), static_cast<std::size_t>(taken));
        bytes.remove_prefix(static_cast<std::size_t>(taken));
        return taken;
    });
}

void readSheet(std::string_view bytes)
{
    ReaderLimits limits;
    limits.cellChars = 100;
    limits.rowBytes = 10'000;
    limits.columns = 64;
    SharedStrings strings;
    const CellStyles styles;
    SheetRows rows(scannerOf(bytes), strings, styles, false, limits);
    SheetRow row;
    for (auto more = rows.next(row); more && *more; more = rows.next(row))
        continue;
}

void readStrings(std::string_view bytes)
{
    XmlScanner xml = scannerOf(bytes);
    auto strings = SharedStrings::read(xml, 100);
    for (qint64 i = 0; strings && i < strings->count(); ++i) {
        auto text = strings->at(i);
        if (text)
            static_cast<void>(unescaped(*std::move(text)));
    }
}

void readStyles(std::string_view bytes)
{
    XmlScanner xml = scannerOf(bytes);
    const auto styles = CellStyles::read(xml);
    for (qint64 i = 0; styles && i < 64; ++i)
        static_cast<void>(numberText("45707.5", styles->kindOf(i), i % 2 == 0));
    static_cast<void>(numberText(bytes, NumberKind::DateTime, false));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0]) {
    case 'W':
        readSheet(rest);
        break;
    case 'T':
        readStrings(rest);
        break;
    case 'F':
        readStyles(rest);
        break;
    default:
        fuzz::readPostings(fuzz::fileWith({rest.data(), static_cast<qsizetype>(rest.size())}));
    }
    return 0;
}
