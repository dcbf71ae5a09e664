// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The words of the forms behind "I want this job" and a sign-up.
QtObject {
    id: root

    function pageWord(page: int): string {
        return page === Screens.FormConsent ? qsTr("Read", "form, a page: what is kept and why")
             : page === Screens.FormName ? qsTr("Name", "form, a page")
             : page === Screens.FormPhone ? qsTr("Phone", "form, a page")
             : page === Screens.FormIdNumber ? qsTr("ID", "form, a page: identity number")
             : qsTr("Check", "form, the last page");
    }

    function progress(step: int, steps: int): string {
        return qsTr("Step %1 of %2", "form").arg(step + 1).arg(steps);
    }

    function birth(year: int, month: int, day: int): string {
        return qsTr("born %1-%2-%3", "form: year, month and day of birth").arg(year).arg(month).arg(day);
    }
    function sexWord(male: bool): string {
        return male ? qsTr("male", "form: sex, as the identity number says") : qsTr("female", "form: sex, as the identity number says");
    }
    function age(years: int): string { return qsTr("%n years old", "form", years); }

    // Whose vacancy it is; when the class begins, and who teaches; when and where the job fair is.
    function aboutNote(kind: int, year: int, month: int, day: int, note: string): string {
        return Facts.list([kind === Screens.FairSignUp && month > 0 ? Facts.dayOf(year, month, day) : Facts.courseStart(year, month, day), note]);
    }

    function idSays(year: int, month: int, day: int, male: bool, years: int): string {
        return Facts.list([birth(year, month, day), sexWord(male), age(years)]);
    }

    // What the identity number still needs, or what is wrong with it.
    function idNote(state: int, typed: int): string {
        return state === RequestForm.IdEmpty ? qsTr("18 characters, as they stand on your card", "form: the identity number")
             : state === RequestForm.IdShort ? qsTr("%n characters to go", "form: the identity number", 18 - typed)
             : state === RequestForm.IdWrongStart ? qsTr("No number begins like this. Please compare the first six digits with your card.", "form: the identity number")
             : state === RequestForm.IdWrongBirth ? qsTr("The birth date cannot be right. Please compare the eight digits in the middle with your card.", "form: the identity number")
             : qsTr("One character is not right. Nothing is deleted: look at it, and type again where it differs from your card.", "form: the identity number");
    }

    function titleWord(title: int): string {
        return title === RequestForm.Mister ? qsTr("Mr", "form: how one is called") : qsTr("Ms", "form: how one is called");
    }

    // What the number still needs, or what is wrong with it.
    function phoneNote(state: int, missing: int): string {
        return state === RequestForm.Empty ? qsTr("A mobile number, or a number with its area code", "form: the telephone")
             : state === RequestForm.WrongStart
               ? qsTr("No number begins like this. A mobile number begins with 13 to 19, others with an area code such as 0758.", "form: the telephone")
             : state === RequestForm.Short ? qsTr("%n digits to go", "form: the telephone", missing)
             : qsTr("The number is complete", "form: the telephone");
    }

    function submitNote(state: int): string {
        return state === RequestForm.Sending ? qsTr("Keeping it safe …", "form: being handed in")
             : state === RequestForm.NotKept ? qsTr("It could not be kept. Nothing was sent, and all that you filled in is still here. Please try again.", "form")
             : state === RequestForm.Refused ? qsTr("This machine cannot send anything at the moment. Please ask the staff here.", "form")
             : "";
    }
}
