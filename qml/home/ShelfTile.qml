// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// A shelf of vacancies of one sort: whom it is for, in a small picture.
WorkTile {
    required property string code
    required count

    picture: code
    text: Words.shelf(code)
    wordSize: Theme.fontLead
    scene: Theme.card
    scenePressed: Theme.cardPressed
}
