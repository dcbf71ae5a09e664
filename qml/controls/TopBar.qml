// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// The head of every screen behind the home screen: its title, and how fresh the vacancies are.
Rectangle {
    id: root

    required property string title
    property string note

    implicitHeight: Math.max(Theme.touchTarget * (Theme.phone ? 1.05 : 1.1), row.implicitHeight + 2 * Theme.spacingS)
    color: Theme.night

    // At the right edge, where the words leave room.
    LakeScene {
        anchors.fill: parent
        from: row.x + Math.max(heading.contentWidth, row.inOneLine ? 0 : freshness.contentWidth) + Theme.spacingL
        to: row.inOneLine && freshness.visible ? row.x + freshness.x - Theme.spacingL : width - Theme.gutter
        under: root.height * 0.08
        waterDepth: root.height * 0.06
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: Theme.highContrast
        height: Theme.hairline
        color: Theme.line
    }

    // The note stands beside the title where both fit in a line, else below it; below it where height is plenty.
    GridLayout {
        id: row
        readonly property bool inOneLine: Theme.shape !== Theme.Portrait && heading.implicitWidth + freshness.implicitWidth + columnSpacing <= width

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        columns: inOneLine ? 2 : 1
        columnSpacing: Theme.spacingM
        rowSpacing: 0

        TextBlock {
            id: heading
            objectName: "screenTitle"
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.fontHeading
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
            Accessible.role: Accessible.Heading
        }
        TextBlock {
            id: freshness
            objectName: "freshnessNote"
            Layout.fillWidth: !row.inOneLine
            visible: text !== ""
            text: root.note
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            color: Theme.softOnNight
        }
    }
}
