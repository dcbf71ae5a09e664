// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"

#include "wording.h"

namespace yizhan::words {

using catalogue::CourseCategory;

namespace {

Wording wordingOf(CourseCategory category)
{
    switch (category) {
    case CourseCategory::NotStated:
        break;
    case CourseCategory::CantoneseChef:
        return QT_TRANSLATE_NOOP3("Codebook", "Cantonese cooking", "category of courses: programme");
    case CourseCategory::GuangdongTechnician:
        return QT_TRANSLATE_NOOP3("Codebook", "Guangdong technicians", "category of courses: programme");
    case CourseCategory::Housekeeping:
        return QT_TRANSLATE_NOOP3("Codebook", "Household services", "category of courses: programme");
    case CourseCategory::MaternityCare:
        return QT_TRANSLATE_NOOP3("Codebook", "Mothers and babies",
                                  "category of courses: household services");
    case CourseCategory::HomeService:
        return QT_TRANSLATE_NOOP3("Codebook", "Help at home", "category of courses: household services");
    case CourseCategory::ElderCare:
        return QT_TRANSLATE_NOOP3("Codebook", "Care for the old", "category of courses: household services");
    case CourseCategory::MedicalCare:
        return QT_TRANSLATE_NOOP3("Codebook", "Care for the sick", "category of courses: household services");
    case CourseCategory::StartUp:
        return QT_TRANSLATE_NOOP3("Codebook", "Starting a business", "category of courses");
    case CourseCategory::Shortage:
        return QT_TRANSLATE_NOOP3("Codebook", "Trades in demand", "category of courses");
    case CourseCategory::Other:
        return QT_TRANSLATE_NOOP3("Codebook", "Other courses", "category of courses");
    }
    return {};
}

} // namespace

QString word(CourseCategory category)
{
    return said(wordingOf(category));
}

} // namespace yizhan::words
