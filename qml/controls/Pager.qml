// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Previous page, where one is, next page.
RowLayout {
    id: root

    required property int page // from 0
    required property int pageCount
    readonly property string longNumber: qsTr("Page %1 of %2", "pager").arg(root.page + 1).arg(Math.max(1, root.pageCount))
    // What a button with its word in one line takes, and what all three do: a list beside a vacancy may be narrower.
    readonly property real buttonWidth: Math.max(previousWord.advanceWidth, nextWord.advanceWidth)
                                        + Theme.iconS + Theme.spacingS + 2 * Theme.spacingL + 2 * Theme.spacingS
    readonly property real mostNumberWidth: Theme.fontBody * 8
    readonly property real fullWidth: 2 * (buttonWidth + spacing) + Math.min(longWords.advanceWidth, mostNumberWidth)
    readonly property bool brief: Theme.phone || (Theme.wide && Theme.textScale > 1.2) || width < fullWidth
    readonly property bool shortNumber: brief || Math.ceil(longWords.advanceWidth) > mostNumberWidth // of a thousand pages

    signal previousTapped
    signal nextTapped

    spacing: Theme.spacingM

    TextMetrics { id: previousWord; font: previousButton.font; text: previousButton.text }
    TextMetrics { id: nextWord; font: nextButton.font; text: nextButton.text }
    TextMetrics { id: longWords; font: number.font; text: root.longNumber }

    ActionButton {
        id: previousButton
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
        id: number
        objectName: "pageNumber"
        // Not a share of the row's width, and no text that is broken for a moment while the row still has the place of the
        // short number: on Qt 6.4 a change within the arranging of a row is not seen, and all three stayed as high as that.
        Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), root.mostNumberWidth)
        Layout.maximumWidth: root.mostNumberWidth
        Layout.fillHeight: true
        text: root.shortNumber ? qsTr("%1 / %2", "pager, short: this page, pages").arg(root.page + 1).arg(Math.max(1, root.pageCount))
                               : root.longNumber
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
        wrapMode: Text.NoWrap
    }
    ActionButton {
        id: nextButton
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
