// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "course.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace yizhan::viewmodels {

/// What people ask of a course, as far as its bureau says it in words that can be told apart: 不要钱, 快开班,
/// 晚上、周末.
enum class CourseWish { Free, Soon, Evening };

inline constexpr std::array courseWishes{CourseWish::Free, CourseWish::Soon, CourseWish::Evening};

/// `FREE`, `SOON`, `EVENING`, for the screens.
[[nodiscard]] QString codeOf(CourseWish wish);
[[nodiscard]] std::optional<CourseWish> courseWish(const QString &code);

/// In the order in which courses are shown: what is not stated stands behind what is.
enum class WishAnswer { Yes, NotStated, No };

/// What a class of the course answers to the wish on `today`; `held` is null where the course has none that
/// one can sign up for.
[[nodiscard]] WishAnswer answerTo(CourseWish wish, const catalogue::Course &course,
                                  const catalogue::Class *held, QDate today);

} // namespace yizhan::viewmodels
