// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationgroup.h"

#include "foldedtitle.h"
#include "occupationkeywords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace yizhan::catalogue {

namespace {

constexpr std::array groupIds{
    "factory",  "machinery", "sewing",    "catering",   "cleaning",   "care",
    "security", "driving",   "logistics", "retail",     "office",     "construction",
    "farming",  "health",    "teaching",  "technology", "management", "other",
};
static_assert(groupIds.size() == static_cast<std::size_t>(WorkGroup::Other) + 1);

struct ClassRule
{
    const char *prefix; ///< of the digits of a class code: "403" is 4-03
    WorkGroup group;
};

// Medium and minor classes of 职业分类大典 (2022). The longest prefix that fits decides.
constexpr std::array classRules{
    ClassRule{"1", WorkGroup::Management},    ClassRule{"201", WorkGroup::Technology},
    ClassRule{"202", WorkGroup::Technology},  ClassRule{"20218", WorkGroup::Construction}, // 建筑工程技术人员
    ClassRule{"203", WorkGroup::Farming},     ClassRule{"204", WorkGroup::Driving},
    ClassRule{"205", WorkGroup::Health},      ClassRule{"206", WorkGroup::Office},
    ClassRule{"20607", WorkGroup::Retail}, // 商务专业人员: 市场营销
    ClassRule{"207", WorkGroup::Office},      ClassRule{"20709", WorkGroup::Care}, // 社会工作专业人员
    ClassRule{"208", WorkGroup::Teaching},    ClassRule{"209", WorkGroup::Technology},
    ClassRule{"210", WorkGroup::Office},      ClassRule{"301", WorkGroup::Office},
    ClassRule{"302", WorkGroup::Security},    ClassRule{"303", WorkGroup::Office},
    ClassRule{"401", WorkGroup::Retail},      ClassRule{"402", WorkGroup::Driving},
    ClassRule{"40205", WorkGroup::Logistics}, // 装卸搬运和运输代理
    ClassRule{"40206", WorkGroup::Logistics}, // 仓储
    ClassRule{"40207", WorkGroup::Logistics}, // 邮政和快递
    ClassRule{"403", WorkGroup::Catering},    ClassRule{"404", WorkGroup::Technology},
    ClassRule{"405", WorkGroup::Retail},      ClassRule{"406", WorkGroup::Office},
    ClassRule{"40602", WorkGroup::Retail},                                             // 房地产中介
    ClassRule{"407", WorkGroup::Office},      ClassRule{"40704", WorkGroup::Catering}, // 旅游及公共游览场所
    ClassRule{"40705", WorkGroup::Security},                                           // 安全保护
    ClassRule{"408", WorkGroup::Technology},  ClassRule{"40805", WorkGroup::Factory}, // 检验、检测和计量
    ClassRule{"409", WorkGroup::Cleaning},    ClassRule{"40910", WorkGroup::Farming}, // 绿化与园艺
    ClassRule{"410", WorkGroup::Care},        ClassRule{"411", WorkGroup::Machinery},
    ClassRule{"412", WorkGroup::Machinery},   ClassRule{"413", WorkGroup::Teaching},
    ClassRule{"414", WorkGroup::Health},      ClassRule{"5", WorkGroup::Farming},
    ClassRule{"6", WorkGroup::Factory},       ClassRule{"604", WorkGroup::Sewing},
    ClassRule{"605", WorkGroup::Sewing},      ClassRule{"618", WorkGroup::Machinery},
    ClassRule{"628", WorkGroup::Machinery},   ClassRule{"629", WorkGroup::Construction},
    ClassRule{"630", WorkGroup::Driving},     ClassRule{"63101", WorkGroup::Machinery}, // 机械设备修理
};

/// The digits of a class code, "6-31-01-02", "6310102" or "GBM63101": empty when `text` does not begin with
/// one.
QByteArray codeDigits(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"GBM", Qt::CaseInsensitive))
        text = text.sliced(3);
    QByteArray digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits.append(static_cast<char>(character.unicode()));
        else if (character != u'-')
            break;
    }
    return digits.size() >= 3 ? digits : QByteArray();
}

WorkGroup groupOfCode(const QByteArray &digits)
{
    std::size_t best = 0;
    WorkGroup group = WorkGroup::Other;
    for (const ClassRule &rule : classRules) {
        const std::size_t length = qstrlen(rule.prefix);
        if (length > best && digits.startsWith(rule.prefix)) {
            best = length;
            group = rule.group;
        }
    }
    return group;
}

/// A Chinese title names its trade last (电子厂 普工): among words of equal weight the longer, then the later
/// one wins. What stands in brackets only explains (维修电工（养老院）) and counts one weight less.
WorkGroup groupOfWords(QStringView text)
{
    const auto title = foldedTitle(text);
    const QStringView words(title.data(), title.size());
    int bestScore = -1;
    WorkGroup group = WorkGroup::Other;
    qsizetype scanned = 0;
    int depth = 0;
    occupationKeywords().forEach(words, [&](const PhraseFinder::Hit &hit) {
        for (; scanned <= hit.position; ++scanned) {
            const QChar character = words[scanned];
            if (QStringView(u"(【[").contains(character))
                ++depth;
            else if (depth > 0 && QStringView(u")】]").contains(character))
                --depth;
        }
        const OccupationKeyword keyword = unpackKeyword(hit.value);
        const int weight = keyword.weight - (depth > 0 ? 1 : 0);
        const int score = weight * 16 + static_cast<int>(std::min<qsizetype>(hit.length, 15));
        if (score >= bestScore) {
            bestScore = score;
            group = keyword.group;
        }
    });
    return group;
}

WorkGroup groupOf(QStringView occupation, QStringView title)
{
    if (!occupation.isEmpty()) {
        if (const QByteArray digits = codeDigits(occupation); !digits.isEmpty()) {
            if (const WorkGroup group = groupOfCode(digits); group != WorkGroup::Other)
                return group;
        }
        if (const WorkGroup group = groupOfWords(occupation); group != WorkGroup::Other)
            return group;
    }
    return groupOfWords(title);
}

std::vector<OccupationGroup> makeGroups()
{
    std::vector<OccupationGroup> groups;
    groups.reserve(groupIds.size());
    for (const char *id : groupIds)
        groups.push_back({QString::fromLatin1(id)});
    return groups;
}

const std::vector<OccupationGroup> &groupList()
{
    static const std::vector<OccupationGroup> groups = makeGroups();
    return groups;
}

} // namespace

std::span<const OccupationGroup> occupationGroups()
{
    return groupList();
}

int occupationGroupIndex(QStringView id)
{
    const auto &groups = groupList();
    for (std::size_t index = 0; index < groups.size(); ++index) {
        if (groups[index].id == id)
            return static_cast<int>(index);
    }
    return static_cast<int>(groups.size()) - 1;
}

QString classifyGroup(QStringView occupation, QStringView title)
{
    return groupList()[static_cast<std::size_t>(groupOf(occupation, title))].id;
}

} // namespace yizhan::catalogue
