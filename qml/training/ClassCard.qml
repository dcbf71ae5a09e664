// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A class to choose: when, at what hours, where, and how many places are free.
Tappable {
    id: root

    required property classValue held
    required property Freshness freshness
    readonly property bool known: TrainingWords.placesKnown(held, freshness)
    readonly property bool full: TrainingWords.full(held, freshness)
    property bool selected: false

    text: Facts.list([TrainingWords.dates(held), held.schedule, TrainingWords.place(held.place), TrainingWords.places(held, freshness)])
    padding: 0
    radius: Theme.radiusL
    implicitHeight: words.height + 2 * Theme.spacingM
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : root.selected ? Theme.leafTint : Theme.card
        border.width: root.selected ? Theme.hairline * 4 : Theme.hairline
        border.color: root.selected ? Theme.leaf : Theme.line
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: mark
            anchors { left: parent.left; top: parent.top; margins: Theme.spacingM }
            width: Theme.iconM * 1.2
            height: width
            radius: width / 2
            color: root.selected ? Theme.leaf : Theme.card
            border.width: Theme.hairline * 2
            border.color: Theme.leaf

            Pictogram {
                anchors.centerIn: parent
                visible: root.selected
                name: "check"
                size: parent.width * 0.66
                color: Theme.inkOnLake
            }
        }
        Column {
            id: words
            anchors { left: mark.right; right: parent.right; top: parent.top; margins: Theme.spacingM }
            spacing: Theme.spacingXs / 2

            Flow {
                width: parent.width
                spacing: Theme.spacingM

                TextBlock {
                    width: Math.min(parent.width, Math.ceil(implicitWidth))
                    text: TrainingWords.dates(root.held)
                    font.pixelSize: Theme.fontTitle
                    font.bold: true
                    lineHeight: 1
                    Accessible.ignored: true
                }
                TextBlock {
                    width: Math.min(parent.width, Math.ceil(implicitWidth))
                    visible: text !== ""
                    text: TrainingWords.places(root.held, root.freshness)
                    font.pixelSize: Theme.fontLead
                    font.bold: true
                    lineHeight: 1
                    color: root.full ? Theme.brick : Theme.leaf
                    Accessible.ignored: true
                }
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: Facts.list([root.held.name, root.held.schedule])
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: TrainingWords.place(root.held.place)
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: Facts.list([TrainingWords.signUp(root.held), root.held.contested ? qsTr("places are given after that day", "class: nobody has one before") : ""])
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            SeatRow {
                width: parent.width
                visible: root.held.seats > 0
                seats: root.held.seats
                free: !root.known ? -1 : root.held.freePlaces
            }
        }
    }
}
