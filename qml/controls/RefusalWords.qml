// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Why something that was handed in was refused, is looked at, or could not be delivered: each code of docs/formats/operations.md in
// words, for residents and for staff.
QtObject {
    function knows(code: string): bool { return words(code) !== ""; }

    // Of a code that this version does not know, the code itself; empty of none.
    function of(code: string): string {
        return code === "" ? "" : knows(code) ? words(code) : qsTr("The server does not take it (%1).", "why something was not taken: a code").arg(code);
    }

    function words(code: string): string {
        switch (code) {
        // refused
        case "signature": return qsTr("The server could not tell that it comes from this machine.", "why something was refused");
        case "format": return qsTr("The server could not read it.", "why something was refused");
        case "id_reuse": return qsTr("The server has something else under its number.", "why something was refused");
        case "unknown_receipt": return qsTr("There is nothing that could be taken back or changed.", "why something was refused");
        case "already_cancelled": return qsTr("It had been taken back already.", "why something was refused");
        case "sign_up_over": return qsTr("It came after the last day to sign up.", "why something was refused");
        case "account_unknown": return qsTr("The account of the staff is not known.", "why something was refused");
        case "not_allowed": return qsTr("The account of the staff may not do that.", "why something was refused");
        case "id_number": return qsTr("The identity number does not hold.", "why something was refused");
        case "seal": return qsTr("The employment bureau could not open it.", "why something was refused");
        // looked at
        case "answers_odd": return qsTr("Some answers do not fit the form.", "why staff look at something");
        case "key_unknown": return qsTr("It is locked with a key that the server does not know.", "why staff look at something");
        case "vacancy_gone": return qsTr("The job was no longer published.", "why staff look at something");
        case "class_gone": return qsTr("The class was no longer published.", "why staff look at something");
        case "fair_gone": return qsTr("The job fair was no longer published.", "why staff look at something");
        case "survey_gone": return qsTr("The survey was no longer published.", "why staff look at something");
        case "settled": return qsTr("It had been dealt with already.", "why staff look at something");
        case "time_odd": return qsTr("The date that this machine gave it cannot be right.", "why staff look at something");
        case "lease_lost": return qsTr("A place was promised here, then all were taken. The next free one is for this receipt.", "why somebody is on the waiting list");
        // not delivered
        case "operation.damaged": return qsTr("It was damaged on the disk of this machine.", "why something could not be delivered");
        default: return "";
        }
    }
}
