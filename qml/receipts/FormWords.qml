// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// The words of the form behind "I want this job".
QtObject {
    id: root

    readonly property list<string> steps: [
        qsTr("Read", "form, page 1 of 4: what is kept and why"), qsTr("Name", "form, page 2 of 4"),
        qsTr("Phone", "form, page 3 of 4"), qsTr("Check", "form, page 4 of 4")]

    function progress(step: int): string {
        return qsTr("Step %1 of %2", "form").arg(step + 1).arg(steps.length);
    }

    function titleWord(title: int): string {
        return title === InterestForm.Mister ? qsTr("Mr", "form: how one is called") : qsTr("Ms", "form: how one is called");
    }

    // What the number still needs, or what is wrong with it.
    function phoneNote(state: int, missing: int): string {
        return state === InterestForm.Empty ? qsTr("A mobile number, or a number with its area code", "form: the telephone")
             : state === InterestForm.WrongStart
               ? qsTr("No number begins like this. A mobile number begins with 13 to 19, others with an area code such as 0758.", "form: the telephone")
             : state === InterestForm.Short ? qsTr("%n digits to go", "form: the telephone", missing)
             : qsTr("The number is complete", "form: the telephone");
    }

    function submitNote(state: int): string {
        return state === InterestForm.Sending ? qsTr("Keeping it safe …", "form: being handed in")
             : state === InterestForm.NotKept ? qsTr("It could not be kept. Nothing was sent, and all that you filled in is still here. Please try again.", "form")
             : state === InterestForm.Refused ? qsTr("This machine cannot send anything at the moment. Please ask the staff here.", "form")
             : "";
    }
}
