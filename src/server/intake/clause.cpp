// SPDX-License-Identifier: GPL-3.0-or-later
#include "clause.h"

#include "phrasefinder.h"

#include <algorithm>
#include <array>

namespace yizhan::intake {

namespace {

using catalogue::PhraseFinder;

constexpr qsizetype clauseReach = 24;

enum FeeSort : int {
    Payment,  ///< demanded when a verb of paying stands in its clause
    Deposit,  ///< demanded too when it is for work clothes, a bed or the job, or when a sum follows
    Document, ///< always a demand
};

constexpr PhraseFinder::WordList feeWords[] = {
    {u"培训费 服装费 工衣费 工服费 报名费 中介费 介绍费 入职费 建档费 资料费 工本费 手续费 岗位费 上岗费 "
     u"办证费 体检费 制装费 面试费 "
     u"信息费 住宿费押金",
     Payment},
    {u"押金 保证金 抵押金 风险金 诚信金", Deposit},
    {u"扣押身份证 扣身份证 押身份证 扣留身份证 扣押证件 押证件 扣留证件 证件抵押 身份证原件抵押 抵押身份证 "
     u"身份证抵押 抵押证件 "
     u"代管身份证 收缴身份证 "
     u"先交费 先缴费 先付费 交费上岗 缴费上岗 交钱上岗 付费上岗 交费入职 付费内推",
     Document},
};

constexpr PhraseFinder::WordList payVerbs[] = {
    {u"交 缴 付 扣 收 自费 自理 自付 自备 先出 垫 请带 需带 须带 准备", 0}};
constexpr PhraseFinder::WordList laterVerbs[] = {{u"自理 自费 自付 工资扣除 工资扣 工资里扣 工资中扣 从工资 "
                                                  u"应聘者 求职者 应聘人员 求职人员 入职者 员工承担 员工支付 "
                                                  u"员工自 个人承担 个人支付 本人承担 本人支付",
                                                  0}};
constexpr PhraseFinder::WordList depositContexts[] = {
    {u"工衣 工服 服装 制服 宿舍 住宿 床位 入职 上岗 工牌 工具 车辆 电动车 设备", 0}};

// Denials: before the word, or behind it.
constexpr PhraseFinder::WordList denials[] = {{u"不 无 免 没 零 未 勿 拒绝 禁止 严禁 谢绝 杜绝 骗 警惕 "
                                               u"谨防 举报 凡 退还 报销 公司承担 公司支付 公司出",
                                               0}};
constexpr PhraseFinder::WordList laterDenials[] = {{u"公司承担 由公司 公司出 公司支付 公司付 全免 免费 报销 "
                                                    u"不收 不需 不用 无需 全包 补贴 均为诈骗 都是骗 骗",
                                                    0}};

// Work with money of others.
constexpr PhraseFinder::WordList dutyWords[] = {
    {u"负责 办理 管理 跟踪 租户 商户 客户 业主 顾客 客人 租赁 合同 退租 投标 招标 履约 质保 供应商 审核 核算 "
     u"核对 催收 催缴 协助 "
     u"登记 台账 学员 学费 结算 开具 会计 出纳 财务",
     0}};

bool endsClause(QChar character)
{
    return QStringView(u"，。；;！!？?\n,").contains(character);
}

/// What those do who apply, when it is not the work with others who do.
constexpr PhraseFinder::WordList ownSteps[] = {{u"入职 上岗 报到 面试 应聘 录用", 0}};
constexpr PhraseFinder::WordList othersSteps[] = {{u"负责 协助 员工 客户 学员 人员 审核 核算 核对", 0}};

} // namespace

QStringView clauseBefore(QStringView text, qsizetype at, qsizetype reach)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < reach && !endsClause(text[begin - 1]))
        --begin;
    return text.sliced(begin, at - begin);
}

QStringView clauseAfter(QStringView text, qsizetype at, qsizetype reach)
{
    qsizetype end = at;
    while (end < text.size() && end - at < reach && !endsClause(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

bool isDenied(QStringView text, qsizetype at)
{
    constexpr qsizetype denialReach = 4;
    constexpr QStringView denying = u"不无没非免勿拒";
    const QStringView before = clauseBefore(text, at, denialReach);
    return std::any_of(before.begin(), before.end(),
                       [&](QChar character) { return denying.contains(character); });
}

bool isDuty(QStringView text, qsizetype at)
{
    constexpr qsizetype reach = 8;
    static constexpr std::array<QStringView, 15> duties{u"计算", u"办理", u"手续", u"熟悉", u"核算",
                                                        u"制作", u"负责", u"申报", u"报销", u"管理",
                                                        u"统计", u"处理", u"统筹", u"采集", u"组织"};
    const QStringView before = clauseBefore(text, at, reach);
    return std::any_of(duties.begin(), duties.end(), [&](QStringView word) { return before.contains(word); });
}

namespace {

/// 0元押金, and not 4000元（押金300元）.
bool isFree(QStringView before)
{
    const qsizetype at = before.lastIndexOf(u"0元");
    return at >= 0 && (at == 0 || !before[at - 1].isDigit());
}

/// 办理客户押金, and not 办理入职需缴纳建档费.
bool isDutyWithMoney(QStringView before)
{
    static const PhraseFinder duties(dutyWords);
    static const PhraseFinder own(ownSteps);
    static const PhraseFinder others(othersSteps);
    static const PhraseFinder verbs(payVerbs);
    const bool demanded = own.anyIn(before) && verbs.anyIn(before) && !others.anyIn(before);
    return duties.anyIn(before) && !demanded;
}

} // namespace

QStringView demandedFee(QStringView text)
{
    static const PhraseFinder fees(feeWords);
    static const PhraseFinder verbs(payVerbs);
    static const PhraseFinder paidLater(laterVerbs);
    static const PhraseFinder contexts(depositContexts);
    static const PhraseFinder denied(denials);
    static const PhraseFinder deniedLater(laterDenials);
    static const PhraseFinder duties(dutyWords);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto hit = fees.at(text, at);
        if (hit.length == 0)
            continue;
        const QStringView before = clauseBefore(text, at, clauseReach);
        const QStringView after = clauseAfter(text, hit.end(), clauseReach);
        if (denied.anyIn(before) || isFree(before) || deniedLater.anyIn(after))
            continue;
        const QStringView word = text.sliced(at, hit.length);
        if (hit.value == Document)
            return word;
        const bool sumFollows = !after.isEmpty() && (after.front().isDigit() || after.startsWith(u"：") ||
                                                     after.startsWith(u":") || after.startsWith(u"为"));
        // 收取报名费30元 demands it; 收取物业费 is the work of the post
        if (isDutyWithMoney(before) || duties.anyIn(after) || (!sumFollows && before.contains(u"收取")))
            continue;
        const bool paid = verbs.anyIn(before) || paidLater.anyIn(after);
        if (paid || (hit.value == Deposit && (sumFollows || contexts.anyIn(before))))
            return word;
    }
    return {};
}

} // namespace yizhan::intake
