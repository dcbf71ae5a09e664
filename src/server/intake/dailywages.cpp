// SPDX-License-Identifier: GPL-3.0-or-later
#include "dailywages.h"

#include "clause.h"
#include "phrasefinder.h"

#include <algorithm>
#include <initializer_list>

namespace yizhan::intake {

namespace {

using catalogue::PhraseFinder;

constexpr PhraseFinder::WordList settlements[] = {
    {u"日结 当天结 一天一结", 0},
};

enum Sort : int {
    Wages,
    SomethingElse, ///< that is settled by the day: other money, accounts, goods
};

constexpr PhraseFinder::WordList settled[] = {
    {u"工资 薪资 薪酬 薪水 工钱 人工 底薪 日薪 时薪 酬劳 劳务费 报酬", Wages},
    {u"提成 佣金 返佣 奖 补贴 补助 津贴 红包 分红 小费 返利 返现 日清 账 帐 款 报表 单据 流水 收银 财务 出纳 "
     u"会计 "
     u"门店 库存 清单 盘点 客户 供应商 班次 交班 系统 结算 负责 做好 完成 核对 录入 货",
     SomethingElse},
};

constexpr qsizetype reach = 10;

/// What the last word of a clause before the settlement is about; Wages where no word says.
int sortBefore(const PhraseFinder &finder, QStringView before)
{
    int sort = Wages;
    finder.forEach(before, [&sort](const PhraseFinder::Hit &hit) { sort = hit.value; });
    return sort;
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.startsWith(word); });
}

/// 每月15日结工资, 节假日结伴: the 日 belongs to another word.
bool beginsInsideAWord(QStringView before)
{
    constexpr QStringView joining = u"一二三四五六七八九十节假生作休期周";
    return !before.isEmpty() && (before.back().isDigit() || joining.contains(before.back()));
}

bool settlesWages(QStringView text, const PhraseFinder::Hit &hit)
{
    static const PhraseFinder finder(settled);
    const QStringView before = clauseBefore(text, hit.position, reach);
    const QStringView after = clauseAfter(text, hit.end(), reach);
    if (isDenied(text, hit.position) || sortBefore(finder, before) == SomethingElse ||
        (text[hit.position] == u'日' && beginsInsideAWord(before)))
        return false;
    if (startsWithAny(after, {u"工资", u"薪", u"工钱", u"算工资", u"算薪", u"清工资"}))
        return true;
    // 日结工 works by the day, 日结工作 is work in the till; 每日结算, 当天结束 say nothing of wages.
    if (before.endsWith(u'每') || startsWithAny(after, {u"工作", u"算", u"束", u"余", u"果", u"合", u"伴"}))
        return false;
    constexpr qsizetype near = 4;
    bool something = false;
    finder.forEach(after.first(std::min(after.size(), near)), [&something](const PhraseFinder::Hit &next) {
        something = something || next.value == SomethingElse;
    });
    return !something;
}

} // namespace

bool paysByTheDay(QStringView text)
{
    static const PhraseFinder finder(settlements);
    bool pays = false;
    finder.forEach(text, [&](const PhraseFinder::Hit &hit) { pays = pays || settlesWages(text, hit); });
    return pays;
}

} // namespace yizhan::intake
