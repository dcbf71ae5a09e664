// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatepages.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr double latinShare = 0.62; // of a Han character's width, at most, in Noto Sans CJK

} // namespace

void CandidatePages::setCandidates(const QStringList &candidates)
{
    if (m_candidates == candidates)
        return;
    m_candidates = candidates;
    divide();
}

void CandidatePages::divide()
{
    m_starts.clear();
    m_page = 0;
    double left = 0; // free in the row
    int row = m_rows;
    for (int number = 0; number < m_candidates.size(); ++number) {
        const double wanted = widthOf(m_candidates.at(number));
        if (wanted > left) {
            left = m_width;
            if (++row >= m_rows) {
                row = 0;
                m_starts.append(number);
            }
        }
        left -= wanted + m_spacing;
    }
    Q_EMIT inputChanged();
    Q_EMIT pageChanged();
}

QStringList CandidatePages::shown() const
{
    const int end = hasNext() ? m_starts.at(m_page + 1) : static_cast<int>(m_candidates.size());
    return m_candidates.mid(first(), end - first());
}

void CandidatePages::next()
{
    if (!hasNext())
        return;
    ++m_page;
    Q_EMIT pageChanged();
}

void CandidatePages::previous()
{
    if (!hasPrevious())
        return;
    --m_page;
    Q_EMIT pageChanged();
}

double CandidatePages::widthOf(const QString &text) const
{
    double letters = 0;
    for (const QChar character : text)
        letters += character.script() == QChar::Script_Han ? 1 : latinShare;
    return std::min(std::max(m_leastWidth, letters * m_characterWidth + m_padding), m_width);
}

} // namespace yizhan::viewmodels
