// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.Theme
import Yizhan.ViewModels

// From the kinds of work, or a written word, to one vacancy.
Item {
    id: root

    required property ScreenFrame frame
    required property JobBrowser jobs
    required property JobSearch search
    required property VacancyPage vacancy
    required property KeyboardInput keyboard
    required property UplinkState sending
    required property CoursePage course
    required property ClassChoice classes
    required property Shortlist shortlist
    required property SlipPrinting printing
    readonly property Navigator navigator: frame.navigator

    function find(words: string) {
        navigator.open(Screens.Results);
        jobs.searchAnew(words);
    }
    // Where there is room, the vacancy opens beside the list.
    function openFound(id: string) {
        if (Theme.wide)
            vacancy.open(id);
        else
            navigator.openItem(Screens.Vacancy, id);
    }

    ScreenSlot {
        frame: root.frame
        screen: Screens.WorkGroups
        sourceComponent: WorkGroupsScreen {
            jobs: root.jobs
            onGroupTapped: code => root.navigator.openKind(Screens.Results, JobBrowser.Group, code)
            onEveningsTapped: {
                root.navigator.open(Screens.Results);
                root.jobs.choose(JobBrowser.Kind, "PART_TIME");
                root.jobs.choose(JobBrowser.Shift, "EVENING");
                root.jobs.choose(JobBrowser.Shift, "NIGHT");
            }
            onAllTapped: root.navigator.open(Screens.Results)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Results
        sourceComponent: ResultsScreen {
            jobs: root.jobs
            search: root.search
            vacancy: root.vacancy
            canSend: root.sending.possible
            printing: root.printing
            shortlist: root.shortlist
            onShortlistTapped: root.navigator.open(Screens.Shortlist)
            onFilterTapped: root.navigator.open(Screens.Filter)
            onVacancyTapped: id => root.openFound(id)
            onWantTapped: root.navigator.openItem(Screens.FormConsent, root.vacancy.vacancyId)
            onLikeTapped: root.navigator.openItem(Screens.Matches, root.vacancy.vacancyId)
            onCourseTapped: id => root.navigator.openItem(Screens.Course, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Filter
        sourceComponent: FilterScreen {
            jobs: root.jobs
            onSearchTapped: root.navigator.open(Screens.Search)
            onFacetTapped: facet => root.navigator.openKind(Screens.Facet, facet)
            onFootTapped: root.navigator.returnTo(Screens.Results)
        }
    }
    ScreenSlot {
        id: facetSlot
        frame: root.frame
        screen: Screens.Facet
        sourceComponent: FacetScreen {
            jobs: root.jobs
            facet: facetSlot.kind
            onTownsTapped: root.navigator.openKind(Screens.Facet, JobBrowser.Town)
            onFootTapped: root.navigator.returnTo(Screens.Results)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Search
        sourceComponent: SearchScreen {
            search: root.search
            typing: root.frame.typing
            spelling: root.keyboard.method === KeyboardInput.Pinyin
            composing: root.keyboard.composing
            onHelpTapped: root.navigator.sheet = Navigator.Help
            onWordChosen: word => root.find(word)
            onVacancyTapped: id => {
                if (Theme.wide)
                    root.find(root.search.text);
                root.openFound(id);
            }
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Vacancy
        early: !Theme.wide
        sourceComponent: VacancyScreen {
            vacancy: root.vacancy
            canSend: root.sending.possible
            printing: root.printing
            shortlist: root.shortlist
            onShortlistTapped: root.navigator.open(Screens.Shortlist)
            onWantTapped: root.navigator.openItem(Screens.FormConsent, root.vacancy.vacancyId)
            onLikeTapped: root.navigator.openItem(Screens.Matches, root.vacancy.vacancyId)
            onCourseTapped: id => root.navigator.openItem(Screens.Course, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.CourseJobs
        early: false
        sourceComponent: CourseJobsScreen {
            classes: root.classes
            course: root.course.course.name
            shortlist: root.shortlist
            onVacancyTapped: id => root.navigator.openItem(Screens.Vacancy, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Shortlist
        early: false
        sourceComponent: ShortlistScreen {
            shortlist: root.shortlist
            printing: root.printing
            onVacancyTapped: id => root.navigator.openItem(Screens.Vacancy, id)
            onJobsTapped: root.navigator.returnTo(Screens.Results)
        }
    }
}
