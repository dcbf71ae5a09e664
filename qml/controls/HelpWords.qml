// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// The words of a call for help: each is true at the moment when it stands there.
QtObject {
    id: root

    readonly property string unsent: qsTr("It cannot be sent from this machine just now: please call out to the staff here.", "call staff: the server lets the machine in no more")
    readonly property list<string> weekdays: [
        qsTr("Monday", "opening hours"), qsTr("Tuesday", "opening hours"), qsTr("Wednesday", "opening hours"), qsTr("Thursday", "opening hours"),
        qsTr("Friday", "opening hours"), qsTr("Saturday", "opening hours"), qsTr("Sunday", "opening hours")]

    function reason(reason: int): string {
        switch (reason) {
        case HelpCall.Screen: return qsTr("This screen", "call staff: what is it about?");
        case HelpCall.Vacancy: return qsTr("A job", "call staff: what is it about?");
        case HelpCall.Training: return qsTr("A course", "call staff: what is it about?");
        default: return qsTr("Something else", "call staff: what is it about?");
        }
    }

    function reasonPicture(reason: int): string {
        switch (reason) {
        case HelpCall.Screen: return "walkhelp";
        case HelpCall.Vacancy: return "jobs";
        case HelpCall.Training: return "learn";
        default: return "match";
        }
    }

    function title(step: int, phone: bool): string {
        return phone ? qsTr("Leave a number, we call you", "title of the help panel")
             : step === HelpCall.Waiting || step === HelpCall.Keeping ? qsTr("Calling the staff", "title of the help panel")
             : step === HelpCall.Delivered ? qsTr("It has reached the staff", "title of the help panel")
             : step === HelpCall.Seen ? qsTr("The staff have seen it", "title of the help panel")
             : step === HelpCall.Coming ? qsTr("Somebody is coming to you", "title of the help panel")
             : step === HelpCall.Over ? qsTr("Your call has been dealt with", "title of the help panel")
             : qsTr("A person will help you", "title of the panel behind Call staff");
    }

    function note(step: int, late: bool, phoneLeft: bool): string {
        return step === HelpCall.Waiting ? qsTr("It is on its way. Where there is no network nobody sees it yet: please call out to the staff here.", "call staff")
             : step === HelpCall.Coming ? qsTr("Please wait here. What you filled in stays.", "call staff")
             : phoneLeft ? qsTr("Your number went along. Somebody calls you back.", "call staff")
             : late && step === HelpCall.Delivered ? qsTr("Nobody has answered yet. Leave a number, or speak to the staff at their desk.", "call staff")
             : late ? qsTr("Nobody has come yet. Leave a number, or speak to the staff at their desk.", "call staff")
             : step === HelpCall.Delivered ? qsTr("Once somebody has seen it, it is said here. You can go on; what you filled in stays.", "call staff")
             : qsTr("You can go on; what you filled in stays.", "call staff");
    }

    // When somebody is here again. `day`: 0 today, 1 tomorrow; -1 where it is not known.
    function opening(day: int, weekday: int, time: string): string {
        return day === 0 ? qsTr("Nobody is here just now. Somebody is here again today at %1.", "outside the opening hours").arg(time)
             : day === 1 ? qsTr("Nobody is here just now. Somebody is here again tomorrow at %1.", "outside the opening hours").arg(time)
             : day > 1 ? qsTr("Nobody is here just now. Somebody is here again on %1 at %2.", "outside the opening hours").arg(weekdays[weekday - 1]).arg(time)
             : qsTr("Nobody is here just now.", "outside the opening hours");
    }

    function phoneNote(state: int, missing: int): string {
        return state === HelpCall.Empty ? qsTr("A mobile number, or a number with its area code", "call staff: the telephone")
             : state === HelpCall.Short ? qsTr("%n digits to go", "call staff: the telephone", missing)
             : state === HelpCall.WrongStart ? qsTr("No number begins like this. A mobile number begins with 13 to 19.", "call staff: the telephone")
             : qsTr("The number is complete", "call staff: the telephone");
    }
}
