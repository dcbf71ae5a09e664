// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A field to search with words. No path needs it.
TextEntry {
    leftPadding: Theme.spacingM * 2 + Theme.iconS

    Pictogram {
        anchors { left: parent.left; leftMargin: Theme.spacingM; verticalCenter: parent.verticalCenter }
        name: "search"
        size: Theme.iconS
        color: Theme.inkSoft
    }
}
