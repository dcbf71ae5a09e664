// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickethtml.h"

#include "fairhtml.h"
#include "fairwindow.h"
#include "html.h"
#include "qrdrawing.h"
#include "receiptcode.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

namespace {

QByteArray receiptLink(const QString &code)
{
    return "<p><a href=\"/r/" + QUrl::toPercentEncoding(code) + "\">" + htmlText(u"看办到哪一步了"_s) +
           "</a></p>\n";
}

PhonePage pageOf(const QString &title, const ledger::ReceiptState &signUp)
{
    PhonePage page;
    page.title = title + u" · "_s + operations::shownCode(signUp.receipt);
    page.head = "<meta name=\"robots\" content=\"noindex\">\n";
    page.body = "<h1>" + htmlText(title) + "</h1>\n";
    return page;
}

QString reasonFor(const ledger::ReceiptState &signUp, const ReceiptSubject &subject)
{
    if (signUp.state == "cancelled"_L1)
        return u"这个报名已经取消，门票不能用了。"_s;
    if (!subject.fair)
        return u"这场招聘会已经结束，或者不再公布。"_s;
    if (signUp.state == "waitlisted"_L1)
        return u"名额满了，您在排队。轮到您时，门票就在这个网址。"_s;
    return u"还没有门票。请过一会儿再看，或到驿站问工作人员。"_s;
}

} // namespace

Result<tickets::WrittenTicket> ticketFor(const ledger::ReceiptState &signUp, const catalogue::Fair &fair,
                                         const crypto::SigningKey &city)
{
    const auto id = tickets::TicketId::fromText(signUp.op);
    if (!id)
        return fail(ErrorCode::Corrupt, "ticket.id", QStringLiteral("the sign-up has no id"));
    const catalogue::FairWindow window = catalogue::windowOf(fair);
    return tickets::WrittenTicket::issue(
        {tickets::FairReference::of(fair.id), *id, window.from, window.until}, city);
}

Result<PhonePage> ticketPage(const ledger::ReceiptState &signUp, const catalogue::Fair &fair,
                             const tickets::WrittenTicket &ticket)
{
    YIZHAN_TRY_LET(const qrcode::QrMatrix matrix, qrcode::encodeQr(ticket.text()));
    PhonePage page = pageOf(u"门票"_s, signUp);
    page.body +=
        "<section>\n<h2>" + htmlText(fair.name) + "</h2>\n" +
        paragraph(fairDays(fair) + (fairHours(fair).isEmpty() ? QString() : u' ' + fairHours(fair))) +
        paragraph(fairPlace(fair)) + "</section>\n<section>\n" + qrDrawing(matrix, u"门票的码"_s) +
        paragraph(u"到门口给工作人员扫一下。屏幕调亮一点。"_s) +
        paragraph(u"扫不出来，报这个号：%1"_s.arg(operations::shownCode(signUp.receipt))) +
        paragraph(u"没有网也能用：现在截一张图。"_s) + receiptLink(signUp.receipt) + "</section>\n";
    return page;
}

PhonePage ticketlessPage(const ledger::ReceiptState &signUp, const ReceiptSubject &subject)
{
    PhonePage page = pageOf(signUp.state == "cancelled"_L1 ? u"门票不能用了"_s : u"没有门票"_s, signUp);
    page.body +=
        "<section>\n" + paragraph(reasonFor(signUp, subject)) + receiptLink(signUp.receipt) + "</section>\n";
    return page;
}

} // namespace yizhan::pages
