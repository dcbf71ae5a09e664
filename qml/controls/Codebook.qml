// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// The words for the code lists of a vacancy: by the string that travels, and by the bits of a set.
QtObject {
    id: root

    // Position in each list is the position of the bit in codes.h.
    readonly property list<string> kindCodes: ["FULL_TIME", "PART_TIME", "PER_DIEM", "TRAINEESHIP", "INTERN",
        "PUBLIC_WELFARE", "MOTHERS", "HOME_WORK", "TEMPORARY", "REEMPLOYMENT"]
    readonly property list<string> shiftCodes: ["DAY", "TWO_SHIFTS", "THREE_SHIFTS", "NIGHT", "WEEKEND", "FLEXIBLE",
        "MORNING", "EVENING"]
    readonly property list<string> benefitCodes: ["MEALS", "LODGING", "SOCIAL_INSURANCE", "HOUSING_FUND",
        "NIGHT_ALLOWANCE", "SHUTTLE", "DAILY_PAY", "PAID_LEAVE", "HOLIDAY_GIFTS", "MEAL_ALLOWANCE",
        "TRANSPORT_ALLOWANCE", "HOUSING_ALLOWANCE", "HEAT_ALLOWANCE", "HEALTH_CHECK", "TRAINING", "BONUS", "DAYS_OFF"]
    readonly property list<string> tagCodes: ["URGENT", "DISABILITY_FRIENDLY", "VETERANS_PREFERRED",
        "GRADUATES_WELCOME", "SAMPLE"]
    readonly property list<string> educationCodes: ["", "NO_LIMIT", "PRIMARY", "JUNIOR_SECONDARY", "SENIOR_SECONDARY",
        "VOCATIONAL_SECONDARY", "TECHNICAL_SCHOOL", "SPECIALIZED_SECONDARY", "COLLEGE", "BACHELOR", "MASTER", "DOCTOR"]

    // The words of the set bits, at most `most` of them, in the order of the list.
    function words(codes: list<string>, bits: int, most: int): list<string> {
        return codes.filter((code, position) => bits & (1 << position)).slice(0, most).map(code => word(code));
    }

    function kinds(bits: int): list<string> { return words(kindCodes, bits, 4); }
    function shifts(bits: int): list<string> { return words(shiftCodes, bits, 3); }
    function benefits(bits: int, most: int): list<string> { return words(benefitCodes, bits, most); }
    function tags(bits: int): list<string> { return words(tagCodes, bits, 5); }
    function education(value: int): string { return word(educationCodes[value]); }

    function word(code: string): string {
        switch (code) {
        case "FULL_TIME": return qsTr("Full time", "kind of employment");
        case "PART_TIME": return qsTr("Part time", "kind of employment");
        case "PER_DIEM": return qsTr("Day work", "kind of employment: gig");
        case "TRAINEESHIP": return qsTr("Traineeship", "kind of employment");
        case "INTERN": return qsTr("Internship", "kind of employment");
        case "PUBLIC_WELFARE": return qsTr("Public welfare post", "kind of employment");
        case "MOTHERS": return qsTr("For mothers", "kind of employment: hours that leave time for the children");
        case "HOME_WORK": return qsTr("Work at home", "kind of employment: handwork at home");
        case "TEMPORARY": return qsTr("Seasonal", "kind of employment");
        case "REEMPLOYMENT": return qsTr("Retired people welcome", "kind of employment");
        case "DAY": return qsTr("Daytime", "shift");
        case "TWO_SHIFTS": return qsTr("Two shifts", "shift");
        case "THREE_SHIFTS": return qsTr("Three shifts", "shift");
        case "NIGHT": return qsTr("Nights", "shift");
        case "WEEKEND": return qsTr("Weekends", "shift");
        case "FLEXIBLE": return qsTr("Flexible hours", "shift");
        case "MORNING": return qsTr("Early shift", "shift");
        case "EVENING": return qsTr("Late shift", "shift");
        case "MEALS": return qsTr("Meals", "benefit");
        case "LODGING": return qsTr("Lodging", "benefit");
        case "SOCIAL_INSURANCE": return qsTr("Social insurance", "benefit: the five insurances");
        case "HOUSING_FUND": return qsTr("Housing fund", "benefit");
        case "NIGHT_ALLOWANCE": return qsTr("Night allowance", "benefit");
        case "SHUTTLE": return qsTr("Company bus", "benefit");
        case "DAILY_PAY": return qsTr("Paid daily", "benefit");
        case "PAID_LEAVE": return qsTr("Paid leave", "benefit");
        case "HOLIDAY_GIFTS": return qsTr("Holiday gifts", "benefit");
        case "MEAL_ALLOWANCE": return qsTr("Meal allowance", "benefit");
        case "TRANSPORT_ALLOWANCE": return qsTr("Travel allowance", "benefit");
        case "HOUSING_ALLOWANCE": return qsTr("Housing allowance", "benefit");
        case "HEAT_ALLOWANCE": return qsTr("Hot weather allowance", "benefit");
        case "HEALTH_CHECK": return qsTr("Health check", "benefit");
        case "TRAINING": return qsTr("Training", "benefit");
        case "BONUS": return qsTr("Bonus", "benefit");
        case "DAYS_OFF": return qsTr("Days off", "benefit: fixed days off each week or month");
        case "URGENT": return qsTr("Urgent", "tag of a vacancy");
        case "DISABILITY_FRIENDLY": return qsTr("Disabled people welcome", "tag of a vacancy");
        case "VETERANS_PREFERRED": return qsTr("Veterans preferred", "tag of a vacancy");
        case "GRADUATES_WELCOME": return qsTr("Graduates welcome", "tag of a vacancy");
        case "SAMPLE": return qsTr("Sample", "tag of a vacancy: fictitious");
        case "NO_LIMIT": return qsTr("Any schooling", "education");
        case "PRIMARY": return qsTr("Primary school", "education");
        case "JUNIOR_SECONDARY": return qsTr("Junior secondary", "education");
        case "SENIOR_SECONDARY": return qsTr("Senior secondary", "education");
        case "VOCATIONAL_SECONDARY": return qsTr("Vocational secondary", "education");
        case "TECHNICAL_SCHOOL": return qsTr("Technical school", "education");
        case "SPECIALIZED_SECONDARY": return qsTr("Specialized secondary", "education");
        case "COLLEGE": return qsTr("College (3 years)", "education");
        case "BACHELOR": return qsTr("Bachelor", "education");
        case "MASTER": return qsTr("Master", "education");
        case "DOCTOR": return qsTr("Doctor", "education");
        default: return "";
        }
    }
}
