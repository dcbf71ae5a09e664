// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrow.h"
#include "vacancycolumns.h"

#include <QByteArrayList>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::tables;
    ReaderLimits limits;
    limits.cellChars = 4096;
    UnreadColumns unread;
    JsonRow reader(yizhan::intake::vacancyColumns(), limits, unread);
    std::deque<ReaderStep> steps;
    qint64 row = 0;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QByteArray &line : text.split('\n'))
        static_cast<void>(reader.read(line, ++row, steps));
    static_cast<void>(reader.readDocument(text, steps));
    return 0;
}
