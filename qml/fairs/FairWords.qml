// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// What is said of job fairs and their stands.
QtObject {
    id: root

    readonly property list<string> weekdays: [
        qsTr("Mo", "calendar, short: Monday"), qsTr("Tu", "calendar, short: Tuesday"), qsTr("We", "calendar, short: Wednesday"), qsTr("Th", "calendar, short: Thursday"),
        qsTr("Fr", "calendar, short: Friday"), qsTr("Sa", "calendar, short: Saturday"), qsTr("Su", "calendar, short: Sunday")]

    readonly property list<string> monthNames: [
        qsTr("Jan", "calendar: a month"), qsTr("Feb", "calendar: a month"), qsTr("March", "calendar: a month"), qsTr("April", "calendar: a month"),
        qsTr("May", "calendar: a month"), qsTr("June", "calendar: a month"), qsTr("July", "calendar: a month"), qsTr("Aug", "calendar: a month"),
        qsTr("Sept", "calendar: a month"), qsTr("Oct", "calendar: a month"), qsTr("Nov", "calendar: a month"), qsTr("Dec", "calendar: a month")]

    function picture(kind: string): string {
        return kind === "NIGHT_FAIR" ? "night" : kind === "CAMPUS_FAIR" ? "traineeship" : kind === "WITH_WARMTH" ? "mothers"
             : kind === "BY_POST" ? "logistics" : kind === "SPRING_WARM" ? "shuttle" : "fair";
    }

    function weekday(day: int): string { return Facts.said(Speech.weekday(day)); }
    function hours(fair: fairValue): string { return Facts.said(Speech.fairHours(fair)); }
    function month(number: int): string { return monthNames[number - 1] ?? ""; }

    // The months of the calendar that is shown.
    function months(first: int, last: int): string {
        return first === last ? month(first) : qsTr("%1, %2", "two months of a calendar").arg(month(first)).arg(month(last));
    }

    function when(soon: int): string {
        return soon === FairTimes.Today ? qsTr("Today", "list of job fairs: heading")
             : soon === FairTimes.ThisWeek ? qsTr("This week", "list of job fairs: heading") : qsTr("Later", "list of job fairs: heading");
    }

    // "11-28 Saturday", of several days the last as well.
    function date(fair: fairValue): string {
        const first = qsTr("%1 %2", "date and weekday").arg(Facts.dayOf(fair.year, fair.month, fair.day)).arg(weekday(fair.weekday));
        return fair.endMonth === 0 ? first
             : qsTr("%1 to %2", "job fair: first and last day").arg(first).arg(Facts.monthDay(fair.endMonth, fair.endDay));
    }
    function moment(fair: fairValue): string { return Facts.list([date(fair), hours(fair)]); }

    function where(fair: fairValue): string {
        return fair.venue !== "" ? fair.venue : Facts.list([Facts.place(fair.place.areaName, fair.place.townName, fair.place.region), fair.place.street]);
    }
    function address(fair: fairValue): string {
        return fair.venue === "" ? "" : Facts.list([Facts.place(fair.place.areaName, fair.place.townName, fair.place.region), fair.place.street]);
    }
    function way(fair: fairValue): string { return Facts.list([Facts.said(Speech.distance(fair.place.distanceMeters)), Facts.said(Speech.way(fair.place.distanceMeters))]); }

    function offer(booths: int, headcount: int): string {
        return booths === 0 ? "" : Facts.list([stands(booths), headcount > 0 ? qsTr("%n people wanted", "job fair: of all stands", headcount) : ""]);
    }
    function stands(count: int): string { return qsTr("%n stands", "job fair", count); }

    // Whether one must do anything before one goes.
    function entry(fair: fairValue): string {
        return fair.notYet ? qsTr("Sign-up begins on %1", "job fair").arg(Facts.dayOf(fair.signUpYear, fair.signUpMonth, fair.signUpDay))
             : !fair.open ? qsTr("The sign-up is over", "job fair")
             : fair.quota > 0 ? qsTr("Sign up first", "job fair: the number of people is limited") : qsTr("No ticket needed", "job fair");
    }
    function signUp(fair: fairValue): string {
        return Facts.list([fair.quota > 0 ? qsTr("%n people may come", "job fair: places in all", fair.quota) : "",
                           fair.open && fair.signUpMonth > 0 ? qsTr("Sign up until %1", "job fair").arg(Facts.dayOf(fair.signUpYear, fair.signUpMonth, fair.signUpDay)) : ""]);
    }

    // How many places are free, as the server has told. What is older than yesterday is not said any more.
    function placesKnown(fair: fairValue, freshness: Freshness): bool { return fair.placesTold && freshness.recent; }
    function full(fair: fairValue, freshness: Freshness): bool { return fair.full && freshness.recent; }
    function places(fair: fairValue, freshness: Freshness): string {
        return !placesKnown(fair, freshness) ? ""
             : !fair.full ? qsTr("%n places left", "job fair", fair.freePlaces)
             : Facts.list([qsTr("No place left", "job fair"), fair.waiting > 0 ? qsTr("%n on the waiting list", "job fair", fair.waiting) : ""]);
    }
    function placesAge(fair: fairValue, freshness: Freshness): string {
        return !placesKnown(fair, freshness) || freshness.online && !freshness.stopped ? ""
             : freshness.state === Freshness.Today ? qsTr("as of %1", "job fair: free places, time of today").arg(freshness.time)
             : qsTr("as of yesterday %1", "job fair: free places, time").arg(freshness.time);
    }

    function order(by: int): string {
        return by === FairBooths.ByNumber ? qsTr("By number", "stands of a job fair: order of the list")
             : by === FairBooths.ByEmployer ? qsTr("By employer", "stands of a job fair: order of the list")
             : by === FairBooths.ByZone ? qsTr("By zone", "stands of a job fair: order of the list") : qsTr("By work", "stands of a job fair: order of the list");
    }
    function shelf(order: int, code: string): string { return order === FairBooths.ByWork ? Codebook.group(code) : code; }

    function employer(booth: boothValue): string { return booth.employer !== "" ? booth.employer : qsTr("Employer not said", "stand of a job fair"); }
    function wanted(booth: boothValue): string {
        return Facts.list([booth.headcount > 0 ? qsTr("%n wanted", "card of a vacancy: how many people", booth.headcount) : "",
                           booth.pay.stated ? Facts.pay(booth.pay) : ""]);
    }
    function posts(booth: boothValue): string { return booth.posts.length > 0 ? Facts.said(booth.posts.join("、")) : qsTr("The work is not said, you can ask there", "stand of a job fair"); }
}
