// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>

#include <span>

namespace yizhan::catalogue {

/// What is learnt, by the programmes that the city counts (粤菜师傅, 广东技工, 南粤家政: Guangdong's three;
/// the four trades of 南粤家政 are those of the province's plan of 2019). Numbers never change: new values go
/// to the end.
enum class CourseCategory : quint8 {
    NotStated = 0,
    CantoneseChef,       ///< 粤菜师傅
    GuangdongTechnician, ///< 广东技工
    Housekeeping,        ///< 南粤家政, without a trade
    MaternityCare,       ///< 南粤家政: 母婴
    HomeService,         ///< 南粤家政: 居家
    ElderCare,           ///< 南粤家政: 养老
    MedicalCare,         ///< 南粤家政: 医护
    StartUp,             ///< 创业培训
    Shortage,            ///< 急需紧缺
    Other,               ///< 其他
};

[[nodiscard]] std::span<const CodeEntry<CourseCategory>> courseCategoryCodes();

/// Whether it is 南粤家政 or one of its trades.
[[nodiscard]] bool isHousekeeping(CourseCategory category);

/// What a bureau's words mean: 培训项目, then the name of the course for the trade within 南粤家政 and where
/// no programme is stated. Other where a programme is stated that is none of the list.
[[nodiscard]] CourseCategory courseCategoryIn(const QString &programme, const QString &courseName);

} // namespace yizhan::catalogue
