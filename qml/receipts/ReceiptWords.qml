// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// What became of something that was handed in, in words that are true without a network as well.
QtObject {
    id: root

    function heading(status: int): string {
        switch (status) {
        case ReceiptPage.Waiting: return qsTr("Waiting to be sent", "receipt");
        case ReceiptPage.Confirmed: return qsTr("You have a place", "receipt");
        case ReceiptPage.Waitlisted: return qsTr("You are on the list", "receipt");
        case ReceiptPage.Earlier: return qsTr("Handed in before", "receipt");
        case ReceiptPage.Rejected: return qsTr("It did not work", "receipt");
        case ReceiptPage.SetAside: return qsTr("It could not be delivered", "receipt");
        case ReceiptPage.Cancelled: return qsTr("Taken back", "receipt");
        case ReceiptPage.Seen: return qsTr("The staff have seen it", "receipt");
        case ReceiptPage.Coming: return qsTr("Somebody is coming", "receipt");
        case ReceiptPage.Done: return qsTr("Done", "receipt");
        case ReceiptPage.NoAnswer: return qsTr("Nobody answered the call", "receipt");
        default: return qsTr("Delivered", "receipt");
        }
    }

    function note(status: int, rank: int, earlierCode: string): string {
        switch (status) {
        case ReceiptPage.Waiting: return qsTr("It is locked in this machine. As soon as there is a network it is sent by itself and is not lost.", "receipt");
        case ReceiptPage.Confirmed: return qsTr("Your place is number %1.", "receipt").arg(rank);
        case ReceiptPage.Waitlisted: return qsTr("You are number %1 on the list.", "receipt").arg(rank);
        case ReceiptPage.Earlier: return qsTr("The same was handed in before. What counts is the receipt %1.", "receipt").arg(earlierCode);
        case ReceiptPage.Odd: return qsTr("The employment bureau has it. The staff will look at it once more.", "receipt");
        case ReceiptPage.Gone: return qsTr("The employment bureau has it. The job was no longer published, so the staff will look at it.", "receipt");
        case ReceiptPage.Rejected: return qsTr("Please ask the staff here why, and tell them the code.", "receipt");
        case ReceiptPage.SetAside: return qsTr("Please tell the staff here the code: they can see what is wrong.", "receipt");
        case ReceiptPage.Cancelled: return qsTr("It is noted that you took it back.", "receipt");
        case ReceiptPage.Seen: return qsTr("Somebody of this station has read it.", "receipt");
        case ReceiptPage.Coming: return qsTr("Somebody of this station is on the way to you.", "receipt");
        case ReceiptPage.Done: return qsTr("The staff say that it is done.", "receipt");
        case ReceiptPage.NoAnswer: return qsTr("We called the number that you gave. Please tell the staff here the code, or hand it in again with another number.", "receipt");
        default: return qsTr("The employment bureau has it.", "receipt");
        }
    }

    function subject(kind: int, title: string): string {
        switch (kind) {
        case ReceiptPage.Interest: return title === "" ? qsTr("You want a job", "receipt: its vacancy is no longer published")
                                                       : qsTr("You want: %1", "receipt").arg(title);
        case ReceiptPage.Help: return qsTr("You asked for help", "receipt");
        case ReceiptPage.Feedback: return qsTr("You said what you think", "receipt");
        case ReceiptPage.Cancellation: return qsTr("You took something back", "receipt");
        default: return "";
        }
    }

    function next(status: int): string {
        switch (status) {
        case ReceiptPage.Waiting:
        case ReceiptPage.Delivered:
        case ReceiptPage.Confirmed: return qsTr("The employment bureau or the employer calls the number that you gave. Please answer it.", "receipt: what happens next");
        case ReceiptPage.Earlier: return qsTr("You need do nothing more.", "receipt: what happens next");
        default: return "";
        }
    }

    function pictogram(status: int): string {
        return status === ReceiptPage.Rejected || status === ReceiptPage.SetAside ? "caution"
             : status === ReceiptPage.Cancelled ? "close" : "check";
    }
    function isGood(status: int): bool { return pictogram(status) === "check"; }
}
