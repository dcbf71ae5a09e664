// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What a door says: a word that is read at two metres, and below it what can be done now.
QtObject {
    id: root

    enum Tone { Good, Careful, Bad }

    function tone(verdict: int): int {
        switch (verdict) {
        case CheckInDoor.Admitted:
        case CheckInDoor.CameBack:
        case CheckInDoor.WalkedIn:
        case CheckInDoor.Registered:
        case CheckInDoor.Left:
        case CheckInDoor.LeftUnseen:
        case CheckInDoor.Visited:
        case CheckInDoor.VisitedBefore:
        case CheckInDoor.AtBooth:
        case CheckInDoor.Undone: return DoorWords.Good;
        case CheckInDoor.AlreadyInside:
        case CheckInDoor.NoPlace:
        case CheckInDoor.NotYet:
        case CheckInDoor.NewsMissing:
        case CheckInDoor.UnknownCode: return DoorWords.Careful;
        default: return DoorWords.Bad;
        }
    }
    function ground(tone: int): color { return tone === DoorWords.Good ? Theme.leaf : tone === DoorWords.Careful ? Theme.lampTint : Theme.brick; }
    function ink(tone: int): color { return tone === DoorWords.Careful ? Theme.inkOnLampTint : Theme.inkOnLake; }

    function word(verdict: int): string {
        switch (verdict) {
        case CheckInDoor.Admitted: return qsTr("Come in", "at the door of a job fair, large");
        case CheckInDoor.CameBack: return qsTr("Welcome back", "at the door of a job fair, large");
        case CheckInDoor.WalkedIn:
        case CheckInDoor.Registered: return qsTr("Come in", "at the door of a job fair, large");
        case CheckInDoor.Visited: return qsTr("Counted", "at a stand of a job fair, large");
        case CheckInDoor.VisitedBefore: return qsTr("Was counted", "at a stand of a job fair, large: earlier already");
        case CheckInDoor.AtBooth: return qsTr("At this stand", "at a stand of a job fair, large");
        case CheckInDoor.Left:
        case CheckInDoor.LeftUnseen: return qsTr("Good-bye", "at the door of a job fair, large");
        case CheckInDoor.Undone: return qsTr("Taken back", "at the door of a job fair, large");
        case CheckInDoor.AlreadyInside: return qsTr("Is inside", "at the door of a job fair, large");
        case CheckInDoor.OtherFair: return qsTr("Other fair", "at the door of a job fair, large");
        case CheckInDoor.NotYet: return qsTr("Not today", "at the door of a job fair, large");
        case CheckInDoor.NoPlace: return qsTr("No place yet", "at the door of a job fair, large");
        case CheckInDoor.NewsMissing:
        case CheckInDoor.UnknownCode: return qsTr("Not known here", "at the door of a job fair, large");
        case CheckInDoor.PersonalCard:
        case CheckInDoor.NotATicket: return qsTr("No ticket", "at the door of a job fair, large");
        case CheckInDoor.NotKept: return qsTr("Once more", "at the door of a job fair, large");
        default: return qsTr("Not valid", "at the door of a job fair, large");
        }
    }

    // For staff: why, and what is possible now.
    function reason(verdict: int, since: string): string {
        switch (verdict) {
        case CheckInDoor.WalkedIn: return qsTr("Without a ticket", "at the door, for staff");
        case CheckInDoor.Registered: return qsTr("Without a ticket, with their identity number. Only the bureau can open it.", "at the door, for staff");
        case CheckInDoor.AtBooth: return qsTr("From now on tickets are counted for this stand.", "at the door, for staff");
        case CheckInDoor.VisitedBefore: return qsTr("This ticket has been here before.", "at the door, for staff");
        case CheckInDoor.LeftUnseen: return qsTr("Nobody saw them come in at this door.", "at the door, for staff");
        case CheckInDoor.Undone: return qsTr("The last scan does not count.", "at the door, for staff");
        case CheckInDoor.AlreadyInside: return qsTr("This ticket came in at %1. Another person with the same ticket? Ask for the pickup code.", "at the door, for staff").arg(since);
        case CheckInDoor.OtherFair: return qsTr("It is a good ticket, of another job fair. You can let them in without a ticket.", "at the door, for staff");
        case CheckInDoor.Revoked: return qsTr("This sign-up was taken back. You can let them in anyway.", "at the door, for staff");
        case CheckInDoor.NotYet: return qsTr("This ticket is for another day.", "at the door, for staff");
        case CheckInDoor.Over: return qsTr("The job fair of this ticket is over.", "at the door, for staff");
        case CheckInDoor.NoPlace: return qsTr("This sign-up is on the list, or not confirmed. You decide.", "at the door, for staff");
        case CheckInDoor.NewsMissing: return qsTr("It may be good: this machine has not heard of who issued it. You can let them in without a ticket.", "at the door, for staff");
        case CheckInDoor.NotValid: return qsTr("Nobody who may has issued this ticket.", "at the door, for staff");
        case CheckInDoor.NotATicket: return qsTr("This is another kind of code.", "at the door, for staff");
        case CheckInDoor.UnknownCode: return qsTr("This station does not know the code, or it was made elsewhere a moment ago. Scan the ticket, or let them in without one.", "at the door, for staff");
        case CheckInDoor.PersonalCard: return qsTr("Please do not scan identity cards. Nothing of it was kept.", "at the door, for staff");
        case CheckInDoor.NotKept: return qsTr("The disk of this machine refuses: it was not written down.", "at the door, for staff");
        default: return "";
        }
    }

    // For those who check themselves in.
    function advice(verdict: int): string {
        switch (verdict) {
        case CheckInDoor.Admitted:
        case CheckInDoor.CameBack:
        case CheckInDoor.WalkedIn: return qsTr("You are checked in.", "self check-in");
        case CheckInDoor.Registered: return qsTr("You are checked in. Only the bureau can open your number; it is erased after 90 days.", "self check-in");
        case CheckInDoor.Visited:
        case CheckInDoor.VisitedBefore: return qsTr("Thank you. Your interest in this stand counts.", "self check-in");
        case CheckInDoor.Left:
        case CheckInDoor.LeftUnseen: return qsTr("Have a safe way home.", "self check-in");
        case CheckInDoor.AlreadyInside: return qsTr("This ticket has been used already. Please ask the staff at the door.", "self check-in");
        case CheckInDoor.PersonalCard: return qsTr("Please show your ticket, not your identity card. Nothing of it was kept.", "self check-in");
        case CheckInDoor.NotATicket: return qsTr("Please show the code of your ticket.", "self check-in");
        case CheckInDoor.NotKept: return qsTr("Please show it once more, or ask the staff at the door.", "self check-in");
        default: return qsTr("Please ask the staff at the door: they can help you.", "self check-in");
        }
    }

    function stand(number: string, employer: string): string {
        return Facts.list([number === "" ? "" : qsTr("Stand %1", "check-in: its number").arg(number), employer]);
    }

    // What an identity number still needs, or what is wrong with it.
    function numberNote(state: int, typed: int): string {
        return state === DoorNumber.Empty ? qsTr("18 characters, as they stand on the card. They are sealed for the bureau and erased after 90 days; nobody can read them here.", "check-in: the identity number")
             : state === DoorNumber.Short ? qsTr("%n characters to go", "check-in: the identity number", 18 - typed)
             : state === DoorNumber.WrongStart ? qsTr("No number begins like this. Please compare the first six digits with the card.", "check-in: the identity number")
             : state === DoorNumber.WrongBirth ? qsTr("The birth date cannot be right. Please compare the eight digits in the middle with the card.", "check-in: the identity number")
             : state === DoorNumber.WrongCheck ? qsTr("One character is not right. Please compare it with the card, and type again where it differs.", "check-in: the identity number")
             : qsTr("The number is right.", "check-in: the identity number");
    }

    function line(state: int, unsent: int, online: bool): string {
        return state === CheckInDoor.Unreadable ? qsTr("This door cannot be opened: see whether the machine is enrolled.", "check-in")
             : state !== CheckInDoor.Ready ? qsTr("One moment …", "check-in")
             : Facts.list([online ? "" : qsTr("No network: it works all the same", "check-in"), unsent > 0 ? qsTr("%n wait to be sent", "check-in: scans", unsent) : ""]);
    }
}
