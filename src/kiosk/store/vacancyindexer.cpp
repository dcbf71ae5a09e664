// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyindexer.h"

namespace yizhan::store {

std::optional<VacancyIndexEntry> VacancyIndexer::entryOf(QByteArrayView kind, EpochDay until,
                                                         QByteArrayView body)
{
    if (kind != QByteArrayView(catalogue::Kind<catalogue::Vacancy>::name))
        return std::nullopt;
    const auto vacancy = m_decoder.decode(body);
    if (!vacancy)
        return std::nullopt;
    return VacancyIndexEntry{facetsOf(*vacancy, until), vacancy->title, m_tokenizer.tokensOf(*vacancy)};
}

} // namespace yizhan::store
