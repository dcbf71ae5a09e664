// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// The words for what the screens are asked for: languages, sizes, orders, facets and shelves. What the catalogue's own
// codes are called stands in Codebook.
QtObject {
    id: root

    function languageName(language: int): string {
        switch (language) {
        case KioskSession.Chinese: return "普通话";
        case KioskSession.Cantonese: return "广东话 · 简体字";
        case KioskSession.CantoneseTraditional: return "廣東話 · 繁體字";
        default: return "English";
        }
    }

    // In the language itself: it must be understood before it is chosen.
    function startWord(language: int): string {
        switch (language) {
        case KioskSession.Chinese: return "点一下开始";
        case KioskSession.Cantonese: return "揿一下开始";
        case KioskSession.CantoneseTraditional: return "撳一下開始";
        default: return "Tap to start";
        }
    }

    function textSizeName(size: int): string {
        return size === KioskSession.Normal ? qsTr("Normal", "text size")
             : size === KioskSession.Large ? qsTr("Large", "text size") : qsTr("Largest", "text size");
    }

    function sortName(sort: int): string {
        switch (sort) {
        case JobBrowser.Newest: return qsTr("Newest", "order of a list");
        case JobBrowser.Pay: return qsTr("Best paid", "order of a list");
        case JobBrowser.BestMatch: return qsTr("Best match", "order of a list: what answers the typed words best");
        default: return qsTr("Nearest", "order of a list");
        }
    }

    // A word to search for, and why it is offered.
    function searchOffer(reason: int, word: string): string {
        switch (reason) {
        case SearchWordModel.WiderArea: return qsTr("Elsewhere: %1", "search: the same work in a wider area").arg(word);
        case SearchWordModel.FewerWishes: return qsTr("With fewer wishes: %1", "search: the same work, some conditions left off").arg(word);
        case SearchWordModel.SimilarWork: return qsTr("Similar work: %1", "search").arg(word);
        default: return word;
        }
    }

    function facetTitle(facet: int): string {
        switch (facet) {
        case JobBrowser.Kind: return qsTr("Full time or part time", "facet: kind of employment");
        case JobBrowser.Group: return qsTr("Kind of work", "facet: pictured group of work");
        case JobBrowser.County: return qsTr("Place", "facet: area");
        case JobBrowser.Town: return qsTr("Town or street", "facet: town-level area");
        case JobBrowser.PayBand: return qsTr("Pay", "facet");
        case JobBrowser.Education: return qsTr("Schooling", "facet: education of the person who looks");
        case JobBrowser.Shift: return qsTr("Working time", "facet: shifts");
        case JobBrowser.Benefit: return qsTr("Meals, lodging, insurance", "facet: benefits");
        case JobBrowser.Reach: return qsTr("How far", "facet: straight line from the station");
        case JobBrowser.Experience: return qsTr("Experience", "facet: of the person who looks");
        default: return qsTr("Special offers", "facet: shelf");
        }
    }

    function facetQuestion(facet: int): string {
        switch (facet) {
        case JobBrowser.Kind: return qsTr("How do you want to be employed?", "facet screen");
        case JobBrowser.Group: return qsTr("What work do you look for?", "facet screen");
        case JobBrowser.County: return qsTr("Where do you want to work?", "facet screen");
        case JobBrowser.Town: return qsTr("In which town or street?", "facet screen");
        case JobBrowser.PayBand: return qsTr("How much do you want to earn?", "facet screen");
        case JobBrowser.Education: return qsTr("How far did you go to school?", "facet screen");
        case JobBrowser.Shift: return qsTr("When can you work?", "facet screen");
        case JobBrowser.Benefit: return qsTr("What must they give?", "facet screen");
        case JobBrowser.Reach: return qsTr("How far may it be from here?", "facet screen");
        case JobBrowser.Experience: return qsTr("How long have you done such work?", "facet screen");
        default: return qsTr("What do you look for?", "facet screen");
        }
    }

    function facetPictogram(facet: int): string {
        switch (facet) {
        case JobBrowser.Kind: return "kind";
        case JobBrowser.County:
        case JobBrowser.Town: return "place";
        case JobBrowser.PayBand: return "pay";
        case JobBrowser.Education: return "education";
        case JobBrowser.Shift: return "time";
        case JobBrowser.Benefit: return "benefits";
        case JobBrowser.Reach: return "near";
        case JobBrowser.Experience: return "jobs";
        default: return "all";
        }
    }

    // The word of a choice. `name` is what the catalogue itself calls it (areas); it wins.
    function choice(facet: int, code: string, name: string): string {
        return name !== "" ? name
             : facet === JobBrowser.Group ? Codebook.group(code)
             : facet === JobBrowser.Shelf ? shelf(code)
             : facet === JobBrowser.Reach ? reach(code)
             : facet === JobBrowser.Experience ? experience(code)
             : code === "outside" ? qsTr("Outside the city", "area: not in Zhaoqing")
             : facet === JobBrowser.PayBand ? Facts.payBand(code)
             : Codebook.word(code);
    }

    // In a straight line from the station.
    function reach(code: string): string {
        const limit = Facts.reach(code);
        switch (code) {
        case "walk": return qsTr("On foot, %1", "facet: within so far in a straight line").arg(limit);
        case "bike": return qsTr("Bicycle, %1", "facet: within so far in a straight line").arg(limit);
        case "bus": return qsTr("Bus, %1", "facet: within so far in a straight line").arg(limit);
        default: return qsTr("Car, %1", "facet: within so far in a straight line").arg(limit);
        }
    }

    function experience(code: string): string {
        switch (code) {
        case "none": return qsTr("Never, none is asked for", "facet: experience");
        case "oneYear": return qsTr("One year", "facet: experience");
        case "threeYears": return qsTr("Three years", "facet: experience");
        default: return qsTr("Longer", "facet: experience");
        }
    }

    function shelf(code: string): string {
        switch (code) {
        case "gig": return qsTr("Day work", "shelf: gig work, paid by the day");
        case "mothers": return qsTr("Jobs for mothers", "shelf: hours that leave time for the children");
        case "traineeship": return qsTr("Traineeships", "shelf: subsidised first work experience for the young");
        case "publicWelfare": return qsTr("Public posts", "shelf: posts the government keeps for those in hardship");
        default: return qsTr("Urgently wanted", "shelf");
        }
    }

    function shelfNote(code: string): string {
        switch (code) {
        case "gig": return qsTr("Paid by the day or the hour", "shelf, below its name");
        case "mothers": return qsTr("Hours that leave time for the children", "shelf, below its name");
        case "traineeship": return qsTr("For graduates and young people", "shelf, below its name");
        case "publicWelfare": return qsTr("Kept for those who find no work", "shelf, below its name");
        default: return qsTr("They need people now", "shelf, below its name");
        }
    }

    function vacancies(count: int): string {
        return qsTr("%n vacancies", "count", count);
    }

    // The freshness line; always says how old what is shown is.
    function freshness(state: int, stopped: bool, online: bool, time: string, month: int, day: int): string {
        return state === Freshness.Empty ? (stopped ? qsTr("No vacancies received, tell the staff", "freshness")
                                                    : qsTr("No vacancies received yet", "freshness"))
             : stopped ? (state === Freshness.Today
                          ? qsTr("Not renewed since today %1, tell the staff", "freshness, time").arg(time)
                          : qsTr("Not renewed since %1, tell the staff", "freshness, date").arg(Facts.monthDay(month, day)))
             : !online ? (state === Freshness.Today
                          ? qsTr("Offline, as of today %1", "freshness, time").arg(time)
                          : qsTr("Offline, as of %1", "freshness, date").arg(Facts.monthDay(month, day)))
             : state === Freshness.Today ? qsTr("Updated today %1", "freshness, time").arg(time)
             : state === Freshness.Yesterday ? qsTr("Updated yesterday %1", "freshness, time").arg(time)
             : qsTr("Updated on %1", "freshness, date").arg(Facts.monthDay(month, day));
    }
}
