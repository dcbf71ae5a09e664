// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of handwriting that comes from outside: the file of strokes, the package it is made of, our
// rules for composing, lines of pens. The first byte says which.
#include "inkmatcher.h"
#include "penfile.h"
#include "strokesource.h"

#include <QCryptographicHash>

#include <cstddef>
#include <cstdint>

namespace {

using namespace yizhan::input;

/// With the checksum that belongs to it, so that what is behind the checksum is reached.
void readData(const QByteArray &bytes)
{
    const auto whole = decodeStrokeData(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                                        QStringLiteral("fuzz"));
    if (!whole)
        return;
    if (decodeStrokeData(encodeStrokeData(*whole), QStringLiteral("fuzz"))->size() != whole->size())
        qFatal("what was read is not what is written");
    const InkMatcher matcher(*whole);
    if (matcher.match({{QPoint(0, 0), QPoint(9, 0)}, {QPoint(4, -5)}}, 12).size() > 12)
        qFatal("more than was asked for");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0:
        readData(bytes);
        break;
    case 1:
        std::ignore = parseMedians(bytes, QStringLiteral("fuzz"));
        break;
    case 2: {
        std::vector<WrittenCharacter> characters{{u'一', 0, {{{0, 128}, {255, 128}}}}};
        std::ignore = addComposed(bytes, characters);
        break;
    }
    default:
        if (const auto pen = parsePenLine(bytes, QStringLiteral("fuzz")); pen && pen->strokes.isEmpty())
            qFatal("a character without strokes");
    }
    return 0;
}
