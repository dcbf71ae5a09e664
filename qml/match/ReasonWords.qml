// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The words for what matching says for and against a vacancy, for residents. Those at a terminal, which say more, are
// in kiosk/matching/matchwords.h.
QtObject {
    id: root

    // `like`: compared with another vacancy, not with what the resident chose.
    function words(reason: matchReason, like: bool): string {
        switch (reason.part) {
        case Match.PartWork: return work(reason, like);
        case Match.PartDistance: return place(reason, like);
        case Match.PartPay: return pay(reason.verdict, like);
        case Match.PartTime: return time(reason);
        case Match.PartBenefits: return benefits(reason);
        default: return asked(reason);
        }
    }

    function work(reason: matchReason, like: bool): string {
        switch (reason.verdict) {
        case Match.DoneOccupation: return qsTr("You did this: %1", "reason, occupation").arg(reason.name);
        case Match.SameOccupation: return like ? qsTr("The same work: %1", "reason, occupation").arg(reason.name)
                                               : qsTr("You want this: %1", "reason, occupation").arg(reason.name);
        case Match.ChosenGroup: return like ? qsTr("The same kind: %1", "reason, group of work").arg(Codebook.group(reason.name))
                                            : qsTr("You chose: %1", "reason, group of work").arg(Codebook.group(reason.name));
        case Match.WishedGroup: return qsTr("The same kind: %1", "reason, group of work").arg(Codebook.group(reason.name));
        case Match.OtherWork: return like ? qsTr("Other work than that", "caution")
                                          : qsTr("Other work than you chose", "caution");
        default: return qsTr("Close to it: %1", "reason, related occupation").arg(reason.name);
        }
    }

    function place(reason: matchReason, like: bool): string {
        switch (reason.verdict) {
        case Match.Near: return like ? qsTr("%1 from that one", "reason, distance").arg(Facts.reasonDistance(reason))
                                     : Facts.reasonFromHere(reason);
        case Match.SameTown:
        case Match.SameCounty: return qsTr("In %1", "reason, area").arg(reason.name);
        case Match.Farther: return like ? qsTr("Rather far from that one: %1", "caution, distance").arg(Facts.reasonDistance(reason))
                                        : qsTr("Rather far: %1", "caution, distance").arg(Facts.reasonDistance(reason));
        case Match.Elsewhere: return like ? qsTr("In another place", "caution") : qsTr("Not in the place you chose", "caution");
        default: return qsTr("Does not say where", "caution");
        }
    }

    function pay(verdict: int, like: bool): string {
        switch (verdict) {
        case Match.PayEnough: return like ? qsTr("Pays as much, or more", "reason") : qsTr("Pays what you want", "reason");
        case Match.PayReaches: return like ? qsTr("May pay as much", "reason") : qsTr("May pay what you want", "reason");
        case Match.PayBelow: return like ? qsTr("Pays less", "caution") : qsTr("Pays less than you want", "caution");
        default: return qsTr("Does not say what it pays", "caution");
        }
    }

    function time(reason: matchReason): string {
        const words = Facts.list(Codebook.shifts(reason.first).concat(Codebook.kinds(reason.second)));
        return reason.verdict === Match.TimeFits || reason.verdict === Match.TimePartly ? words
             : reason.verdict === Match.TimeClashes ? qsTr("Other hours: %1", "caution, shifts and kinds").arg(words)
             : qsTr("Does not say when", "caution");
    }

    function benefits(reason: matchReason): string {
        return reason.verdict === Match.BenefitsStated ? Facts.list(Codebook.benefits(reason.first, 4))
             : reason.verdict === Match.BenefitsDenied
               ? qsTr("Says it has no: %1", "caution, benefits").arg(Facts.list(Codebook.benefits(reason.first, 3)))
               : qsTr("Does not say: %1", "caution, benefits").arg(Facts.list(Codebook.benefits(reason.second, 3)));
    }

    // `course`: there is one for what can be learnt.
    function caution(reason: matchReason, like: bool, course: bool): string {
        return course && reason.verdict === Match.LearnableCertificate
               ? qsTr("Needs %1: there is a course", "caution, certificate").arg(Codebook.certificates(reason.third))
             : course && reason.verdict === Match.LearnableExperience
               ? qsTr("Asks for: %1. There is a course.", "caution, experience").arg(Facts.experience(reason.second))
             : words(reason, like);
    }

    function asked(reason: matchReason): string {
        switch (reason.verdict) {
        case Match.RequirementsMet: return met(reason);
        case Match.LearnableCertificate: return learnable(reason);
        case Match.LearnableExperience: return qsTr("Asks for: %1. It can be learnt.", "caution, experience").arg(Facts.experience(reason.second));
        case Match.CertificatesMissing: return qsTr("Needs %1", "caution, certificates").arg(Codebook.certificates(reason.third));
        case Match.EducationAbove:
        case Match.EducationAsked: return qsTr("Asks for: %1", "caution, schooling or experience").arg(Codebook.education(reason.first));
        case Match.ExperienceAbove:
        case Match.ExperienceAsked: return qsTr("Asks for: %1", "caution, schooling or experience").arg(Facts.experience(reason.second));
        case Match.AgeLimit: return reason.third !== 0 ? Facts.ageDemand(reason.first, reason.second) : Facts.age(reason.first, reason.second);
        default: return qsTr("Does not say what it asks for", "caution");
        }
    }

    function learnable(reason: matchReason): string {
        return reason.fromCheckUp ? qsTr("Needs a health certificate, had from a check-up", "caution")
             : qsTr("Needs %1, which can be learnt", "caution, certificate").arg(Codebook.certificates(reason.third));
    }

    function met(reason: matchReason): string {
        return Facts.list([reason.first > 0 ? Codebook.education(reason.first - 1) : "",
                           reason.second > 0 ? Facts.experience(reason.second - 1) : "",
                           reason.third !== 0 ? Codebook.certificates(reason.third) : ""]);
    }

    function partPictogram(part: int): string {
        switch (part) {
        case Match.PartWork: return "jobs";
        case Match.PartDistance: return "place";
        case Match.PartPay: return "pay";
        case Match.PartTime: return "time";
        case Match.PartRequirements: return "ask";
        default: return "benefits";
        }
    }
}
