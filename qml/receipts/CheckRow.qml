// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// One answer of the form in large, and the way to change it.
RowLayout {
    id: root

    required property string pictogram
    required property string label
    required property string value
    property string note
    property bool changeable: true
    readonly property bool roomy: !Theme.wide && !Theme.phone

    signal changeTapped

    spacing: Theme.spacingM

    Pictogram {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.spacingXs
        visible: !Theme.phone && !(Theme.wide && Theme.textScale > 1.2)
        name: root.pictogram
        size: root.roomy ? Theme.iconL : Theme.iconM
        twoTone: root.pictogram !== "phone"
        color: Theme.inkOnLakeTint
    }
    ColumnLayout {
        spacing: 0

        TextBlock {
            Layout.fillWidth: true
            text: root.label
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            objectName: "value"
            Layout.fillWidth: true
            text: root.value
            font.pixelSize: root.roomy && root.changeable && root.value.length < 16 ? Theme.fontHero : Theme.fontHeading
            font.bold: true
            lineHeight: 1
        }
        TextBlock {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            lineHeight: 1
            color: Theme.inkSoft
        }
    }
    ActionButton {
        objectName: "changeButton"
        Layout.alignment: Qt.AlignVCenter
        Layout.minimumWidth: Theme.touchTarget * (root.roomy ? 1.4 : 1.1)
        visible: root.changeable
        font.pixelSize: Theme.fontLead
        text: qsTr("Change", "form: change this answer")
        Accessible.description: root.label
        onClicked: root.changeTapped()
    }
}
