// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"

#include "fairwords.h"
#include "wording.h"

#include <span>

namespace yizhan::words {

using namespace catalogue;

namespace {

// A value without a word does not compile: switches are complete, and warnings are errors.

Wording wordingOf(EmploymentKind kind)
{
    switch (kind) {
    case EmploymentKind::FullTime:
        return QT_TRANSLATE_NOOP3("Codebook", "Full time", "kind of employment");
    case EmploymentKind::PartTime:
        return QT_TRANSLATE_NOOP3("Codebook", "Part time", "kind of employment");
    case EmploymentKind::Gig:
        return QT_TRANSLATE_NOOP3("Codebook", "Day work", "kind of employment: gig");
    case EmploymentKind::Traineeship:
        return QT_TRANSLATE_NOOP3("Codebook", "Traineeship", "kind of employment");
    case EmploymentKind::Internship:
        return QT_TRANSLATE_NOOP3("Codebook", "Internship", "kind of employment");
    case EmploymentKind::PublicWelfare:
        return QT_TRANSLATE_NOOP3("Codebook", "Public welfare post", "kind of employment");
    case EmploymentKind::Mothers:
        return QT_TRANSLATE_NOOP3("Codebook", "For mothers",
                                  "kind of employment: hours that leave time for the children");
    case EmploymentKind::HomeWork:
        return QT_TRANSLATE_NOOP3("Codebook", "Work at home", "kind of employment: handwork at home");
    case EmploymentKind::Seasonal:
        return QT_TRANSLATE_NOOP3("Codebook", "Seasonal", "kind of employment");
    case EmploymentKind::Reemployment:
        return QT_TRANSLATE_NOOP3("Codebook", "Retired people welcome", "kind of employment");
    }
    return {};
}

Wording wordingOf(Shift shift)
{
    switch (shift) {
    case Shift::Day:
        return QT_TRANSLATE_NOOP3("Codebook", "Daytime", "shift");
    case Shift::TwoShifts:
        return QT_TRANSLATE_NOOP3("Codebook", "Two shifts", "shift");
    case Shift::ThreeShifts:
        return QT_TRANSLATE_NOOP3("Codebook", "Three shifts", "shift");
    case Shift::Night:
        return QT_TRANSLATE_NOOP3("Codebook", "Nights", "shift");
    case Shift::Weekend:
        return QT_TRANSLATE_NOOP3("Codebook", "Weekends", "shift");
    case Shift::Flexible:
        return QT_TRANSLATE_NOOP3("Codebook", "Flexible hours", "shift");
    case Shift::Morning:
        return QT_TRANSLATE_NOOP3("Codebook", "Early shift", "shift");
    case Shift::Evening:
        return QT_TRANSLATE_NOOP3("Codebook", "Late shift", "shift");
    }
    return {};
}

Wording wordingOf(Benefit benefit)
{
    switch (benefit) {
    case Benefit::Meals:
        return QT_TRANSLATE_NOOP3("Codebook", "Meals", "benefit");
    case Benefit::Lodging:
        return QT_TRANSLATE_NOOP3("Codebook", "Lodging", "benefit");
    case Benefit::SocialInsurance:
        return QT_TRANSLATE_NOOP3("Codebook", "Social insurance", "benefit: the five insurances");
    case Benefit::HousingFund:
        return QT_TRANSLATE_NOOP3("Codebook", "Housing fund", "benefit");
    case Benefit::NightAllowance:
        return QT_TRANSLATE_NOOP3("Codebook", "Night allowance", "benefit");
    case Benefit::Shuttle:
        return QT_TRANSLATE_NOOP3("Codebook", "Company bus", "benefit");
    case Benefit::DailyPay:
        return QT_TRANSLATE_NOOP3("Codebook", "Paid daily", "benefit");
    case Benefit::PaidLeave:
        return QT_TRANSLATE_NOOP3("Codebook", "Paid leave", "benefit");
    case Benefit::HolidayGifts:
        return QT_TRANSLATE_NOOP3("Codebook", "Holiday gifts", "benefit");
    case Benefit::MealAllowance:
        return QT_TRANSLATE_NOOP3("Codebook", "Meal allowance", "benefit");
    case Benefit::TransportAllowance:
        return QT_TRANSLATE_NOOP3("Codebook", "Travel allowance", "benefit");
    case Benefit::HousingAllowance:
        return QT_TRANSLATE_NOOP3("Codebook", "Housing allowance", "benefit");
    case Benefit::HeatAllowance:
        return QT_TRANSLATE_NOOP3("Codebook", "Hot weather allowance", "benefit");
    case Benefit::HealthCheck:
        return QT_TRANSLATE_NOOP3("Codebook", "Health check", "benefit");
    case Benefit::Training:
        return QT_TRANSLATE_NOOP3("Codebook", "Training", "benefit");
    case Benefit::Bonus:
        return QT_TRANSLATE_NOOP3("Codebook", "Bonus", "benefit");
    case Benefit::DaysOff:
        return QT_TRANSLATE_NOOP3("Codebook", "Days off", "benefit: fixed days off each week or month");
    }
    return {};
}

Wording wordingOf(VacancyTag tag)
{
    switch (tag) {
    case VacancyTag::Urgent:
        return QT_TRANSLATE_NOOP3("Codebook", "Urgent", "tag of a vacancy");
    case VacancyTag::DisabilityFriendly:
        return QT_TRANSLATE_NOOP3("Codebook", "Disabled people welcome", "tag of a vacancy");
    case VacancyTag::VeteransPreferred:
        return QT_TRANSLATE_NOOP3("Codebook", "Veterans preferred", "tag of a vacancy");
    case VacancyTag::GraduatesWelcome:
        return QT_TRANSLATE_NOOP3("Codebook", "Graduates welcome", "tag of a vacancy");
    case VacancyTag::Sample:
        return QT_TRANSLATE_NOOP3("Codebook", "Sample", "tag of a vacancy: fictitious");
    }
    return {};
}

Wording wordingOf(Education education)
{
    switch (education) {
    case Education::NotStated:
        break;
    case Education::NoLimit:
        return QT_TRANSLATE_NOOP3("Codebook", "Any schooling", "education");
    case Education::Primary:
        return QT_TRANSLATE_NOOP3("Codebook", "Primary school", "education");
    case Education::JuniorSecondary:
        return QT_TRANSLATE_NOOP3("Codebook", "Junior secondary", "education");
    case Education::SeniorSecondary:
        return QT_TRANSLATE_NOOP3("Codebook", "Senior secondary", "education");
    case Education::VocationalSecondary:
        return QT_TRANSLATE_NOOP3("Codebook", "Vocational secondary", "education");
    case Education::TechnicalSchool:
        return QT_TRANSLATE_NOOP3("Codebook", "Technical school", "education");
    case Education::SpecializedSecondary:
        return QT_TRANSLATE_NOOP3("Codebook", "Specialized secondary", "education");
    case Education::College:
        return QT_TRANSLATE_NOOP3("Codebook", "College (3 years)", "education");
    case Education::Bachelor:
        return QT_TRANSLATE_NOOP3("Codebook", "Bachelor", "education");
    case Education::Master:
        return QT_TRANSLATE_NOOP3("Codebook", "Master", "education");
    case Education::Doctor:
        return QT_TRANSLATE_NOOP3("Codebook", "Doctor", "education");
    }
    return {};
}

template <typename E>
QStringList wordsIn(std::span<const CodeEntry<E>> list, QFlags<E> set, qsizetype most)
{
    QStringList words;
    for (const CodeEntry<E> &entry : list) {
        if (set.testFlag(entry.value) && words.size() < most)
            words.append(word(entry.value));
    }
    return words;
}

template <typename E>
QString wordIn(std::span<const CodeEntry<E>> list, const std::string &code)
{
    const auto value = valueOf(list, code);
    return value ? word(*value) : QString();
}

} // namespace

QString word(EmploymentKind kind)
{
    return said(wordingOf(kind));
}

QString word(Shift shift)
{
    return said(wordingOf(shift));
}

QString word(Benefit benefit)
{
    return said(wordingOf(benefit));
}

QString word(VacancyTag tag)
{
    return said(wordingOf(tag));
}

QString word(Education education)
{
    return said(wordingOf(education));
}

QString wordOfCode(const QString &code)
{
    const std::string key = code.toStdString();
    for (const QString &found :
         {wordIn(employmentKindCodes(), key), wordIn(shiftCodes(), key), wordIn(benefitCodes(), key),
          wordIn(vacancyTagCodes(), key), wordIn(educationCodes(), key), wordIn(certificateCodes(), key),
          wordIn(courseCategoryCodes(), key), wordIn(fairKindCodes(), key)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList wordsOf(EmploymentKinds kinds, qsizetype most)
{
    return wordsIn(employmentKindCodes(), kinds, most);
}

QStringList wordsOf(Shifts shifts, qsizetype most)
{
    return wordsIn(shiftCodes(), shifts, most);
}

QStringList wordsOf(Benefits benefits, qsizetype most)
{
    return wordsIn(benefitCodes(), benefits, most);
}

QStringList wordsOf(VacancyTags tags, qsizetype most)
{
    return wordsIn(vacancyTagCodes(), tags, most);
}

QStringList wordsOf(Certificates certificates, qsizetype most)
{
    return wordsIn(certificateCodes(), certificates, most);
}

QString enumeration(const QStringList &words)
{
    return words.join(QCoreApplication::translate("Codebook", ", ", "between two words of a list"));
}

} // namespace yizhan::words
