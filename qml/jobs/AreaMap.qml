// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The nine areas of the city to choose from, not to scale: an area is tapped where its name stands; the three that are smaller than a
// finger have theirs beside the map.
Item {
    id: root

    required property FacetModel choices // null: none
    readonly property real drawnWidth: 740 // of the drawing, map.svg, as is all that follows
    readonly property real drawnHeight: 660
    readonly property real pill: 594 // where the names beside the map begin
    readonly property var places: ({
        "441224": Qt.point(300, 175), "441223": Qt.point(410, 312), "441225": Qt.point(122, 345), "441226": Qt.point(206, 462),
        "441284": Qt.point(500, 404), "441204": Qt.point(368, 592),
        "441284450": Qt.point(pill, 444), "441203": Qt.point(pill, 528), "441202": Qt.point(pill, 612)
    })
    readonly property real factor: Math.min(width / drawnWidth, height / drawnHeight)

    signal areaTapped(code: string)

    // English names have a word that says what kind of area it is, for which a map has no room.
    function shortName(code: string, name: string): string {
        return Facts.tileLines === 1 ? Words.choice(JobBrowser.County, code, name)
             : code === "441284450" ? qsTr("High-tech", "map: short for Zhaoqing High-tech Zone") : name.split(" ")[0];
    }

    component Layer: Image {
        anchors.fill: parent
        sourceSize: Qt.size(width, height)
        asynchronous: true
    }

    Item {
        id: map
        anchors.centerIn: parent
        width: Math.floor(root.drawnWidth * root.factor)
        height: Math.floor(root.drawnHeight * root.factor)

        Layer {
            source: map.width < 8 ? "" : "qrc:/pictures/" + (Theme.highContrast ? "contrast/" : "") + "map.svg"
        }
        Repeater {
            model: root.choices

            delegate: Item {
                id: area
                required property string code
                required property string name
                required property int count
                required property bool selected
                readonly property var place: root.places[code]
                readonly property string called: root.shortName(code, name)
                readonly property bool inverse: selected && beside && Theme.highContrast // no room for a thicker outline
                readonly property bool beside: place !== undefined && place.x === root.pill

                anchors.fill: parent
                visible: place !== undefined

                Layer {
                    visible: area.selected
                    source: area.selected && area.visible ? "qrc:/pictures/" + (Theme.highContrast ? "contrast/" : "") + "map-" + area.code + ".svg" : ""
                }
                Tappable {
                    objectName: "choice_" + area.code
                    x: (area.place?.x ?? 0) * root.factor - (area.beside ? 0 : width / 2)
                    y: (area.place?.y ?? 0) * root.factor - height / 2
                    width: area.beside ? map.width - x : Math.max(Theme.touchTarget * 1.3, label.implicitWidth)
                    height: Math.max(area.beside ? 0 : Theme.touchTarget, label.implicitHeight + 2 * Theme.fillEdge)
                    text: area.called
                    Accessible.name: Words.choice(JobBrowser.County, area.code, area.name) + ", " + Words.vacancies(area.count)
                    Accessible.checkable: true
                    Accessible.checked: area.selected
                    onClicked: root.areaTapped(area.code)

                    background: Rectangle {
                        visible: area.beside
                        radius: Theme.radiusM
                        color: area.inverse ? Theme.lake : area.selected ? Theme.lampTint : Theme.lakeTint
                        border.width: area.selected && !area.inverse ? Theme.chosenEdge : Theme.fillEdge
                        border.color: Theme.inkOnLakeTint
                    }
                    Column {
                        id: label
                        anchors.centerIn: parent

                        TextBlock {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: area.selected ? "✓ " + area.called : area.called
                            font.pixelSize: area.beside ? Theme.fontCaption : Theme.fontBody
                            font.bold: true
                            lineHeight: 1
                            wrapMode: Text.NoWrap
                            color: area.inverse ? Theme.inkOnLake : Theme.ink
                            Accessible.ignored: true
                        }
                        TextBlock {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: Facts.tileLines === 1 ? Words.vacancies(area.count) : area.count
                            font.pixelSize: Theme.fontCaption
                            lineHeight: 1
                            wrapMode: Text.NoWrap
                            color: area.inverse ? Theme.inkOnLake : Theme.inkSoft
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    TextBlock {
        anchors { left: parent.left; bottom: parent.bottom }
        text: qsTr("Sketch map", "below the map of the areas: not to scale")
        font.pixelSize: Theme.fontCaption
        lineHeight: 1
        color: Theme.inkSoft
    }
}
