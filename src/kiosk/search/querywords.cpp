// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywords.h"

#include "englishwords.h"
#include "phraseframe.h"
#include "simplifier.h"
#include "typedpay.h"

#include <algorithm>

namespace yizhan::search {

namespace {

/// Takes the filters out of one word.
class WordReader
{
public:
    WordReader(QString word, QueryWords &query) : m_rest(std::move(word)), m_query(query) {}

    void run()
    {
        takePay();
        while (takeCondition()) {
        }
        if (m_query.hasConditions() && (m_rest.startsWith(u'的') || m_rest.startsWith(u'嘅')))
            m_rest.remove(0, 1); // 晚上的保安
        const bool says = !m_rest.isEmpty() && !(m_query.hasConditions() && isFrameOnly(m_rest));
        if (says)
            m_query.terms.append(m_rest);
    }

private:
    void takePay()
    {
        const auto pay = payIn(m_rest);
        if (!pay)
            return;
        m_query.filters.push_back({Facet::PayBand, pay->bands, m_rest.sliced(pay->begin, pay->length)});
        m_rest.remove(pay->begin, pay->length);
    }

    bool takeCondition()
    {
        for (const ConditionWord &word : conditionWords()) {
            const qsizetype position = m_rest.indexOf(word.text);
            if (position < 0 || !standsApart(word, position))
                continue;
            if (word.wish)
                m_query.wishes.push_back({*word.wish, word.text});
            else if (!word.isFiller())
                m_query.filters.push_back({word.facet, word.choices, word.text});
            m_rest.remove(position, word.text.size());
            return true;
        }
        return false;
    }

    /// Whether what would be left is more than a single character, or one that says nothing (的, 做, 工).
    [[nodiscard]] bool standsApart(const ConditionWord &word, qsizetype position) const
    {
        const QStringView before = QStringView(m_rest).left(position);
        const QStringView behind = QStringView(m_rest).sliced(position + word.text.size());
        if (word.atEndsOnly && !before.isEmpty() && !behind.isEmpty())
            return false;
        const bool single = before.size() + behind.size() == 1 || (before.size() == 1 && !behind.isEmpty());
        return !single || (before.isEmpty() ? isFrameOnly(behind) : isFrameOnly(before));
    }

    QString m_rest;
    QueryWords &m_query;
};

} // namespace

bool QueryWords::wants(Wish wish) const
{
    return std::any_of(wishes.begin(), wishes.end(),
                       [wish](const UnderstoodWish &understood) { return understood.wish == wish; });
}

QueryWords readQuery(QStringView typed)
{
    QueryWords query;
    const QString text = typed.left(maxTypedLength).toString();
    query.converted = store::simplified(text) != text;
    QString folded = store::foldedText(text);
    for (QChar &unit : folded) {
        const bool kept =
            unit.isLetterOrNumber() || unit.isSurrogate() || unit == u'\'' || unit == u'.' || unit == u'+';
        if (!kept)
            unit = u' ';
    }
    query.words = folded.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList words = withoutEnglish(query.words);
    query.translated = words != query.words;
    for (const QString &word : words)
        WordReader(word, query).run();
    return query;
}

bool isFilterWord(QStringView word)
{
    const auto all = conditionWords();
    return std::any_of(all.begin(), all.end(),
                       [word](const ConditionWord &condition) { return condition.text == word; });
}

BrowseFilter browseFilter(const std::vector<UnderstoodFilter> &filters)
{
    BrowseFilter filter;
    for (const UnderstoodFilter &understood : filters) {
        for (const int choice : understood.choices)
            filter.choose(understood.facet, choice);
    }
    return filter;
}

} // namespace yizhan::search
