// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// For those who come back: what became of what they handed in. White, so that the doors stand before it.
DoorTile {
    property bool brief: false // without a sub-line

    picture: "slip"
    text: qsTr("Find my receipt", "home screen: by its code")
    note: brief ? "" : qsTr("By its code, see how it stands", "home screen, below Find my receipt")
    ground: Theme.card
    groundPressed: Theme.cardPressed
}
