// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// A column that scrolls when it must, and one button at the foot.
ScreenPage {
    id: root

    property string footText
    default property alias body: column.data
    readonly property real roomHeight: pane.height - 2 * Theme.spacingL // of the column, before it scrolls

    signal footTapped

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollPane {
            id: pane
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.height + 2 * Theme.spacingL

            ColumnLayout {
                id: column
                x: Theme.gutter
                y: Theme.spacingL
                width: parent.width - 2 * Theme.gutter
                height: Math.max(implicitHeight, pane.height - 2 * Theme.spacingL)
                spacing: Theme.spacingM
            }
        }
        ActionButton {
            objectName: "showResultsButton"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.topMargin: Theme.spacingS
            Layout.bottomMargin: Theme.spacingM
            Layout.minimumHeight: Theme.touchPrimary
            visible: text !== ""
            kind: ActionButton.Primary
            pictogram: "next"
            pictogramLast: true
            font.pixelSize: Theme.fontLead
            text: root.footText
            onClicked: root.footTapped()
        }
    }
}
