// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Where the people of the station are. Nothing is sent: it says what to do.
Panel {
    id: root

    required property string desk
    required property string phone
    required property string hours

    objectName: "helpPanel"
    title: qsTr("A person will help you", "title of the panel behind Call staff")
    pictogram: "help"

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

    Line {
        pictogram: "people"
        twoTone: true
        label: qsTr("Staff sit here", "help panel")
        value: root.desk
    }
    Line {
        pictogram: "phone"
        label: qsTr("Telephone", "help panel")
        value: root.phone
    }
    Line {
        pictogram: "time"
        twoTone: true
        label: qsTr("Hours", "help panel")
        value: root.hours
    }
    TextBlock {
        Layout.fillWidth: true
        visible: root.desk === "" && root.phone === ""
        text: qsTr("Please speak to the staff of this station.", "help panel when neither desk nor telephone is known")
        font.pixelSize: Theme.fontLead
    }
}
