// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefitwords.h"

#include "clause.h"
#include "phrasefinder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Benefit;
using catalogue::Benefits;
using catalogue::PhraseFinder;

template <typename... Flags>
constexpr int bits(Flags... flags)
{
    return static_cast<int>((static_cast<quint32>(flags) | ...));
}

constexpr int mealsAndLodging = bits(Benefit::Meals, Benefit::Lodging);
constexpr int insurances = bits(Benefit::SocialInsurance, Benefit::HousingFund);
constexpr int nothingOfOurs = 1 << 30; // a longer word that holds one of the others and means something else

// What says by itself that it is given, in running text too.
constexpr PhraseFinder::WordList plainWords[] = {
    {u"包吃住 包吃包住 包住包吃 包吃宿 包食宿 包食住 包食包住 包食包宿 包吃包宿 包吃、住 包吃、包住 包食、宿 "
     u"包吃及住 包吃和住 包吃/住 "
     u"提供食宿 提供吃住 免费食宿 免费吃住 食宿全包 吃住全包 食宿全免 全包食宿 全免食宿 管吃管住 管吃住 "
     u"管食宿 免费提供食宿 供食宿 包膳宿 "
     u"提供膳宿 包伙食住宿 食宿免费 吃住免费",
     mealsAndLodging},
    {u"包吃 包食 包餐 包饭 包伙食 包膳 管吃 管饭 管餐 管伙食 供餐 供饭 提供工作餐 提供免费工作餐 提供免费餐 "
     u"提供员工餐 提供伙食 提供三餐 "
     u"提供两餐 提供餐食 提供早餐 提供午餐 提供中餐 提供晚餐 提供免费午餐 免费工作餐 免费员工餐 免费用餐 "
     u"免费就餐 免费餐 免费伙食 "
     u"免费三餐 免费两餐 免费早餐 免费午餐 免费中餐 免费晚餐 免费早 免费中晚餐 免费午晚餐 伙食全包 包工作餐 "
     u"包员工餐 供午餐 供三餐 供两餐",
     bits(Benefit::Meals)},
    {u"包住 包宿 包住宿 管住 管住宿 提供住宿 提供宿舍 提供免费住宿 提供免费宿舍 提供员工宿舍 提供夫妻房 "
     u"免费住宿 免费宿舍 免费提供住宿 "
     u"免费提供宿舍 提供住房 提供单间 住宿全包 住宿免费 有宿舍 有住宿 可住宿 可提供住宿 可提供宿舍",
     bits(Benefit::Lodging)},
    {u"五险一金 六险一金 五险二金 六险二金 七险一金 5险1金 五险两金 六险两金 购买五险一金 购五险一金 "
     u"买五险一金 缴纳五险一金 缴五险一金 购买六险一金 购六险一金",
     insurances},
    {u"购买五险 买五险 购五险 缴纳五险 缴五险 交五险 有五险 五险齐全 购买社保 买社保 购社保 缴纳社保 缴社保 "
     u"交社保 含社保 有社保 参加社保 "
     u"购买社会保险 缴纳社会保险 办社保 提供社保 提供五险 享有社保 享受社保 享社保 享五险 享有五险 享受五险 "
     u"+五险 +社保 "
     u"含五险",
     bits(Benefit::SocialInsurance)},
    {u"购买公积金 缴纳公积金 有公积金 住房公积金 购公积金 买公积金", bits(Benefit::HousingFund)},
    {u"夜班补贴 夜班津贴 夜班补助 夜班费 夜宵补贴 中夜班补贴 中班补贴 夜补", bits(Benefit::NightAllowance)},
    {u"夜班餐补", bits(Benefit::NightAllowance, Benefit::MealAllowance)},
    {u"班车接送 厂车接送 提供班车 有班车 免费班车 免费厂车 有厂车 专车接送 上下班接送 免费接送 通勤车 "
     u"通勤班车 上下班车 上下班交通车 免费交通车 交通车接送 厂巴接送 厂巴",
     bits(Benefit::Shuttle)},
    {u"带薪年假 带薪休假 有薪年假 有薪假 有偿假期 带薪假 带薪年休 带薪病假 带薪婚假 带薪产假 法定年假 "
     u"享受年假 享有年假 有年假",
     bits(Benefit::PaidLeave)},
    {u"节日福利 生日福利 节假日福利 过节福利 节日礼品 节日礼物 节日礼金 节日慰问 节日红包 节日费 节假日礼品 "
     u"过节费 过节礼 生日礼 生日会 "
     u"生日红包 生日蛋糕 逢年过节 节庆福利 传统节日福利 中秋礼 端午礼 三节福利 年节福利 节日补贴 节日物资 "
     u"节日补助 节假日补贴 "
     u"节日关怀 生日关怀 节日派礼",
     bits(Benefit::HolidayGifts)},
    {u"餐补 提供餐补 饭补 饭贴 餐贴 餐食补贴 伙食补贴 餐费补贴 餐饮补贴 伙食补助 伙食费补 用餐补贴 午餐补贴 "
     u"误餐补贴 误餐补助 午餐补助 餐费补助 "
     u"就餐补贴 就餐补助 膳食补贴 膳食补助 膳补 伙补 餐饮补助 工作餐补贴",
     bits(Benefit::MealAllowance)},
    {u"交通补贴 交通补助 交通津贴 交通费补 车补 车贴 车费补贴 油补 油费补贴 通勤补贴 通勤补助 路费补贴 "
     u"车油补 燃油补贴 交补",
     bits(Benefit::TransportAllowance)},
    {u"住房补贴 住房补助 住房津贴 房补 租房补贴 租房补助 住宿补贴 住宿补助 外宿补贴 外宿补助 外住补贴 "
     u"外住补助 外宿津贴 外住津贴 房屋补贴 "
     u"住补 房租补贴 在外住宿补贴 不住宿补贴",
     bits(Benefit::HousingAllowance)},
    {u"高温补贴 高温津贴 高温费 高温补助 高温补 高温、夜班补贴 清凉补贴 清凉费 清凉饮料费 降温补贴 降温费 "
     u"防暑补贴 防暑降温",
     bits(Benefit::HeatAllowance)},
    {u"免费体检 年度体检 定期体检 员工体检 每年体检 健康体检福利 带薪体检 公司体检",
     bits(Benefit::HealthCheck)},
    {u"全勤奖 年终奖 绩效奖 年终双薪 年底双薪 十三薪 13薪 14薪 十四薪 年终分红 季度奖 优秀员工奖 工龄奖 "
     u"年底奖金 年终奖金 奖金丰厚 "
     u"满勤奖 开工利是 效益奖 超产奖",
     bits(Benefit::Bonus)},
    {u"双休 单休 大小周 做六休一 上六休一 做五休二 上五休二 六天工作制 五天工作制 周末休 周六日休 周日休 "
     u"周天休 周六休 星期日休 星期天休 "
     u"固定周天休 周休 每周休 每周单休 周日固定休 单双休 月休 每月休 休息四天 法定节假日休 法定假日休 "
     u"节假日正常休 法定节假日正常休 做一休一 "
     u"上一休一 做二休二 上一天休一天 上二休二 上四休二 5天8小时 五天八小时 六天八小时 "
     u"国家法定节假日",
     bits(Benefit::DaysOff)},
    {u"节日加班 法定节日 节日三薪 节日三倍 商业五险 供餐完 供餐前 供餐后 供餐时 供餐结束 供餐服务 供餐工作 "
     u"供餐准备 生日岗 高温作业 高温环境 耐高温 意外险 商业保险 补充医疗保险 补充保险 体检费 体检报告 "
     u"入职体检 自费体检 体检合格 "
     u"餐补贴标准 月休假 住宿费 宿舍费 宿舍管理 食宿管理 包吃苦 包餐具 包饭店 公积金贷款 双休日加班 "
     u"调休假管理 排休安排 管住院 "
     u"管吃货 社保局 社保专员 社保卡 有社保卡 管餐饮 管餐厅 包住院 管住房 提供餐饮 提供餐厅 提供餐具 供餐饮 "
     u"供餐厅 进行年度体检 进行定期体检 年度体检安排 包装",
     nothingOfOurs},
};

// Enough in a list of benefits, too little in a sentence.
constexpr PhraseFinder::WordList listWords[] = {
    {u"食宿 吃住 膳宿 食住 包吃包 食宿免费", mealsAndLodging},
    {u"社保公积金 社保、公积金", insurances},
    {u"年休假", bits(Benefit::PaidLeave)},
    {u"工作餐 员工餐 餐食 早餐 午餐 中餐 晚餐 三餐 两餐 伙食 免费饭 MEALS", bits(Benefit::Meals)},
    {u"住宿 宿舍 公寓 夫妻房 LODGING", bits(Benefit::Lodging)},
    {u"五险 六险 三险 四险 七险 5险 社保 社会保险 养老保险 SOCIAL_INSURANCE", bits(Benefit::SocialInsurance)},
    {u"公积金 一金 二金 HOUSING_FUND", bits(Benefit::HousingFund)},
    {u"NIGHT_ALLOWANCE", bits(Benefit::NightAllowance)},
    {u"班车 厂车 接送 SHUTTLE", bits(Benefit::Shuttle)},
    {u"日结 DAILY_PAY", bits(Benefit::DailyPay)},
    {u"年假 婚假 产假 陪产假 丧假 病假 探亲假 有薪 带薪假期 PAID_LEAVE", bits(Benefit::PaidLeave)},
    {u"节日 生日 过节 节假日福利 HOLIDAY_GIFTS", bits(Benefit::HolidayGifts)},
    {u"餐费补 伙食费 餐费 MEAL_ALLOWANCE", bits(Benefit::MealAllowance)},
    {u"TRANSPORT_ALLOWANCE 交通费", bits(Benefit::TransportAllowance)},
    {u"HOUSING_ALLOWANCE", bits(Benefit::HousingAllowance)},
    {u"高温 HEAT_ALLOWANCE", bits(Benefit::HeatAllowance)},
    {u"体检 HEALTH_CHECK", bits(Benefit::HealthCheck)},
    {u"培训 带薪学习 进修 TRAINING", bits(Benefit::Training)},
    {u"奖金 全勤 满勤 双薪 分红 奖 BONUS", bits(Benefit::Bonus)},
    {u"轮休 排休 调休 法定节假日 法定假 国定假 休息日 例休 DAYS_OFF", bits(Benefit::DaysOff)},
};

// What a cell of benefits may call so; in a text it is how wages are reckoned.
constexpr PhraseFinder::WordList cellWords[] = {
    {u"提成 绩效", bits(Benefit::Bonus)},
};

/// 包午、晚餐, 包早中晚三餐, 提供免费的午餐, 供应两餐.
const QRegularExpression &mealPattern()
{
    static const QRegularExpression pattern(
        uR"((?:包|管|供|提供|供应|免费提供|免费)(?:免费)?的?(?:公司|工厂|厂内)?(?:[一二两三四1-4早午中晚夜]餐?(?:[、/及和]|)){1,4}(?:餐|饭(?!店|堂|馆|盒)|顿饭|顿))"_s);
    return pattern;
}

/// 三节礼品, 中秋红包, 生日蛋糕券.
const QRegularExpression &giftPattern()
{
    static const QRegularExpression pattern(
        uR"((?:(?<!礼)节|节日|节假日|生日|新年|过年)(?:礼(?!貌|仪|服|堂)[品物金券盒包]?|贺[金礼]|红包|利是|慰问[金品]?|福利|关怀|物资|购物卡|蛋糕)|(?:中秋|端午|春节|国庆)[^，,。；;!！]{0,6}(?:礼[品物金]|红包|利是|慰问|福利))"_s);
    return pattern;
}

/// 底薪+全勤+奖金: what stands in a sum.
const QRegularExpression &bonusPattern()
{
    static const QRegularExpression pattern(
        uR"([+＋]\s*\d*元?(?:全勤|满勤)|(?:全勤|满勤)(?=[\d+＋])|[+＋][^+＋，,。；;\s]{0,6}奖(?:金|励)?(?!惩|学|项|牌)|(?:各种|月月有|享有?|享受|均有)奖金)"_s);
    return pattern;
}

/// 提供带薪培训, 可享受岗前培训, 为员工提供全面、系统的岗位培训; not what is offered to customers.
const QRegularExpression &trainingPattern()
{
    static const QRegularExpression pattern(
        uR"((?:(?:提供|享受|享有)(?:(?!客户|顾客|质量|学员|学生|用户|商户|技术|支持|销售|售后|服务|产品|方案|咨询)[^，,。；;!！]){0,12}|带薪|免费)(培训)(?!师|讲师|学校|机构|计划|管理|课程|服务|方案|[和与及、](?:支持|指导|考核|管理)|材料|资料|报告))"_s);
    return pattern;
}

/// 含婚假、产假、年休假; 员工享有国假、丧假、年假.
const QRegularExpression &leavePattern()
{
    static const QRegularExpression pattern(
        uR"((?:含|享有?|享受|提供)[^，,。；;!！（）()]{0,10}(年休?假|婚假|产假|病假|丧假))"_s);
    return pattern;
}

/// 提供午餐和住宿: what stands behind the second "and" is given as well.
const QRegularExpression &sharedLodgingPattern()
{
    static const QRegularExpression pattern(
        uR"((?:提供|供应|免费|包)[^，,。；;!！()（）\s]{0,6}(?:餐|饭|吃|食|伙食|膳食)(?:和|及|与|、|以及|\+|/)(?:免费|员工)?(?:住宿|宿舍|住房|住)(?!宿|房|费|管理|登记|补|院))"_s);
    return pattern;
}

/// 提供住宿和工作餐.
const QRegularExpression &sharedMealsPattern()
{
    static const QRegularExpression pattern(
        uR"((?:提供|供应|免费|包)[^，,。；;!！()（）\s]{0,4}(?:住宿|宿舍|住房|住)(?:和|及|与|、|以及|\+|/)(?:免费|员工)?(?:[一二两三早午中晚]{0,3}餐|工作餐|员工餐|伙食|用餐)(?!补|饮|厅|费|食|具|桌))"_s);
    return pattern;
}

/// 每周休一天, 周日固定休息, 月休四天, 每月休息4天, 一个月休4天, 周末双休, 休周日.
const QRegularExpression &restPattern()
{
    static const QRegularExpression pattern(
        uR"((?:每?(?:周|星期|礼拜)[一二三四五六日天末]?(?:固定|可|能|有|正常|公)?(?:休息?|放假)|休(?:每)?(?:周|星期)[一二三四五六日天末])"
        uR"(|(?:每月|一个月|每个月|月)(?:可|能|有|固定)?(?:带薪)?(?:休息?|放假)(?:[0-9一二两三四五六七八]+天)?)"
        uR"(|(?:每周|每星期|一周)(?:有)?[一二两12](?:天|日)(?:休|假)|(?:每月|一个月|每个月)有?[1-9一二两三四五六七八]天(?:带薪)?(?:休|假)|[一二三四五六]天休息|[做上][一二三四五六1-6]天休[一二两12](?:天|日)?))"_s);
    return pattern;
}

/// Whether the denial of what stands before in a list holds on: 无社保、公积金 and 不包吃、住, but not
/// 包吃不包住、五险, 不加班、双休 and 不包住、有社保.
bool goesOnDenying(QStringView text, qsizetype begin)
{
    constexpr qsizetype reach = 24;
    const QStringView list = clauseBefore(text, begin, reach);
    const qsizetype comma = list.lastIndexOf(u'、');
    const QStringView before = list.first(std::max<qsizetype>(comma, 0));
    const QStringView last = before.sliced(before.lastIndexOf(u'、') + 1);
    const QStringView own = text.sliced(begin - (list.size() - comma - 1));
    constexpr QStringView giving = u"包提有购买管缴享免供";
    if (last.isEmpty() || giving.contains(own.front()) || !QStringView(u"不无没未").contains(last.front()))
        return false;
    if (last.startsWith(u"不包"))
        return QStringView(u"吃住宿食餐伙早午晚").contains(own.front());
    static const QRegularExpression benefit(
        u"[吃住宿食餐饭]|社保|保险|[一五六]险|公积金|班车|年假|奖|补贴|福利"_s);
    return benefit.match(last).hasMatch();
}

/// 包吃不包住 speaks of lodging that is not given; 住宿自理 says so behind the word.
bool isDeniedBenefit(QStringView text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression later(
        uR"(^(?:费用?)?[:：]?(?:需|须|要|均|都|全)?(?:自理|自费|自付|自行解决|自己解决|除外|已满|(?:没有|不包|不含|不提供|不买|不购买|无|否|暂无)$|自备|需?自己))"_s);
    constexpr qsizetype reach = 4;
    const QStringView before = clauseBefore(text, begin, reach);
    constexpr QStringView denying = u"不无没未非";
    const auto denies = [&](QStringView words) {
        return std::any_of(words.begin(), words.end(), [&](QChar c) { return denying.contains(c); });
    };
    if (const qsizetype comma = before.lastIndexOf(u'、'); comma >= 0 && !denies(before.sliced(comma)))
        return goesOnDenying(text, begin);
    if (denies(before))
        return !before.endsWith(u"不限") && !before.contains(u"无论") && !before.contains(u"不仅") &&
               !before.contains(u"不封顶");
    return later.match(clauseAfter(text, end, 8)).hasMatch();
}

/// 提供午餐补贴 gives no meal.
bool isAllowance(QStringView text, qsizetype end)
{
    return end < text.size() && (text[end] == u'补' || text[end] == u'津') && end > 0 &&
           QStringView(u"餐饭吃食住宿").contains(text[end - 1]);
}

/// `from` is where what may be denied begins: before the word itself in 不提供岗位培训.
void add(std::vector<BenefitHit> &hits, QStringView text, qsizetype begin, qsizetype end, Benefits benefits,
         qsizetype from)
{
    const bool inside = std::any_of(hits.begin(), hits.end(), [&](const BenefitHit &hit) {
        return begin >= hit.begin && end <= hit.end;
    });
    if (!inside)
        hits.push_back({begin, end, benefits, isDeniedBenefit(text, from, end)});
}

void findWords(std::vector<BenefitHit> &hits, QStringView text, const PhraseFinder &finder)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto hit = finder.at(text, at);
        if (hit.length > 0) {
            const bool ours = (hit.value & nothingOfOurs) == 0 && !isAllowance(text, hit.end());
            add(hits, text, at, hit.end(),
                ours ? Benefits::fromInt(static_cast<Benefits::Int>(hit.value)) : Benefits(), at);
        }
        ++at; // words overlap: 提供餐补 holds 餐补
    }
}

void findPattern(std::vector<BenefitHit> &hits, QStringView text, const QRegularExpression &pattern,
                 Benefits benefit)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        // What stands between the verb and the word it gives (提供住宿、岗位培训) is read by itself.
        const qsizetype begin = match.capturedStart(match.lastCapturedIndex());
        if (!isAllowance(text, match.capturedEnd(0)))
            add(hits, text, begin, match.capturedEnd(0), benefit, match.capturedStart(0));
    }
}

} // namespace

std::vector<BenefitHit> benefitHits(QStringView text, BenefitContext context)
{
    static const PhraseFinder plain(plainWords);
    static const PhraseFinder list(listWords);
    static const PhraseFinder cell(cellWords);
    std::vector<BenefitHit> hits;
    if (text.contains(u'餐') || text.contains(u'顿') || text.contains(u'饭'))
        findPattern(hits, text, mealPattern(), Benefit::Meals);
    if (text.contains(u'节') || text.contains(u"生日") || text.contains(u'年') || text.contains(u"中秋") ||
        text.contains(u"端午") || text.contains(u"国庆"))
        findPattern(hits, text, giftPattern(), Benefit::HolidayGifts);
    if (text.contains(u'住') || text.contains(u"宿舍")) {
        findPattern(hits, text, sharedLodgingPattern(), Benefits(Benefit::Meals) | Benefit::Lodging);
        findPattern(hits, text, sharedMealsPattern(), Benefits(Benefit::Meals) | Benefit::Lodging);
    }
    if (text.contains(u"勤") || text.contains(u'奖'))
        findPattern(hits, text, bonusPattern(), Benefit::Bonus);
    if (text.contains(u"培训"))
        findPattern(hits, text, trainingPattern(), Benefit::Training);
    if (text.contains(u'假'))
        findPattern(hits, text, leavePattern(), Benefit::PaidLeave);
    if (text.contains(u'休') || text.contains(u'假'))
        findPattern(hits, text, restPattern(), Benefit::DaysOff);
    findWords(hits, text, plain);
    if (context != BenefitContext::Sentence)
        findWords(hits, text, list);
    if (context == BenefitContext::List)
        findWords(hits, text, cell);
    std::sort(hits.begin(), hits.end(),
              [](const BenefitHit &a, const BenefitHit &b) { return a.begin < b.begin; });
    return hits;
}

} // namespace yizhan::intake
