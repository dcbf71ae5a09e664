// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "survey.h"

#include <optional>

namespace yizhan::catalogue {

/// "staff", "resident", "everybody".
[[nodiscard]] const char *nameOf(SurveyAudience audience);
[[nodiscard]] std::optional<SurveyAudience> surveyAudience(QByteArrayView name);

/// The body of a survey: docs/formats/survey.md. Stays until it is withdrawn.
template <>
struct Kind<Survey>
{
    static constexpr const char *name = "survey";
    struct Decoder
    {
        /// Unknown members are passed over; an audience that this version does not know is the staff. Errors:
        /// Protocol (`item.body`: also one that names no document `form`).
        [[nodiscard]] static Result<Survey> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const Survey &survey);
    [[nodiscard]] static const QString &id(const Survey &survey) { return survey.id; }
    [[nodiscard]] static QDate lastDay(const Survey &) { return {}; }
};
static_assert(ItemKind<Survey>);

} // namespace yizhan::catalogue
