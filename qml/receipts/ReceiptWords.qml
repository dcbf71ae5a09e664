// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// What became of something that was handed in, in words that are true without a network as well.
QtObject {
    id: root

    function heading(status: int, kind: int): string {
        if (status === ReceiptPage.Delivered && kind === ReceiptPage.Enrolment)
            return qsTr("Waiting to be confirmed", "receipt of a sign-up");
        if (status === ReceiptPage.Confirmed && kind === ReceiptPage.FairSignUp)
            return qsTr("You are signed up", "receipt of a sign-up for a job fair");
        switch (status) {
        case ReceiptPage.Waiting: return qsTr("Waiting to be sent", "receipt");
        case ReceiptPage.Confirmed: return qsTr("You have a place", "receipt");
        case ReceiptPage.Waitlisted: return qsTr("You are on the list", "receipt");
        case ReceiptPage.Earlier: return qsTr("Handed in before", "receipt");
        case ReceiptPage.Closed: return qsTr("The sign-up was over", "receipt");
        case ReceiptPage.WrongNumber:
        case ReceiptPage.Rejected: return qsTr("It did not work", "receipt");
        case ReceiptPage.SetAside: return qsTr("It could not be delivered", "receipt");
        case ReceiptPage.TakenBack:
        case ReceiptPage.Cancelled: return qsTr("Taken back", "receipt");
        case ReceiptPage.Seen: return qsTr("The staff have seen it", "receipt");
        case ReceiptPage.Coming: return qsTr("Somebody is coming", "receipt");
        case ReceiptPage.Done: return qsTr("Done", "receipt");
        case ReceiptPage.NoAnswer: return qsTr("Nobody answered the call", "receipt");
        case ReceiptPage.Called: return qsTr("The staff have called you", "receipt");
        case ReceiptPage.Attended: return qsTr("You came to the class", "receipt of a sign-up");
        case ReceiptPage.Absent: return qsTr("We did not see you that day", "receipt of a sign-up");
        default: return qsTr("Delivered", "receipt");
        }
    }

    // Of what waits in a machine that the server lets in no more; else empty.
    function turnedAwayNote(status: int): string {
        return status === ReceiptPage.Waiting ? qsTr("It is locked in this machine, and kept. The staff have to set the machine up again before it can be sent: please tell them.", "receipt")
             : status === ReceiptPage.TakenBack ? qsTr("You took it back. The staff have to set this machine up again before that can be sent: please tell them.", "receipt")
             : "";
    }

    function note(status: int, kind: int, rank: int, earlierCode: string): string {
        if (kind === ReceiptPage.FairSignUp && noteOfFair(status, rank) !== "")
            return noteOfFair(status, rank);
        switch (status) {
        case ReceiptPage.Waiting: return qsTr("It is locked in this machine. As soon as there is a network it is sent by itself and is not lost.", "receipt");
        case ReceiptPage.Confirmed: return rank > 0 ? qsTr("Your place is number %1.", "receipt").arg(rank) : qsTr("A place is kept for you.", "receipt");
        case ReceiptPage.Waitlisted: return qsTr("You are number %1 on the list.", "receipt").arg(rank);
        case ReceiptPage.Earlier: return qsTr("The same was handed in before. What counts is the receipt %1.", "receipt").arg(earlierCode);
        case ReceiptPage.Odd: return qsTr("The employment bureau has it. The staff will look at it once more.", "receipt");
        case ReceiptPage.Gone: return qsTr("The employment bureau has it. It was no longer published, so the staff will look at it.", "receipt");
        case ReceiptPage.Closed: return qsTr("It came after the last day to sign up. Please look for another class, or ask the staff here.", "receipt of a sign-up");
        case ReceiptPage.WrongNumber: return qsTr("The identity number does not hold. Please sign up once more with your card in hand, or ask the staff here.", "receipt of a sign-up");
        case ReceiptPage.Rejected: return qsTr("Please ask the staff here, and tell them the code.", "receipt");
        case ReceiptPage.SetAside: return qsTr("Please tell the staff here the code: they can see what is wrong.", "receipt");
        case ReceiptPage.Cancelled: return qsTr("It is noted that you took it back.", "receipt");
        case ReceiptPage.TakenBack: return qsTr("You took it back. It is sent as soon as there is a network.", "receipt");
        case ReceiptPage.Seen: return qsTr("Somebody of this station has read it.", "receipt");
        case ReceiptPage.Coming: return qsTr("Somebody of this station is on the way to you.", "receipt");
        case ReceiptPage.Done: return qsTr("The staff say that it is done.", "receipt");
        case ReceiptPage.NoAnswer: return qsTr("We called the number that you gave. Please tell the staff here the code, or hand it in again with another number.", "receipt");
        case ReceiptPage.Called: return qsTr("They spoke to you on the telephone, and it goes on. If nobody did, please tell the staff here the code.", "receipt");
        case ReceiptPage.Attended: return qsTr("The staff have noted that you came.", "receipt of a sign-up");
        case ReceiptPage.Absent: return qsTr("If you still want to come, please ask the staff here, and tell them the code.", "receipt of a sign-up");
        default: return qsTr("The employment bureau has it.", "receipt");
        }
    }

    function noteOfFair(status: int, rank: int): string {
        switch (status) {
        case ReceiptPage.Confirmed: return qsTr("Just go there, and show this code at the door.", "receipt of a sign-up for a job fair");
        case ReceiptPage.Waitlisted: return rank === 1 ? qsTr("It is full: you are the next.", "receipt of a sign-up for a job fair")
                                                       : qsTr("It is full: %n people stand before you.", "receipt of a sign-up for a job fair", rank - 1);
        case ReceiptPage.Closed: return qsTr("It came after the last day to sign up. Please look for another job fair, or ask the staff here.", "receipt of a sign-up for a job fair");
        default: return "";
        }
    }

    function subject(kind: int, title: string): string {
        switch (kind) {
        case ReceiptPage.Interest: return title === "" ? qsTr("You want a job", "receipt: its vacancy is no longer published")
                                                       : qsTr("You want: %1", "receipt").arg(title);
        case ReceiptPage.Enrolment: return title === "" ? qsTr("You signed up for a class", "receipt: its class is no longer published")
                                                        : qsTr("You signed up for: %1", "receipt").arg(title);
        case ReceiptPage.FairSignUp: return title === "" ? qsTr("You signed up for a job fair", "receipt: it is no longer published")
                                                         : qsTr("You signed up for the job fair: %1", "receipt").arg(title);
        case ReceiptPage.Help: return qsTr("You asked for help", "receipt");
        case ReceiptPage.Feedback: return qsTr("You said what you think", "receipt");
        case ReceiptPage.Cancellation: return qsTr("You took something back", "receipt");
        case ReceiptPage.Survey: return qsTr("You answered a survey", "receipt");
        default: return "";
        }
    }

    function next(status: int, kind: int): string {
        if (kind === ReceiptPage.Enrolment)
            return nextOfSignUp(status);
        if (kind === ReceiptPage.FairSignUp)
            return nextOfFair(status);
        if (kind === ReceiptPage.Feedback || kind === ReceiptPage.Survey)
            return ""; // no number was given
        switch (status) {
        case ReceiptPage.Waiting:
        case ReceiptPage.Delivered:
        case ReceiptPage.Confirmed: return qsTr("The employment bureau or the employer calls the number that you gave. Please answer it.", "receipt: what happens next");
        case ReceiptPage.Earlier: return qsTr("You need do nothing more.", "receipt: what happens next");
        default: return "";
        }
    }

    function nextOfSignUp(status: int): string {
        switch (status) {
        case ReceiptPage.Waiting:
        case ReceiptPage.Delivered: return qsTr("Whether you have a place is decided at the employment bureau. Look here again with your code, or on your phone.", "receipt of a sign-up: what happens next");
        case ReceiptPage.Confirmed: return qsTr("Come on the first day and bring your identity card. If you cannot come, take it back: then somebody else gets the place.", "receipt of a sign-up: what happens next");
        case ReceiptPage.Waitlisted: return qsTr("When somebody takes theirs back, you move up. The employment bureau calls the number that you gave.", "receipt of a sign-up: what happens next");
        case ReceiptPage.Earlier: return qsTr("You need do nothing more.", "receipt: what happens next");
        default: return "";
        }
    }

    function nextOfFair(status: int): string {
        switch (status) {
        case ReceiptPage.Waiting:
        case ReceiptPage.Delivered: return qsTr("Whether there is room is decided at the employment bureau. Look here again with your code, or on your phone.", "receipt of a sign-up for a job fair: what happens next");
        case ReceiptPage.Confirmed: return qsTr("Write this code down or take a slip along. If you cannot go, take it back: then somebody else can.", "receipt of a sign-up for a job fair: what happens next");
        case ReceiptPage.Waitlisted: return qsTr("When somebody takes theirs back, you move up. The employment bureau calls the number that you gave.", "receipt of a sign-up: what happens next");
        case ReceiptPage.Earlier: return qsTr("You need do nothing more.", "receipt: what happens next");
        default: return "";
        }
    }

    function pictogram(status: int): string {
        return status === ReceiptPage.Rejected || status === ReceiptPage.Closed || status === ReceiptPage.WrongNumber || status === ReceiptPage.SetAside ? "caution"
             : status === ReceiptPage.Cancelled || status === ReceiptPage.TakenBack ? "close" : status === ReceiptPage.Absent ? "ask" : "check";
    }
    function isGood(status: int): bool { return pictogram(status) === "check" || status === ReceiptPage.Absent; }
}
