// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The head of the home screen: a greeting, where one is, what time it is, and the lake.
Rectangle {
    id: root

    required property StationInfo station
    required property Showcase showcase
    required property string freshness
    readonly property bool wide: Theme.wide
    readonly property bool low: wide && Theme.textScale > 1.2 // the screen below needs the height

    implicitHeight: wide ? words.height + 2 * (low ? Theme.spacingM : Theme.spacingL)
                         : Theme.spacingL + words.height + Math.round(width * (Theme.phone ? 0.17 : 0.19)) * (Theme.textScale > 1.2 ? 0.8 : 1)
    color: Theme.night

    LakeScene {
        anchors.fill: parent
        whole: true
        beside: !Theme.phone
        from: root.wide ? words.x + words.width : Theme.phone ? 0 : root.width * 0.16
        to: parent.width - Theme.spacingM
        under: root.wide ? Theme.spacingXs : words.y + words.height - Theme.spacingS
        waterDepth: Math.round(Theme.grid * (root.wide ? 3 : 4))
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: Theme.highContrast
        height: Theme.hairline
        color: Theme.line
    }
    GridLayout {
        id: words
        x: Theme.gutter
        y: root.wide ? (root.height - height) / 2 : Theme.spacingL
        width: root.wide ? (root.width - 2 * Theme.gutter) * (low ? 0.7 : 0.52) : root.width - 2 * Theme.gutter
        columns: root.wide || Theme.phone || Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.spacingL
        rowSpacing: 0

        TextBlock {
            objectName: "screenTitle"
            Layout.fillWidth: true
            text: qsTr("Hello! What do you look for?", "home screen, greeting")
            font.pixelSize: root.low ? Theme.fontHeading : Theme.fontHero
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
            Accessible.role: Accessible.Heading
        }
        TextBlock {
            objectName: "homeTime"
            visible: parent.columns === 2
            Layout.alignment: Qt.AlignRight | Qt.AlignBottom
            text: root.showcase.time
            font.pixelSize: Theme.fontHero
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
        }
        TextBlock {
            Layout.fillWidth: true
            text: Facts.list([root.low ? "" : root.station.areaName, root.station.name, root.freshness])
            lineHeight: 1
            color: Theme.softOnNight
        }
        TextBlock {
            visible: parent.columns === 2
            Layout.alignment: Qt.AlignRight
            text: Facts.today(root.showcase.month, root.showcase.day, root.showcase.weekday)
            lineHeight: 1
            color: Theme.softOnNight
        }
    }
}
