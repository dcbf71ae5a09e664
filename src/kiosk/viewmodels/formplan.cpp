// SPDX-License-Identifier: GPL-3.0-or-later
#include "formplan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace yizhan::viewmodels {

namespace {

/// By Screens::FormKind.
constexpr std::array typeNames{"vacancy_interest", "class_enrolment", "fair_signup"};

std::optional<Screens::Screen> pageOf(operations::FieldRule rule)
{
    switch (rule) {
    case operations::FieldRule::Name:
        return Screens::FormName;
    case operations::FieldRule::Phone:
        return Screens::FormPhone;
    case operations::FieldRule::ResidentNumber:
        return Screens::FormIdNumber;
    case operations::FieldRule::Text:
    case operations::FieldRule::Reason:
    case operations::FieldRule::Answers:
    case operations::FieldRule::Files:
        return std::nullopt; // no form asks for them
    }
    return std::nullopt;
}

} // namespace

Screens::Screen FormPlan::pageAfter(Screens::Screen screen) const
{
    const auto page = std::find(pages.begin(), pages.end(), screen);
    return page == pages.end() || page + 1 == pages.end() ? pages.back() : *(page + 1);
}

FormPlan formPlan(Screens::FormKind kind)
{
    FormPlan plan{operations::operationType(typeNames.at(static_cast<std::size_t>(kind))),
                  {Screens::FormConsent}};
    for (const operations::Field &field : plan.type->fields) {
        const auto page = pageOf(field.rule);
        if (page && field.required)
            plan.pages.push_back(*page);
    }
    plan.pages.push_back(Screens::FormCheck);
    return plan;
}

bool isFormPage(Screens::Screen screen)
{
    return screen >= Screens::FormConsent && screen <= Screens::FormCheck;
}

} // namespace yizhan::viewmodels
