// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Yizhan.ViewModels

// Money, distance, dates and places as people say them.
QtObject {
    id: root

    property int language: KioskSession.Chinese // bound once, in the shell

    // Lines that the word on a tile takes: two in English, where words are long.
    readonly property int tileLines: language === KioskSession.English ? 2 : 1

    readonly property string notStated: qsTr("Not stated", "a fact that the employer did not publish")

    function amount(pay: payValue): string {
        return inYuan(pay.highText(language) === "" ? pay.lowText(language)
                      : qsTr("%1–%2", "pay: from, to").arg(pay.lowText(language)).arg(pay.highText(language)));
    }

    // 4千–5千 speaks for itself; digits need their unit.
    function inYuan(amount: string): string {
        return /[千万萬]/.test(amount) ? amount : qsTr("¥%1", "amount of money").arg(amount);
    }

    function pay(value: payValue): string {
        return value.stated ? perUnit(value.unit, amount(value)) : qsTr("Pay to be agreed", "pay not stated");
    }

    function perUnit(unit: int, amount: string): string {
        switch (unit) {
        case Codes.UnitMonth: return qsTr("%1 a month", "pay").arg(amount);
        case Codes.UnitDay: return qsTr("%1 a day", "pay").arg(amount);
        case Codes.UnitHour: return qsTr("%1 an hour", "pay").arg(amount);
        case Codes.UnitPiece: return qsTr("%1 a piece", "pay").arg(amount);
        case Codes.UnitYear: return qsTr("%1 a year", "pay").arg(amount);
        default: return amount;
        }
    }

    // A band of pay, "month:4000-5000"; an end that is missing is open.
    function payBand(code: string): string {
        return bandOf(code.split(/[:-]/));
    }

    function bandOf(parts: list<string>): string {
        const unit = ["", "month", "day", "hour", "piece", "year"].indexOf(parts[0]);
        const low = Number(parts[1] ?? 0);
        const high = Number(parts[2] ?? 0);
        return parts[0] === "piece" ? qsTr("Paid by the piece", "band of pay")
             : unit < 1 ? qsTr("Pay to be agreed", "pay not stated")
             : perUnit(unit, low > 0 && high > 0
                             ? inYuan(qsTr("%1–%2", "pay: from, to").arg(round(low)).arg(round(high)))
                             : low > 0 ? qsTr("%1 and more", "band of pay").arg(inYuan(round(low)))
                             : qsTr("less than %1", "band of pay").arg(inYuan(round(high))));
    }

    function round(yuan: int): string {
        return language === KioskSession.English || yuan < 1000 ? yuan.toLocaleString(Qt.locale("en_US"), "f", 0)
             : yuan < 10000 ? qsTr("%1 thousand", "amount of money: 4千").arg(yuan / 1000)
             : qsTr("%1 ten thousand", "amount of money: 1万").arg(yuan / 10000);
    }

    function distance(meters: int): string {
        return meters < 0 ? ""
             : meters < 950 ? qsTr("%1 m from here", "distance").arg(Math.max(50, Math.round(meters / 50) * 50))
             : qsTr("%1 km from here", "distance").arg((meters / 1000).toFixed(meters < 9950 ? 1 : 0));
    }

    function place(areaName: string, townName: string, region: string): string {
        return areaName === "" ? region : [areaName, townName].filter(part => part !== "").join(" ");
    }

    function experience(months: int): string {
        return months < 0 ? ""
             : months === 0 ? qsTr("No experience needed", "requirement")
             : months < 12 ? qsTr("%n months of experience", "requirement", months)
             : qsTr("%n years of experience", "requirement", Math.round(months / 12));
    }

    function age(youngest: int, oldest: int): string {
        return youngest > 0 && oldest > 0 ? qsTr("The employer states an age: %1 to %2", "caution").arg(youngest).arg(oldest)
             : oldest > 0 ? qsTr("The employer states an age: up to %1", "caution").arg(oldest)
             : youngest > 0 ? qsTr("The employer states an age: from %1", "caution").arg(youngest) : "";
    }

    function monthDay(month: int, day: int): string {
        return qsTr("%1/%2", "date: month, day").arg(month).arg(day);
    }

    function fee(stated: bool, yuan: real): string {
        return !stated ? "" : yuan === 0 ? qsTr("Free", "price of a course")
             : qsTr("¥%1", "amount of money").arg(yuan.toLocaleString(Qt.locale("en_US"), "f", yuan % 1 === 0 ? 0 : 2));
    }

    function courseStart(month: int, day: int): string {
        return month === 0 ? "" : qsTr("starts on %1", "course").arg(monthDay(month, day));
    }

    function daysLeft(days: int): string {
        return days < 0 ? "" : days === 0 ? qsTr("Last day today", "vacancy ends")
             : qsTr("%n days left", "vacancy ends", days);
    }

    // The space before the dot does not break, so that no line begins with a dot.
    function list(words: list<string>): string {
        return words.filter(word => word !== "").join("\u00A0· ");
    }
}
