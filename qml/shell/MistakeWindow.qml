// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Yizhan.Controls
import Yizhan.Theme

// What stands on the screen where the settings cannot be read: where the mistake is and how it is mended, for whoever
// looks after the station. Two languages, because the setting that says which is not known.
Window {
    id: root

    required property string heading
    required property string place
    required property string explanation
    required property string explanationInEnglish

    width: Theme.usualWidth
    height: Theme.usualHeight
    title: heading
    color: Theme.paper

    Binding { target: Theme; property: "shortSide"; value: Math.min(root.width, root.height) }
    Binding { target: Theme; property: "shape"; value: Theme.shapeOf(root.width, root.height) }

    ScrollPane {
        id: pane
        anchors { fill: parent; margins: Theme.gutter }
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: pane.width
            spacing: Theme.spacingL

            TextBlock {
                Layout.fillWidth: true
                text: root.heading
                font.pixelSize: Theme.fontHeading
                font.bold: true
            }
            TextBlock {
                objectName: "mistakePlace"
                Layout.fillWidth: true
                text: root.place
                color: Theme.brick
                wrapMode: Text.WrapAnywhere
            }
            TextBlock {
                objectName: "mistakeExplanation"
                Layout.fillWidth: true
                text: root.explanation
                font.pixelSize: Theme.fontLead
            }
            TextBlock {
                Layout.fillWidth: true
                text: root.explanationInEnglish
                color: Theme.inkSoft
            }
        }
    }
}
