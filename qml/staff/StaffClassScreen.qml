// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The list of one class: who is expected, and whether they came.
ScreenPage {
    id: root

    required property StaffClasses classes
    readonly property staffClass held: classes.opened

    property staffSignUp none // while a delegate goes

    objectName: "staffClassScreen"
    title: StaffWords.classTitle(held)
    note: StaffWords.classDates(held)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        StaffNotKept { visible: root.classes.notKept }
        ScrollPane {
            id: pane
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.implicitHeight + 2 * content.y

            GridLayout {
                id: content
                x: Theme.gutter
                y: Theme.spacingM
                width: pane.width - 2 * Theme.gutter
                columns: Theme.wide ? 2 : 1
                columnSpacing: Theme.spacingM
                rowSpacing: Theme.spacingS

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.columnSpan: content.columns
                    spacing: Theme.spacingXs

                    TextBlock {
                        objectName: "classCounts"
                        Layout.fillWidth: true
                        text: StaffWords.classCounts(root.held)
                        font.pixelSize: Theme.fontLead
                        font.bold: true
                        lineHeight: 1.1
                    }
                    TextBlock {
                        objectName: "classHint"
                        Layout.fillWidth: true
                        text: root.held.begun ? qsTr("If you tapped the wrong one, tap the other.", "staff: came, or did not come")
                                              : qsTr("From %1 on you can note here who comes.", "staff: the first day of a class").arg(Facts.dayOf(root.held.startYear, root.held.startMonth, root.held.startDay))
                        lineHeight: 1.1
                        color: Theme.inkSoft
                    }
                }
                Repeater {
                    model: root.classes.signUps.length

                    delegate: SignUpRow {
                        required property int index
                        objectName: "signUpRow" + index
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        begun: root.held.begun
                        signUp: index < root.classes.signUps.length ? root.classes.signUps[index] : root.none
                        onAttendedTapped: root.classes.attended(signUp.code)
                        onAbsentTapped: root.classes.absent(signUp.code)
                    }
                }
            }
        }
    }
}
