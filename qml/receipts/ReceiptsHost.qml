// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The forms behind "I want this job", a sign-up and what somebody thinks, and the receipt that they lead to.
Item {
    id: root

    required property ScreenFrame frame
    required property KioskSession session
    required property StationInfo station
    required property RequestForm form
    required property FeedbackForm feedback
    required property ReceiptPage receipt
    required property ReceiptSearch search
    required property SlipPrinting printing
    readonly property Navigator navigator: frame.navigator

    // Back to the last page where an answer is only changed.
    function goOn(kind: int, page: int) {
        if (kind === Screens.Correction)
            navigator.back();
        else
            navigator.openItem(form.pageAfter(page), form.aboutId);
    }
    function correct(page: int) { navigator.openKind(page, Screens.Correction, form.aboutId); }

    ScreenSlot {
        frame: root.frame
        screen: Screens.FormConsent
        early: false
        sourceComponent: ConsentScreen {
            form: root.form
            onNextTapped: root.goOn(Screens.InTurn, page)
            onAsideTapped: root.navigator.back()
        }
    }
    ScreenSlot {
        id: nameSlot
        frame: root.frame
        screen: Screens.FormName
        early: false
        sourceComponent: NameScreen {
            form: root.form
            typing: root.frame.typing
            onNextTapped: root.goOn(nameSlot.kind, page)
        }
    }
    ScreenSlot {
        id: phoneSlot
        frame: root.frame
        screen: Screens.FormPhone
        early: false
        sourceComponent: PhoneScreen {
            form: root.form
            onNextTapped: root.goOn(phoneSlot.kind, page)
        }
    }
    ScreenSlot {
        id: idSlot
        frame: root.frame
        screen: Screens.FormIdNumber
        early: false
        sourceComponent: IdNumberScreen {
            form: root.form
            onNextTapped: root.goOn(idSlot.kind, page)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.FormCheck
        early: false
        sourceComponent: CheckScreen {
            form: root.form
            onNameTapped: root.correct(Screens.FormName)
            onPhoneTapped: root.correct(Screens.FormPhone)
            onIdTapped: root.correct(Screens.FormIdNumber)
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
            printing: root.printing
            justMade: receiptSlot.kind === Screens.JustMade
            onLeaveTapped: root.session.end()
            onJobsTapped: root.navigator.returnTo(root.receipt.subject === ReceiptPage.FairSignUp ? Screens.Fairs : Screens.Results)
            onAgainTapped: root.navigator.returnTo(Screens.FindReceipt)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Feedback
        early: false
        sourceComponent: FeedbackScreen {
            form: root.feedback
            typing: root.frame.typing
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
