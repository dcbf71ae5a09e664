// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that hands something in, and looks at its receipt.
#include "tourguide.h"

#include "syntheticinput.h"

namespace yizhan::tour {

using viewmodels::RequestForm;
namespace Screens = viewmodels::Screens;

Result<void> TourGuide::walkForm()
{
    viewmodels::Navigator &way = m_models.navigator();
    RequestForm &form = m_models.form();
    go(Screens::Results);
    YIZHAN_TRY(answered());
    const QString id = idOfResult(0);
    way.openItem(Screens::FormConsent, id);
    YIZHAN_TRY(picture("interest-consent"));
    way.openItem(Screens::FormName, id);
    YIZHAN_TRY(picture("interest-name"));
    form.chooseSurname(form.surnames().at(2));
    form.chooseTitle(RequestForm::Title::Madam);
    YIZHAN_TRY(picture("interest-name-chosen"));
    way.openItem(Screens::FormPhone, id);
    YIZHAN_TRY(picture("interest-phone"));
    form.typeDigit(9);
    YIZHAN_TRY(picture("interest-phone-wrong"));
    form.clearDigits();
    for (const int digit : {1, 3, 8, 0, 0, 1})
        form.typeDigit(digit);
    YIZHAN_TRY(picture("interest-phone-short"));
    for (const int digit : {3, 8, 0, 0, 0})
        form.typeDigit(digit);
    YIZHAN_TRY(picture("interest-phone-complete"));
    way.openItem(Screens::FormCheck, id);
    YIZHAN_TRY(picture("interest-check"));
    m_models.session().setHighContrast(true);
    YIZHAN_TRY(picture("interest-check-contrast"));
    m_models.session().setHighContrast(false);
    m_operations.setDiskFull(true);
    form.submit();
    YIZHAN_TRY(picture("interest-not-kept"));
    m_operations.setDiskFull(false);
    form.submit();
    YIZHAN_TRY(picture("receipt-just-made"));
    m_models.session().setHighContrast(true);
    YIZHAN_TRY(picture("receipt-contrast"));
    m_models.session().setHighContrast(false);
    return {};
}

Result<void> TourGuide::walkReceipts()
{
    const QString code = m_models.navigator().id();
    operations::Verdict verdict;
    verdict.code = operations::VerdictCode::Accepted;
    m_operations.answer(code, verdict);
    go(Screens::FindReceipt);
    YIZHAN_TRY(picture("receipt-find"));
    for (const QChar character : code.chopped(3))
        m_models.receiptSearch().type(QString(character));
    YIZHAN_TRY(picture("receipt-find-typed"));
    m_models.receiptSearch().clear();
    m_models.navigator().openKind(Screens::Receipt, Screens::LookedUp, code);
    YIZHAN_TRY(picture("receipt-delivered"));
    if (QQuickItem *panel = m_window.findChild<QQuickItem *>(QStringLiteral("cancelPanel"))) {
        panel->setProperty("opened", true);
        YIZHAN_TRY(picture("receipt-cancel"));
        panel->setProperty("opened", false);
    }
    m_models.receipt().cancel();
    YIZHAN_TRY(picture("receipt-cancelled"));
    m_models.navigator().openKind(Screens::Receipt, Screens::LookedUp, QStringLiteral("ZZZZZZZZ"));
    YIZHAN_TRY(picture("receipt-unknown"));
    m_models.form().forget();
    return {};
}

} // namespace yizhan::tour
