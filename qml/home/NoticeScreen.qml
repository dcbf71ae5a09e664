// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One notice of the bureau, in full.
ScreenPage {
    id: root

    required property NoticeBoard board
    readonly property noticeValue notice: board.opened

    objectName: "noticeScreen"
    title: qsTr("Notice", "title of the page of a notice")
    color: Theme.card

    ScrollPane {
        id: pane
        anchors.fill: parent
        visible: root.board.state === ItemStates.Ready
        contentHeight: words.implicitHeight + 2 * Theme.spacingL

        ColumnLayout {
            id: words
            x: Theme.gutter
            y: Theme.spacingL
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.spacingL

            TextBlock {
                objectName: "noticeTitle"
                Layout.fillWidth: true
                text: root.notice.title
                font.pixelSize: Theme.fontHeading
                font.bold: true
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            TextBlock {
                objectName: "noticeLastDay"
                Layout.fillWidth: true
                visible: root.notice.lastMonth > 0
                text: qsTr("Holds until %1", "page of a notice").arg(Facts.dayOf(root.notice.lastYear, root.notice.lastMonth, root.notice.lastDay))
                color: Theme.inkSoft
            }
            TextBlock {
                objectName: "noticeBody"
                Layout.fillWidth: true
                text: root.notice.body
                font.pixelSize: Theme.fontLead
            }
            ActionButton {
                objectName: "noticeAboutButton"
                Layout.fillWidth: Theme.phone
                Layout.minimumWidth: Theme.touchPrimary * 3
                visible: root.notice.leadsOn
                kind: ActionButton.Primary
                text: qsTr("See what it is about", "page of a notice: opens the job, the job fair or the class")
                onClicked: root.board.openAbout()
            }
        }
    }
    EmptyState {
        objectName: "noticeMissing"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingXxl }
        visible: root.board.state === ItemStates.Missing
        pictogram: "calendar"
        heading: qsTr("This notice no longer holds", "page of a notice")
        explanation: qsTr("The bureau took it back, or its last day has passed.", "page of a notice")
    }

    Connections {
        target: root.board
        function onOpenedChanged() { pane.contentY = 0; }
    }
}
