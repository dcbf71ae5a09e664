// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The published rule in plain words.
QtObject {
    id: root

    function part(part: int): string {
        switch (part) {
        case Match.PartWork: return qsTr("The work", "rule");
        case Match.PartDistance: return qsTr("How far", "rule");
        case Match.PartPay: return qsTr("The pay", "rule");
        case Match.PartTime: return qsTr("The hours", "rule");
        case Match.PartRequirements: return qsTr("What they ask for", "rule");
        default: return qsTr("What they give", "rule");
        }
    }

    function line(verdict: int, meters: int, months: int): string {
        switch (verdict) {
        case Match.SameOccupation: return qsTr("The very occupation that is looked for", "rule");
        case Match.SmallClass: return qsTr("A closely related occupation", "rule");
        case Match.ChosenGroup: return qsTr("Of a picture that you chose (the most there is where only pictures are chosen)", "rule");
        case Match.MediumClass: return qsTr("A more distantly related occupation", "rule");
        case Match.SameTown: return qsTr("In the district or town you chose", "rule");
        case Match.Near: return qsTr("Up to %1 away, in a straight line", "rule: a distance").arg(Facts.limit(meters));
        case Match.SameCounty: return qsTr("Farther, but in the same district", "rule");
        case Match.PayEnough: return qsTr("The lowest pay is what you want, or more", "rule");
        case Match.PayReaches: return qsTr("The highest pay reaches what you want", "rule");
        case Match.TimeFits: return qsTr("One of the hours you chose, or flexible; and one of the kinds you chose", "rule");
        case Match.TimePartly: return qsTr("You chose hours and a kind, and it says only one of them", "rule");
        case Match.TimeClashes: return qsTr("The hours are others", "rule");
        case Match.RequirementsMet: return qsTr("You meet all that is asked for, or nothing special is asked", "rule");
        case Match.LearnableCertificate: return qsTr("One certificate that can be learnt is missing, or less than %n months of experience", "rule", months);
        case Match.EducationAbove: return qsTr("It asks for more than you have", "rule");
        case Match.RequirementsNotStated: return qsTr("It does not say, or you were not asked", "rule");
        case Match.BenefitsStated: return qsTr("All you must have is stated; a part gives a part", "rule");
        default: return qsTr("It does not say", "rule");
        }
    }

    function points(points: int): string {
        return qsTr("%n points", "rule", points);
    }

    function best(points: int): string {
        return qsTr("up to %n points", "rule: most points of a part", points);
    }
}
