// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// What staff read of the requests: what it is, and how far it is.
QtObject {
    id: root

    function pinNote(state: int, seconds: int): string {
        return state === StaffSession.Wrong ? qsTr("This PIN is wrong. Please try again.", "staff: sign in")
             : state === StaffSession.Locked ? qsTr("Too many wrong PINs. Please wait %1 seconds.", "staff: sign in").arg(seconds)
             : state === StaffSession.Refused ? qsTr("The disk of this machine refuses: nobody can be signed in.", "staff: sign in")
             : state === StaffSession.Nobody ? qsTr("Nobody of this station is known to this machine yet.", "staff: sign in")
             : state === StaffSession.Checking ? qsTr("One moment …", "staff: sign in")
             : qsTr("6 to 12 digits", "staff: sign in");
    }

    function setupNote(state: int): string {
        switch (state) {
        case SetupPage.NoServer: return qsTr("This machine's settings name no server.", "setup");
        case SetupPage.Asking: return qsTr("One moment, the server is looking at the code …", "setup");
        case SetupPage.WrongCode: return qsTr("The server does not take this code. A code is good once, within a day: have a new one made.", "setup");
        case SetupPage.TooMany: return qsTr("Too many wrong codes. Please wait a few minutes.", "setup");
        case SetupPage.NoLine: return qsTr("The server cannot be reached now. The code stays good: try again.", "setup");
        case SetupPage.Refused: return qsTr("It did not work. On this machine run: yizhan doctor", "setup");
        case SetupPage.Done: return qsTr("The server knows this machine now.", "setup");
        default: return qsTr("Tap the ten characters that yizhan-server enrol has printed.", "setup");
        }
    }

    function subject(kind: int): string {
        return kind === ReceiptPage.Interest ? qsTr("Wants a job", "staff: a request")
             : kind === ReceiptPage.Help ? qsTr("Called for help", "staff: a request")
             : kind === ReceiptPage.FairSignUp ? qsTr("Sign-up for a job fair", "staff: a request")
             : kind === ReceiptPage.Feedback ? qsTr("Says what they think", "staff: a request")
             : kind === ReceiptPage.Cancellation ? qsTr("Takes something back", "staff: a request")
             : kind === ReceiptPage.Survey ? qsTr("Answered a survey", "staff: a request")
             : kind === ReceiptPage.Other ? qsTr("An entry of the staff", "staff: a request")
             : qsTr("Sign-up for a class", "staff: a request");
    }
    function pictogram(kind: int): string {
        return kind === ReceiptPage.Interest ? "apply" : kind === ReceiptPage.Help ? "people" : kind === ReceiptPage.Feedback ? "ask" : kind === ReceiptPage.FairSignUp ? "calendar" : "learn";
    }

    function status(status: int): string {
        switch (status) {
        case ReceiptPage.Seen: return qsTr("Seen", "staff: a request");
        case ReceiptPage.Coming: return qsTr("Somebody is on the way", "staff: a request");
        case ReceiptPage.Done: return qsTr("Done", "staff: a request");
        case ReceiptPage.NoAnswer: return qsTr("Not reached", "staff: a request");
        case ReceiptPage.Called: return qsTr("Called", "staff: a request");
        case ReceiptPage.Attended: return qsTr("Came", "staff: to a class");
        case ReceiptPage.Absent: return qsTr("Did not come", "staff: to a class");
        case ReceiptPage.Cancelled: return qsTr("Taken back", "staff: a request");
        case ReceiptPage.Earlier: return qsTr("Handed in before", "staff: a request");
        case ReceiptPage.Closed:
        case ReceiptPage.WrongNumber:
        case ReceiptPage.Rejected: return qsTr("Refused", "staff: a request");
        case ReceiptPage.SetAside: return qsTr("Could not be delivered", "staff: a request");
        case ReceiptPage.Confirmed: return qsTr("Has a place", "staff: a request");
        case ReceiptPage.Waitlisted: return qsTr("On the list", "staff: a request");
        case ReceiptPage.Gone: return qsTr("No longer published: look at it", "staff: a request");
        case ReceiptPage.Odd: return qsTr("Look at it", "staff: a request");
        default: return qsTr("Open", "staff: a request");
        }
    }

    function classTitle(held: staffClass): string {
        return held.title === "" ? qsTr("A class that is no longer published", "staff") : held.title;
    }
    function classDates(held: staffClass): string {
        return held.startMonth === 0 ? ""
             : Facts.list([held.endMonth === 0 ? Facts.dayOf(held.startYear, held.startMonth, held.startDay)
                                               : qsTr("%1 to %2", "class: first and last day").arg(Facts.dayOf(held.startYear, held.startMonth, held.startDay)).arg(Facts.dayOf(held.endYear, held.endMonth, held.endDay)),
                           held.over ? qsTr("over", "staff: a class") : ""]);
    }
    function classCounts(held: staffClass): string {
        return Facts.list([qsTr("%n have a place", "staff: a class", held.placed),
                           held.waiting > 0 ? qsTr("%n wait", "staff: a class", held.waiting) : "",
                           held.begun ? qsTr("%n came", "staff: a class", held.came) : ""]);
    }
    function seat(signUp: staffSignUp): string {
        switch (signUp.status) {
        case ReceiptPage.Delivered: return qsTr("Not decided yet", "staff: a sign-up for a class");
        case ReceiptPage.Waitlisted: return signUp.rank > 0 ? qsTr("Number %1 on the list", "staff: a sign-up for a class").arg(signUp.rank) : status(signUp.status);
        default: return status(signUp.status);
        }
    }

    function when(today: bool, time: string): string {
        return today ? qsTr("today %1", "staff: a request").arg(time) : qsTr("before today, %1", "staff: a request").arg(time);
    }
}
