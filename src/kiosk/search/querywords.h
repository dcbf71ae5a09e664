// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsefilter.h"
#include "conditionwords.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yizhan::search {

/// Characters of a typed text that count; what comes after them is left off.
constexpr int maxTypedLength = 40;

/// A filter that was understood from words of the query.
struct UnderstoodFilter
{
    Facet facet = Facet::Kind;
    std::vector<int> choices; ///< any of them; for benefits all
    QString words;            ///< as typed, folded
};

/// A wish that was understood from words of the query.
struct UnderstoodWish
{
    Wish wish = Wish::Nearest;
    QString words; ///< as typed, folded
};

/// What was typed, taken apart.
struct QueryWords
{
    QStringList words; ///< everything, folded, without filters taken out
    QStringList terms; ///< what remains, in Chinese where English was typed, when filters and filler words
                       ///< are taken out
    std::vector<UnderstoodFilter> filters;
    std::vector<UnderstoodWish> wishes;
    bool converted = false;  ///< traditional characters were typed
    bool translated = false; ///< English words were taken for Chinese ones

    /// Whether more than words of work was understood.
    [[nodiscard]] bool hasConditions() const { return !filters.empty() || !wishes.empty(); }
    [[nodiscard]] bool wants(Wish wish) const;
};

/// Takes places ("端州", "大旺", "黄岗街道"), kinds of work ("兼职"), shifts ("晚上"), benefits ("包吃住"),
/// schooling ("不用文化"), pay ("5000以上", "月薪六千") and wishes ("离家近") out of the words, and words
/// that say nothing ("招聘"). A name of a place counts only at an end of a word; nothing is taken that would
/// leave a single character of a word, unless that says nothing either ("晚上做"). Pure.
[[nodiscard]] QueryWords readQuery(QStringView typed);

/// Whether a word is taken for a filter or a filler as a whole.
[[nodiscard]] bool isFilterWord(QStringView word);

/// The filters as a browse filter.
[[nodiscard]] BrowseFilter browseFilter(const std::vector<UnderstoodFilter> &filters);

} // namespace yizhan::search
