// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"
#include "random.h"
#include "vacancyjson.h"

#include <array>

namespace yizhan::fakes {

/// Vacancies made up from a seed, as many as wanted, with the lengths and the variety of a city's real list:
/// some 450 bytes of text each, of which a long list packs to about a fifth.
class SampleVacancies
{
public:
    explicit SampleVacancies(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] catalogue::Vacancy next()
    {
        catalogue::Vacancy vacancy;
        vacancy.source = QStringLiteral("sample");
        vacancy.identifier =
            QStringLiteral("18%1").arg(m_random.below(100'000'000'000'000'000ULL), 17, 10, QLatin1Char('0'));
        vacancy.id = vacancy.source + QLatin1Char('/') + vacancy.identifier;
        vacancy.title = pick(titles());
        vacancy.employer = employer(m_random.below(6000));
        vacancy.headcount = static_cast<int>(m_random.below(20));
        const qint64 low = 2000 + static_cast<qint64>(m_random.below(80)) * 100;
        vacancy.pay = {low * 100, (low + static_cast<qint64>(m_random.below(40)) * 100) * 100,
                       catalogue::PayUnit::Month};
        catalogue::Place place;
        place.region = QStringLiteral("广东省肇庆市") + pick(areas());
        place.street = pick(areas()) + pick(roads()) + QString::number(1 + m_random.below(400)) +
                       QStringLiteral("号") + QString::number(1 + m_random.below(30)) + QStringLiteral("栋");
        vacancy.places.push_back(place);
        vacancy.experienceMonths = static_cast<int>(m_random.below(4)) * 12;
        vacancy.posted = QDate(2026, 10, 1).addDays(static_cast<int>(m_random.below(50)));
        vacancy.phone = QStringLiteral("0758") + QString::number(1'000'000 + m_random.below(9'000'000));
        const std::uint64_t sentences = 1 + m_random.below(4);
        for (std::uint64_t i = 0; i < sentences; ++i)
            vacancy.description += sentence();
        return vacancy;
    }

private:
    template <std::size_t N>
    QString pick(const std::array<const char *, N> &words)
    {
        return QString::fromUtf8(words.at(m_random.below(N)));
    }

    static QString employer(std::uint64_t number)
    {
        static constexpr std::array<const char *, 20> syllables = {"鼎", "华", "盛", "粤", "端", "砚", "星",
                                                                   "恒", "泰", "瑞", "金", "利", "宏", "科",
                                                                   "达", "联", "安", "信", "德", "康"};
        QString name = QStringLiteral("肇庆市");
        for (int i = 0; i < 3; ++i, number /= 20)
            name += QString::fromUtf8(syllables.at(number % 20));
        return name + QStringLiteral("（示例）有限公司");
    }

    QString sentence()
    {
        QString text;
        const std::uint64_t phrases = 2 + m_random.below(4);
        for (std::uint64_t i = 0; i < phrases; ++i) {
            text += pick(verbs()) + pick(objects());
            text += i + 1 < phrases ? QStringLiteral("，") : QStringLiteral("；");
        }
        return text;
    }

    static const std::array<const char *, 24> &titles()
    {
        static constexpr std::array<const char *, 24> words = {
            "普工",   "质检员", "保洁员",   "仓库管理员", "叉车司机",   "电工",   "焊工",   "收银员",
            "服务员", "文员",   "会计",     "销售代表",   "设备操作员", "包装工", "缝纫工", "厨师",
            "保安",   "护理员", "幼儿教师", "客服专员",   "机修工",     "快递员", "导购",   "产品经理"};
        return words;
    }
    static const std::array<const char *, 9> &areas()
    {
        static constexpr std::array<const char *, 9> words = {
            "端州区", "鼎湖区", "高要区", "四会市", "广宁县", "怀集县", "封开县", "德庆县", "高新区"};
        return words;
    }
    static const std::array<const char *, 16> &roads()
    {
        static constexpr std::array<const char *, 16> words = {
            "建设路", "工业大道", "迎宾大道", "文明路", "人民路", "创业路", "兴业路",   "科技路",
            "端州路", "星湖大道", "江滨路",   "信安路", "康乐路", "前进路", "大旺大道", "南门路"};
        return words;
    }
    static const std::array<const char *, 30> &verbs()
    {
        static constexpr std::array<const char *, 30> words = {
            "负责", "协助完成", "熟悉",   "能适应", "定期检查", "按要求记录", "配合主管做好", "独立处理",
            "了解", "服从",     "整理",   "参与",   "掌握",     "保持",       "及时反馈",     "跟进",
            "有",   "能看懂",   "会使用", "做好",   "维护",     "清点",       "安排",         "执行",
            "核对", "接待",     "提供",   "改善",   "统计",     "遵守"};
        return words;
    }
    static const std::array<const char *, 40> &objects()
    {
        static constexpr std::array<const char *, 40> words = {"生产线的日常操作",
                                                               "来料检验和出货抽检",
                                                               "两班倒",
                                                               "相关工作经验",
                                                               "仓库物料的收发",
                                                               "设备的点检保养",
                                                               "客户来电与投诉",
                                                               "当天的销售数据",
                                                               "车间现场的整洁",
                                                               "消防安全制度",
                                                               "岗前培训",
                                                               "班组长交办的事项",
                                                               "简单的电路图",
                                                               "常用办公软件",
                                                               "门店商品陈列",
                                                               "每月的盘点报表",
                                                               "老人和小孩的日常照料",
                                                               "菜品的切配与出餐",
                                                               "园区巡逻与登记",
                                                               "产品的外观标准",
                                                               "订单进度",
                                                               "快件的分拣派送",
                                                               "工装夹具的更换",
                                                               "工艺文件的要求",
                                                               "周末轮休的安排",
                                                               "良好的沟通能力",
                                                               "吃苦耐劳的精神",
                                                               "包装材料的用量",
                                                               "公司的考勤规定",
                                                               "成品的标识与区分",
                                                               "新员工的带教",
                                                               "样品的打样跟踪",
                                                               "货车的装卸",
                                                               "机台的参数设定",
                                                               "会员资料的录入",
                                                               "每日的交接班记录",
                                                               "不良品的返工",
                                                               "宿舍与食堂的安排",
                                                               "社保手续的办理",
                                                               "节假日的值班"};
        return words;
    }

    SeededRandom m_random;
};

} // namespace yizhan::fakes
