// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedatabase.h"
#include "jobworker.h"
#include "publishedcatalogue.h"
#include "vacancypage.h"

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = VacancyPage::State;

namespace {

catalogue::Vacancy cook()
{
    catalogue::Vacancy vacancy =
        fakes::PublishedCatalogue::vacancy(QStringLiteral("test/cook 1"), QStringLiteral("厨师"));
    vacancy.employer = QStringLiteral("示例餐饮有限公司");
    vacancy.pay = {400'000, 650'000, catalogue::PayUnit::Month};
    vacancy.phone = QStringLiteral("0758-1234567");
    vacancy.certificates = {QStringLiteral("厨师证")};
    vacancy.places = {{QStringLiteral("441202"), QStringLiteral("441202003"),
                       QStringLiteral("广东省肇庆市端州区"), QStringLiteral("天宁北路1号"),
                       catalogue::GeoPoint{23.06, 112.46}}};
    return vacancy;
}

catalogue::Course course(QDate signUpUntil)
{
    catalogue::Course course;
    course.id = QStringLiteral("1");
    course.name = QStringLiteral("粤菜厨师培训班");
    course.awards = {QStringLiteral("厨师证")};
    course.fee = 12'050;
    course.signUpUntil = signUpUntil;
    course.place.county = QStringLiteral("441202");
    return course;
}

struct Screen
{
    explicit Screen(const QString &publicUrl = {}) : page(session, worker, fixture.clock(), publicUrl)
    {
        fixture.publish({cook()});
        worker.reload().waitForFinished();
    }
    fakes::PublishedCatalogue fixture;
    desk::JobWorker worker{fixture.folder(), catalogue::GeoPoint{23.05, 112.46}};
    session::Session session;
    VacancyPage page;

    void open(const QString &id)
    {
        page.open(id);
        QTRY_VERIFY(page.state() != State::Loading);
    }
};

const QString cookId = QStringLiteral("test/cook 1");

} // namespace

class TestVacancyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFacts();
    void onlyAStatedLastDayIsCountedDown();
    void aDescriptionThatOnlySaysTheTitleIsNone();
    void theFirstOfAListOpensBesideIt();
    void whatWasOpenedForAListStays();
    void aWithdrawnVacancyIsMissing();
    void anExpiredVacancyIsMissing();
    void thePhoneComesOutAfterATap();
    void theSessionIsSensitiveWhileThePhoneStands();
    void anotherVacancyHidesThePhoneAgain();
    void closingForgets();
    void aLateAnswerIsPassedOver();
    void takesALinkAlongWhenThereIsAPage();
    void takesTheFactsAlongWhenThereIsNone();
    void takesTheFactsOfItsStationsOwnAlong();
    void areaNamesFollowTheLanguage();
    void coursesThatOpenItComeWithIt();
    void aCourseThatHasEndedDoesNot();
    void aToldAgeIsHeldAgainstTheStatedLimit();
};

void TestVacancyPage::showsTheFacts()
{
    Screen screen;
    screen.open(cookId);
    QCOMPARE(screen.page.state(), State::Ready);
    QCOMPARE(screen.page.title(), QStringLiteral("厨师"));
    QCOMPARE(screen.page.pay().pay(), (catalogue::Pay{400'000, 650'000, catalogue::PayUnit::Month}));
    QCOMPARE(screen.page.daysLeft(), -1);
    QCOMPARE(screen.page.places().size(), 1);
    QCOMPARE(screen.page.places().first().areaName, QStringLiteral("端州区"));
    QVERIFY(qAbs(screen.page.places().first().distanceMeters - 1112) < 5);
}

void TestVacancyPage::onlyAStatedLastDayIsCountedDown()
{
    Screen screen;
    catalogue::Vacancy ending =
        fakes::PublishedCatalogue::vacancy(QStringLiteral("test/e"), QStringLiteral("保安"));
    ending.validThrough = QDate(2026, 12, 1);
    screen.fixture.publish({ending});
    screen.open(ending.id);
    QCOMPARE(screen.page.daysLeft(), 11);
    screen.open(cookId); // shown until the last day of the year, which nobody stated
    QCOMPARE(screen.page.daysLeft(), -1);
}

void TestVacancyPage::aDescriptionThatOnlySaysTheTitleIsNone()
{
    Screen screen;
    catalogue::Vacancy terse =
        fakes::PublishedCatalogue::vacancy(QStringLiteral("test/t"), QStringLiteral("保安"));
    terse.description = QStringLiteral("保安 ");
    screen.fixture.publish({terse});
    screen.open(terse.id);
    QCOMPARE(screen.page.description(), QString());
}

void TestVacancyPage::theFirstOfAListOpensBesideIt()
{
    Screen screen;
    const QString other = QStringLiteral("test/other");
    screen.page.followList({cookId, other});
    QCOMPARE(screen.page.vacancyId(), cookId);
    screen.page.followList({other, cookId}); // the same list, in which something came first meanwhile
    QCOMPARE(screen.page.vacancyId(), cookId);
    screen.page.expectList();
    screen.page.followList({other, cookId}); // another page that holds it too
    QCOMPARE(screen.page.vacancyId(), cookId);
    screen.page.expectList();
    screen.page.followList({other});
    QCOMPARE(screen.page.vacancyId(), other);
    screen.page.expectList();
    screen.page.followList({});
    QCOMPARE(screen.page.state(), State::Idle);
}

void TestVacancyPage::whatWasOpenedForAListStays()
{
    Screen screen;
    screen.page.expectList();
    screen.page.open(cookId); // found by a search, whose list is under way
    screen.page.followList({QStringLiteral("test/other")});
    QCOMPARE(screen.page.vacancyId(), cookId);
    QTRY_COMPARE(screen.page.state(), State::Ready);
}

void TestVacancyPage::coursesThatOpenItComeWithIt()
{
    Screen screen;
    screen.fixture.publish({course(QDate(2026, 11, 20))});
    screen.open(cookId);
    QCOMPARE(screen.page.courses().size(), 1);
    const CourseValue value = screen.page.courses().first();
    QCOMPARE(value.name(), QStringLiteral("粤菜厨师培训班"));
    QVERIFY(value.awardsWanted());
    QVERIFY(value.feeStated());
    QCOMPARE(value.feeInFen(), 12'050);
    QCOMPARE(value.signUpMonth(), 11);
    QCOMPARE(value.signUpDay(), 20);
    QCOMPARE(value.startMonth(), 0); // not stated
    QCOMPARE(value.place().areaName, QStringLiteral("端州区"));
    screen.session.speak(session::Language::English);
    QCOMPARE(screen.page.courses().first().place().areaName, QStringLiteral("Duanzhou District"));
    screen.page.close();
    QVERIFY(screen.page.courses().isEmpty());
}

void TestVacancyPage::aCourseThatHasEndedDoesNot()
{
    Screen screen;
    screen.fixture.publish({course(QDate(2026, 11, 19))});
    screen.open(cookId);
    QVERIFY(screen.page.courses().isEmpty());
}

void TestVacancyPage::aWithdrawnVacancyIsMissing()
{
    Screen screen;
    screen.open(QStringLiteral("test/none"));
    QCOMPARE(screen.page.state(), State::Missing);
    QCOMPARE(screen.page.takeAwayText(), QString());
}

void TestVacancyPage::anExpiredVacancyIsMissing()
{
    Screen screen;
    screen.fixture.clock().setWall(QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    screen.open(cookId);
    QCOMPARE(screen.page.state(), State::Missing);
}

void TestVacancyPage::thePhoneComesOutAfterATap()
{
    Screen screen;
    screen.open(cookId);
    QVERIFY(screen.page.hasPhone());
    QCOMPARE(screen.page.phone(), QString());
    const QSignalSpy changed(&screen.page, &VacancyPage::phoneChanged);
    screen.page.revealPhone();
    screen.page.revealPhone();
    QCOMPARE(screen.page.phone(), QStringLiteral("0758-1234567"));
    QCOMPARE(changed.size(), 1);
}

void TestVacancyPage::theSessionIsSensitiveWhileThePhoneStands()
{
    Screen screen;
    screen.open(cookId);
    QVERIFY(!screen.session.sensitive());
    screen.page.revealPhone();
    QVERIFY(screen.session.sensitive());
    screen.page.close();
    QVERIFY(!screen.session.sensitive());
}

void TestVacancyPage::anotherVacancyHidesThePhoneAgain()
{
    Screen screen;
    screen.open(cookId);
    screen.page.revealPhone();
    screen.open(cookId);
    QCOMPARE(screen.page.phone(), QString());
}

void TestVacancyPage::closingForgets()
{
    Screen screen;
    screen.open(cookId);
    screen.page.revealPhone();
    screen.page.close();
    QCOMPARE(screen.page.state(), State::Idle);
    QCOMPARE(screen.page.title(), QString());
    QCOMPARE(screen.page.phone(), QString());
    QVERIFY(!screen.page.hasPhone());
}

void TestVacancyPage::aLateAnswerIsPassedOver()
{
    Screen screen;
    screen.page.open(cookId);
    screen.page.open(QStringLiteral("test/none"));
    QTRY_COMPARE(screen.page.state(), State::Missing);
    QCoreApplication::processEvents();
    QCOMPARE(screen.page.state(), State::Missing);
    QCOMPARE(screen.page.title(), QString());
}

void TestVacancyPage::takesALinkAlongWhenThereIsAPage()
{
    Screen screen(QStringLiteral("https://jobs.example.org"));
    screen.open(cookId);
    QVERIFY(screen.page.takeAwayIsLink());
    QCOMPARE(screen.page.takeAwayText(), QStringLiteral("https://jobs.example.org/v/test/cook%201"));
}

void TestVacancyPage::takesTheFactsAlongWhenThereIsNone()
{
    Screen screen;
    screen.open(cookId);
    QVERIFY(!screen.page.takeAwayIsLink());
    QVERIFY(screen.page.takeAwayText().startsWith(QStringLiteral("Vacancy: 厨师\n")));
    QVERIFY(!screen.page.takeAwayText().contains(QStringLiteral("0758-1234567")));
    screen.page.revealPhone();
    QVERIFY(screen.page.takeAwayText().contains(QStringLiteral("0758-1234567")));
}

/// The server's page for phones answers 404 for it: whoever holds a phone is anybody.
void TestVacancyPage::takesTheFactsOfItsStationsOwnAlong()
{
    Screen screen(QStringLiteral("https://jobs.example.org"));
    {
        auto catalogue = store::openCatalogue(screen.fixture.folder(), storage::OpenMode::ReadWrite);
        QVERIFY(catalogue && catalogue->exec(QStringLiteral("UPDATE scope SET scope = 'station:s'")) &&
                catalogue->exec(QStringLiteral("UPDATE item SET scope = 'station:s'")));
    }
    screen.open(cookId);
    QCOMPARE(screen.page.state(), State::Ready);
    QVERIFY(!screen.page.takeAwayIsLink());
    QVERIFY(screen.page.takeAwayText().startsWith(QStringLiteral("Vacancy: 厨师\n")));
}

void TestVacancyPage::areaNamesFollowTheLanguage()
{
    Screen screen;
    screen.open(cookId);
    const QSignalSpy changed(&screen.page, &VacancyPage::changed);
    screen.session.speak(session::Language::English);
    QCOMPARE(changed.count(), 1);
    QVERIFY(screen.page.places().first().areaName.startsWith(u"Duanzhou"));
}

void TestVacancyPage::aToldAgeIsHeldAgainstTheStatedLimit()
{
    Screen screen;
    catalogue::Vacancy limited =
        fakes::PublishedCatalogue::vacancy(QStringLiteral("test/l"), QStringLiteral("普工"));
    limited.ageMax = 45;
    screen.fixture.publish({limited});
    screen.open(limited.id);
    QVERIFY(!screen.page.ageOutside() && !screen.page.ageInside());
    screen.page.setAge({51, 55});
    QVERIFY(screen.page.ageOutside());
    screen.page.setAge({18, 45});
    QVERIFY(screen.page.ageInside());
    screen.page.forget();
    QVERIFY(!screen.page.ageOutside() && !screen.page.ageInside());
}

QTEST_GUILESS_MAIN(TestVacancyPage)
#include "tst_vacancypage.moc"
