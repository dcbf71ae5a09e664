// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Previous page, where one is, next page.
RowLayout {
    id: root

    required property int page // from 0
    required property int pageCount
    readonly property bool brief: Theme.phone || (Theme.wide && Theme.textScale > 1.2)

    signal previousTapped
    signal nextTapped

    spacing: Theme.spacingM

    ActionButton {
        objectName: "previousPageButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        pictogram: root.brief ? "" : "previous"
        text: qsTr("Prev.", "pager: page before this one")
        enabled: root.page > 0
        onClicked: root.previousTapped()
    }
    TextBlock {
        objectName: "pageNumber"
        // Not a share of the row's width: on Qt 6.4 a change within the arranging of a row is not seen.
        Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), Theme.fontBody * 8)
        Layout.maximumWidth: Theme.fontBody * 8
        text: (root.brief ? qsTr("%1 / %2", "pager, short: this page, pages") : qsTr("Page %1 of %2", "pager"))
              .arg(root.page + 1).arg(Math.max(1, root.pageCount))
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        wrapMode: Theme.textScale > 1.2 ? Text.Wrap : Text.NoWrap
    }
    ActionButton {
        objectName: "nextPageButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        kind: ActionButton.Primary
        pictogram: root.brief ? "" : "next"
        pictogramLast: true
        text: qsTr("Next", "pager: page after this one")
        enabled: root.page + 1 < root.pageCount
        onClicked: root.nextTapped()
    }
}
