// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is to be looked at before a question is answered. Takes no room where there is nothing.
Image {
    id: root

    required property real mostHeight

    readonly property real ratio: implicitWidth > 0 ? implicitHeight / implicitWidth : 0

    objectName: "questionPicture"
    visible: status === Image.Ready
    height: Math.min(mostHeight, width * ratio)
    sourceSize: Qt.size(1600, 1600)
    fillMode: Image.PreserveAspectFit
    horizontalAlignment: Image.AlignLeft
    asynchronous: true
    cache: false
    Accessible.ignored: true
}
