// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// From the calendar of job fairs to a post at a stand.
Item {
    id: root

    required property ScreenFrame frame
    required property FairCalendar fairs
    required property FairPage fair
    required property FairBooths booths
    required property BoothPage booth
    required property UplinkState sending
    required property SlipPrinting printing
    required property Freshness freshness
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        frame: root.frame
        screen: Screens.Fairs
        early: false
        sourceComponent: FairsScreen {
            calendar: root.fairs
            onFairTapped: id => root.navigator.openItem(Screens.Fair, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Fair
        early: false
        sourceComponent: FairScreen {
            page: root.fair
            booths: root.booths
            canSend: root.sending.possible
            printing: root.printing
            freshness: root.freshness
            onListTapped: root.navigator.openKind(Screens.FairBooths, FairBooths.ByNumber, root.fair.fair.id)
            onShelfTapped: (order, code) => {
                root.navigator.openKind(Screens.FairBooths, order, root.fair.fair.id);
                root.booths.choose(code);
            }
            onBoothTapped: id => root.navigator.openItem(Screens.Booth, id)
            onSignUpTapped: root.navigator.openKind(Screens.FormConsent, Screens.FairSignUp, root.fair.fair.id)
            onHelpTapped: root.navigator.sheet = Navigator.Help
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.FairBooths
        early: false
        sourceComponent: BoothsScreen {
            page: root.fair
            booths: root.booths
            onBoothTapped: id => root.navigator.openItem(Screens.Booth, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Booth
        early: false
        sourceComponent: BoothScreen {
            page: root.booth
            booths: root.booths
            onVacancyTapped: id => root.navigator.openItem(Screens.Vacancy, id)
        }
    }
}
