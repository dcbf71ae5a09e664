// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// One answer about a vacancy or a course: picture, question, answer. Where the publisher is silent, it says so.
RowLayout {
    id: root

    required property string pictogram
    required property string label
    required property string value
    property string note
    property string caution // a stated limit
    property color cautionInk: Theme.brick

    spacing: Theme.spacingM
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.spacingXs / 2
        implicitWidth: Theme.iconM * 1.5
        implicitHeight: implicitWidth
        radius: Theme.radiusM
        color: Theme.lakeTint

        Pictogram {
            anchors.centerIn: parent
            name: root.pictogram
            size: Theme.iconM
            twoTone: true
            color: Theme.inkOnLakeTint
        }
    }
    ColumnLayout {
        spacing: 0

        TextBlock {
            Layout.fillWidth: true
            text: root.label
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.value === "" ? Facts.notStated : root.value
            font.pixelSize: Theme.fontLead
            font.bold: root.value !== ""
            lineHeight: 1.02
            color: root.value === "" ? Theme.inkSoft : Theme.ink
        }
        TextBlock {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            objectName: "caution"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.caution
            lineHeight: 1
            color: root.cautionInk
        }
    }
}
