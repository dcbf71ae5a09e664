// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionwords.h"

#include "area.h"
#include "areatable.h"

#include <algorithm>

namespace yizhan::search {

namespace {

struct FacetRow
{
    const char16_t *texts; ///< separated by blanks
    Facet facet;
    const char16_t *codes; ///< of choices, separated by blanks; empty = filler
};

// The codes are those of common/catalogue/codes.h.
constexpr FacetRow facetRows[] = {
    {u"全职 全日制", Facet::Kind, u"FULL_TIME"},
    {u"兼职 小时工 半天 半日 做半天 做半日", Facet::Kind, u"PART_TIME"},
    {u"日结工 日结 零工 散工 临时工 短工 一天一结 一日一结 当天结 当日结 现结 做一天算一天", Facet::Kind,
     u"PER_DIEM"},
    {u"见习", Facet::Kind, u"TRAINEESHIP"},
    {u"实习", Facet::Kind, u"INTERN"},
    {u"公益性岗位 公益岗位 公益岗", Facet::Kind, u"PUBLIC_WELFARE"},
    {u"妈妈岗", Facet::Kind, u"MOTHERS"},
    {u"居家手工 手工活 在家做", Facet::Kind, u"HOME_WORK"},
    {u"季节工 暑假工 寒假工 暑期工", Facet::Kind, u"TEMPORARY"},
    {u"返聘 退休返聘", Facet::Kind, u"REEMPLOYMENT"},
    {u"包吃住 包吃包住 包食宿 包食住 管吃住 管吃管住 有吃有住 包食包住 包吃包宿 提供食宿", Facet::Benefit,
     u"MEALS LODGING"},
    {u"包吃 管吃 包食 包餐 工作餐 包饭 管饭 包三餐 有饭吃", Facet::Benefit, u"MEALS"},
    {u"包住 管住 有宿舍 提供住宿 包住宿 有住宿 有地方住 有得住", Facet::Benefit, u"LODGING"},
    {u"五险一金", Facet::Benefit, u"SOCIAL_INSURANCE HOUSING_FUND"},
    {u"五险 社保 买社保 有社保 交社保 包社保", Facet::Benefit, u"SOCIAL_INSURANCE"},
    {u"公积金", Facet::Benefit, u"HOUSING_FUND"},
    {u"班车 厂车", Facet::Benefit, u"SHUTTLE"},
    {u"双休 周末双休 周末休息 有双休 周末放假", Facet::Benefit, u"DAYS_OFF"},
    {u"长白班 白班 常白班 上白班 白天 日间", Facet::Shift, u"DAY"},
    {u"两班倒", Facet::Shift, u"TWO_SHIFTS"},
    {u"三班倒", Facet::Shift, u"THREE_SHIFTS"},
    {u"夜班 上夜班 夜更 半夜 通宵", Facet::Shift, u"NIGHT"},
    {u"晚上 夜晚 夜里 夜间 晚间 夜晚黑", Facet::Shift, u"NIGHT EVENING"},
    {u"早班 早上 早晨 清晨 上午 朝早", Facet::Shift, u"MORNING"},
    {u"晚班 傍晚", Facet::Shift, u"EVENING"},
    {u"周末 礼拜六 礼拜天 礼拜日 星期六 星期天 星期日 周六 周日 周六日", Facet::Shift, u"WEEKEND"},
    {u"时间自由 时间灵活 弹性上班 弹性时间", Facet::Shift, u"FLEXIBLE"},
    {u"不用文化 不要文化 没文化 没有文化 无文化 冇文化 不用学历 不要学历 不限学历 学历不限 不看学历 无需学历 "
     u"没学历 没有学历 "
     u"不识字 不认字 唔识字 没读过书 没读书",
     Facet::Education, u"NO_LIMIT"},
    {u"小学毕业 小学文化 小学学历", Facet::Education, u"PRIMARY"},
    {u"初中毕业 初中文化 初中学历", Facet::Education, u"JUNIOR_SECONDARY"},
    {u"高中毕业 高中文化 高中学历 中专毕业 中专学历 中专生", Facet::Education, u"SENIOR_SECONDARY"},
    {u"大专 大专毕业 大专学历 大专生", Facet::Education, u"COLLEGE"},
    {u"本科 本科毕业 本科学历 本科生", Facet::Education, u"BACHELOR"},
    {u"招聘信息 招聘 招工 急招 诚聘 找工作 找工 揾工 想做 想找 我要做 我要找 我想做 我想找 工作 岗位 职位",
     Facet::Kind, u""},
};

struct WishRow
{
    const char16_t *texts;
    Wish wish;
};

constexpr WishRow wishRows[] = {
    {u"离家近 离家近点 近家 家附近 家门口 离屋企近 屋企附近 离我近 就近 附近的 附近 近一点 近点",
     Wish::Nearest},
    {u"不用经验 不要经验 没经验 没有经验 无经验 冇经验 无需经验 不限经验 经验不限 不需要经验 零经验 新手 "
     u"没做过 生手",
     Wish::NoExperience},
};

std::vector<int> choicesOf(Facet facet, QStringView codes)
{
    std::vector<int> choices;
    for (const QStringView code : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto choice = choiceOf(facet, code))
            choices.push_back(*choice);
    }
    return choices;
}

void addTexts(std::vector<ConditionWord> &words, QStringView texts, const ConditionWord &like)
{
    for (const QStringView text : texts.split(u' ')) {
        words.push_back(like);
        words.back().text = text.toString();
    }
}

void addPlaces(std::vector<ConditionWord> &words)
{
    for (const catalogue::CountyRow &county : catalogue::countyTable()) {
        const auto choice = choiceOf(Facet::County, county.code);
        if (!choice)
            continue;
        const ConditionWord like{{}, Facet::County, {*choice}, std::nullopt, true};
        addTexts(words, county.shortName, like);
        addTexts(words, county.names, like);
    }
    for (const catalogue::TownRow &town : catalogue::townTable()) {
        if (const auto choice = choiceOf(Facet::Town, town.code))
            addTexts(words, town.name, {{}, Facet::Town, {*choice}, std::nullopt, true});
    }
}

std::vector<ConditionWord> makeWords()
{
    std::vector<ConditionWord> words;
    for (const FacetRow &row : facetRows)
        addTexts(words, row.texts, {{}, row.facet, choicesOf(row.facet, row.codes), std::nullopt, false});
    for (const WishRow &row : wishRows)
        addTexts(words, row.texts, {{}, Facet::Kind, {}, row.wish, false});
    addPlaces(words);
    std::stable_sort(words.begin(), words.end(), [](const ConditionWord &a, const ConditionWord &b) {
        return a.text.size() > b.text.size();
    });
    return words;
}

} // namespace

std::span<const ConditionWord> conditionWords()
{
    static const std::vector<ConditionWord> words = makeWords();
    return words;
}

} // namespace yizhan::search
