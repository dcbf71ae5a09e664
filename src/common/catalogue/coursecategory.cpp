// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursecategory.h"

#include <algorithm>
#include <array>

namespace yizhan::catalogue {

namespace {

constexpr std::array categories{
    CodeEntry{CourseCategory::CantoneseChef, "CANTONESE_CHEF"},
    CodeEntry{CourseCategory::GuangdongTechnician, "GUANGDONG_TECHNICIAN"},
    CodeEntry{CourseCategory::Housekeeping, "HOUSEKEEPING"},
    CodeEntry{CourseCategory::MaternityCare, "HOUSEKEEPING_MATERNITY"},
    CodeEntry{CourseCategory::HomeService, "HOUSEKEEPING_HOME"},
    CodeEntry{CourseCategory::ElderCare, "HOUSEKEEPING_ELDER"},
    CodeEntry{CourseCategory::MedicalCare, "HOUSEKEEPING_MEDICAL"},
    CodeEntry{CourseCategory::StartUp, "START_UP"},
    CodeEntry{CourseCategory::Shortage, "SHORTAGE"},
    CodeEntry{CourseCategory::Other, "OTHER_COURSE"},
};

struct Clue
{
    QStringView word;
    CourseCategory category;
};

/// In this order: a word that stands before another one decides.
constexpr std::array programmes{
    Clue{u"粤菜", CourseCategory::CantoneseChef},
    Clue{u"家政", CourseCategory::Housekeeping},
    Clue{u"技工", CourseCategory::GuangdongTechnician},
    Clue{u"创业", CourseCategory::StartUp},
    Clue{u"急需", CourseCategory::Shortage},
    Clue{u"紧缺", CourseCategory::Shortage},
};

/// 医护 stands before 养老, whose words are the wider ones.
constexpr std::array trades{
    Clue{u"母婴", CourseCategory::MaternityCare},   Clue{u"月嫂", CourseCategory::MaternityCare},
    Clue{u"育婴", CourseCategory::MaternityCare},   Clue{u"育儿", CourseCategory::MaternityCare},
    Clue{u"催乳", CourseCategory::MaternityCare},   Clue{u"产后", CourseCategory::MaternityCare},
    Clue{u"医护", CourseCategory::MedicalCare},     Clue{u"医疗护理", CourseCategory::MedicalCare},
    Clue{u"护工", CourseCategory::MedicalCare},     Clue{u"陪护", CourseCategory::MedicalCare},
    Clue{u"养老", CourseCategory::ElderCare},       Clue{u"老年", CourseCategory::ElderCare},
    Clue{u"老人", CourseCategory::ElderCare},       Clue{u"长者", CourseCategory::ElderCare},
    Clue{u"居家", CourseCategory::HomeService},     Clue{u"保洁", CourseCategory::HomeService},
    Clue{u"收纳", CourseCategory::HomeService},     Clue{u"家务", CourseCategory::HomeService},
    Clue{u"家政服务", CourseCategory::HomeService},
};

CourseCategory firstOf(std::span<const Clue> clues, const QString &text, CourseCategory otherwise)
{
    const auto found = std::find_if(clues.begin(), clues.end(),
                                    [&text](const Clue &clue) { return text.contains(clue.word); });
    return found == clues.end() ? otherwise : found->category;
}

} // namespace

std::span<const CodeEntry<CourseCategory>> courseCategoryCodes()
{
    return categories;
}

bool isHousekeeping(CourseCategory category)
{
    return category >= CourseCategory::Housekeeping && category <= CourseCategory::MedicalCare;
}

CourseCategory courseCategoryIn(const QString &programme, const QString &courseName)
{
    const bool stated = !programme.isEmpty();
    const CourseCategory category =
        firstOf(programmes, stated ? programme : courseName, CourseCategory::NotStated);
    if (category == CourseCategory::Housekeeping)
        return firstOf(trades, programme + courseName, CourseCategory::Housekeeping);
    return category == CourseCategory::NotStated && stated ? CourseCategory::Other : category;
}

} // namespace yizhan::catalogue
