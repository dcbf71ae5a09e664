// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Theme
import Yizhan.ViewModels

// Money, distance, dates and places as people say them. C++ words what is taken along and printed as well.
QtObject {
    id: root

    property int language: KioskSession.Chinese // bound once, in the shell

    // Lines that the word on a tile takes: two in English, where words are long.
    readonly property int tileLines: language === KioskSession.English ? 2 : 1

    readonly property string notStated: qsTr("Not stated", "a fact that the employer did not publish")

    // Words that C++ has said. A binding hears that the language changed by what it asks qsTr for, and by nothing else.
    function said(words: string): string {
        return qsTr("%1", "words that are in this language already").arg(words);
    }

    function saidAll(words: list<string>): list<string> { return words.map(word => said(word)); }

    function pay(value: payValue): string { return said(Speech.pay(value)); }
    function payBand(code: string): string { return said(Speech.payBand(code)); }
    function fee(course: courseValue): string { return said(Speech.fee(course)); }
    // The lines of a vacancy's card.
    function employer(facts: vacancyFacts): string {
        return list([facts.employer !== "" ? facts.employer : qsTr("Employer not said", "card of a vacancy"),
                     facts.headcount > 0 ? qsTr("%n wanted", "card of a vacancy: how many people", facts.headcount) : ""]);
    }
    function demands(facts: vacancyFacts): string { return said(Speech.demands(facts)); }
    function schedule(facts: vacancyFacts): string { return said(Speech.schedule(facts)); }
    function posted(facts: vacancyFacts): string { return said(Speech.posted(facts)); }
    function placeLine(meters: int, areaName: string, townName: string, region: string): string {
        const name = townName !== "" && meters >= 0 ? townName : place(areaName, townName, region);
        return list([said(Speech.distance(meters)), Theme.textScale > 1.5 ? "" : said(Speech.way(meters)), // large text says less
                     name !== "" ? name : qsTr("Place not said, you can ask", "card of a vacancy")]);
    }

    // The one line of a card beside an open vacancy: how far, or where, and what is asked.
    function nearAndDemands(meters: int, areaName: string, townName: string, region: string, facts: vacancyFacts): string {
        return list([meters >= 0 ? said(Speech.distance(meters)) : place(areaName, townName, Speech.city(region)), demands(facts)]);
    }

    function distance(meters: int): string { return said(Speech.distanceFromHere(meters)); }
    function limit(meters: int): string { return said(Speech.limit(meters)); }
    function reach(code: string): string { return said(Speech.reach(code)); }
    function widestReach(): string { return said(Speech.widestReach()); }
    function reasonDistance(reason: matchReason): string { return said(Speech.reasonDistance(reason)); }
    function reasonFromHere(reason: matchReason): string { return said(Speech.reasonFromHere(reason)); }
    function experience(months: int): string { return said(Speech.experience(months)); }
    function age(youngest: int, oldest: int): string { return said(Speech.age(youngest, oldest)); }
    function ageDemand(youngest: int, oldest: int): string { return said(Speech.ageDemand(youngest, oldest)); }
    function monthDay(month: int, day: int): string { return said(Speech.monthDay(month, day)); }
    // The year stands beside a day of another one; 0: this year.
    function dayOf(year: int, month: int, day: int): string {
        return year === 0 ? monthDay(month, day) : qsTr("%1, %2", "a day of another year, and that year").arg(monthDay(month, day)).arg(year);
    }
    function today(month: int, day: int, weekday: int): string {
        return qsTr("%1 %2", "date and weekday").arg(monthDay(month, day)).arg(HelpWords.weekdays[weekday - 1]);
    }
    function daysLeft(days: int): string { return said(Speech.daysLeft(days)); }

    function courseStart(year: int, month: int, day: int): string {
        return month === 0 ? "" : qsTr("starts on %1", "course").arg(dayOf(year, month, day));
    }

    function place(areaName: string, townName: string, region: string): string {
        return areaName === "" ? region : [areaName, townName].filter(part => part !== "").join(" ");
    }

    // The space before the dot does not break, so that no line begins with a dot.
    function list(words: list<string>): string {
        return words.filter(word => word !== "").join("\u00A0· ");
    }
}
