// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.ViewModels

// Prints a page where the station has a printer; says beforehand when it cannot, and what to do instead.
ActionButton {
    id: root

    required property SlipPrinting printing
    required property string instead // when it cannot print: "scan the code"
    property bool brief: false // one word, where room is short
    readonly property string briefWord: printing.job === SlipPrinting.Printing ? qsTr("Printing…", "slip")
                                      : printing.job === SlipPrinting.Printed ? qsTr("Take it", "slip, short: it is printed")
                                      : printing.printer === SlipPrinting.PaperOut ? qsTr("No paper", "slip, short")
                                      : !ready ? qsTr("Out of order", "slip, short: the printer")
                                      : printing.job === SlipPrinting.Failed ? qsTr("Once more", "slip, short: it was not printed")
                                      : qsTr("Print", "slip, short")
    readonly property bool offered: printing.printer !== SlipPrinting.None
    readonly property bool ready: printing.printer === SlipPrinting.Ready

    objectName: "printButton"
    visible: offered
    enabled: ready && printing.job !== SlipPrinting.Printing && printing.job !== SlipPrinting.Printed
    pictogram: printing.job === SlipPrinting.Printed ? "check" : ready ? "printer" : "caution"
    text: {
        if (brief)
            return briefWord;
        if (printing.job === SlipPrinting.Printing)
            return qsTr("Printing…", "slip");
        if (printing.job === SlipPrinting.Printed)
            return qsTr("Please take your slip", "slip");
        switch (printing.printer) {
        case SlipPrinting.PaperOut: return qsTr("The printer has no paper. %1", "what to do instead").arg(instead);
        case SlipPrinting.CoverOpen: return qsTr("The printer is open. %1", "what to do instead").arg(instead);
        case SlipPrinting.Failing: return qsTr("The printer does not work. %1", "what to do instead").arg(instead);
        default: return printing.job === SlipPrinting.Failed ? qsTr("It was not printed. Try again", "slip")
                                                             : qsTr("Print a slip", "slip");
        }
    }
}
