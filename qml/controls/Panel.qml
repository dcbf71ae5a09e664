// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// A sheet over the screen with a title and one large button that closes it. Screens below it take no taps.
Rectangle {
    id: root

    required property string title
    property string pictogram
    property string closeText: qsTr("Close", "button that closes a panel")
    property bool opened: false
    property real widest: Theme.bodyBase * 30
    default property alias body: column.data

    signal closeTapped
    signal titleTapped

    visible: opened
    color: Theme.scrim
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    MouseArea {
        anchors.fill: parent
        onClicked: root.closeTapped()
    }

    Card {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - height) * (Theme.phone ? 1 : 0.5))
        width: Math.min(parent.width - 2 * Theme.spacingM, root.widest)
        height: Math.min(parent.height - 2 * Theme.spacingM, layout.implicitHeight + 2 * Theme.spacingXl)
        border.width: Theme.highContrast ? Theme.hairline : 0

        MouseArea { anchors.fill: parent }

        ColumnLayout {
            id: layout
            anchors { fill: parent; margins: Theme.spacingXl }
            spacing: Theme.spacingL

            RowLayout {
                spacing: Theme.spacingM

                Pictogram {
                    visible: name !== ""
                    name: root.pictogram
                    size: Theme.iconM
                    color: Theme.inkOnLakeTint
                }
                TextBlock {
                    objectName: root.objectName + "Title"
                    Layout.fillWidth: true
                    text: root.title
                    font.pixelSize: Theme.fontHeading
                    font.bold: true
                    lineHeight: 1
                    Accessible.role: Accessible.Heading

                    TapHandler { onTapped: root.titleTapped() }
                }
            }
            ScrollPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: column.implicitHeight
                contentHeight: column.implicitHeight

                ColumnLayout {
                    id: column
                    width: parent.width
                    spacing: Theme.spacingM
                }
            }
            ActionButton {
                objectName: "closePanelButton"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touchPrimary
                kind: ActionButton.Primary
                text: root.closeText
                onClicked: root.closeTapped()
            }
        }
    }
}
