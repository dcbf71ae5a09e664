// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationtype.h"

#include <algorithm>
#include <array>

namespace yizhan::operations {

namespace {

constexpr std::array interestFields{Field{"name", FieldRule::Name, true},
                                    Field{"phone", FieldRule::Phone, true},
                                    Field{"note", FieldRule::Text, false}};
constexpr std::array enrolmentFields{Field{"name", FieldRule::Name, true},
                                     Field{"phone", FieldRule::Phone, true},
                                     Field{"id_number", FieldRule::ResidentNumber, true}};
constexpr std::array fairFields{Field{"name", FieldRule::Name, true}, Field{"phone", FieldRule::Phone, true}};
/// Of somebody who is let in by it, having no ticket with them.
constexpr std::array scanFields{Field{"id_number", FieldRule::ResidentNumber, false}};
constexpr std::array helpFields{Field{"reason", FieldRule::Reason, true},
                                Field{"phone", FieldRule::Phone, false}};
constexpr std::array feedbackFields{Field{"text", FieldRule::Text, true},
                                    Field{"phone", FieldRule::Phone, false}};

constexpr std::array surveyFields{Field{"answers", FieldRule::Answers, true},
                                  Field{"account", FieldRule::Name, false},
                                  Field{"files", FieldRule::Files, false}};

constexpr std::array types{
    OperationType{"vacancy_interest", 1, "vacancy", false, interestFields, 180},
    OperationType{"class_enrolment", 1, "class", false, enrolmentFields, 180, 60},
    OperationType{"fair_signup", 1, "fair", false, fairFields, 90, 60},
    OperationType{"help_request", 1, nullptr, false, helpFields, 30, 2},
    OperationType{"feedback", 1, nullptr, false, feedbackFields, 180},
    OperationType{"survey_submission", 1, "survey", false, surveyFields, 365},
    OperationType{"cancellation", 1, nullptr, true, {}, 30, 0},
    OperationType{"staff_act", 1, staffActKind, true, {}, 400, 0},
    OperationType{"staff_audit", 1, staffActKind, false, {}, 400, 0},
    OperationType{"fair_scan", 1, "fair", false, scanFields, 90, 0, true},
};

} // namespace

std::span<const OperationType> operationTypes()
{
    return types;
}

const OperationType *operationType(QByteArrayView name)
{
    const auto found = std::find_if(types.begin(), types.end(),
                                    [name](const OperationType &type) { return name == type.name; });
    return found == types.end() ? nullptr : &*found;
}

} // namespace yizhan::operations
