// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappedcolumns.h"

namespace yizhan::tables {

std::optional<HeadingMeaning> MappedColumns::meaningOf(QStringView heading) const
{
    const auto said = m_meanings.constFind(simplifiedHeading(heading));
    if (said == m_meanings.constEnd())
        return m_base.meaningOf(heading);
    if (said->isEmpty())
        return std::nullopt;
    auto meaning = m_base.meaningOf(*said);
    if (meaning)
        meaning->rank = -1; // it is said, and goes before every other
    return meaning;
}

bool MappedColumns::isIgnored(QStringView heading) const
{
    const auto said = m_meanings.constFind(simplifiedHeading(heading));
    return said != m_meanings.constEnd() ? said->isEmpty() : m_base.isIgnored(heading);
}

} // namespace yizhan::tables
