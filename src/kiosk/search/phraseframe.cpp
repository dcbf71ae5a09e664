// SPDX-License-Identifier: GPL-3.0-or-later
#include "phraseframe.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace yizhan::search {

namespace {

constexpr qsizetype shortestWord = 2;

/// Stand before the work.
constexpr const char16_t *fronts[] = {
    // asking and wishing
    u"有没有", u"有冇", u"请问", u"哪里有", u"哪有", u"边度有", u"想", u"找", u"揾", u"搵", u"要", u"招聘",
    u"招", u"请", u"我", u"本人", u"一份", u"一个", u"份", u"个", u"只要", u"最好",
    // for whom
    u"帮", u"帮人", u"给", u"给人", u"替", u"替人", u"同", u"同人", u"跟", u"人家", u"别人",
    // being able, doing
    u"会", u"识", u"识得", u"懂", u"懂得", u"能", u"能够", u"可以", u"学过", u"做", u"做过", u"干", u"干过",
    u"当", u"当过", u"搞", u"从事", u"负责", u"专门", u"专", u"是", u"去", u"到", u"在", u"喺", u"有",
    u"教人", u"的", u"嘅"};

/// Stand behind it.
constexpr const char16_t *ends[] = {
    // particles and questions
    u"的", u"嘅", u"吗", u"么", u"呢", u"啊", u"呀", u"吧", u"招", u"招人", u"招不招", u"要", u"要人",
    u"缺人", u"请人", u"有没有", u"有", u"有冇", u"做", u"干", u"能", u"可以", u"会", u"帮手", u"帮忙",
    u"轻松点", u"轻松",
    // what it is called as work
    u"工作", u"工", u"活", u"活儿", u"岗", u"岗位", u"职位", u"那种", u"这种", u"之类", u"类", u"方面",
    u"行业", u"地方", u"人"};

/// Stand behind an action, and make of it who does it or the paper for it; alone they may be a word (手工).
constexpr const char16_t *makers[] = {u"师傅", u"师",   u"工人",   u"员",     u"员工",   u"人员",   u"佬",
                                      u"仔",   u"妹",   u"手",     u"匠",     u"阿姨",   u"姨",     u"大姐",
                                      u"姐",   u"大妈", u"大婶",   u"婶",     u"阿婶",   u"阿婆",   u"大叔",
                                      u"叔",   u"阿叔", u"大爷",   u"阿伯",   u"伯",     u"小妹",   u"小哥",
                                      u"证",   u"证书", u"资格证", u"操作证", u"上岗证", u"从业证", u"本本"};

using Span = std::pair<qsizetype, qsizetype>; ///< begin, end

/// Every part of the phrase that frames leave, the empty ones included; with `made` also what makers leave.
std::set<Span> spansOf(QStringView phrase, bool made)
{
    std::set<Span> spans;
    std::vector<Span> open{{0, phrase.size()}};
    while (!open.empty()) {
        const auto [begin, end] = open.back();
        open.pop_back();
        if (!spans.insert({begin, end}).second)
            continue;
        const QStringView rest = phrase.sliced(begin, end - begin);
        for (const QStringView front : fronts) {
            if (rest.startsWith(front))
                open.emplace_back(begin + front.size(), end);
        }
        const auto takeOff = [&, begin = begin, end = end](QStringView behind) {
            if (rest.endsWith(behind))
                open.emplace_back(begin, end - behind.size());
        };
        std::for_each(std::begin(ends), std::end(ends), takeOff);
        if (made)
            std::for_each(std::begin(makers), std::end(makers), takeOff);
    }
    return spans;
}

} // namespace

QStringList framedIn(QStringView phrase)
{
    std::vector<QStringView> parts;
    for (const auto &[begin, end] : spansOf(phrase, true)) {
        if (begin < end && end - begin < phrase.size())
            parts.push_back(phrase.sliced(begin, end - begin));
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](QStringView a, QStringView b) { return a.size() > b.size(); });
    QStringList framed;
    for (const QStringView part : parts)
        framed.append(part.toString());
    framed.removeDuplicates();
    return framed;
}

QString barePhrase(QStringView phrase)
{
    const QStringList framed = framedIn(phrase);
    const auto shortest = std::find_if(framed.rbegin(), framed.rend(),
                                       [](const QString &part) { return part.size() >= shortestWord; });
    return shortest == framed.rend() ? phrase.toString() : *shortest;
}

bool isMaker(QStringView word)
{
    return std::find(std::begin(makers), std::end(makers), word) != std::end(makers);
}

bool isFrameOnly(QStringView phrase)
{
    const auto spans = spansOf(phrase, false);
    return std::any_of(spans.begin(), spans.end(),
                       [](const Span &span) { return span.first >= span.second; });
}

} // namespace yizhan::search
