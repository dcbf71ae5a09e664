// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Yizhan.Theme

// One of our pictograms in a colour of the theme, with the stroke that it needs there; `accent` colours the second layer of those that have one.
Item {
    id: root

    required property string name
    property color color: Theme.ink
    property color accent: color
    property bool twoTone: false
    property int size: Theme.iconM
    readonly property string folder: "qrc:/pictograms/" + (Theme.highContrast ? "bold/" : "")

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    ColorImage {
        anchors.fill: parent
        source: root.name === "" ? "" : root.folder + root.name + ".svg"
        sourceSize: Qt.size(root.size, root.size)
        color: root.color
    }

    ColorImage {
        anchors.fill: parent
        visible: root.twoTone
        source: root.twoTone && root.name !== "" ? root.folder + root.name + "-accent.svg" : ""
        sourceSize: Qt.size(root.size, root.size)
        color: root.accent
    }
}
