// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The classes of which somebody signed up here, the one that begins soonest first.
ScreenPage {
    id: root

    required property StaffClasses classes
    required property string stationName

    property staffClass none // while a delegate goes

    signal classTapped(id: string)

    objectName: "staffClassesScreen"
    title: qsTr("Class lists", "staff: who signed up for which class, and who came")
    note: stationName

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors.fill: parent
        contentHeight: content.implicitHeight + 2 * content.y

        GridLayout {
            id: content
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingM

            Repeater {
                model: root.classes.classes.length

                delegate: ClassRow {
                    required property int index
                    objectName: "classRow" + index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    held: index < root.classes.classes.length ? root.classes.classes[index] : root.none
                    onClicked: root.classTapped(held.id)
                }
            }
        }
    }
}
