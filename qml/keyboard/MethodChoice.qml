// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Controls
import Yizhan.Theme
import Yizhan.ViewModels

// How would you like to write? Asked once in a session.
Item {
    id: root

    required property list<int> methods
    readonly property int columns: width > Theme.shortSide ? methods.length : 2
    readonly property int lines: Math.ceil(methods.length / columns)

    signal chosen(method: int)

    function nameOf(method: int): string {
        return [qsTr("Handwriting", "way to write"), qsTr("Pinyin", "way to write"), qsTr("Strokes", "way to write"),
                qsTr("Jyutping", "way to write"), qsTr("Letters", "way to write")][method];
    }
    function hintOf(method: int): string {
        return [qsTr("Write with a finger", "under Handwriting"), qsTr("Mandarin sounds", "under Pinyin"),
                qsTr("Across, down, dot …", "under Strokes"), qsTr("Cantonese sounds", "under Jyutping"),
                qsTr("A B C", "under Letters")][method];
    }
    function glyphOf(method: int): string {
        return ["手", "pīn", "丿", "jyut", "abc"][method];
    }

    TextBlock {
        id: question
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("How would you like to write?", "keyboard, first use")
        font.pixelSize: Math.min(Theme.fontLead, Theme.keyHeight * 0.45)
        font.bold: true
        lineHeight: 1
    }
    Grid {
        id: grid
        anchors { left: parent.left; right: parent.right; top: question.bottom; bottom: parent.bottom; topMargin: Theme.spacingS }
        columns: root.columns
        spacing: Theme.keyGap

        Repeater {
            model: root.methods

            delegate: Tappable {
                id: tile
                required property int modelData
                objectName: "method" + modelData
                width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                height: (grid.height - (root.lines - 1) * grid.spacing) / root.lines
                text: root.nameOf(modelData)
                Accessible.description: root.hintOf(modelData)
                onClicked: root.chosen(modelData)

                background: Rectangle {
                    radius: Theme.radiusM
                    color: tile.down ? Theme.lakeTintPressed : Theme.card
                    border.width: Theme.fillEdge
                    border.color: Theme.line
                }
                contentItem: Item {
                    Grid {
                        anchors.centerIn: parent
                        columns: root.lines > 1 ? 2 : 1
                        spacing: Theme.spacingM
                        verticalItemAlignment: Grid.AlignVCenter
                        horizontalItemAlignment: root.lines > 1 ? Grid.AlignLeft : Grid.AlignHCenter

                        Rectangle {
                            width: root.lines > 1 ? Math.min(tile.height * 0.62, tile.width * 0.3) : Math.min(tile.height * 0.4, tile.width * 0.5)
                            height: width
                            radius: Theme.radiusS
                            color: Theme.lampTint
                            border.width: Theme.highContrast ? Theme.hairline : 0
                            border.color: Theme.lamp

                            TextBlock {
                                anchors.centerIn: parent
                                text: root.glyphOf(tile.modelData)
                                font.pixelSize: parent.width * (text.length > 1 ? 0.45 : 0.62)
                                font.bold: true
                                lineHeight: 1
                                color: Theme.inkOnLampTint
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                            }
                        }
                        Column {
                            width: tile.width * (root.lines > 1 ? 0.54 : 0.9)

                            TextBlock {
                                width: parent.width
                                horizontalAlignment: root.lines > 1 ? Text.AlignLeft : Text.AlignHCenter
                                text: tile.text
                                font.pixelSize: Math.min(Theme.fontLead, tile.height * 0.28, tile.width * (root.lines > 1 ? 0.14 : 0.2))
                                font.bold: true
                                fontSizeMode: Text.HorizontalFit
                                minimumPixelSize: Math.min(font.pixelSize, Theme.fontLeast)
                                wrapMode: Text.NoWrap
                                lineHeight: 1
                                Accessible.ignored: true
                            }
                            TextBlock {
                                width: parent.width
                                horizontalAlignment: root.lines > 1 ? Text.AlignLeft : Text.AlignHCenter
                                text: root.hintOf(tile.modelData)
                                font.pixelSize: Math.min(Theme.fontCaption, Math.max(Theme.stationary ? Theme.fontLeast : 0, Math.min(tile.height * 0.2, tile.width * (root.lines > 1 ? 0.09 : 0.12))))
                                lineHeight: 1
                                color: Theme.inkSoft
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
