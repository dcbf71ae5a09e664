// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The form behind "I want this job", and the receipt that it leads to.
Item {
    id: root

    required property ScreenFrame frame
    required property KioskSession session
    required property StationInfo station
    required property InterestForm form
    required property ReceiptPage receipt
    required property ReceiptSearch search
    readonly property Navigator navigator: frame.navigator

    // Back to the last page where an answer is only changed.
    function goOn(kind: int, screen: int) {
        if (kind === Screens.Correction)
            navigator.back();
        else
            navigator.openItem(screen, form.vacancyId);
    }

    ScreenSlot {
        frame: root.frame
        screen: Screens.InterestConsent
        early: false
        sourceComponent: ConsentScreen {
            form: root.form
            onNextTapped: root.navigator.openItem(Screens.InterestName, root.form.vacancyId)
            onAsideTapped: root.navigator.back()
        }
    }
    ScreenSlot {
        id: nameSlot
        frame: root.frame
        screen: Screens.InterestName
        early: false
        sourceComponent: NameScreen {
            form: root.form
            typing: root.frame.typing
            onNextTapped: root.goOn(nameSlot.kind, Screens.InterestPhone)
        }
    }
    ScreenSlot {
        id: phoneSlot
        frame: root.frame
        screen: Screens.InterestPhone
        early: false
        sourceComponent: PhoneScreen {
            form: root.form
            onNextTapped: root.goOn(phoneSlot.kind, Screens.InterestCheck)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.InterestCheck
        early: false
        sourceComponent: CheckScreen {
            form: root.form
            onNameTapped: root.navigator.openKind(Screens.InterestName, Screens.Correction, root.form.vacancyId)
            onPhoneTapped: root.navigator.openKind(Screens.InterestPhone, Screens.Correction, root.form.vacancyId)
        }
    }
    ScreenSlot {
        id: receiptSlot
        frame: root.frame
        screen: Screens.Receipt
        early: false
        sourceComponent: ReceiptScreen {
            page: root.receipt
            stationName: root.station.name
            justMade: receiptSlot.kind === Screens.JustMade
            onLeaveTapped: root.session.end()
            onJobsTapped: root.navigator.returnTo(Screens.Results)
            onAgainTapped: root.navigator.returnTo(Screens.FindReceipt)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.FindReceipt
        early: false
        sourceComponent: FindReceiptScreen {
            search: root.search
            onFindTapped: code => root.navigator.openKind(Screens.Receipt, Screens.LookedUp, code)
        }
    }
}
