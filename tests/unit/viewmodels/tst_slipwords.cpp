// SPDX-License-Identifier: GPL-3.0-or-later
#include "slippainter.h"
#include "slipwords.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using print::Slip;
using print::SlipPart;

namespace {

SlipHead head()
{
    return {u"黄岗街道就业驿站（示例）"_s, u"0758-0000000"_s, QDateTime(QDate(2026, 11, 29), QTime(15, 4)),
            session::Language::English};
}

catalogue::Vacancy fullVacancy()
{
    catalogue::Vacancy vacancy;
    vacancy.title = u"炒锅厨师"_s;
    vacancy.employer = u"星湖示例酒楼"_s;
    vacancy.pay = {600'000, 800'000, catalogue::PayUnit::Month};
    vacancy.places = {{u"441202"_s, {}, u"肇庆市端州区"_s, u"示例路 8 号"_s, {}}};
    vacancy.hours = u"9:00–14:00，17:00–21:00"_s;
    vacancy.education = catalogue::Education::JuniorSecondary;
    vacancy.experienceMonths = 24;
    vacancy.benefits = catalogue::Benefit::Meals;
    vacancy.contact = u"陈经理"_s;
    vacancy.phone = u"0758-1111111"_s;
    vacancy.validThrough = QDate(2026, 12, 31);
    return vacancy;
}

/// Of the first part of a kind; empty when there is none.
QString textOf(const Slip &slip, SlipPart::Kind kind)
{
    for (const SlipPart &part : slip.parts()) {
        if (part.kind == kind)
            return part.text;
    }
    return {};
}

QString factOf(const Slip &slip, const QString &label)
{
    for (const SlipPart &part : slip.parts()) {
        if (part.kind == SlipPart::Kind::Fact && part.label == label)
            return part.text;
    }
    return {};
}

} // namespace

/// What stands on the slips; without translators, so in English.
class TestSlipWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVacancyHoldsAllThatIsNeededToGoThere();
    void whatIsNotStatedTakesNoPaper();
    void aReceiptHoldsItsCodeAndNothingPersonal();
    void aListHoldsTenAtMost();
    void aCourseSaysUntilWhenToSignUp();
    void aClassSaysWhenItBegins();
    void aDayOfAnotherYearSaysItsYear();
    void traditionalCharactersAreThoseOfHongKong();
    void theLongestStaysWithinThePaper_data();
    void theLongestStaysWithinThePaper();
};

void TestSlipWords::aVacancyHoldsAllThatIsNeededToGoThere()
{
    const Slip slip = vacancySlip(head(), fullVacancy(), 2400, u"https://example.org/v/x"_s, true);
    QCOMPARE(textOf(slip, SlipPart::Kind::Heading), u"黄岗街道就业驿站（示例）"_s);
    QCOMPARE(textOf(slip, SlipPart::Kind::Title), u"炒锅厨师"_s);
    QCOMPARE(textOf(slip, SlipPart::Kind::Amount), u"¥6,000–8,000 a month"_s);
    QCOMPARE(factOf(slip, u"Where"_s), u"肇庆市端州区示例路 8 号"_s);
    QCOMPARE(factOf(slip, {}), u"2.4 km from here"_s);
    QCOMPARE(factOf(slip, u"Phone"_s), u"0758-1111111"_s);
    QCOMPARE(factOf(slip, u"Until"_s), u"12/31"_s);
    QCOMPARE(textOf(slip, SlipPart::Kind::Qr), u"https://example.org/v/x"_s);
    QCOMPARE(slip.parts().back().text, u"Questions? Call the station: 0758-0000000"_s);
}

void TestSlipWords::whatIsNotStatedTakesNoPaper()
{
    catalogue::Vacancy vacancy;
    vacancy.title = u"普工"_s;
    const Slip slip = vacancySlip({}, vacancy, -1, {}, false);
    QVERIFY(std::none_of(slip.parts().begin(), slip.parts().end(),
                         [](const SlipPart &part) { return part.kind == SlipPart::Kind::Fact; }));
    QVERIFY(textOf(slip, SlipPart::Kind::Qr).isEmpty());
    QCOMPARE(textOf(slip, SlipPart::Kind::Heading), u"Employment station"_s);
}

void TestSlipWords::aReceiptHoldsItsCodeAndNothingPersonal()
{
    const Slip slip =
        receiptSlip(head(), {u"You want: 炒锅厨师"_s, u"7K3M-Q9XD"_s, u"https://example.org/r/7K3MQ9XD"_s,
                             QDateTime(QDate(2026, 11, 29), QTime(15, 2))});
    QCOMPARE(textOf(slip, SlipPart::Kind::Code), u"7K3M-Q9XD"_s);
    QCOMPARE(textOf(slip, SlipPart::Kind::Qr), u"https://example.org/r/7K3MQ9XD"_s);
    QCOMPARE(textOf(slip, SlipPart::Kind::Text), u"Handed in on 11/29 15:02"_s);
}

void TestSlipWords::aListHoldsTenAtMost()
{
    const Slip slip = shortlistSlip(head(), std::vector(15, fullVacancy()), {});
    const auto phones = std::count_if(slip.parts().begin(), slip.parts().end(), [](const SlipPart &part) {
        return part.kind == SlipPart::Kind::Headline && part.text == u"0758-1111111"_s;
    });
    QCOMPARE(phones, 10);
}

void TestSlipWords::aCourseSaysUntilWhenToSignUp()
{
    catalogue::Course course;
    course.name = u"粤菜师傅初级班（示例）"_s;
    course.fee = 0;
    course.starts = QDate(2026, 12, 5);
    course.signUpUntil = QDate(2026, 12, 1);
    const Slip slip = courseSlip(head(), course, {});
    QCOMPARE(textOf(slip, SlipPart::Kind::Title), course.name);
    QCOMPARE(factOf(slip, u"Begins"_s), u"12/5"_s);
    QCOMPARE(factOf(slip, u"Sign up"_s), u"until 12/1"_s);
}

void TestSlipWords::aClassSaysWhenItBegins()
{
    catalogue::Class held;
    held.starts = QDate(2026, 12, 5);
    held.audience = u"登记失业人员"_s;
    catalogue::Course course;
    course.name = u"粤菜师傅初级班（示例）"_s;
    course.fee = 0;
    course.phone = u"0758-0000001"_s;
    const Slip slip = classSlip(head(), held, course);
    QCOMPARE(textOf(slip, SlipPart::Kind::Title), u"粤菜师傅初级班（示例）"_s);
    QCOMPARE(textOf(slip, SlipPart::Kind::Amount), u"Begins on 12/5"_s);
    QCOMPARE(factOf(slip, u"For"_s), held.audience);
    QCOMPARE(factOf(slip, u"Costs"_s), u"Free"_s);
    QCOMPARE(factOf(slip, u"Phone"_s), course.phone); // the class names nobody
    QCOMPARE(factOf(slip, u"Sign up"_s), u"until 12/4"_s);
}

void TestSlipWords::aDayOfAnotherYearSaysItsYear()
{
    catalogue::Course course;
    course.name = u"粤菜厨师培训班"_s;
    course.signUpUntil = QDate(2026, 12, 20);
    course.starts = QDate(2027, 1, 5);
    const Slip slip = courseSlip(head(), course, {});
    QCOMPARE(factOf(slip, u"Begins"_s), u"1/5, 2027"_s);
    QCOMPARE(factOf(slip, u"Sign up"_s), u"until 12/20"_s);
}

void TestSlipWords::traditionalCharactersAreThoseOfHongKong()
{
    SlipHead cantonese = head();
    cantonese.language = session::Language::CantoneseTraditional;
    QCOMPARE(vacancySlip(cantonese, fullVacancy(), -1, {}, false).script(), Slip::Script::Traditional);
    QCOMPARE(vacancySlip(head(), fullVacancy(), -1, {}, false).script(), Slip::Script::Simplified);
}

void TestSlipWords::theLongestStaysWithinThePaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("58 mm") << 58;
    QTest::newRow("80 mm") << 80;
}

void TestSlipWords::theLongestStaysWithinThePaper()
{
    QFETCH(const int, paper);
    const QString longest = QString(u"国"_s).repeated(400);
    catalogue::Vacancy vacancy = fullVacancy();
    for (QString *text : {&vacancy.title, &vacancy.employer, &vacancy.hours, &vacancy.contact, &vacancy.phone,
                          &vacancy.places.front().street})
        *text = longest;
    vacancy.certificates = vacancy.otherBenefits = {longest};
    SlipHead endless = head();
    endless.station = longest;
    const QString code = QString(u"国"_s).repeated(160);
    const auto one =
        print::paintSlip(vacancySlip(endless, vacancy, 2400, code, false), print::dotsOfPaper(paper));
    QVERIFY2(one, one ? "" : qPrintable(one.error().toString()));
    const auto many =
        print::paintSlip(shortlistSlip(endless, std::vector(10, vacancy), code), print::dotsOfPaper(paper));
    QVERIFY2(many, many ? "" : qPrintable(many.error().toString()));
}

QTEST_MAIN(TestSlipWords)
#include "tst_slipwords.moc"
