// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texttokens.h"
#include "vacancyfacets.h"
#include "vacancyjson.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace yizhan::store {

/// What the browse tables hold about one vacancy.
struct VacancyIndexEntry
{
    VacancyFacets facets;
    QString title;      ///< as shown
    QString textTokens; ///< see texttokens.h
};

/// Turns items into index entries. Pure; keeps the decoder's buffers between calls. One thread at a time.
class VacancyIndexer
{
public:
    /// Nothing for items of other kinds, and for a vacancy whose body cannot be read: such an item is kept,
    /// so that the sum of the scope holds, and not shown.
    [[nodiscard]] std::optional<VacancyIndexEntry> entryOf(QByteArrayView kind, EpochDay until,
                                                           QByteArrayView body);

private:
    catalogue::VacancyDecoder m_decoder;
    TextTokenizer m_tokenizer;
};

} // namespace yizhan::store
