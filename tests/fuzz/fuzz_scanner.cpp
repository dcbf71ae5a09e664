// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner sends, as events of a keyboard and as bytes of a line.
#include "scannerdecoder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

void feed(yizhan::capture::ScannerDecoder &decoder, const QByteArray &bytes, qsizetype first)
{
    using yizhan::capture::ScannerDecoder;
    QStringList codes = decoder.take(bytes.first(first)) + decoder.take(bytes.sliced(first));
    codes.append(decoder.end());
    for (const QString &code : codes) {
        if (code.size() > ScannerDecoder::longestCode)
            qFatal("a code is longer than any");
    }
    if (!decoder.end().isEmpty())
        qFatal("a code comes twice");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::capture;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype first = bytes.isEmpty() ? 0 : std::min<qsizetype>(bytes.size(), data[0]);
    KeyDecoder keys;
    feed(keys, bytes, first);
    LineDecoder line;
    feed(line, bytes, first);
    return 0;
}
