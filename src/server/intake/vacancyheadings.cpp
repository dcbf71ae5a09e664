// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyheadings.h"

#include "phrasefinder.h"
#include "vacancycolumns.h"

#include <QVarLengthArray>

#include <algorithm>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::PhraseFinder;
using tables::HeadingMeaning;

constexpr qsizetype longestHeading = 24; // a longer one is a sentence
constexpr int rankOfComposed = 50;       // behind every heading that the list holds

/// Parts that are no column by themselves; the columns are numbered from 0.
enum Part : int {
    Filler = 1000, ///< adds nothing: 情况, 信息
    Link,          ///< parts a heading: 及, /
    PostNoun,      ///< 岗位
    HouseNoun,     ///< 单位; behind pay the unit
    NameNoun,      ///< 名称
    Verb,          ///< 招聘, 拟: what follows is wanted
    Suffix,        ///< 要求: a text, unless something else is named
    Least,         ///< 最低
    Most,          ///< 最高
    Companion,     ///< 专业, 性别: no column of ours, but part of some
    Whether,       ///< 是否
    Unit,          ///< (元/月), (人)
    Province,
    City,
    County,
    Town,
    Base, ///< 底薪
    Men,
    Women,
    Own,  ///< of the firm, not of the work: 注册
};

constexpr int c(Column column)
{
    return static_cast<int>(column);
}

constexpr PhraseFinder::WordList parts[] = {
    {u"情况 信息 基本 基本信息 主要 相关 具体 参考 有关 标准 范围 水平 程度 明细 列表 的 等 当前 本次 其中 目前 预计 大概 大约 请 填 写 为 "
     u"姓名 内容 简要 概况 大致 税前 税后 综合 平均 均 总 实际 到手 左右 期望 项目 个人 现场 对外 服务 期 合计 总数 小计",
     Filler},
    {u"/ 及 和 与 、 或 兼 & + 以及 \\ - 及其 ( )", Link},
    {u"岗位 职位 工种 岗 工作岗位 招聘岗位 岗位工种", PostNoun},
    {u"企业 公司 单位 用人单位 用工单位 用人企业 用工企业 招聘单位 招聘企业 招聘公司 商家 商户 门店 店铺 雇主 厂家 工厂 机构 用人主体 市场主体 用人方 "
     u"用工方 厂名 公司单位",
     HouseNoun},
    {u"名称 全称 简称 名 名字", NameNoun},
    {u"招聘 招工 招用 用工 用人 拟 拟招 拟招聘 计划 需求 需 所需 需要 缺工 紧缺 急需 参会 参展 参加 申报 发布 提供 招收 招募 聘用 录用 工作 上班 就业 "
     u"求 缺 招 最新 空缺 岗位需求 新增 现 本期 预招",
     Verb},
    {u"要求 条件 说明 描述 须知 标准及要求 细则 需知", Suffix},
    {u"最低 下限 最小 最少 起始 起 低 min 起点 不低于", Least},
    {u"最高 上限 最大 最多 止 高 max 封顶 不高于", Most},
    {u"专业 性别 所学专业 专业技能 语言 身高 户籍 婚姻 民族 政治面貌 外语 男女 身体", Companion},
    {u"男性 男 男工", Men},
    {u"女性 女 女工", Women},
    {u"是否 有无 是否有 是否为 是否提供 可否 能否 可否提供 有没有", Whether},
    {u"元/月 元 元/天 元/日 元/小时 元/时 元/年 万元 千元 万元/年 千元/月 万元/月 人 个 名 岁 周岁 年 月 天 日 k 万 千 rmb 人民币 个月 元每月 /月 小时 "
     u"税前/元 元/件 人/次 单位:元 单位:人",
     Unit},
    {u"省 省份", Province},
    {u"市 城市 地市", City},
    {u"县区 区县 县 区 市区 县市区 县(市、区) 区(县) 县(区) 区域 县市 所在区", County},
    {u"镇街 街镇 乡镇 镇 街道 镇(街) 乡镇街道 镇(街道) 村居 社区 村 街 镇街道 乡镇(街道) 镇(街、园区)", Town},
    {u"底薪 基本工资 基本薪资 保底工资 保底薪资 保底 基础工资 无责底薪", Base},
    {u"员工人数 职工人数 企业人数 公司人数 单位人数 在职人数 现有人数 已招人数 在岗人数 到岗人数 员工总数 职工总数 注册地址 注册资金 注册地 成立 单位性质 "
     u"企业性质 企业类型 单位类型 公司类型 企业规模 单位规模 公司规模 企业类别",
     Own},
    {u"编号 编码 空位编号 空岗编号", c(Column::Identifier)},
    {u"人数 数量 名额 缺工数 招聘数 需求数 招工数 用工数 缺口 缺口数 需求量 缺员数 用工量 招聘人数 需求人数 用工人数 招工人数 拟招人数 拟招聘人数 缺工人数 "
     u"用工需求数 岗位数 招聘岗位数 招聘数量 需求数量 用人数 需工数 人员数量 招聘人员数 缺员 缺工",
     c(Column::Headcount)},
    {u"薪资 薪酬 工资 薪水 待遇 薪 报酬 收入 月薪 月工资 月收入 月薪资 月薪酬 年薪 日薪 时薪 日工资 薪资待遇 工资待遇 薪酬待遇 劳务费 工价 月均 月均工资 "
     u"月综合 月度工资 月平均工资 综合工资 计件工资 工钱 薪金 薪俸 月待遇 月均收入 平均工资 劳动报酬 工资薪酬",
     c(Column::Pay)},
    {u"福利 福利待遇 食宿 吃住 包吃 包住 包吃住 包食宿 包食 住宿 宿舍 社保 五险 五险一金 公积金 社会保险 补贴 就餐 用餐 伙食 双休 休假 休息 年终奖 班车 "
     u"包餐 工作餐 待遇福利 福利保障 餐饮 包吃包住 奖金 餐补 房补 全勤 员工福利 保险 年假",
     c(Column::Benefits)},
    {u"电话 手机 热线 座机 联系电话 联系方式 手机号 手机号码 电话号码 固话 固定电话 咨询电话 联系手机 招聘热线 咨询热线 联系热线 报名电话 联络方式 "
     u"联络电话 移动电话 电话/手机",
     c(Column::Phone)},
    {u"联系人 联络人 负责人 经办人 对接人 联系人姓名 招聘联系人 招聘负责人 人事联系人 hr 接待人 对接人员 联系人员", c(Column::Contact)},
    {u"地点 所在地 地区 工作地 工作地点 工作区域 用工地点 所在地区 所属区域 所属地区 所属 所在 工作城市 上班地 属地 所在城市 所在位置 位置 办公地点 就业地点 "
     u"用工地 实际工作地",
     c(Column::Region)},
    {u"地址 详细地址 工作地址 上班地址 办公地址 具体地址", c(Column::Street)},
    {u"学历 文化程度 文化 文化水平 教育程度 最低学历 学历层次 学历要求", c(Column::Education)},
    {u"年龄 年龄段 岁数 年龄层", c(Column::Age)},
    {u"经验 年限 工龄 从业经验 工作经验 工作年限 从业年限 从业经历 工作经历 经历", c(Column::ExperienceYears)},
    {u"证书 资格证书 资格证 职业资格 技能 技能等级 技能证书 持证 职称 技术等级 上岗证", c(Column::Certificates)},
    {u"有效起始日期 起始日期 开始日期 开始时间 起始时间 有效开始日期 生效日期 有效期起 起始有效期 有效起始时间 招聘开始时间 招聘开始日期 招聘起始日期 发布日期 发布时间 登记日期 登记时间 更新日期 更新时间 登记 填报日期 填报时间 采集日期 采集时间", c(Column::Posted)},
    {u"截止 截至 有效期 有效 终止 失效 到期 结束 截止日期 截止时间 有效期限 招聘期限 有效期至 终止日期 终止时间 失效日期 失效时间 到期日 截止日 结束日期 "
     u"结束时间 到期时间 有效日期 有效时间 招聘有效期",
     c(Column::ValidThrough)},
    {u"日期 时间 期限 至 截", Filler},
    {u"用工方式 用工形式 用工性质 用工类型 工作性质 工作方式 岗位性质 岗位类型 职位类型 职位性质 就业方式 就业形式 用工模式 工作类型 招聘类型 聘用形式 聘用方式 "
     u"全职/兼职 全职兼职 合同类型",
     c(Column::Kind)},
    {u"工作时间 上班时间 工时 作息 作息时间 工作时长 每日工时 上下班时间 工作时间安排 工作制 上班时长", c(Column::Hours)},
    {u"班次 班制 倒班 轮班 排班", c(Column::Shift)},
    {u"职责 岗位职责 工作职责 工作内容 任职要求 任职资格 任职条件 招聘要求 招聘条件 岗位要求 岗位描述 备注 其他 其它 其他要求 其它要求 补充说明 特别说明 "
     u"招聘说明 注意事项 岗位说明 职位描述 职位要求 职位说明 用工要求 用人要求 温馨提示 岗位介绍 工作描述 职责描述 岗位内容 附加说明 特殊要求 具体要求 任职 录用条件 "
     u"应聘条件 报名条件 应聘要求 其他条件 其他说明",
     c(Column::Description)},
    {u"岗位类别 职业类别 职业 职位类别 职业工种 工种类别 岗位分类", c(Column::Occupation)},
};

/// What the parts of a heading add up to.
struct Reading
{
    QVarLengthArray<Column, 4> columns;
    bool least = false;
    bool most = false;
    bool whether = false;
    bool suffix = false;
    bool verb = false;
    bool companion = false;
    bool base = false;
    int sex = 0; ///< Men or Women
    int lastNoun = 0;  ///< PostNoun or HouseNoun, the last in its segment
    bool named = false; ///< a name stands behind the noun
    bool payUnit = false;
    int level = 0; ///< of a part of a place; 0 = none

    void take(Column column)
    {
        if (!columns.contains(column))
            columns.append(column);
        // 企业人数 is about the firm; 企业招聘人数 is not
        foreign = foreign || (column == Column::Headcount && lastNoun == HouseNoun && !verb && plainCount);
    }
    bool foreign = false;
    bool plainCount = false; ///< the word for the count says nothing of recruiting
};

void takePart(Reading &reading, int part, QStringView word)
{
    switch (part) {
    case Filler:
    case Link:
    case Unit:
        break;
    case PostNoun:
        reading.lastNoun = PostNoun;
        reading.named = false;
        break;
    case HouseNoun:
        reading.payUnit = word == u"单位" && reading.columns.contains(Column::Pay);
        reading.lastNoun = reading.payUnit ? reading.lastNoun : HouseNoun;
        reading.named = false;
        break;
    case NameNoun:
        reading.named = true;
        break;
    case Verb:
        reading.verb = true;
        break;
    case Suffix:
        reading.suffix = true;
        break;
    case Least:
        reading.least = true;
        break;
    case Most:
        reading.most = true;
        break;
    case Companion:
        reading.companion = true;
        break;
    case Whether:
        reading.whether = true;
        break;
    case Men:
    case Women:
        reading.sex = part;
        reading.companion = true;
        break;
    case Base:
        reading.base = true;
        reading.take(Column::PayMinimum);
        break;
    case Province:
    case City:
    case County:
    case Town:
        reading.level = std::max(reading.level, part);
        reading.take(Column::Region);
        break;
    case Own:
        reading.foreign = true;
        break;
    default:
        reading.plainCount = word == u"人数" || word == u"数量" || word == u"人员数量";
        reading.take(static_cast<Column>(part));
    }
}

bool has(const Reading &reading, Column column)
{
    return reading.columns.contains(column);
}

/// A noun without a column of its own names the work or who recruits; 要求 alone is a text.
bool takeNouns(Reading &reading, int lastPart)
{
    if (!reading.columns.isEmpty())
        return true;
    const bool endsInNoun = lastPart == PostNoun || lastPart == HouseNoun || lastPart == NameNoun || lastPart == Link;
    if (reading.suffix && !reading.companion)
        reading.columns.append(Column::Description);
    else if (reading.lastNoun == PostNoun && endsInNoun)
        reading.columns.append(Column::Title);
    else if (reading.lastNoun == HouseNoun && endsInNoun)
        reading.columns.append(Column::Employer);
    return !reading.columns.isEmpty();
}

/// 最低 and 最高 say which end of the pay; 单位 behind it, that the unit stands here.
Column ofPay(const Reading &reading)
{
    if (reading.payUnit)
        return Column::PayUnit;
    if (reading.least != reading.most)
        return reading.least ? Column::PayMinimum : Column::PayMaximum;
    return Column::Pay;
}

/// What is general (工作地点) stands between counties and towns.
int orderOfLevel(int level)
{
    switch (level) {
    case Province:
        return 1;
    case City:
        return 2;
    case County:
        return 3;
    case Town:
        return 5;
    default:
        return 4;
    }
}

HeadingMeaning meaningOf(const Reading &reading, QStringView simple)
{
    HeadingMeaning meaning;
    meaning.rank = rankOfComposed;
    QVarLengthArray<Column, 4> columns = reading.columns;
    std::replace(columns.begin(), columns.end(), Column::Pay, ofPay(reading));
    meaning.column = static_cast<std::size_t>(columns.front());
    for (qsizetype i = 1; i < columns.size(); ++i)
        meaning.also.push_back(static_cast<std::size_t>(columns[i]));
    if (reading.base) {
        meaning.weak = true;
        meaning.prefix = u"底薪"_s;
    }
    if (has(reading, Column::Headcount) && reading.sex != 0 && columns.size() == 1) {
        meaning.weak = true; // where the sum stands too, it speaks
        meaning.prefix = reading.sex == Men ? u"男"_s : u"女"_s;
    }
    if (has(reading, Column::Age) && reading.least != reading.most)
        meaning.prefix = reading.least ? u"最小"_s : u"最大"_s;
    if (has(reading, Column::Region))
        meaning.order = orderOfLevel(reading.level);
    if (has(reading, Column::Benefits) && columns.size() == 1) {
        meaning.ifYes = simple.toString();
        for (const QStringView word : {QStringView(u"是否"), QStringView(u"有无"), QStringView(u"提供"), QStringView(u"情况"),
                                       QStringView(u"购买"), QStringView(u"有"), QStringView(u"可")})
            meaning.ifYes.remove(word.toString());
    }
    return meaning;
}

} // namespace

std::optional<HeadingMeaning> composedHeading(QStringView simple)
{
    static const PhraseFinder finder(parts);
    if (simple.isEmpty() || simple.size() > longestHeading)
        return std::nullopt;
    Reading whole;
    Reading segment;
    int last = Filler;
    const auto endSegment = [&](int lastPart) {
        takeNouns(segment, lastPart);
        for (const Column column : segment.columns)
            whole.take(column);
        whole.foreign = whole.foreign || segment.foreign;
        whole.least = whole.least || segment.least;
        whole.most = whole.most || segment.most;
        whole.base = whole.base || segment.base;
        whole.payUnit = whole.payUnit || segment.payUnit;
        whole.sex = segment.sex != 0 ? segment.sex : whole.sex;
        whole.level = std::max(whole.level, segment.level);
        whole.whether = whole.whether || segment.whether;
        segment = Reading();
    };
    for (qsizetype at = 0; at < simple.size();) {
        const auto hit = finder.at(simple, at);
        if (hit.length == 0)
            return std::nullopt;
        if (hit.value == Link)
            endSegment(last);
        else
            takePart(segment, hit.value, simple.sliced(at, hit.length));
        if (hit.value != Filler && hit.value != Unit)
            last = hit.value;
        else if (hit.value == Filler && (segment.lastNoun != 0))
            last = Filler;
        at += hit.length;
    }
    endSegment(last);
    const bool names = has(whole, Column::Title) || has(whole, Column::Employer) || has(whole, Column::Identifier);
    if (whole.columns.isEmpty() || whole.foreign || (names && whole.columns.size() > 1))
        return std::nullopt;
    return meaningOf(whole, simple);
}

int orderOfPlaceHeading(QStringView simple)
{
    if (simple.contains(u'镇') || simple.contains(u'街') || simple.contains(u'乡'))
        return orderOfLevel(Town);
    if (simple.contains(u'县') || simple == u"区")
        return orderOfLevel(County);
    return orderOfLevel(simple.contains(u"城市") || simple == u"市" || simple == u"city" ? City : 0);
}

QString payUnitOfHeading(QStringView simple)
{
    struct Unit
    {
        QStringView word;
        QStringView unit;
    };
    static constexpr Unit units[] = {
        {u"元/月", u"元/月"},   {u"/月", u"元/月"},     {u"元每月", u"元/月"},  {u"元/天", u"元/日"},     {u"元/日", u"元/日"},
        {u"元/小时", u"元/时"}, {u"元/时", u"元/时"},   {u"元/件", u"元/件"},   {u"元/年", u"元/年"},     {u"/年", u"元/年"},
        {u"月薪", u"元/月"},    {u"月工资", u"元/月"},  {u"月收入", u"元/月"},  {u"月综合", u"元/月"},    {u"月均", u"元/月"},
        {u"月待遇", u"元/月"},  {u"月平均", u"元/月"},  {u"月度", u"元/月"},    {u"每月", u"元/月"},      {u"日薪", u"元/日"},
        {u"日工资", u"元/日"},  {u"时薪", u"元/时"},    {u"小时工资", u"元/时"}, {u"年薪", u"元/年"},     {u"年收入", u"元/年"},
        {u"计件单价", u"元/件"},
    };
    QString unit;
    for (const Unit &known : units) {
        if (unit.isEmpty() && simple.contains(known.word))
            unit = known.unit.toString();
    }
    const bool tenThousands = simple.contains(u"万元") || simple.contains(u"(万");
    const bool thousands = simple.contains(u"千元") || simple.contains(u"(千") || simple.contains(u"(k");
    if (!tenThousands && !thousands)
        return unit;
    const QString scale = tenThousands ? u"万"_s : u"千"_s;
    return unit.isEmpty() ? QString(scale + u'元') : QString(scale + unit);
}

} // namespace yizhan::intake
