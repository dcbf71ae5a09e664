// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindcell.h"

#include "clause.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <algorithm>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::EmploymentKind;
using catalogue::EmploymentKinds;
using catalogue::PhraseFinder;

template <typename... Flags>
constexpr int bits(Flags... flags)
{
    return static_cast<int>((static_cast<quint32>(flags) | ...));
}

constexpr PhraseFinder::WordList kindWords[] = {
    {u"全职 全日制 正式工 正式员工 正式岗 长期工 固定工 合同工 FULL_TIME FULLTIME FULL-TIME",
     bits(EmploymentKind::FullTime)},
    {u"兼职 非全日制 非全日 半职 半日制 PART_TIME PARTTIME PART-TIME", bits(EmploymentKind::PartTime)},
    {u"零工 零散工 零散用工 日结 日结工 临时工 临时 临工 小时工 钟点工 钟点 计时工 散工 散活 短期工 短工 "
     u"短期 灵活用工 日工 "
     u"PER_DIEM CONTRACTOR",
     bits(EmploymentKind::Gig)},
    {u"见习 TRAINEESHIP", bits(EmploymentKind::Traineeship)},
    {u"实习 INTERN INTERNSHIP", bits(EmploymentKind::Internship)},
    {u"公益性岗位 公益岗位 公益性 公益岗 PUBLIC_WELFARE", bits(EmploymentKind::PublicWelfare)},
    {u"妈妈岗 妈妈班 宝妈岗 MOTHERS", bits(EmploymentKind::Mothers)},
    {u"居家 在家办公 远程办公 手工外发 外发加工 来料加工 居家手工 HOME_WORK", bits(EmploymentKind::HomeWork)},
    {u"季节工 季节性 暑假工 暑期工 暑期 暑假 寒假工 寒假 寒暑假工 寒暑假 寒暑期 假期工 假日工 TEMPORARY "
     u"SEASONAL",
     bits(EmploymentKind::Seasonal)},
    {u"返聘 退休人员 REEMPLOYMENT", bits(EmploymentKind::Reemployment)},
};

constexpr PhraseFinder::WordList denialWords[] = {
    {u"不招 不要 不收 不含 不需 不是 不属 不接受 不考虑 不包括 不包含 不录 不聘 谢绝 拒绝 拒 勿 除", 0}};
constexpr PhraseFinder::WordList laterDenials[] = {
    {u"勿扰 勿投 勿来 勿进 除外 不招 不要 不收 不考虑 不接受 免谈 别来 莫扰", 0}};

/// Whether the words of the clause before a kind, or right behind it, refuse it: 不招兼职、暑假工.
bool isRefused(QStringView clause, const PhraseFinder::Hit &hit)
{
    static const PhraseFinder denials(denialWords);
    static const PhraseFinder later(laterDenials);
    constexpr qsizetype near = 5; // 兼职、暑假工勿扰
    const QStringView behind = clause.sliced(hit.end());
    const QStringView before = clause.first(hit.position);
    return denials.anyIn(before) || before.endsWith(u'非') || // the 非 of 非全日制、全日制 is the first's

           later.anyIn(behind.first(std::min(behind.size(), near)));
}

} // namespace

EmploymentKinds kindsOfCell(const QString &cell, bool &unknown)
{
    static const PhraseFinder finder(kindWords);
    const QString text = tables::folded(cell);
    quint32 found = 0;
    bool named = false;
    forEachClause(text, [&](QStringView clause) {
        for (qsizetype at = 0; at < clause.size();) {
            const auto hit = finder.at(clause, at);
            if (hit.length > 0) {
                named = true;
                found |= isRefused(clause, hit) ? 0U : static_cast<quint32>(hit.value);
            }
            at += std::max<qsizetype>(hit.length, 1);
        }
    });
    unknown = !text.isEmpty() && !named && text != "OTHER"_L1 && !text.contains(u"不限"_s) &&
              text != "/"_L1 && text != "-"_L1 && text != u"无"_s;
    return EmploymentKinds::fromInt(static_cast<EmploymentKinds::Int>(found));
}

} // namespace yizhan::intake
