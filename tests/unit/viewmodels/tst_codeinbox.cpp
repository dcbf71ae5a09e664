// SPDX-License-Identifier: GPL-3.0-or-later
#include "classjson.h"
#include "codeinbox.h"
#include "fairjson.h"
#include "fakeitems.h"
#include "fakeoperations.h"
#include "manualclock.h"
#include "sampleticket.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

const QString city = u"https://yz.example"_s;

/// An inbox, and what it said.
struct Kiosk
{
    Kiosk()
    {
        QObject::connect(&inbox, &CodeInbox::leads, &inbox,
                         [this](const Route &to) { routes.push_back(to); });
        QObject::connect(&inbox, &CodeInbox::answered, &inbox,
                         [this](const CodeInbox::Answer &said) { answer = said; });
        QObject::connect(&inbox, &CodeInbox::shortlisted, &inbox,
                         [this](const QStringList &ids) { kept = ids; });
        QObject::connect(&inbox, &CodeInbox::scanned, &inbox, [this] { ++scans; });
    }

    fakes::ManualClock clock{QDateTime(QDate(2026, 12, 5), QTime(4, 0), Qt::UTC)};
    SeededRandom random{1};
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    CodeInbox inbox{items, operations, clock, random, city};
    std::vector<Route> routes;
    CodeInbox::Answer answer;
    QStringList kept;
    int scans = 0;
};

QString ticketText()
{
    return tickets::WrittenTicket::issue(fakes::sampleTicket(), fakes::ticketSigningKey())->text();
}

/// A page that wants codes that begin with a letter.
class Page : public CodeConsumer
{
public:
    bool takes(const QString &text) override
    {
        texts.append(text);
        return text.startsWith(u'T');
    }
    QStringList texts;
};

} // namespace

class TestCodeInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourCodesLeadToTheirScreens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("screen");
        QTest::addColumn<QString>("id");
        QTest::newRow("vacancy") << city + u"/v/a%2F1"_s << int(Screens::Vacancy) << u"a/1"_s;
        QTest::newRow("fair") << city + u"/f/bureau/1"_s << int(Screens::Fair) << u"bureau/1"_s;
        QTest::newRow("stand") << city + u"/b/bureau/1-A3"_s << int(Screens::Booth) << u"bureau/1-A3"_s;
        QTest::newRow("receipt") << city + u"/r/7K3M-Q9XD"_s << int(Screens::Receipt) << u"7K3MQ9XD"_s;
        QTest::newRow("pickup code") << u"7K3MQ9XD"_s << int(Screens::Receipt) << u"7K3MQ9XD"_s;
        QTest::newRow("staff card") << u"a-0011aabb"_s << int(Screens::StaffPin) << u"a-0011aabb"_s;
    }
    void ourCodesLeadToTheirScreens()
    {
        QFETCH(const QString, text);
        QFETCH(const int, screen);
        QFETCH(const QString, id);
        Kiosk kiosk;
        kiosk.inbox.take(text);
        QCOMPARE(kiosk.routes, (std::vector<Route>{{Screens::Screen(screen), 0, id}}));
        QCOMPARE(kiosk.answer, CodeInbox::Answer());
    }
    void aClassLeadsToItsCourse()
    {
        Kiosk kiosk;
        catalogue::Class held;
        held.id = u"school/7/1"_s;
        held.course = u"school/7"_s;
        held.starts = QDate(2026, 12, 20);
        kiosk.items.put(held);
        kiosk.inbox.take(city + u"/c/school/7/1"_s);
        QCOMPARE(kiosk.routes, (std::vector<Route>{{Screens::Course, 0, u"school/7"_s}}));
        kiosk.inbox.take(city + u"/c/gone"_s);
        QCOMPARE(kiosk.answer.verdict, CodeVerdicts::Ended);
    }
    void aLinkOfAScreenLeadsWhereACodeDoes()
    {
        Kiosk kiosk;
        kiosk.inbox.follow(u"/f/s%2F12"_s);
        QCOMPARE(kiosk.routes, (std::vector<Route>{{Screens::Fair, 0, u"s/12"_s}}));
        kiosk.inbox.follow(u"/news"_s);
        QCOMPARE(kiosk.answer.verdict, CodeVerdicts::OwnPage);
    }
    void aTicketIsNamedByItsFair()
    {
        Kiosk kiosk;
        kiosk.inbox.take(ticketText());
        QCOMPARE(kiosk.answer.verdict, CodeVerdicts::OtherTicket);
        catalogue::Fair fair;
        fair.id = fakes::sampleFair;
        fair.name = u"端州夜招聘（示例）"_s;
        fair.starts = QDate(2026, 12, 5);
        kiosk.items.put(fair);
        kiosk.inbox.forget();
        kiosk.inbox.take(ticketText());
        QCOMPARE(kiosk.answer, (CodeInbox::Answer{CodeVerdicts::Ticket, fair.id, fair.name}));
        QVERIFY(kiosk.routes.empty());
    }
    void aListOfVacanciesIsKept()
    {
        Kiosk kiosk;
        kiosk.inbox.take(city + u"/s/a,b"_s);
        QCOMPARE(kiosk.kept, (QStringList{u"a"_s, u"b"_s}));
    }
    void aCodeThatSetsUpLeadsOnlyAMachineThatIsNotSetUp()
    {
        Kiosk kiosk;
        kiosk.inbox.take(u"7K3MQ9XD2A"_s);
        QCOMPARE(kiosk.answer.verdict, CodeVerdicts::KnownAlready);
        kiosk.operations.setEnrolled(false);
        kiosk.inbox.forget();
        kiosk.inbox.take(u"7K3MQ9XD2A"_s);
        QCOMPARE(kiosk.routes, (std::vector<Route>{{Screens::Setup, 0, u"7K3MQ9XD2A"_s}}));
    }
    void whatIsNotOursIsSaidAndNotOpened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("name");
        QTest::newRow("identity card")
            << u"张三 11010519491231002X 北京"_s << int(CodeVerdicts::ResidentCard) << QString();
        QTest::newRow("somebody else's")
            << u"https://pay.example/x?id=1"_s << int(CodeVerdicts::ForeignLink) << u"pay.example"_s;
        QTest::newRow("a page for phones") << city + u"/about"_s << int(CodeVerdicts::OwnPage) << QString();
        QTest::newRow("words") << u"你好"_s << int(CodeVerdicts::Junk) << QString();
        QTest::newRow("a machine's") << u"6901234567892"_s << int(CodeVerdicts::Junk) << QString();
    }
    void whatIsNotOursIsSaidAndNotOpened()
    {
        QFETCH(const QString, text);
        QFETCH(const int, verdict);
        QFETCH(const QString, name);
        Kiosk kiosk;
        kiosk.inbox.take(text);
        QCOMPARE(kiosk.answer,
                 (CodeInbox::Answer{static_cast<CodeVerdicts::Verdict>(verdict), QString(), name}));
        QVERIFY(kiosk.routes.empty());
    }
    void aCodeThatStaysBeforeTheCameraCountsOnce()
    {
        Kiosk kiosk;
        for (int frame = 0; frame < 300; ++frame) {
            kiosk.clock.advanceMs(33);
            kiosk.inbox.take(u"7K3MQ9XD"_s);
        }
        QCOMPARE(kiosk.scans, 1);
        kiosk.clock.advanceMs(CodeInbox::repeatMs);
        kiosk.inbox.take(u"7K3MQ9XD"_s);
        QCOMPARE(kiosk.scans, 2);
    }
    void anotherCodeCountsAtOnce()
    {
        Kiosk kiosk;
        kiosk.inbox.take(u"7K3MQ9XD"_s);
        kiosk.inbox.take(u"8K3MQ9XD"_s);
        kiosk.inbox.take(u"7K3MQ9XD"_s);
        QCOMPARE(kiosk.scans, 3);
    }
    void theForemostPageMayWantThemFirst()
    {
        Kiosk kiosk;
        Page page;
        Page other;
        kiosk.inbox.claim(page);
        kiosk.inbox.take(u"T1"_s);
        kiosk.inbox.take(u"T1"_s); // the same frame again
        QCOMPARE(page.texts, QStringList(u"T1"_s));
        QCOMPARE(kiosk.answer, CodeInbox::Answer());
        kiosk.inbox.take(u"7K3MQ9XD"_s); // none for this page
        QCOMPARE(kiosk.routes.size(), std::size_t(1));
        kiosk.inbox.release(other); // which has nothing
        kiosk.inbox.take(u"T2"_s);
        QCOMPARE(page.texts.size(), 3);
        kiosk.inbox.release(page);
        kiosk.inbox.take(u"T3"_s);
        QCOMPARE(page.texts.size(), 3);
        QCOMPARE(kiosk.answer.verdict, CodeVerdicts::Junk);
    }
    void nothingAndTooMuchAreNoCode()
    {
        Kiosk kiosk;
        kiosk.inbox.take({});
        kiosk.inbox.take(QString(8000, u'7'));
        QCOMPARE(kiosk.scans, 0);
    }
};

QTEST_GUILESS_MAIN(TestCodeInbox)
#include "tst_codeinbox.moc"
