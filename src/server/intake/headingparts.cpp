// SPDX-License-Identifier: GPL-3.0-or-later
#include "headingparts.h"

#include "phrasefinder.h"

namespace yizhan::intake {

namespace {

using catalogue::PhraseFinder;

constexpr int c(Column column)
{
    return static_cast<int>(column);
}

constexpr PhraseFinder::WordList parts[] = {
    {u"情况 信息 基本 基本信息 主要 相关 具体 参考 有关 标准 范围 水平 程度 明细 列表 的 等 当前 本次 其中 "
     u"目前 预计 大概 大约 请 填 写 为 "
     u"姓名 内容 简要 概况 大致 税前 税后 综合 平均 均 总 实际 到手 左右 期望 项目 个人 现场 对外 服务 期 "
     u"合计 总数 小计 区间 限定 安排 生活 微信 qq 邮箱 是 名义",
     Filler},
    {u"/ 及 和 与 、 或 兼 & + 以及 \\ - 及其 ( )", Link},
    {u"岗位 职位 工种 岗 工作岗位 招聘岗位 岗位工种", PostNoun},
    {u"企业 公司 单位 用人单位 用工单位 用人企业 用工企业 招聘单位 招聘企业 招聘公司 商家 商户 门店 店铺 "
     u"雇主 厂家 工厂 机构 用人主体 招聘主体 用工主体 市场主体 主体 用人方 "
     u"用工方 厂名 公司单位",
     HouseNoun},
    {u"名称 全称 简称 名 名字", NameNoun},
    {u"招聘 招工 招用 用工 用人 拟 拟招 拟招聘 计划 需求 需 所需 需要 缺工 紧缺 急需 参会 参展 参加 申报 "
     u"发布 提供 招收 招募 聘用 录用 工作 上班 就业 "
     u"求 缺 招 应聘 最新 空缺 岗位需求 新增 现 本期 预招 购买 缴纳 买 参加 享受 包含 享有",
     Verb},
    {u"要求 条件 说明 描述 须知 标准及要求 细则 需知", Suffix},
    {u"最低 下限 最小 最少 起始 起 低 min 起点 不低于", Least},
    {u"最高 上限 最大 最多 止 高 max 封顶 不高于", Most},
    {u"专业 性别 所学专业 专业技能 语言 身高 户籍 婚姻 民族 政治面貌 外语 男女 身体", Companion},
    {u"男性 男 男工", Men},
    {u"女性 女 女工", Women},
    {u"是否 有无 是否有 是否为 是否提供 可否 能否 可否提供 有没有", Whether},
    {u"元/月 元 元/天 元/日 元/小时 元/时 元/年 万元 千元 万元/年 千元/月 万元/月 人 个 名 岁 周岁 年 月 天 "
     u"日 k 万 千 rmb 人民币 个月 元每月 /月 小时 "
     u"税前/元 元/件 人/次 单位:元 单位:人",
     Unit},
    {u"省 省份", Province},
    {u"市 城市 地市", City},
    {u"县区 区县 县 区 市区 县市区 县(市、区) 区(县) 县(区) 区域 县市 所在区", County},
    {u"镇街 街镇 乡镇 镇 街道 镇(街) 乡镇街道 镇(街道) 村居 社区 村 街 镇街道 乡镇(街道) 镇(街、园区)", Town},
    {u"底薪 基本工资 基本薪资 保底工资 保底薪资 保底 基础工资 无责底薪", Base},
    {u"员工人数 职工人数 企业人数 公司人数 单位人数 在职人数 现有人数 已招人数 在岗人数 到岗人数 员工总数 "
     u"职工总数 注册地址 注册资金 注册地 成立 单位性质 "
     u"企业性质 企业类型 单位类型 公司类型 企业规模 单位规模 公司规模 企业类别",
     Own},
    {u"编号 编码 空位编号 空岗编号", c(Column::Identifier)},
    {u"人数 数量 名额 缺工数 招聘数 需求数 招工数 用工数 缺口 缺口数 需求量 缺员数 用工量 招聘人数 需求人数 "
     u"用工人数 招工人数 拟招人数 拟招聘人数 缺工人数 "
     u"用工需求数 岗位数 招聘岗位数 招聘数量 需求数量 用人数 需工数 人员数量 招聘人员数 招聘职数 职数 缺员 "
     u"缺工 空缺数 "
     u"空缺人数 空岗数 空缺数量",
     c(Column::Headcount)},
    {u"薪资 薪酬 工资 薪水 待遇 薪 报酬 收入 月薪 月工资 月收入 月薪资 月薪酬 年薪 日薪 时薪 日工资 薪资待遇 "
     u"工资待遇 薪酬待遇 劳务费 工价 月均 月均工资 "
     u"月综合 月度工资 月平均工资 综合工资 计件工资 工钱 薪金 薪俸 月待遇 月均收入 平均工资 劳动报酬 "
     u"工资薪酬",
     c(Column::Pay)},
    {u"福利 福利待遇 食宿 吃住 包吃 包住 包吃住 包食宿 包食 住宿 宿舍 社保 五险 五险一金 公积金 社会保险 "
     u"补贴 就餐 用餐 伙食 双休 休假 休息 年终奖 班车 "
     u"包餐 工作餐 待遇福利 福利保障 餐饮 包吃包住 奖金 餐补 房补 全勤 员工福利 保险 年假",
     c(Column::Benefits)},
    {u"电话 手机 热线 座机 联系电话 联系方式 手机号 手机号码 电话号码 固话 固定电话 咨询电话 联系手机 "
     u"招聘热线 咨询热线 联系热线 报名电话 联络方式 "
     u"联络电话 移动电话 电话/手机 联系号码 号码 电话/微信 手机/微信",
     c(Column::Phone)},
    {u"联系人 联络人 负责人 经办人 对接人 联系人姓名 招聘联系人 招聘负责人 人事联系人 hr 接待人 对接人员 "
     u"联系人员",
     c(Column::Contact)},
    {u"地点 所在地 地区 工作地 工作地点 工作区域 用工地点 所在地区 所属区域 所属地区 所属 所在 工作城市 "
     u"上班地 属地 所在城市 所在位置 位置 办公地点 就业地点 "
     u"用工地 实际工作地",
     c(Column::Region)},
    {u"地址 详细地址 工作地址 上班地址 办公地址 具体地址", c(Column::Street)},
    {u"学历 文化程度 文化 文化水平 教育程度 教育水平 教育 最低学历 学历层次 学历要求", c(Column::Education)},
    {u"年龄 年龄段 岁数 年龄层", c(Column::Age)},
    {u"经验 年限 工龄 从业经验 工作经验 工作年限 从业年限 从业经历 工作经历 经历",
     c(Column::ExperienceYears)},
    {u"证书 资格证书 资格证 职业资格 技能 技能等级 技能证书 持证 职称 技术等级 上岗证",
     c(Column::Certificates)},
    {u"有效起始日期 起始日期 开始日期 开始时间 起始时间 有效开始日期 生效日期 有效期起 起始有效期 "
     u"有效起始时间 招聘开始时间 招聘开始日期 招聘起始日期 发布日期 发布时间 登记日期 登记时间 更新日期 "
     u"更新时间 登记 填报日期 填报时间 采集日期 采集时间",
     c(Column::Posted)},
    {u"截止 截至 有效期 有效 终止 失效 到期 结束 截止日期 截止时间 有效期限 招聘期限 报名截止 报名截止时间 "
     u"报名截止日 有效期至 终止日期 终止时间 失效日期 失效时间 到期日 截止日 结束日期 "
     u"结束时间 到期时间 有效日期 有效时间 招聘有效期",
     c(Column::ValidThrough)},
    {u"日期 时间 期限 至 截", Filler},
    {u"用工方式 用工形式 用工性质 用工类型 工作性质 工作方式 岗位性质 岗位类型 职位类型 职位性质 就业方式 "
     u"就业形式 用工模式 工作类型 招聘类型 聘用形式 聘用方式 "
     u"全职/兼职 全职兼职 合同类型",
     c(Column::Kind)},
    {u"每天工作时长 每日工作时长 每天工时 工作时间 上班时间 工时 作息 作息时间 工作时长 每日工时 上下班时间 "
     u"工作时间安排 工作制 上班时长",
     c(Column::Hours)},
    {u"班次 班制 倒班 轮班 排班", c(Column::Shift)},
    {u"职责 岗位职责 工作职责 工作内容 任职要求 任职资格 任职条件 招聘要求 招聘条件 岗位要求 岗位描述 备注 "
     u"其他 其它 其他要求 其它要求 补充说明 特别说明 "
     u"招聘说明 注意事项 岗位说明 职位描述 职位要求 职位说明 用工要求 用人要求 温馨提示 岗位介绍 工作描述 "
     u"职责描述 岗位内容 附加说明 特殊要求 具体要求 任职 录用条件 "
     u"应聘条件 报名条件 应聘要求 其他条件 其他说明",
     c(Column::Description)},
    {u"岗位类别 职业类别 职业 职位类别 职业工种 工种类别 岗位分类", c(Column::Occupation)},
};

/// Parts a heading from `at` on.
bool partInto(HeadingTokens &tokens, QStringView simple, qsizetype at, int &steps)
{
    static const PhraseFinder finder(parts);
    constexpr int mostSteps = 400;
    if (at == simple.size())
        return true;
    for (qsizetype end = simple.size(); end > at && ++steps < mostSteps;) {
        const auto hit = finder.at(simple.first(end), at);
        if (hit.length == 0)
            return false;
        tokens.append({at, hit.length, hit.value});
        if (partInto(tokens, simple, hit.end(), steps))
            return true;
        tokens.removeLast();
        end = hit.end() - 1;
    }
    return false;
}

} // namespace

std::optional<HeadingTokens> headingParts(QStringView simple)
{
    HeadingTokens tokens;
    int steps = 0;
    if (!partInto(tokens, simple, 0, steps))
        return std::nullopt;
    return tokens;
}

} // namespace yizhan::intake
