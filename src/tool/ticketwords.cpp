// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketwords.h"

#include "clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

struct VerdictWords
{
    tickets::TicketVerdict verdict;
    const char *words;
};
constexpr std::array verdicts{
    VerdictWords{tickets::TicketVerdict::Good, QT_TRANSLATE_NOOP("Tool", "good")},
    VerdictWords{tickets::TicketVerdict::NotYet, QT_TRANSLATE_NOOP("Tool", "not good yet")},
    VerdictWords{tickets::TicketVerdict::Over, QT_TRANSLATE_NOOP("Tool", "its time is over")},
    VerdictWords{tickets::TicketVerdict::OtherFair, QT_TRANSLATE_NOOP("Tool", "for another fair")},
    VerdictWords{tickets::TicketVerdict::Revoked, QT_TRANSLATE_NOOP("Tool", "revoked")},
    VerdictWords{tickets::TicketVerdict::KeyUnknown,
                 QT_TRANSLATE_NOOP("Tool", "signed by a key that is not in the list")},
    VerdictWords{tickets::TicketVerdict::KeyNotYet,
                 QT_TRANSLATE_NOOP("Tool", "signed by a key that does not count yet")},
    VerdictWords{tickets::TicketVerdict::KeyOver,
                 QT_TRANSLATE_NOOP("Tool", "signed by a key that does not count any more")},
    VerdictWords{tickets::TicketVerdict::KeyOfOther,
                 QT_TRANSLATE_NOOP("Tool", "signed by a key of another fair")},
    VerdictWords{tickets::TicketVerdict::Forged, QT_TRANSLATE_NOOP("Tool", "forged")},
};

} // namespace

QString verdictWords(tickets::TicketVerdict verdict)
{
    for (const VerdictWords &known : verdicts) {
        if (known.verdict == verdict)
            return QCoreApplication::translate("Tool", known.words);
    }
    return QLatin1String(nameOf(verdict));
}

QString ticketLine(const tickets::WrittenTicket &written)
{
    const tickets::Ticket &ticket = written.ticket();
    return QCoreApplication::translate("Tool", "ticket %1, fair %2, key %3, good from %4 until %5")
        .arg(ticket.id.toText(), ticket.fair.toText(), written.key().toText(), chinaMinute(ticket.from),
             chinaMinute(ticket.until));
}

QByteArray ticketJson(const tickets::WrittenTicket &written, std::optional<tickets::TicketVerdict> verdict)
{
    const tickets::Ticket &ticket = written.ticket();
    QJsonObject object{{u"code"_s, written.text()},
                       {u"ticket"_s, ticket.id.toText()},
                       {u"fair"_s, ticket.fair.toText()},
                       {u"key"_s, written.key().toText()},
                       {u"from"_s, ticket.from.toString(Qt::ISODate)},
                       {u"until"_s, ticket.until.toString(Qt::ISODate)}};
    if (verdict)
        object.insert(u"verdict"_s, QLatin1String(nameOf(*verdict)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QDateTime> timeOf(const console::Arguments &arguments, QLatin1String option)
{
    YIZHAN_TRY_LET(const QString given, arguments.needed(option));
    QString text = given;
    text.replace(u' ', u'T');
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return console::wrongUsage("usage.time", u"--"_s + option);
    if (time.timeSpec() == Qt::LocalTime) // no zone was named
        time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, chinaOffsetSeconds);
    return time.toUTC();
}

} // namespace yizhan::tool
