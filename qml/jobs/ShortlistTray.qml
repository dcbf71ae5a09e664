// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// How many are kept, at the right end of the head; leads to them.
ActionButton {
    id: root

    required property int count
    required property real headHeight

    objectName: "shortlistTray"
    y: (headHeight - height) / 2
    height: Math.min(headHeight - Theme.spacingXs, Math.max(Theme.touchSmall, implicitContentHeight + 2 * Theme.spacingXs))
    visible: count > 0
    kind: ActionButton.Lamp
    leftPadding: Theme.spacingM
    rightPadding: Theme.spacingM
    topPadding: 0
    bottomPadding: 0
    pictogram: "heart-full"
    text: Theme.phone ? count : qsTr("%n kept", "vacancies on the list of this session", count)
    Accessible.name: qsTr("%n kept", "vacancies on the list of this session", count)
}
