// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprint.h"
#include "manualclock.h"
#include "printable.h"
#include "slipprinting.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using Job = SlipPrinting::Job;
using Printer = SlipPrinting::Printer;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);
const QString paperOut = QStringLiteral("printer.paper_out");

/// A page with something on it, or with nothing.
class Page : public QObject, public Printable
{
public:
    [[nodiscard]] print::Slip slip(const SlipHead &head) const override
    {
        print::Slip slip;
        slip.addTitle(text);
        slip.addHeading(text.isEmpty() ? QString() : head.station);
        return slip;
    }
    QString text = QStringLiteral("示例");
};

struct Desk
{
    explicit Desk(print::PrintService *service) : printing(session, service, station, clock, times) {}

    void arrive(Screens::Screen screen)
    {
        printing.arrive({{screen, 0, QStringLiteral("x")}, {}, false, {}});
    }

    SlipPrinting::Times times{.look = 60'000, .lookAgain = 60'000, .fresh = 2'000, .printed = 50};
    fakes::ManualClock clock{noon};
    session::Session session;
    StationInfo station{session, {QStringLiteral("示例驿站"), {}, {}, {}, {}}};
    Page page;
    SlipPrinting printing;
};

} // namespace

class TestSlipPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPrinterNoneIsOffered();
    void isOfferedOnlyWhenItsStateIsKnown();
    void saysBeforehandWhatIsWrong_data();
    void saysBeforehandWhatIsWrong();
    void looksWhenAPageOpensThatCanBePrinted();
    void looksAgainByItself();
    void printsWhatThePageShows();
    void aDoubleTapPrintsOnce();
    void aSlipThatLiesThereIsNotPrintedAgainAtOnce();
    void aFailureCanBeTriedAgain();
    void paperThatEndedWhilePrintingIsSaid();
    void aPageWithNothingOnItIsNotPrinted();
    void withoutPaperNothingIsSent();
    void aFailureIsOverOnTheNextPage();
    void forgetsWhatIsBeingPrinted();
};

void TestSlipPrinting::withoutAPrinterNoneIsOffered()
{
    Desk desk(nullptr);
    desk.arrive(Screens::Vacancy);
    QCoreApplication::processEvents(); // an answer would come now
    QCOMPARE(desk.printing.printer(), Printer::None);
    desk.printing.print(&desk.page);
    QCOMPARE(desk.printing.job(), Job::Nothing);
}

void TestSlipPrinting::isOfferedOnlyWhenItsStateIsKnown()
{
    fakes::FakePrint print;
    print.holdStates();
    Desk desk(&print);
    QCOMPARE(desk.printing.printer(), Printer::None);
    print.answerStates();
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
}

void TestSlipPrinting::saysBeforehandWhatIsWrong_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Printer>("printer");
    QTest::newRow("paper") << paperOut << Printer::PaperOut;
    QTest::newRow("cover") << QStringLiteral("printer.cover_open") << Printer::CoverOpen;
    QTest::newRow("away") << QStringLiteral("printer.unreachable") << Printer::Failing;
    QTest::newRow("hangs") << QStringLiteral("printer.timeout") << Printer::Failing;
}

void TestSlipPrinting::saysBeforehandWhatIsWrong()
{
    QFETCH(const QString, reason);
    QFETCH(const Printer, printer);
    fakes::FakePrint print;
    print.setState(reason);
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), printer);
}

void TestSlipPrinting::looksWhenAPageOpensThatCanBePrinted()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    desk.arrive(Screens::Vacancy); // seen a moment ago
    QCOMPARE(print.looks(), 1);
    desk.clock.advanceMs(5'000);
    desk.arrive(Screens::Home);
    QCOMPARE(print.looks(), 1);
    print.setState(paperOut);
    desk.arrive(Screens::Shortlist);
    QTRY_COMPARE(desk.printing.printer(), Printer::PaperOut);
}

void TestSlipPrinting::looksAgainByItself()
{
    fakes::FakePrint print;
    print.setState(paperOut);
    fakes::ManualClock clock{noon};
    session::Session session;
    const StationInfo station{session, {}};
    const SlipPrinting printing(session, &print, station, clock, {.look = 60'000, .lookAgain = 1});
    QTRY_COMPARE(printing.printer(), Printer::PaperOut);
    print.setState({});
    QTRY_COMPARE(printing.printer(), Printer::Ready);
}

void TestSlipPrinting::printsWhatThePageShows()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    print.wait();
    desk.printing.print(&desk.page);
    QCOMPARE(desk.printing.job(), Job::Printing);
    print.finishAll();
    QTRY_COMPARE(desk.printing.job(), Job::Printed);
    QCOMPARE(print.slips().size(), std::size_t(1));
    QCOMPARE(print.slips().front().parts().back().text, QStringLiteral("示例驿站"));
    QTRY_COMPARE(desk.printing.job(), Job::Nothing);
}

void TestSlipPrinting::aDoubleTapPrintsOnce()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    print.wait();
    desk.printing.print(&desk.page);
    desk.printing.print(&desk.page);
    print.finishAll();
    QTRY_COMPARE(desk.printing.job(), Job::Printed);
    QCOMPARE(print.slips().size(), std::size_t(1));
}

void TestSlipPrinting::aSlipThatLiesThereIsNotPrintedAgainAtOnce()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    desk.printing.print(&desk.page);
    QTRY_COMPARE(desk.printing.job(), Job::Printed);
    desk.printing.print(&desk.page);
    QCOMPARE(print.slips().size(), std::size_t(1));
    QTRY_COMPARE(desk.printing.job(), Job::Nothing);
    desk.printing.print(&desk.page);
    QCOMPARE(print.slips().size(), std::size_t(2));
}

void TestSlipPrinting::aFailureCanBeTriedAgain()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    print.failNext(QStringLiteral("printer.timeout"));
    desk.printing.print(&desk.page);
    QTRY_COMPARE(desk.printing.job(), Job::Failed);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready); // it was looked at again
    desk.printing.print(&desk.page);
    QTRY_COMPARE(desk.printing.job(), Job::Printed);
    QCOMPARE(print.slips().size(), std::size_t(2));
}

void TestSlipPrinting::paperThatEndedWhilePrintingIsSaid()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    print.failNext(paperOut);
    print.setState(paperOut);
    desk.printing.print(&desk.page);
    QTRY_COMPARE(desk.printing.printer(), Printer::PaperOut);
    QCOMPARE(desk.printing.job(), Job::Failed);
}

void TestSlipPrinting::aPageWithNothingOnItIsNotPrinted()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    desk.page.text.clear();
    desk.printing.print(&desk.page);
    QObject noPage;
    desk.printing.print(&noPage);
    desk.printing.print(nullptr);
    QCOMPARE(desk.printing.job(), Job::Nothing);
    QVERIFY(print.slips().empty());
}

void TestSlipPrinting::withoutPaperNothingIsSent()
{
    fakes::FakePrint print;
    print.setState(paperOut);
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::PaperOut);
    desk.printing.print(&desk.page);
    QVERIFY(print.slips().empty());
}

void TestSlipPrinting::aFailureIsOverOnTheNextPage()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    print.failNext(QStringLiteral("printer.timeout"));
    desk.printing.print(&desk.page);
    QTRY_COMPARE(desk.printing.job(), Job::Failed);
    desk.arrive(Screens::Results);
    QCOMPARE(desk.printing.job(), Job::Nothing);
}

void TestSlipPrinting::forgetsWhatIsBeingPrinted()
{
    fakes::FakePrint print;
    Desk desk(&print);
    QTRY_COMPARE(desk.printing.printer(), Printer::Ready);
    print.wait();
    desk.printing.print(&desk.page);
    desk.session.forget();
    QCOMPARE(desk.printing.job(), Job::Nothing);
    print.finishAll();
    QCoreApplication::processEvents(); // an answer would come now
    QCOMPARE(desk.printing.job(), Job::Nothing);
}

QTEST_MAIN(TestSlipPrinting)
#include "tst_slipprinting.moc"
