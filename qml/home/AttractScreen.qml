// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Nobody is there: the lake at night, the time, and three vacancies of today or near. A tap on one opens it, a tap anywhere
// else begins; a language begins in that language.
Rectangle {
    id: root

    required property StationInfo station
    required property Showcase showcase
    required property int available
    required property list<int> otherLanguages
    required property string freshness
    readonly property real half: (width - 2 * Theme.gutter - Theme.spacingXxl) / 2
    readonly property real wordsEnd: words.y + words.height
    readonly property real leastCard: Math.max(Theme.touchTarget * (Theme.shape === Theme.Portrait ? 1.75 : 1.3), Math.ceil(Theme.fontLead * 3 + Theme.fontBody * 1.5) + 2 * Theme.spacingS)
    readonly property real leastLake: Theme.wide ? 0 : height * (Theme.phone ? 0.1 : 0.14)
    readonly property real cardsFrom: Theme.wide ? top.y + top.height : wordsEnd + leastLake
    readonly property real cardsTo: Theme.wide ? height - Theme.spacingM : foot.y
    // As many as stand there whole.
    readonly property int cardsFit: Math.max(0, Math.min(showcase.count,
                                                         Math.floor((cardsTo - cardsFrom - Theme.spacingL) / (leastCard * (Theme.textScale > 1.2 ? 1.3 : 1) + Theme.spacingM))))
    readonly property real waterLine: Theme.wide ? foot.y - Theme.spacingL : cards.y - Math.round(height * 0.03)

    signal begun
    signal begunIn(language: int)
    signal vacancyTapped(id: string)

    objectName: "attractScreen"
    color: Theme.night
    Accessible.role: Accessible.Pane
    Accessible.name: greeting.text

    LakeScene {
        anchors.fill: parent
        whole: true
        beside: false
        from: Theme.wide ? Theme.gutter : Theme.phone ? 0 : Theme.spacingM
        to: Theme.wide ? Theme.gutter + root.half : root.width - (Theme.phone ? 0 : Theme.spacingM)
        under: root.wordsEnd
        waterDepth: root.height - root.waterLine
    }
    MouseArea {
        objectName: "startArea"
        anchors.fill: parent
        onClicked: root.begun()
    }

    GridLayout {
        id: top
        x: Theme.gutter
        y: Theme.spacingL
        width: root.width - 2 * Theme.gutter
        columns: 2
        columnSpacing: Theme.spacingM
        rowSpacing: 0

        TextBlock {
            objectName: "stationName"
            Layout.fillWidth: true
            text: Facts.list([root.station.areaName, root.station.name])
            font.pixelSize: Theme.fontLead
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
        }
        TextBlock {
            objectName: "attractTime"
            Layout.alignment: Qt.AlignRight
            text: root.showcase.time
            font.pixelSize: Theme.fontHeading
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
        }
        TextBlock {
            objectName: "attractFreshness"
            Layout.fillWidth: true
            text: root.freshness
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            color: Theme.softOnNight
        }
        TextBlock {
            Layout.alignment: Qt.AlignRight
            text: Facts.today(root.showcase.month, root.showcase.day, root.showcase.weekday)
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            color: Theme.softOnNight
        }
    }
    Column {
        id: words
        x: Theme.gutter
        y: top.y + top.height + (Theme.wide ? Theme.spacingL : Theme.spacingM)
        width: Theme.wide ? root.half : root.width - 2 * Theme.gutter

        TextBlock {
            id: greeting
            width: parent.width
            text: qsTr("Find work near home", "attract screen, the largest words")
            font.pixelSize: Math.min(Theme.fontDisplay * (Theme.phone ? 1 : 1.1), width / 7.4)
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
        }
        TextBlock {
            objectName: "attractCount"
            width: parent.width
            visible: root.available > 0
            text: qsTr("%n vacancies are listed here", "attract screen", root.available)
            font.pixelSize: Theme.fontTitle
            lineHeight: 1
            color: Theme.softOnNight
        }
    }
    Column {
        id: cards
        x: Theme.wide ? Theme.gutter + root.half + Theme.spacingXxl : Theme.gutter
        y: Theme.wide ? Math.max(root.cardsFrom, (root.cardsFrom + root.cardsTo - height) / 2) : root.cardsTo - height - Theme.spacingL
        width: Theme.wide ? root.half : root.width - 2 * Theme.gutter
        spacing: Theme.spacingM

        Repeater {
            model: root.cardsFit

            delegate: ShowcaseCard {
                required property int index
                objectName: "showcase" + index
                width: cards.width
                height: Math.max(implicitHeight, root.leastCard)
                vacancy: root.showcase.vacancies[index]
                least: root.leastCard
                motion: root.showcase.motion && root.visible
                onClicked: root.vacancyTapped(vacancyId)
            }
        }
    }
    ColumnLayout {
        id: foot
        x: Theme.gutter
        y: root.height - height - Theme.spacingL
        width: Theme.wide ? root.half : root.width - 2 * Theme.gutter
        spacing: Theme.spacingM

        ActionButton {
            objectName: "startButton"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touchPrimary * (Theme.wide || Theme.phone ? 1.2 : 1.8)
            kind: ActionButton.Lamp
            radius: Theme.radiusL
            font.pixelSize: Theme.fontHeading
            pictogram: "tap"
            pictogramSize: Theme.iconL
            text: qsTr("Tap to start", "attract screen")
            onClicked: root.begun()
        }
        GridLayout {
            columns: Theme.phone && Theme.textScale > 1.2 ? 1 : Math.max(1, root.otherLanguages.length)
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingM

            Repeater {
                model: root.otherLanguages

                delegate: ActionButton {
                    required property int modelData
                    objectName: "startIn" + modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    ground: down ? Theme.nightPressed : Theme.night
                    ink: Theme.inkOnNight
                    edge: Theme.softOnNight
                    text: Words.startWord(modelData)
                    Accessible.name: Words.languageName(modelData) + ", " + text
                    onClicked: root.begunIn(modelData)
                }
            }
        }
    }
}
