// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One stand: where one finds it, and whom they look for. A post that is a vacancy opens it.
ScreenPage {
    id: root

    required property BoothPage page
    required property FairBooths booths
    readonly property boothValue booth: page.booth
    readonly property bool ready: page.state === ItemStates.Ready
    readonly property bool kept: booths.keptIds.includes(booth.id)

    signal vacancyTapped(id: string)

    objectName: "boothScreen"
    title: ready ? FairWords.employer(booth) : qsTr("About this stand", "title of the page of a stand of a job fair")
    note: ready ? Facts.list([qsTr("Stand %1", "stand of a job fair: its number").arg(booth.number), booth.zone]) : ""

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: keep.top; bottomMargin: Theme.spacingM }
        visible: root.ready
        contentHeight: column.height + Theme.spacingM

        Column {
            id: column
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.spacingM

            BoothHead {
                width: parent.width
                booth: root.booth
            }
            TextBlock {
                width: parent.width
                text: qsTr("Whom they look for", "page of a stand of a job fair")
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.page.posts

                delegate: Item {
                    id: place
                    required property boothPost modelData
                    required property int index
                    readonly property bool leads: modelData.vacancy !== ""
                    width: column.width
                    height: leads ? post.implicitHeight : plain.height

                    PostRow {
                        id: post
                        objectName: "boothPost" + place.index
                        anchors.fill: parent
                        visible: place.leads
                        post: place.modelData
                        onClicked: root.vacancyTapped(place.modelData.vacancy)
                    }
                    TextBlock {
                        id: plain
                        x: Theme.spacingL
                        width: parent.width - 2 * Theme.spacingL
                        visible: !place.leads
                        text: place.modelData.title
                        font.pixelSize: Theme.fontLead
                        font.bold: true
                        lineHeight: 1
                    }
                }
            }
            TextBlock {
                width: parent.width
                visible: root.page.posts.length === 0
                text: qsTr("The work is not said, you can ask there", "stand of a job fair")
            }
            TextBlock {
                width: parent.width
                text: qsTr("Looking for work costs nothing. Do not pay anybody for a job, a deposit or clothes.", "page of a stand of a job fair")
                lineHeight: 1
                color: Theme.inkSoft
            }
        }
    }
    ActionButton {
        id: keep
        objectName: "keepThisBooth"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spacingM; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        height: Math.max(implicitHeight, Theme.touchPrimary)
        visible: root.ready
        enabled: root.kept || !root.booths.full
        kind: ActionButton.Primary
        ground: root.kept ? (down ? Theme.lampPressed : Theme.lampTint) : down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
        ink: root.kept ? Theme.inkOnLampTint : Theme.inkOnLake
        pictogram: root.kept ? "heart-full" : "heart"
        font.pixelSize: Theme.fontTitle
        text: root.kept ? qsTr("Kept: tap to take it off", "stand of a job fair")
            : root.booths.full ? qsTr("Ten are kept", "stands of a job fair: the list is full") : qsTr("I want to go to this stand", "stand of a job fair: keep it")
        onClicked: root.booths.toggle(root.booth.id)
    }
    EmptyState {
        objectName: "boothMissing"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.page.state === ItemStates.Missing
        pictogram: "calendar"
        heading: qsTr("This stand is not there any more", "page of a stand of a job fair")
        explanation: qsTr("The fair is over, or the employer does not come.", "page of a stand of a job fair")
    }
}
