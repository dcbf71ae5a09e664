// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymbook.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto book = yizhan::search::SynonymBook::parse(
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!book)
        return 0;
    for (const QString &word : (*book)->words()) {
        if ((*book)->spoiling(word).touch(word, 0, word.size()))
            qFatal("a word that spoils itself");
        for (const auto &meaning : (*book)->meaning(word)) {
            if (meaning.word.isEmpty() || meaning.weight < 1 || meaning.weight > 100)
                qFatal("a meaning that is none");
        }
    }
    return 0;
}
