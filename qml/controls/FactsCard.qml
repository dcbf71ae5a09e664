// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// Facts, one below the other in a card with a line between two, or in columns where the page is wide. Its rows take `rowWidth`,
// `labelWidth` and, all but the first, `rule`. Rows stand further apart where the card is to be higher than they need.
Card {
    id: root

    property real room: 0 // the height to be filled
    property int columns: 1
    property bool framed: true // else what it stands on is the card
    default property alias rows: flow.data

    readonly property real inset: framed ? Theme.spacingL : 0
    readonly property real rowWidth: Math.floor((width - 2 * inset - (columns - 1) * leastSpacing) / columns)
    readonly property real labelWidth: framed && columns === 1 && !Theme.phone && Theme.textScale < 1.2 ? Theme.fontCaption * 5 : 0
    readonly property real rule: columns === 1 ? flow.spacing / 2 : 0
    readonly property real rowsHeight: Array.from(flow.visibleChildren).reduce((sum, row) => sum + row.implicitHeight, 0)
    readonly property int gaps: flow.visibleChildren.length
    readonly property real leastSpacing: !framed ? Theme.spacingS : Theme.phone || columns > 1 ? Theme.spacingM : Theme.spacingL
    readonly property real spare: columns > 1 ? 0 : Math.max(0, room - rowsHeight - 2 * inset - (gaps - 1) * leastSpacing)

    implicitHeight: flow.height + 2 * flow.y
    color: framed ? Theme.card : "transparent"
    border.width: framed ? Theme.hairline : 0

    Flow {
        id: flow
        x: root.inset
        y: root.inset + (root.spare > 0 ? (spacing - root.leastSpacing) / 2 : 0)
        width: root.width - 2 * root.inset
        spacing: Math.floor(root.leastSpacing + Math.min(root.spare / Math.max(1, root.gaps), root.leastSpacing * 1.6))
    }
}
