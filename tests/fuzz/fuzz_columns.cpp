// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsfile.h"
#include "fuzzfile.h"
#include "vacancycolumns.h"
#include "vacancyheadings.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto meanings = publishing::readColumnsFile(fuzz::fileWith(bytes), intake::vacancyColumns());
    const QStringList headings =
        QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 4096))).split(u'\n');
    for (const QString &heading : headings) {
        const auto meaning = intake::vacancyColumns().meaningOf(heading);
        if (meaning && meaning->column >= intake::columnCount)
            qFatal("a heading means a column that there is not");
    }
    return meanings && meanings->size() > 200 ? 1 : 0;
}
