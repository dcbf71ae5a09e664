// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleticket.h"
#include "testpaths.h"
#include "ticket.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::fakes;
using namespace yizhan::tickets;

class TestTicket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasIssuedIsRead()
    {
        const auto issued = WrittenTicket::issue(sampleTicket(), ticketSigningKey());
        QVERIFY(issued);
        QCOMPARE(issued->text().size(), ticketCharacters);
        const auto read = WrittenTicket::read(issued->text());
        QVERIFY(read);
        QCOMPARE(read->ticket(), sampleTicket());
        QCOMPARE(read->key(), KeyReference::of(ticketSigningKey().publicKey()));
        QVERIFY(read->isSignedBy(ticketSigningKey().publicKey()));
        QVERIFY(!read->isSignedBy(ticketSigningKey(0x12).publicKey()));
    }
    void theDocumentsVectorsHold()
    {
        QFile document(QStringLiteral(YIZHAN_SOURCE_DIR "/docs/formats/ticket.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(document.readAll());
        const auto issued = WrittenTicket::issue(sampleTicket(), ticketSigningKey());
        QVERIFY2(text.contains(issued->text()), qPrintable(issued->text()));
        const QString key = ticketSigningKey().publicKey().toHex();
        QVERIFY2(text.contains(key), qPrintable(key));
        for (const QString &name :
             {sampleTicket().fair.toText(), sampleTicket().id.toText(), issued->key().toText()})
            QVERIFY2(text.contains(name), qPrintable(name));
    }
    void smallAndConfusedLettersMakeTheSameTicket()
    {
        const QString canonical = WrittenTicket::issue(sampleTicket(), ticketSigningKey())->text();
        QString typed = canonical.toLower();
        typed.replace(u'0', u'o').replace(u'1', u'l');
        typed.insert(77, u'-');
        const auto read = WrittenTicket::read(typed);
        QVERIFY(read);
        QCOMPARE(read->text(), canonical);
    }
    void aTicketEndsAfterItBegins()
    {
        Ticket ticket = sampleTicket();
        ticket.until = ticket.from;
        QCOMPARE(WrittenTicket::issue(ticket, ticketSigningKey()).error().reason, u"ticket.window"_s);
    }
    void timesAreWholeMinutesOfThirtyYears()
    {
        Ticket ticket = sampleTicket();
        ticket.from = ticket.from.addSecs(1);
        QVERIFY(!WrittenTicket::issue(ticket, ticketSigningKey()));
        ticket.from = QDateTime(QDate(2025, 12, 31), QTime(23, 59), Qt::UTC);
        QVERIFY(!WrittenTicket::issue(ticket, ticketSigningKey()));
        ticket.from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        ticket.until = QDateTime(QDate(2057, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(WrittenTicket::issue(ticket, ticketSigningKey()));
        ticket.until = QDateTime(QDate(2058, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(!WrittenTicket::issue(ticket, ticketSigningKey()));
    }
    void aLaterVersionIsNamed()
    {
        QString text = WrittenTicket::issue(sampleTicket(), ticketSigningKey())->text();
        QCOMPARE(text.at(0), u'0');
        text[0] = u'1'; // the version stands in the first eight bits
        QCOMPARE(WrittenTicket::read(text).error().reason, u"ticket.version"_s);
    }
    void anIdIsThirtyTwoDigitsOrAUuid()
    {
        QVERIFY(TicketId::fromText(u"0193A5B0-7C00-7ABC-8DEF-0123456789AB"_s));
        QVERIFY(TicketId::fromText(u"0193a5b07c007abc8def0123456789ab"_s));
        for (const char16_t *text :
             {u"", u"0193a5b07c007abc8def0123456789a", u"0193a5b07c007abc8def0123456789ag",
              u"0193a5b0_7c00-7abc-8def-0123456789ab", u"0193a5b07c007abc8def0123456789ab00"})
            QVERIFY(!TicketId::fromText(QStringView(text).toString()));
    }
};

QTEST_APPLESS_MAIN(TestTicket)
#include "tst_ticket.moc"
