// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// What the page with the camera says, by what the program knows as codes.
QtObject {
    readonly property list<string> readablePictograms: ["calendar", "jobs", "receipt"]
    readonly property var readable: [ // a list<string> takes none of qsTr() in Qt 6.4
        qsTr("Job fairs and stands: posters and tickets", "what can be scanned"),
        qsTr("Jobs and courses: slips and notices", "what can be scanned"),
        qsTr("Your receipt: on paper or on your phone", "what can be scanned")]

    function scanner(place: string): string {
        return place === "" ? qsTr("Hold the code before the scanner", "page with the camera, where there is none")
                            : qsTr("Hold the code before this: %1", "page with the camera, where there is none: %1 says where the scanner is").arg(place);
    }
    function onPaper(place: string): string {
        return place === "" ? qsTr("A code on paper: the scanner reads it too", "page with the camera")
                            : qsTr("A code on paper: this reads it too: %1", "page with the camera: %1 says where the scanner is").arg(place);
    }
    function pictogram(verdict: int): string {
        switch (verdict) {
        case CodeVerdicts.Ticket:
        case CodeVerdicts.OtherTicket:
        case CodeVerdicts.NewerTicket:
            return "receipt";
        case CodeVerdicts.ResidentCard:
            return "idcard";
        case CodeVerdicts.ForeignLink:
            return "link";
        case CodeVerdicts.OwnPage:
            return "phone";
        default:
            return "caution";
        }
    }
    function heading(verdict: int, name: string): string {
        switch (verdict) {
        case CodeVerdicts.Looking:
            return qsTr("Looking it up…", "a code was scanned");
        case CodeVerdicts.Ticket:
            return qsTr("A ticket for %1", "a code was scanned: %1 is a job fair").arg(name);
        case CodeVerdicts.OtherTicket:
            return qsTr("A ticket for a job fair", "a code was scanned");
        case CodeVerdicts.NewerTicket:
            return qsTr("A ticket that this machine cannot read yet", "a code was scanned");
        case CodeVerdicts.KnownAlready:
            return qsTr("A code that sets up a machine", "a code was scanned");
        case CodeVerdicts.ResidentCard:
            return qsTr("This looks like an identity card", "a code was scanned");
        case CodeVerdicts.OwnPage:
            return qsTr("A page for your phone", "a code was scanned");
        case CodeVerdicts.ForeignLink:
            return qsTr("This code is not ours", "a code was scanned");
        case CodeVerdicts.Ended:
            return qsTr("This has ended", "a code was scanned");
        default:
            return qsTr("This code is of no use here", "a code was scanned");
        }
    }
    function explanation(verdict: int, name: string): string {
        switch (verdict) {
        case CodeVerdicts.Ticket:
            return qsTr("Show this code at the door of the fair: it is scanned there.", "a ticket was scanned");
        case CodeVerdicts.OtherTicket:
            return qsTr("Its fair is not in the list here: it may be over. The staff can tell.", "a ticket was scanned");
        case CodeVerdicts.NewerTicket:
            return qsTr("Please show it to the staff.", "a ticket was scanned");
        case CodeVerdicts.KnownAlready:
            return qsTr("This machine is set up already.", "a code was scanned");
        case CodeVerdicts.ResidentCard:
            return qsTr("It is not needed here. Nothing of it was kept. Please put it away safely.", "a code was scanned");
        case CodeVerdicts.OwnPage:
            return qsTr("Scan it with your own phone, and the page opens there.", "a code was scanned");
        case CodeVerdicts.ForeignLink:
            return qsTr("It leads to %1. This machine does not open it. Be careful with codes that ask for money or a password.", "a code was scanned").arg(name);
        case CodeVerdicts.Ended:
            return qsTr("What the code is about is not here any more.", "a code was scanned");
        case CodeVerdicts.Junk:
            return qsTr("The codes of job fairs, jobs, courses and receipts can be scanned here.", "a code was scanned");
        default:
            return "";
        }
    }
}
