// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The results. In wide shapes the list stands left and the open vacancy right.
ScreenPage {
    id: root

    required property JobBrowser jobs
    required property JobSearch search
    required property VacancyPage vacancy
    required property bool canSend
    required property SlipPrinting printing
    required property Shortlist shortlist

    signal filterTapped
    signal shortlistTapped
    signal vacancyTapped(id: string)
    signal wantTapped
    signal likeTapped
    signal courseTapped(id: string)

    objectName: "resultsScreen"
    // What states all that was chosen, and apart from it what does not say.
    title: root.jobs.stated < root.jobs.total
           ? qsTr("%1 state it · %2 do not say", "title of the list: vacancies that state what was chosen, and that say nothing of it")
             .arg(root.jobs.stated).arg(root.jobs.total - root.jobs.stated)
           : qsTr("%n found", "number of results, title of the list", root.jobs.total)
    note: shortlist.count > 0 ? "" : freshness // the tray stands there

    Binding {
        target: root.jobs
        property: "pageSize"
        value: Theme.phone ? 10 : (Theme.textScale < 1.2 ? 4 : Theme.textScale < 1.5 ? 3 : 2) - (Theme.shape === Theme.Tablet && Theme.textScale < 1.5 ? 1 : 0)
    }

    ShortlistTray {
        id: tray
        parent: root
        anchors { right: parent.right; rightMargin: Theme.gutter }
        headHeight: root.headHeight
        count: root.shortlist.count
        onClicked: root.shortlistTapped()
    }
    ColumnLayout {
        id: pane
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.spacingS }
        anchors.leftMargin: Theme.gutter
        width: (Theme.wide ? root.width * 0.45 : root.width) - 2 * Theme.gutter
        spacing: Theme.spacingS

        ChosenChips {
            Layout.fillWidth: true
            jobs: root.jobs
            onMoreTapped: root.filterTapped()
        }
        SearchNotes {
            Layout.fillWidth: true
            visible: root.jobs.searchText !== "" && root.jobs.searchText === root.search.text
                     && (root.search.readAs !== "" || root.search.widened || root.search.mentioned
                         || root.search.understood.count > 0)
            search: root.search
            onTakenBack: part => {
                root.search.takeBack(part);
                root.jobs.search(root.search.text);
            }
        }
        SegmentedChoice {
            objectName: "sortChoice"
            Layout.fillWidth: true
            visible: root.jobs.total > 1 && (Theme.shape !== Theme.Tablet || Theme.textScale < 1.5) // there a card needs the room
            values: [JobBrowser.BestMatch, JobBrowser.Newest, JobBrowser.Pay, JobBrowser.Distance].filter(
                        sort => sort === JobBrowser.BestMatch ? root.jobs.searchText !== ""
                              : sort !== JobBrowser.Distance || root.jobs.distanceKnown)
            value: root.jobs.sort
            words: values.map(sort => Words.sortName(sort))
            onChosen: value => root.jobs.sort = value
        }
        ResultsList {
            id: list
            objectName: "resultsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.jobs.total > 0
            jobs: root.jobs
            shortlist: Theme.wide ? null : root.shortlist // there the heart stands below the open vacancy
            openId: Theme.wide ? root.vacancy.vacancyId : ""
            onVacancyTapped: id => root.vacancyTapped(id)
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.jobs.ready && !root.jobs.busy && root.jobs.total === 0
            heading: qsTr("Nothing fits all of this", "no results")
            explanation: qsTr("Take off one of the conditions above, or look at everything.", "no results")
            actionText: qsTr("Show me everything", "no results: clears all filters")
            onActionTapped: root.jobs.clear()

            LooserChoices {
                Layout.fillWidth: true
                jobs: root.jobs
            }
        }
        Pager {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.jobs.pageCount > 1
            page: root.jobs.page
            pageCount: root.jobs.pageCount
            onPreviousTapped: root.jobs.previousPage()
            onNextTapped: root.jobs.nextPage()
        }
    }
    Rectangle {
        id: rule
        anchors { left: pane.right; leftMargin: Theme.gutter; top: parent.top; bottom: parent.bottom }
        visible: Theme.wide
        width: Theme.hairline
        color: Theme.line
    }
    Loader {
        anchors { left: rule.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        active: Theme.wide
        sourceComponent: VacancyPane {
            objectName: "vacancyScreen"
            vacancy: root.vacancy
            canSend: root.canSend
            printing: root.printing
            shortlist: root.shortlist
            onWantTapped: root.wantTapped()
            onLikeTapped: root.likeTapped()
            onCourseTapped: id => root.courseTapped(id)
        }
    }

    // Where a vacancy has its place beside the list, the first one is open.
    function follow() {
        if (Theme.wide && root.visible && !root.jobs.busy)
            root.vacancy.followList(root.jobs.shownIds);
    }
    onVisibleChanged: root.follow()
    Component.onCompleted: root.follow() // built when it is in front already

    Connections {
        target: Theme
        function onWideChanged() { root.follow(); } // the window was turned
    }
    Connections {
        target: root.jobs
        function onResultChanged() { list.contentY = 0; }
        function onListExpected() { root.vacancy.expectList(); }
        function onBusyChanged() { root.follow(); }
    }
}
