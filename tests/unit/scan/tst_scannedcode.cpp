// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrencoder.h"
#include "residentnumber.h"
#include "sampleticket.h"
#include "scannedcode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::scan;

namespace {

const QString own = u"https://yz.example/zq"_s;

/// As an input method writes it.
QString wide(const QString &text)
{
    QString made;
    for (const QChar c : text)
        made += QChar(c.unicode() + 0xFEE0);
    return made;
}

/// Made up: a place, a day, an order, and the character that fits.
QString residentNumber()
{
    const QByteArray digits = "44120219900307451";
    return QString::fromLatin1(digits) + QLatin1Char(operations::residentNumberCheck(digits));
}

} // namespace

class TestScannedCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsWhatItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CodeKind>("kind");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &text, CodeKind kind, const QString &id = {}) {
            QTest::newRow(name) << text << kind << id;
        };
        row("nothing", {}, CodeKind::Junk);
        row("words", u"你好"_s, CodeKind::Junk);
        row("receipt link", own + u"/r/7K3MQ9XD"_s, CodeKind::Receipt, u"7K3MQ9XD"_s);
        row("receipt link in capitals", u"HTTPS://YZ.EXAMPLE/zq/R/7K3MQ9XD"_s, CodeKind::Receipt,
            u"7K3MQ9XD"_s);
        row("receipt link over http", u"http://yz.example/zq/r/7k3m-q9xd"_s, CodeKind::Receipt,
            u"7K3MQ9XD"_s);
        row("bare receipt", u" 7k3m-q9xd\r\n"_s, CodeKind::Receipt, u"7K3MQ9XD"_s);
        row("bare receipt of a wedge", u"\\0000267K3MQ9XD"_s, CodeKind::Receipt, u"7K3MQ9XD"_s);
        row("no receipt", own + u"/r/7K3M"_s, CodeKind::OwnPage);
        row("fair", own + u"/f/fair-1"_s, CodeKind::Fair, u"fair-1"_s);
        row("booth", own + u"/b/fair-1/028"_s, CodeKind::Booth, u"fair-1/028"_s);
        row("vacancy", own + u"/v/src/%E6%8B%9B-1%2C2"_s, CodeKind::Vacancy, u"src/招-1,2"_s);
        row("class", own + u"/c/cls-7?x=1#y"_s, CodeKind::Class, u"cls-7"_s);
        row("another page", own + u"/help"_s, CodeKind::OwnPage);
        row("the entrance", own, CodeKind::OwnPage);
        row("an id with control characters", own + u"/v/a%00b"_s, CodeKind::OwnPage);
        row("enrolment", u"ABCDE-23456"_s, CodeKind::Enrolment, u"ABCDE23456"_s);
        row("staff card", u"A-0123ABCD"_s, CodeKind::StaffCard, u"a-0123abcd"_s);
        row("no staff card", u"a-0123abc"_s, CodeKind::Receipt, u"A0123ABC"_s);
        row("identity number", residentNumber(), CodeKind::ResidentCard);
        row("identity number in a text", u"姓名|"_s + residentNumber().toLower() + u"|440000"_s,
            CodeKind::ResidentCard);
        row("identity number in a link", u"https://else.example/?id="_s + residentNumber(),
            CodeKind::ResidentCard);
        const QString groups = QString(residentNumber()).insert(14, u' ').insert(6, u' ');
        row("identity number in groups", groups, CodeKind::ResidentCard);
        row("identity number with hyphens", QString(groups).replace(u' ', u'-'), CodeKind::ResidentCard);
        row("identity number with wide blanks", QString(groups).replace(u' ', QChar(0x3000)),
            CodeKind::ResidentCard);
        row("identity number in wide digits", wide(residentNumber()), CodeKind::ResidentCard);
        row("identity number in wide digits in a text", u"身份证号："_s + wide(residentNumber()) + u"。"_s,
            CodeKind::ResidentCard);
        row("identity number behind another", u"13800138000 "_s + groups + u" 440000"_s,
            CodeKind::ResidentCard);
        row("a group of a longer number", u"9"_s + groups, CodeKind::Junk);
        row("groups that do not fit", QString(groups).replace(groups.size() - 1, 1, u"?"_s), CodeKind::Junk);
        row("as part of a longer number", u"9"_s + residentNumber(), CodeKind::Junk);
        row("another site", u"https://else.example/v/1"_s, CodeKind::ForeignLink);
        row("another path", u"https://yz.example/other/v/1"_s, CodeKind::ForeignLink);
        row("a path that begins alike", u"https://yz.example/zqx/v/1"_s, CodeKind::ForeignLink);
        row("a name that begins alike", u"https://yz.example.evil.example/zq/v/1"_s, CodeKind::ForeignLink);
        row("another before the at", u"https://yz.example@evil.example/zq/v/1"_s, CodeKind::ForeignLink);
        row("somebody's password", u"https://u:p@yz.example/zq/v/1"_s, CodeKind::ForeignLink);
        row("another port", u"https://yz.example:8443/zq/v/1"_s, CodeKind::ForeignLink);
        row("no web link", u"javascript:alert(1)"_s, CodeKind::Junk);
        row("a network", u"WIFI:S:free;;"_s, CodeKind::Junk);
        row("a very long text", QString(8000, u'a'), CodeKind::Junk);
    }
    void aTextIsWhatItIs()
    {
        QFETCH(QString, text);
        QFETCH(CodeKind, kind);
        QFETCH(QString, id);
        const ScannedCode code = ScannedCode::of(text, own);
        QCOMPARE(nameOf(code.kind()), nameOf(kind));
        QCOMPARE(code.id(), id);
    }
    void aTicketIsOne()
    {
        const auto ticket = tickets::WrittenTicket::issue(fakes::sampleTicket(), fakes::ticketSigningKey());
        const ScannedCode code = ScannedCode::of(ticket->text().toLower() + u'\n', own);
        QCOMPARE(code.kind(), CodeKind::Ticket);
        QCOMPARE(code.ticket()->ticket(), fakes::sampleTicket());
        QString later = ticket->text();
        later[0] = u'2';
        QCOMPARE(ScannedCode::of(later, own).kind(), CodeKind::NewerTicket);
    }
    void aTicketIsACodeOfVersionSix()
    {
        const auto ticket = tickets::WrittenTicket::issue(fakes::sampleTicket(), fakes::ticketSigningKey());
        QCOMPARE(encodeQr(ticket->text())->width(), 41 + 2 * quietZoneModules);
    }
    void aShortlistHasItsIds()
    {
        const ScannedCode code = ScannedCode::of(own + u"/s/a/1,b%252C2,a/1,%E6%8B%9B"_s, own);
        QCOMPARE(code.kind(), CodeKind::Shortlist);
        QCOMPARE(code.ids(), QStringList({u"a/1"_s, u"b,2"_s, u"招"_s}));
        QString many = own + u"/s/0"_s;
        for (int id = 1; id < 50; ++id)
            many += u",%1"_s.arg(id);
        QCOMPARE(ScannedCode::of(many, own).ids().size(), maxScannedIds);
    }
    void ofAnIdentityCardNothingIsKept()
    {
        const ScannedCode code = ScannedCode::of(own + u"/v/"_s + residentNumber(), own);
        QCOMPARE(code.kind(), CodeKind::ResidentCard);
        QVERIFY(code.id().isEmpty() && code.ids().isEmpty() && code.host().isEmpty() && !code.ticket());
    }
    void ofAForeignLinkOnlyTheHostIsKept()
    {
        const ScannedCode code = ScannedCode::of(u"https://例子.example/a?token=secret"_s, own);
        QCOMPARE(code.kind(), CodeKind::ForeignLink);
        QVERIFY(code.host().startsWith(u"xn--"_s));
        QVERIFY(code.id().isEmpty());
    }
    void withoutAPublicUrlEveryLinkIsForeign()
    {
        QCOMPARE(ScannedCode::of(own + u"/v/1"_s, {}).kind(), CodeKind::ForeignLink);
        QCOMPARE(ScannedCode::of(u"7K3MQ9XD"_s, {}).kind(), CodeKind::Receipt);
    }
};

QTEST_APPLESS_MAIN(TestScannedCode)
#include "tst_scannedcode.moc"
