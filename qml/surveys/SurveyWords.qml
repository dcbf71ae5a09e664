// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The words around the questions of a survey. The questions themselves are the form's.
QtObject {
    id: root

    function step(page: int): string { return qsTr("Question %1", "survey: which one is shown").arg(page + 1); }

    // What is still to come. Where an answer may bring further questions, the number is not the whole truth.
    function rest(page: int, pages: int, exact: bool): string {
        const left = pages - page - 1;
        return left <= 0 ? qsTr("the last one", "survey: how many questions are still to come")
             : exact ? qsTr("%n to go", "survey: how many questions are still to come", left)
             : qsTr("about %n to go", "survey: how many questions are still to come, more or less", left);
    }

    // Why the page cannot be left.
    function problem(kind: int, message: string): string {
        if (message !== "")
            return message;
        return kind === SurveyQuestion.Missing ? qsTr("This question must be answered", "survey")
             : kind === SurveyQuestion.Type ? qsTr("This is not complete yet", "survey: half a date, no number")
             : qsTr("This cannot be right. Please look again.", "survey");
    }

    // What an identity number says: to be held against the card.
    function identity(male: bool, year: int, month: int, day: int, years: int): string {
        return Facts.list([male ? qsTr("male", "survey: as the identity number says") : qsTr("female", "survey: as the identity number says"),
                           qsTr("born %1-%2-%3", "survey: year, month and day of birth").arg(year).arg(month).arg(day),
                           qsTr("%n years old", "survey: as the identity number says", years)]);
    }

    // What an identity number still needs, or what is wrong with it.
    function identityNote(state: int, typed: int): string {
        return state === SurveyQuestion.Empty ? qsTr("18 characters, as they stand on the card", "survey: the identity number")
             : state === SurveyQuestion.Short ? qsTr("%n characters to go", "survey: the identity number", 18 - typed)
             : state === SurveyQuestion.WrongStart ? qsTr("No number begins like this. Please compare the first six digits with the card.", "survey: the identity number")
             : state === SurveyQuestion.WrongBirth ? qsTr("The birth date cannot be right. Please compare the eight digits in the middle with the card.", "survey: the identity number")
             : qsTr("One character is not right. Please compare it with the card, and type again where it differs.", "survey: the identity number");
    }

    // Behind the boxes of a date or a time.
    function unit(shape: int, part: int): string {
        const year = qsTr("year", "survey: behind the box of a year");
        const month = qsTr("month", "survey: behind the box of a month");
        const day = qsTr("day", "survey: behind the box of a day");
        const hour = qsTr("hour", "survey: behind the box of an hour");
        const minute = qsTr("min", "survey: behind the box of minutes");
        if (shape === SurveyQuestion.Time)
            return part === 0 ? hour : minute;
        if (shape < SurveyQuestion.Date)
            return "";
        return part === 0 ? year : part === 1 ? month : part === 2 ? day : part === 3 ? hour : minute;
    }

    function minutes(count: int): string {
        return count > 0 ? qsTr("About %n minutes", "list of surveys: how long one takes", count) : "";
    }

    function lastAnswer(begun: surveyBegun): string {
        return begun.today ? qsTr("Today %1", "list of surveys: time of the last answer").arg(begun.time)
                           : qsTr("%1/%2", "list of surveys: month and day of the last answer").arg(begun.month).arg(begun.day);
    }

    function answer(text: string): string { return text === "" ? qsTr("Not answered", "survey, last page") : text; }
}
