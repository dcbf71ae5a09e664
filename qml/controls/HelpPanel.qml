// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.ViewModels

// Calls the people of the station, says what became of it, and where they are. A machine that cannot send says where they are.
Panel {
    id: root

    required property HelpCall help
    required property string desk
    required property string phone
    required property string hours
    readonly property int knocks: 5 // on the title, one after the other: no resident comes to the staff's door by chance
    property int knocked: 0

    signal staffWanted
    signal feedbackWanted

    objectName: "helpPanel"
    title: HelpWords.title(help.step, help.asksForPhone)
    pictogram: "help"
    widest: Theme.bodyBase * (Theme.wide ? 44 : 32)
    closeText: help.called ? qsTr("I go on", "help panel: closes it, the call stays") : qsTr("Close", "button that closes a panel")
    onTitleTapped: {
        knocked += 1;
        patience.restart();
        if (knocked >= knocks) {
            knocked = 0;
            staffWanted();
        }
    }
    onOpenedChanged: {
        knocked = 0;
        if (opened)
            help.prepare();
    }

    component Line: RowLayout {
        id: line
        required property string pictogram
        required property string label
        required property string value
        property bool twoTone: false
        visible: value !== ""
        spacing: Theme.spacingM

        Pictogram {
            Layout.alignment: Qt.AlignTop
            name: line.pictogram
            size: Theme.iconM
            twoTone: line.twoTone
            color: Theme.inkOnLakeTint
        }
        ColumnLayout {
            spacing: 0
            TextBlock { Layout.fillWidth: true; text: line.label; color: Theme.inkSoft }
            TextBlock { Layout.fillWidth: true; text: line.value; font.pixelSize: Theme.fontTitle; font.bold: true }
        }
    }

    Timer {
        id: patience
        interval: 1500
        onTriggered: root.knocked = 0
    }
    HelpReasons {
        Layout.fillWidth: true
        visible: root.help.possible && !root.help.asksForPhone
                 && (root.help.step === HelpCall.Ask || root.help.step === HelpCall.Keeping || root.help.step === HelpCall.NotKept)
        help: root.help
    }
    HelpSteps {
        Layout.fillWidth: true
        visible: !root.help.asksForPhone && (root.help.called || root.help.step === HelpCall.Over)
        help: root.help
    }
    HelpPhone {
        Layout.fillWidth: true
        visible: root.help.asksForPhone
        help: root.help
    }
    Line {
        pictogram: "people"
        twoTone: true
        label: qsTr("Staff sit here", "help panel")
        value: root.help.asksForPhone ? "" : root.desk
    }
    Line {
        pictogram: "phone"
        label: qsTr("Telephone", "help panel")
        value: root.help.asksForPhone ? "" : root.phone
    }
    Line {
        pictogram: "time"
        twoTone: true
        label: qsTr("Hours", "help panel")
        value: root.help.asksForPhone ? "" : root.hours
    }
    TextBlock {
        Layout.fillWidth: true
        visible: root.desk === "" && root.phone === "" && !root.help.asksForPhone
        text: qsTr("Please speak to the staff of this station.", "help panel when neither desk nor telephone is known")
        font.pixelSize: Theme.fontLead
    }
    ActionButton {
        objectName: "helpFeedback"
        Layout.fillWidth: true
        visible: root.help.possible && !root.help.asksForPhone && !root.help.called
        pictogram: "ask"
        text: qsTr("Tell us what you think", "help panel: leads to the page of feedback")
        onClicked: root.feedbackWanted()
    }
    TextBlock {
        objectName: "helpMachine"
        Layout.fillWidth: true
        visible: root.help.machine !== "" && !root.help.asksForPhone
        text: qsTr("Machine %1", "help panel: which of the station's it is; four digits of its mark").arg(root.help.machine)
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSoft
    }
}
