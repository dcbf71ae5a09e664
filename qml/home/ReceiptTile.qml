// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// For those who come back: what became of what they handed in. White, so that the shelves stand before it.
PictureTile {
    property bool brief: false // without a sub-line

    pictogram: "receipt"
    text: qsTr("Find my receipt", "home screen: by its code")
    note: Theme.phone || brief ? "" : qsTr("By its code, see how it stands", "home screen, below Find my receipt")
    ink: Theme.inkOnLakeTint
    accent: ink
    wordSize: Theme.fontTitle
}
