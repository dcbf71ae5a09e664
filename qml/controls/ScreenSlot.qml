// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.ViewModels

// The place of one screen in the host of its module. The screen is built when it is first wanted, or before in its turn, and kept.
// (No bound components in a host: a loader of Qt 6.4 takes none.)
Item {
    id: root

    required property ScreenFrame frame
    required property int screen // of Screens
    property bool early: true // built in its turn; else only when it is wanted
    property alias sourceComponent: loader.sourceComponent
    property bool built
    property int kind // of the route that led here last
    readonly property ScreenPage page: loader.item as ScreenPage
    readonly property bool inFront: frame.navigator.screen === screen

    anchors.fill: parent
    visible: inFront

    Binding on built {
        when: root.visible || (root.early && root.frame.built >= root.screen)
        value: true
        restoreMode: Binding.RestoreNone
    }
    // A screen that is not in front keeps what it was about: else it would be drawn anew behind every other.
    Binding on kind {
        when: root.inFront
        value: root.frame.navigator.kind
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.page
        when: root.page !== null
        property: "freshness"
        value: root.frame.freshness
    }
    Loader {
        id: loader
        anchors.fill: parent
        active: root.built
    }
}
