// SPDX-License-Identifier: GPL-3.0-or-later
#include "classjson.h"
#include "codedesk.h"
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

/// A desk, and what it said.
struct Desk
{
    Desk()
    {
        QObject::connect(&desk, &CodeDesk::leads, &desk, [this](const Route &to) { routes.push_back(to); });
        QObject::connect(&desk, &CodeDesk::answered, &desk,
                         [this](const CodeDesk::Answer &said) { answer = said; });
        QObject::connect(&desk, &CodeDesk::shortlisted, &desk,
                         [this](const QStringList &ids) { kept = ids; });
        QObject::connect(&desk, &CodeDesk::scanned, &desk, [this] { ++scans; });
    }

    fakes::ManualClock clock{QDateTime(QDate(2026, 12, 5), QTime(4, 0), Qt::UTC)};
    SeededRandom random{1};
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    CodeDesk desk{items, operations, clock, random, city};
    std::vector<Route> routes;
    CodeDesk::Answer answer;
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

class TestCodeDesk : public QObject
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
        Desk desk;
        desk.desk.take(text);
        QCOMPARE(desk.routes, (std::vector<Route>{{Screens::Screen(screen), 0, id}}));
        QCOMPARE(desk.answer, CodeDesk::Answer());
    }
    void aClassLeadsToItsCourse()
    {
        Desk desk;
        catalogue::Class held;
        held.id = u"school/7/1"_s;
        held.course = u"school/7"_s;
        held.starts = QDate(2026, 12, 20);
        desk.items.put(held);
        desk.desk.take(city + u"/c/school/7/1"_s);
        QCOMPARE(desk.routes, (std::vector<Route>{{Screens::Course, 0, u"school/7"_s}}));
        desk.desk.take(city + u"/c/gone"_s);
        QCOMPARE(desk.answer.verdict, CodeVerdicts::Ended);
    }
    void aLinkOfAScreenLeadsWhereACodeDoes()
    {
        Desk desk;
        desk.desk.follow(u"/f/s%2F12"_s);
        QCOMPARE(desk.routes, (std::vector<Route>{{Screens::Fair, 0, u"s/12"_s}}));
        desk.desk.follow(u"/news"_s);
        QCOMPARE(desk.answer.verdict, CodeVerdicts::OwnPage);
    }
    void aTicketIsNamedByItsFair()
    {
        Desk desk;
        desk.desk.take(ticketText());
        QCOMPARE(desk.answer.verdict, CodeVerdicts::OtherTicket);
        catalogue::Fair fair;
        fair.id = fakes::sampleFair;
        fair.name = u"端州夜招聘（示例）"_s;
        fair.starts = QDate(2026, 12, 5);
        desk.items.put(fair);
        desk.desk.forget();
        desk.desk.take(ticketText());
        QCOMPARE(desk.answer, (CodeDesk::Answer{CodeVerdicts::Ticket, fair.id, fair.name}));
        QVERIFY(desk.routes.empty());
    }
    void aListOfVacanciesIsKept()
    {
        Desk desk;
        desk.desk.take(city + u"/s/a,b"_s);
        QCOMPARE(desk.kept, (QStringList{u"a"_s, u"b"_s}));
    }
    void aCodeThatSetsUpLeadsOnlyAMachineThatIsNotSetUp()
    {
        Desk desk;
        desk.desk.take(u"7K3MQ9XD2A"_s);
        QCOMPARE(desk.answer.verdict, CodeVerdicts::KnownAlready);
        desk.operations.setEnrolled(false);
        desk.desk.forget();
        desk.desk.take(u"7K3MQ9XD2A"_s);
        QCOMPARE(desk.routes, (std::vector<Route>{{Screens::Setup, 0, u"7K3MQ9XD2A"_s}}));
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
        Desk desk;
        desk.desk.take(text);
        QCOMPARE(desk.answer,
                 (CodeDesk::Answer{static_cast<CodeVerdicts::Verdict>(verdict), QString(), name}));
        QVERIFY(desk.routes.empty());
    }
    void aCodeThatStaysBeforeTheCameraCountsOnce()
    {
        Desk desk;
        for (int frame = 0; frame < 300; ++frame) {
            desk.clock.advanceMs(33);
            desk.desk.take(u"7K3MQ9XD"_s);
        }
        QCOMPARE(desk.scans, 1);
        desk.clock.advanceMs(CodeDesk::repeatMs);
        desk.desk.take(u"7K3MQ9XD"_s);
        QCOMPARE(desk.scans, 2);
    }
    void anotherCodeCountsAtOnce()
    {
        Desk desk;
        desk.desk.take(u"7K3MQ9XD"_s);
        desk.desk.take(u"8K3MQ9XD"_s);
        desk.desk.take(u"7K3MQ9XD"_s);
        QCOMPARE(desk.scans, 3);
    }
    void theForemostPageMayWantThemFirst()
    {
        Desk desk;
        Page page;
        Page other;
        desk.desk.claim(page);
        desk.desk.take(u"T1"_s);
        desk.desk.take(u"T1"_s); // the same frame again
        QCOMPARE(page.texts, QStringList(u"T1"_s));
        QCOMPARE(desk.answer, CodeDesk::Answer());
        desk.desk.take(u"7K3MQ9XD"_s); // none for this page
        QCOMPARE(desk.routes.size(), std::size_t(1));
        desk.desk.release(other); // which has nothing
        desk.desk.take(u"T2"_s);
        QCOMPARE(page.texts.size(), 3);
        desk.desk.release(page);
        desk.desk.take(u"T3"_s);
        QCOMPARE(page.texts.size(), 3);
        QCOMPARE(desk.answer.verdict, CodeVerdicts::Junk);
    }
    void nothingAndTooMuchAreNoCode()
    {
        Desk desk;
        desk.desk.take({});
        desk.desk.take(QString(8000, u'7'));
        QCOMPARE(desk.scans, 0);
    }
};

QTEST_GUILESS_MAIN(TestCodeDesk)
#include "tst_codedesk.moc"
