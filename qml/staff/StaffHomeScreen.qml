// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the staff have to do: who calls, then what residents handed in.
ScreenPage {
    id: root

    required property StaffSession staff
    required property StaffBoard board
    required property StaffClasses classes
    required property CheckInDoor door
    required property SurveyBoard surveys
    required property string stationName

    property staffRequest none // while a delegate goes
    property staffClass noClass
    property fairValue noFair

    signal classesTapped
    signal checkInTapped(fair: string)
    signal surveysTapped

    objectName: "staffHomeScreen"
    title: root.staff.name
    note: stationName

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        StaffNotKept { visible: root.board.notKept }
        TextBlock {
            objectName: "staffUndelivered"
            Layout.fillWidth: true
            Layout.margins: Theme.gutter
            Layout.bottomMargin: 0
            visible: root.board.lost || root.board.undelivered > 0
            text: root.board.lost ? qsTr("What waited in this machine to be sent was lost. Please tell the employment bureau: whoever handed it in has to do so once more.", "staff")
                                  : qsTr("%1 requests of this machine could not be delivered. Please tell the employment bureau.", "staff").arg(root.board.undelivered)
            font.pixelSize: Theme.fontLead
            lineHeight: 1.1
            color: Theme.brick
            Accessible.role: Accessible.AlertMessage
        }
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
                columnSpacing: Theme.spacingL
                rowSpacing: Theme.spacingL

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spacingM

                    TextBlock {
                        objectName: "noCalls"
                        Layout.fillWidth: true
                        visible: root.board.calls.length === 0
                        text: qsTr("Nobody calls just now", "staff")
                        font.pixelSize: Theme.fontLead
                        font.bold: true
                        lineHeight: 1
                    }
                    Repeater {
                        model: root.board.calls.length

                        delegate: CallTile {
                            required property int index
                            objectName: "callTile" + index
                            Layout.fillWidth: true
                            lamp: index === 0
                            call: index < root.board.calls.length ? root.board.calls[index] : root.none
                            onSeenTapped: root.board.seen(call.code)
                            onComingTapped: root.board.coming(call.code)
                            onDoneTapped: root.board.done(call.code)
                            onNoAnswerTapped: root.board.noAnswer(call.code)
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spacingM

                    Repeater {
                        model: root.door.todays.length

                        delegate: CheckInTile {
                            required property int index
                            objectName: "checkInTile" + index
                            Layout.fillWidth: true
                            fair: index < root.door.todays.length ? root.door.todays[index] : root.noFair
                            onClicked: root.checkInTapped(fair.id)
                        }
                    }
                    ClassesDoor {
                        objectName: "classesDoor"
                        Layout.fillWidth: true
                        visible: root.classes.classes.length > 0
                        next: root.classes.classes.length > 0 ? root.classes.classes[0] : root.noClass
                        onClicked: root.classesTapped()
                    }
                    SurveysDoor {
                        objectName: "surveysDoor"
                        Layout.fillWidth: true
                        visible: root.surveys.surveys.length > 0 || begun > 0
                        begun: root.surveys.begun.length
                        onClicked: root.surveysTapped()
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: root.board.requests.length === 0 ? qsTr("Nothing was handed in today", "staff") : qsTr("Handed in today, and still open", "staff")
                        font.pixelSize: Theme.fontLead
                        font.bold: true
                        lineHeight: 1
                    }
                    Repeater {
                        model: root.board.requests.length

                        delegate: RequestRow {
                            required property int index
                            objectName: "requestRow" + index
                            Layout.fillWidth: true
                            request: index < root.board.requests.length ? root.board.requests[index] : root.none
                            onDoneTapped: root.board.done(request.code)
                            onNoAnswerTapped: root.board.noAnswer(request.code)
                            onCalledTapped: root.board.called(request.code)
                        }
                    }
                    TextBlock {
                        objectName: "staffFailed"
                        Layout.fillWidth: true
                        visible: root.board.failed.length > 0
                        text: qsTr("Handed in at this machine, and not taken", "staff")
                        font.pixelSize: Theme.fontLead
                        font.bold: true
                        lineHeight: 1
                    }
                    Repeater {
                        model: root.board.failed.length

                        delegate: RequestRow {
                            required property int index
                            objectName: "failedRow" + index
                            Layout.fillWidth: true
                            request: index < root.board.failed.length ? root.board.failed[index] : root.none
                        }
                    }
                }
            }
        }
    }
}
