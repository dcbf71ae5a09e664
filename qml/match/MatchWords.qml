// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The words of the six questions and of the page of results.
QtObject {
    id: root

    readonly property int steps: 6

    function question(step: int): string {
        switch (step) {
        case MatchWishes.Schooling: return qsTr("How many years did you go to school?", "matching, question 1");
        case MatchWishes.Work: return qsTr("What work would you like?", "matching, question 2");
        case MatchWishes.Place: return qsTr("Where would you like to work?", "matching, question 3");
        case MatchWishes.Time: return qsTr("When can you work?", "matching, question 4");
        case MatchWishes.Pay: return qsTr("How much at least?", "matching, question 5: pay");
        default: return qsTr("What must there be?", "matching, question 6: musts");
        }
    }

    function hint(step: int, wishes: MatchWishes): string {
        switch (step) {
        case MatchWishes.Schooling: return qsTr("Work that asks for more than you have stands last.", "matching, schooling");
        case MatchWishes.Work: return wishes.workFull
            ? qsTr("Three are chosen. Tap one again to take it off.", "matching, kinds of work")
            : qsTr("Choose up to three.", "matching, kinds of work");
        case MatchWishes.Place: return qsTr("Choose one.", "matching");
        case MatchWishes.Time: return wishes.hours.length + wishes.kinds.length > 1
            ? [either(wishes.hours), either(wishes.kinds)].filter(words => words !== "").join(qsTr(", and it must be: ", "matching: between hours and kind of employment"))
            : qsTr("Choose as many as fit you.", "matching");
        case MatchWishes.Pay: return qsTr("Choose one. More is always welcome.", "matching, least pay");
        default: return qsTr("Only posts that say the opposite are left out. Those that do not say stay.", "matching, musts");
        }
    }

    // Of several hours any one will do, and of several kinds of employment.
    function either(codes: list<string>): string {
        return codes.length < 2 ? codes.map(code => time(code)).join("")
             : qsTr("%1: either will do", "matching: several hours, or kinds of employment").arg(codes.map(code => time(code)).join(qsTr(" or ", "matching: between two hours")));
    }

    function doesNotMatter(step: int): string {
        return step === MatchWishes.Schooling ? qsTr("I would rather not say", "matching, question 1")
             : step === MatchWishes.Work ? qsTr("Any work will do", "matching, question 2")
             : step === MatchWishes.Place ? qsTr("Anywhere in the city", "matching, question 3")
             : step === MatchWishes.Musts ? qsTr("Nothing is a must", "matching, question 6")
             : qsTr("It does not matter", "matching, questions on time and pay");
    }

    function progress(step: int): string {
        return qsTr("Step %1 of %2", "matching, which question").arg(step + 1).arg(steps);
    }

    function choice(step: int, code: string, name: string): string {
        return name !== "" ? name
             : step === MatchWishes.Schooling ? schooling(code)
             : step === MatchWishes.Age ? age(code)
             : step === MatchWishes.Work ? Codebook.group(code)
             : step === MatchWishes.Place ? qsTr("Near here", "matching: near the station")
             : step === MatchWishes.Time ? time(code)
             : step === MatchWishes.Pay ? Facts.payBand(code)
             : must(code);
    }

    function schooling(code: string): string {
        switch (code) {
        case "NO_LIMIT": return qsTr("Never at school", "matching: schooling that one has");
        case "PRIMARY": return qsTr("Primary school", "matching: schooling that one has");
        case "JUNIOR_SECONDARY": return qsTr("Junior school", "matching: schooling that one has");
        case "SENIOR_SECONDARY": return qsTr("Senior school", "matching: schooling that one has; trade schools too");
        case "COLLEGE": return qsTr("College", "matching: schooling that one has");
        default: return qsTr("University", "matching: schooling that one has");
        }
    }

    // Beside it, the years that it takes; of the highest nobody counts them.
    function years(code: string): string {
        return code === "PRIMARY" ? qsTr("%1 years", "matching: years at school").arg("1–6")
             : code === "JUNIOR_SECONDARY" ? qsTr("%1 years", "matching: years at school").arg("7–9")
             : code === "SENIOR_SECONDARY" ? qsTr("%1 years", "matching: years at school").arg("10–12") : "";
    }

    // Spans of years: "51-55", and "66-" to the end.
    function age(code: string): string {
        const [least, most] = code.split("-");
        return most === "" ? qsTr("%1 and over", "matching: age").arg(least)
             : least === "18" ? qsTr("up to %1", "matching: age").arg(most)
             : qsTr("%1–%2", "matching: age").arg(least).arg(most);
    }

    function time(code: string): string {
        switch (code) {
        case "day": return qsTr("By day", "matching: when");
        case "night": return qsTr("Evening or night", "matching: when");
        case "shifts": return qsTr("Changing shifts", "matching: when");
        case "weekend": return qsTr("At weekends", "matching: when");
        case "flexible": return qsTr("Flexible hours", "matching: when");
        case "partTime": return qsTr("Part time", "matching: when");
        case "gig": return qsTr("By the day", "matching: when; gig work");
        default: return qsTr("With time for the children", "matching: when; posts for mothers");
        }
    }

    function must(code: string): string {
        return code === "place" ? qsTr("In the place I chose", "matching: a must")
             : code === "time" ? qsTr("At the times I chose", "matching: a must")
             : code === "pay" ? qsTr("The pay I chose", "matching: a must")
             : Codebook.word(code);
    }

    // The drawing of a choice, by the code alone: while the question changes, the tiles of the former one are still there.
    function picture(code: string): string {
        switch (code) {
        case "MEALS": return "meals";
        case "LODGING": return "lodging";
        case "SOCIAL_INSURANCE": return "insurance";
        case "DAYS_OFF": return "weekend";
        case "DAILY_PAY": return "gig";
        case "SHUTTLE": return "shuttle";
        case "NO_LIMIT": case "PRIMARY": case "JUNIOR_SECONDARY": case "SENIOR_SECONDARY": case "COLLEGE": case "BACHELOR": return "learn";
        default: return /^[0-9]/.test(code) ? "place" : code.includes(":") ? "pay" : code;
        }
    }

    function stars(count: int): string {
        return count > 2 ? qsTr("Suits well", "three stars") : count > 1 ? qsTr("Suits", "two stars")
                                                                       : qsTr("Suits in part", "one star");
    }

    // What was widened, in one line for each step.
    function widened(sections: list<int>, pay: string): string {
        return sections.map(section => widening(section, pay)).join("\n");
    }

    function widening(section: int, pay: string): string {
        switch (section) {
        case Match.SectionCounty: return qsTr("Too few close by: the whole district or county was added.", "matching, widened");
        case Match.SectionCity: return qsTr("Too few there: the whole city was added.", "matching, widened");
        case Match.SectionPay: return qsTr("Too few: those that pay a little less were added, from %1.", "matching, widened").arg(pay);
        default: return qsTr("Too few: other hours and other kinds of employment were added.", "matching, widened");
        }
    }

    // On the card: why it stands behind the others.
    function ribbon(section: int): string {
        switch (section) {
        case Match.SectionGood: return "";
        case Match.SectionSilent: return qsTr("Does not say, you can ask", "card of a match");
        case Match.SectionCounty: return qsTr("Farther, same district", "card of a match, added by widening");
        case Match.SectionCity: return qsTr("Elsewhere in the city", "card of a match, added by widening");
        case Match.SectionPay: return qsTr("Pays a little less", "card of a match, added by widening");
        case Match.SectionTime: return qsTr("Other hours", "card of a match, added by widening");
        default: return qsTr("Only some of it fits", "card of a match");
        }
    }

    // `listed`: how many stand on the pages, which hold the best of them.
    function heading(good: int, listed: int, like: string): string {
        return like !== "" ? qsTr("Similar to “%1”", "matching, results").arg(like)
             : good > listed ? qsTr("The best %1 of %2 that suit you", "matching, results").arg(listed).arg(good)
             : good > 0 ? qsTr("%n suit you", "matching, results", good)
             : qsTr("Nothing fits all of it. These come close.", "matching, results");
    }

    function stopped(count: int): string {
        return count > 0 ? qsTr("%n left out: they say that they do not have what you must have.", "matching, results", count) : "";
    }
}
