// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefinder.h"

#include <algorithm>

namespace yizhan::catalogue {

PhraseFinder::PhraseFinder(std::span<const WordList> lists) : m_ranges(0x10000, 0)
{
    for (const WordList &list : lists) {
        QStringView rest(list.words);
        while (!rest.isEmpty()) {
            const qsizetype blank = rest.indexOf(u' ');
            const QStringView word = blank < 0 ? rest : rest.first(blank);
            if (!word.isEmpty())
                m_entries.push_back({word, list.value});
            rest = blank < 0 ? QStringView() : rest.sliced(blank + 1);
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        if (a.text[0] != b.text[0])
            return a.text[0] < b.text[0];
        return a.text.size() > b.text.size();
    });
    for (std::size_t first = 0; first < m_entries.size();) {
        std::size_t last = first;
        while (last < m_entries.size() && m_entries[last].text[0] == m_entries[first].text[0])
            ++last;
        Q_ASSERT(last - first <= 0xFF);
        m_ranges[m_entries[first].text[0].unicode()] =
            static_cast<std::uint32_t>(first << 8U) | static_cast<std::uint32_t>(last - first);
        first = last;
    }
}

PhraseFinder::Hit PhraseFinder::at(QStringView text, qsizetype position) const
{
    if (position < text.size()) {
        for (const Entry &entry : bucket(text[position])) {
            if (text.sliced(position).startsWith(entry.text))
                return {position, entry.text.size(), entry.value};
        }
    }
    return {position, 0, 0};
}

bool PhraseFinder::anyIn(QStringView text) const
{
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (at(text, position).length > 0)
            return true;
    }
    return false;
}

} // namespace yizhan::catalogue
