// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseoffers.h"
#include "matchfixture.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::matching;
using catalogue::Course;
using catalogue::Vacancy;

namespace {

Course course(const QString &id, const QStringList &awards, const QDate &starts = {})
{
    Course course;
    course.id = id;
    course.name = id;
    course.awards = awards;
    course.starts = starts;
    return course;
}

Vacancy asking(const QStringList &certificates)
{
    Vacancy vacancy = tests::cleaner();
    vacancy.certificates = certificates;
    return vacancy;
}

QStringList idsFor(const Vacancy &vacancy, const std::vector<Course> &courses)
{
    QStringList ids;
    for (const CourseOffer &offer : coursesFor(vacancy, courses, builtinWeights()))
        ids.append(offer.course.id);
    return ids;
}

const QString electrician = QStringLiteral("电工证");
const QString welder = QStringLiteral("焊工证");
const QString forklift = QStringLiteral("叉车证");

} // namespace

class TestCourseOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCourseThatGivesTheCertificateOpensTheVacancy();
    void aVacancyThatAsksForNothingNeedsNoCourse();
    void whatCannotBeLearnedHereClosesTheVacancy();
    void shortExperienceIsOpenedByTheTrade();
    void longExperienceIsNot();
    void anUnsureOccupationIsNoTrade();
    void theMostCertificatesThenTheEarliestComeFirst();
    void theOtherWayRoundIsTheSame();
};

/// Every vacancy that a course is offered for is one that the course opens, and no other.
void TestCourseOffers::theOtherWayRoundIsTheSame()
{
    std::vector<Vacancy> vacancies{asking({electrician}), asking({electrician, welder}), asking({}),
                                   asking({QStringLiteral("教师资格证")})};
    vacancies.push_back(asking({}));
    vacancies.back().experienceMonths = 6;
    vacancies.push_back(asking({electrician}));
    vacancies.back().experienceMonths = 60;
    std::vector<MatchIndex::Entry> entries;
    for (std::size_t number = 0; number < vacancies.size(); ++number) {
        vacancies[number].id = QString::number(number);
        entries.push_back(
            {static_cast<qint64>(number), vacancies[number].id, factsOf(vacancies[number], 0), {}});
    }
    const MatchIndex index(std::move(entries));
    Course trade = course(QStringLiteral("trade"), {});
    trade.occupationNumber = vacancies.front().occupationNumber;
    for (const Course &offered :
         {course(QStringLiteral("a"), {electrician}), course(QStringLiteral("b"), {forklift}), trade}) {
        std::vector<MatchIndex::Row> expected;
        for (MatchIndex::Row row = 0; row < vacancies.size(); ++row) {
            if (!idsFor(vacancies[row], {offered}).isEmpty())
                expected.push_back(row);
        }
        QCOMPARE(vacanciesFor(offered, index, builtinWeights(), 0), expected);
    }
}

void TestCourseOffers::aCourseThatGivesTheCertificateOpensTheVacancy()
{
    const auto offers =
        coursesFor(asking({QStringLiteral("低压电工作业证")}),
                   {course(QStringLiteral("weld"), {welder}), course(QStringLiteral("wire"), {electrician})},
                   builtinWeights());
    QCOMPARE(offers.size(), 1U);
    QCOMPARE(offers.front().course.id, QStringLiteral("wire"));
    QVERIFY(offers.front().certificates == catalogue::Certificates(catalogue::Certificate::Electrician));
}

void TestCourseOffers::aVacancyThatAsksForNothingNeedsNoCourse()
{
    QCOMPARE(idsFor(asking({}), {course(QStringLiteral("wire"), {electrician})}), QStringList());
}

void TestCourseOffers::whatCannotBeLearnedHereClosesTheVacancy()
{
    const std::vector<Course> courses{course(QStringLiteral("wire"), {electrician})};
    QCOMPARE(idsFor(asking({electrician, QStringLiteral("教师资格证")}), courses), QStringList());
    QCOMPARE(idsFor(asking({electrician, QStringLiteral("没听说过的证")}), courses), QStringList());
}

void TestCourseOffers::shortExperienceIsOpenedByTheTrade()
{
    Vacancy vacancy = tests::cleaner();
    vacancy.experienceMonths = builtinWeights().requirements.learnableMonths;
    Course sameTrade = course(QStringLiteral("clean"), {});
    sameTrade.occupationNumber = vacancy.occupationNumber + 1; // of the same small class
    Course other = course(QStringLiteral("wire"), {electrician});
    other.occupationNumber = 6310103;
    QCOMPARE(idsFor(vacancy, {other, sameTrade}), QStringList{QStringLiteral("clean")});
}

void TestCourseOffers::longExperienceIsNot()
{
    Vacancy vacancy = asking({electrician});
    vacancy.experienceMonths = builtinWeights().requirements.learnableMonths + 1;
    Course sameTrade = course(QStringLiteral("clean"), {electrician});
    sameTrade.occupationNumber = vacancy.occupationNumber;
    QCOMPARE(idsFor(vacancy, {sameTrade}), QStringList());
}

void TestCourseOffers::anUnsureOccupationIsNoTrade()
{
    Vacancy vacancy = tests::cleaner();
    vacancy.experienceMonths = 6;
    vacancy.occupationConfidence = 20;
    Course sameTrade = course(QStringLiteral("clean"), {});
    sameTrade.occupationNumber = vacancy.occupationNumber;
    QCOMPARE(idsFor(vacancy, {sameTrade}), QStringList());
}

void TestCourseOffers::theMostCertificatesThenTheEarliestComeFirst()
{
    const std::vector<Course> courses{
        course(QStringLiteral("b"), {electrician}), course(QStringLiteral("a"), {electrician}),
        course(QStringLiteral("late"), {electrician}, QDate(2026, 12, 9)),
        course(QStringLiteral("soon"), {forklift}, QDate(2026, 12, 1)),
        course(QStringLiteral("both"), {electrician, forklift}, QDate(2027, 1, 1))};
    QCOMPARE(idsFor(asking({electrician, forklift}), courses).join(u' '),
             QStringLiteral("both soon late a b"));
}

QTEST_APPLESS_MAIN(TestCourseOffers)
#include "tst_courseoffers.moc"
