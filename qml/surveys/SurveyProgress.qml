// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How far one is, and that nothing is lost.
Item {
    id: root

    required property SurveyForm form
    readonly property bool tight: Theme.phone && Theme.textScale > 1.2

    implicitHeight: words.height + Theme.spacingXs + track.height
    Accessible.role: Accessible.StaticText
    Accessible.name: SurveyWords.step(form.page) + ", " + SurveyWords.rest(form.page, form.pages, form.exact)

    Row {
        id: words
        spacing: Theme.spacingS

        TextBlock {
            objectName: "surveyStep"
            text: SurveyWords.step(root.form.page)
            font.bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        TextBlock {
            objectName: "surveyRest"
            visible: !root.tight
            text: SurveyWords.rest(root.form.page, root.form.pages, root.form.exact)
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
    Row {
        anchors { right: parent.right; verticalCenter: words.verticalCenter }
        spacing: Theme.spacingXs
        visible: root.form.askedBy !== "" && !root.tight

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.form.saved
            name: "check"
            size: Theme.iconS * 0.8
            color: Theme.leaf
        }
        TextBlock {
            objectName: "surveySaved"
            visible: !Theme.phone || !root.form.saved
            text: root.form.saved ? qsTr("Kept", "survey: all answers are on the disk") : qsTr("Keeping …", "survey: the answers are on the way to the disk")
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: Theme.inkSoft
        }
    }
    Rectangle {
        id: track
        anchors { left: parent.left; right: parent.right; top: words.bottom; topMargin: Theme.spacingXs }
        height: Math.round(Theme.grid * 1.25)
        radius: height / 2
        color: Theme.well
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line

        Rectangle {
            width: root.form.pages > 0 ? Math.max(height, parent.width * (root.form.page + 1) / root.form.pages) : 0
            height: parent.height
            radius: height / 2
            color: Theme.lake
        }
    }
}
