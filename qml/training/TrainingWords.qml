// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// What is said of courses and their classes.
QtObject {
    id: root

    function picture(category: string): string {
        return category === "CANTONESE_CHEF" ? "dimsum" : category === "GUANGDONG_TECHNICIAN" ? "electric"
             : category === "HOUSEKEEPING_MATERNITY" ? "baby" : category === "HOUSEKEEPING_ELDER" ? "care"
             : category === "HOUSEKEEPING_MEDICAL" ? "health" : category.startsWith("HOUSEKEEPING") ? "cleaning"
             : category === "START_UP" ? "startup" : category === "SHORTAGE" ? "forklift" : "learn";
    }

    function fee(course: courseValue): string {
        return course.feeStated ? Facts.fee(course) : qsTr("Ask for the price", "course");
    }

    function jobs(count: int): string { return qsTr("Opens %n jobs", "course: vacancies that one can do after it", count); }

    function wish(code: string): string {
        return code === "FREE" ? qsTr("Costs nothing", "shelves of courses: a condition")
             : code === "SOON" ? qsTr("Begins soon", "shelves of courses: a condition") : qsTr("Evening or weekend", "shelves of courses: a condition");
    }

    // "starts on 12-2 · 12 days"
    function begins(held: classValue): string {
        return Facts.list([Facts.courseStart(held.startYear, held.startMonth, held.startDay), days(held.days)]);
    }
    function days(count: int): string { return count > 0 ? qsTr("%n days", "class: from the first to the last", count) : ""; }

    function dates(held: classValue): string {
        return held.startMonth === 0 ? qsTr("The day is not set yet", "class")
             : held.endMonth === 0 ? Facts.dayOf(held.startYear, held.startMonth, held.startDay)
             : qsTr("%1 to %2", "class: first and last day").arg(Facts.dayOf(held.startYear, held.startMonth, held.startDay)).arg(Facts.dayOf(held.endYear, held.endMonth, held.endDay));
    }

    function firstDay(held: classValue): string { return held.startMonth === 0 ? "" : Facts.dayOf(held.startYear, held.startMonth, held.startDay); }

    function seats(count: int): string { return count > 0 ? qsTr("%n places", "class: seats in all", count) : ""; }

    // How many are free, as the server has told, and how old that is. What is older than yesterday is not said any more.
    function places(held: classValue, freshness: Freshness): string {
        return placesKnown(held, freshness) ? Facts.list([placesTold(held), placesAge(freshness)]) : seats(held.seats);
    }
    function placesKnown(held: classValue, freshness: Freshness): bool { return held.placesTold && freshness.recent; }
    function full(held: classValue, freshness: Freshness): bool { return held.full && freshness.recent; }

    function placesTold(held: classValue): string {
        return held.contested ? Facts.list([seats(held.seats), held.waiting > 0 ? qsTr("%n people have signed up", "class: places are given after the sign-up", held.waiting) : ""])
             : !held.full ? qsTr("%n places left", "class", held.freePlaces)
             : held.waiting > 0 ? qsTr("Full, %n people wait", "class: before you in the queue", held.waiting) : qsTr("Full, you can queue", "class");
    }
    // Empty while the line stands: then it is of now.
    function placesAge(freshness: Freshness): string {
        return freshness.online && !freshness.stopped ? ""
             : freshness.state === Freshness.Today ? qsTr("as of %1", "class: free places, time of today").arg(freshness.time)
             : qsTr("as of yesterday %1", "class: free places, time").arg(freshness.time);
    }

    function signUp(held: classValue): string {
        return held.signUpMonth === 0 ? ""
             : held.open ? qsTr("Sign up until %1", "class").arg(Facts.dayOf(held.signUpYear, held.signUpMonth, held.signUpDay))
             : qsTr("Sign-up begins on %1", "class").arg(Facts.dayOf(held.signUpYear, held.signUpMonth, held.signUpDay));
    }

    function place(place: placeValue): string {
        return Facts.list([Facts.place(place.areaName, place.townName, place.region), place.street]);
    }
}
