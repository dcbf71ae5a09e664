// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// How far one is, in words: a stroke and a word for each page of the form, a tick on those that are done.
RowLayout {
    id: root

    required property list<int> pages // Screens of the form
    required property int step // from 0

    spacing: Theme.spacingS
    Accessible.role: Accessible.StaticText
    Accessible.name: FormWords.progress(step, pages.length)

    Repeater {
        // Always as many as a form can have: one that goes from a layout that is not in sight is one that Qt 6.4 goes on with.
        model: 6

        delegate: ColumnLayout {
            id: place
            required property int index
            readonly property bool done: index < root.step
            readonly property bool now: index === root.step
            visible: index < root.pages.length
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spacingXs

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Math.round(Theme.grid * 1.25)
                radius: height / 2
                color: place.index <= root.step ? Theme.lake : Theme.well
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.line
            }
            RowLayout {
                visible: !Theme.phone || (Theme.textScale < 1.2 && (place.now || root.pages.length < 5))
                spacing: Theme.spacingXs

                Pictogram {
                    visible: place.done && Theme.textScale < 1.5
                    name: "check"
                    size: Theme.bodyBase * (Theme.phone ? 0.8 : 1)
                    color: Theme.inkOnLakeTint
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: FormWords.pageWord(root.pages[place.index] ?? -1)
                    font.bold: place.now
                    lineHeight: 1
                    wrapMode: Text.NoWrap // one that was narrow once would stay tall
                    color: place.now ? Theme.inkOnLakeTint : Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
