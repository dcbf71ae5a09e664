// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakevacancies.h"
#include "interestform.h"
#include "manualclock.h"
#include "samplevacancies.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = InterestForm::State;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

struct Desk
{
    Desk()
    {
        for (const auto &vacancy : fakes::sampleVacancies())
            items.put(vacancy);
        arriveAt(Screens::InterestConsent, vacancy());
    }

    static QString vacancy(std::size_t number = 0) { return fakes::sampleVacancies()[number].id; }
    void arriveAt(Screens::Screen screen, const QString &id)
    {
        form.arrive({{screen, 0, id}, {}, false, {}});
    }
    void type(const QString &digits)
    {
        for (const QChar digit : digits)
            form.typeDigit(digit.digitValue());
    }
    void fill()
    {
        form.chooseSurname(QStringLiteral("陈"));
        form.chooseTitle(InterestForm::Title::Madam);
        type(QStringLiteral("13800138000"));
    }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    InterestForm form{session, operations, items, clock};
};

} // namespace

class TestInterestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheVacancyOfTheRoute();
    void aNameIsPutTogetherByTwoTaps();
    void aTitleIsTakenOffAgain();
    void aWrittenNameTakesThePlaceOfTheChosenOne();
    void namesThatCannotBeSentAreNotComplete();
    void surnamesAreInTheCharactersOfTheLanguage();
    void consentSaysWhatTheKindOfOperationSays();
    void whatIsHandedInIsWhatWasTyped();
    void isWipedWhenTheReceiptHasCome();
    void twoTapsHandInOnce();
    void whatTheDiskRefusedStaysAndCanBeTriedAgain();
    void aKioskThatIsNoLongerEnrolledSaysSo();
    void nothingIsHandedInWhileSomethingIsMissing();
    void anotherVacancyKeepsNameAndTelephone();
    void isSensitiveWhileItHoldsSomething();
    void forgetsAllAndPassesOverALateAnswer();
};

void TestInterestForm::knowsTheVacancyOfTheRoute()
{
    Desk desk;
    QCOMPARE(desk.form.vacancyId(), Desk::vacancy());
    QCOMPARE(desk.form.vacancyTitle(), fakes::sampleVacancies()[0].title);
    QCOMPARE(desk.form.vacancyState(), ItemStates::Ready);
    desk.arriveAt(Screens::Course, QStringLiteral("another"));
    QCOMPARE(desk.form.vacancyId(), Desk::vacancy());
}

void TestInterestForm::aNameIsPutTogetherByTwoTaps()
{
    Desk desk;
    QVERIFY(!desk.form.nameComplete());
    desk.form.chooseTitle(InterestForm::Title::Mister);
    QCOMPARE(desk.form.name(), QString());
    desk.form.chooseSurname(QStringLiteral("梁"));
    QCOMPARE(desk.form.name(), QStringLiteral("梁先生"));
    desk.form.chooseTitle(InterestForm::Title::Madam);
    QCOMPARE(desk.form.name(), QStringLiteral("梁女士"));
    QVERIFY(desk.form.nameComplete());
}

void TestInterestForm::aTitleIsTakenOffAgain()
{
    Desk desk;
    desk.form.chooseSurname(QStringLiteral("梁"));
    desk.form.chooseTitle(InterestForm::Title::Madam);
    desk.form.chooseTitle(InterestForm::Title::Madam);
    QCOMPARE(desk.form.name(), QStringLiteral("梁"));
    QVERIFY(desk.form.nameComplete());
}

void TestInterestForm::aWrittenNameTakesThePlaceOfTheChosenOne()
{
    Desk desk;
    desk.form.chooseSurname(QStringLiteral("梁"));
    desk.form.writeName({});
    QCOMPARE(desk.form.name(), QStringLiteral("梁"));
    desk.form.writeName(QStringLiteral(" 冼阿妹 "));
    QCOMPARE(desk.form.name(), QStringLiteral("冼阿妹"));
    QVERIFY(desk.form.written() && desk.form.surname().isEmpty());
    desk.form.chooseSurname(QStringLiteral("陈"));
    QCOMPARE(desk.form.name(), QStringLiteral("陈"));
    QVERIFY(!desk.form.written());
}

void TestInterestForm::namesThatCannotBeSentAreNotComplete()
{
    Desk desk;
    desk.form.writeName(QString(41, u'陈'));
    QVERIFY(!desk.form.nameComplete());
    desk.form.writeName(QStringLiteral("陈\u0007"));
    QVERIFY(!desk.form.nameComplete());
    desk.form.writeName(QString(40, u'陈'));
    QVERIFY(desk.form.nameComplete());
}

void TestInterestForm::surnamesAreInTheCharactersOfTheLanguage()
{
    Desk desk;
    QCOMPARE(desk.form.surnames().first(), QStringLiteral("陈"));
    const QSignalSpy changed(&desk.form, &InterestForm::surnamesChanged);
    desk.session.speak(session::Language::Cantonese);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.form.surnames().first(), QStringLiteral("陳"));
    QStringList surnames = desk.form.surnames();
    QCOMPARE(surnames.removeDuplicates(), 0);
}

void TestInterestForm::consentSaysWhatTheKindOfOperationSays()
{
    QCOMPARE(InterestForm::keepDays(), 180);
}

void TestInterestForm::whatIsHandedInIsWhatWasTyped()
{
    Desk desk;
    desk.fill();
    const QSignalSpy sent(&desk.form, &InterestForm::sent);
    desk.form.submit();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
    const auto &taken = desk.operations.taken().front();
    QCOMPARE(taken.type, QStringLiteral("vacancy_interest"));
    QCOMPARE(taken.about, Desk::vacancy());
    const std::map<QByteArray, QByteArray> fields{{"name", QByteArray("陈女士")}, {"phone", "13800138000"}};
    QCOMPARE(taken.fields, fields);
}

void TestInterestForm::isWipedWhenTheReceiptHasCome()
{
    Desk desk;
    desk.fill();
    desk.operations.wait();
    desk.form.submit();
    QCOMPARE(desk.form.state(), State::Sending);
    QCOMPARE(desk.form.name(), QStringLiteral("陈女士"));
    const QSignalSpy sent(&desk.form, &InterestForm::sent);
    desk.operations.answerAll();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(desk.form.state(), State::Open);
    QCOMPARE(desk.form.name(), QString());
    QCOMPARE(desk.form.phone(), QString());
    QVERIFY(!desk.session.sensitive());
}

void TestInterestForm::twoTapsHandInOnce()
{
    Desk desk;
    desk.fill();
    desk.operations.wait();
    const QSignalSpy sent(&desk.form, &InterestForm::sent);
    desk.form.submit();
    desk.form.submit();
    desk.operations.answerAll();
    QTRY_COMPARE(sent.count(), 1);
    desk.form.submit(); // a third, when it is wiped
    QTest::qWait(10);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
    QCOMPARE(sent.count(), 1);
}

void TestInterestForm::whatTheDiskRefusedStaysAndCanBeTriedAgain()
{
    Desk desk;
    desk.fill();
    desk.operations.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    desk.form.submit();
    QTRY_COMPARE(desk.form.state(), State::NotKept);
    QCOMPARE(desk.form.name(), QStringLiteral("陈女士"));
    QCOMPARE(desk.form.phone(), QStringLiteral("138 0013 8000"));
    desk.operations.setDiskFull(false);
    const QSignalSpy sent(&desk.form, &InterestForm::sent);
    desk.form.submit();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
}

void TestInterestForm::aKioskThatIsNoLongerEnrolledSaysSo()
{
    Desk desk;
    desk.fill();
    desk.operations.setEnrolled(false);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    desk.form.submit();
    QTRY_COMPARE(desk.form.state(), State::Refused);
    desk.arriveAt(Screens::InterestCheck, Desk::vacancy());
    QCOMPARE(desk.form.state(), State::Open);
}

void TestInterestForm::nothingIsHandedInWhileSomethingIsMissing()
{
    Desk desk;
    desk.form.submit();
    desk.type(QStringLiteral("13800138000"));
    desk.form.submit();
    desk.form.chooseSurname(QStringLiteral("陈"));
    desk.form.takeBackDigit();
    desk.form.submit();
    QCOMPARE(desk.form.state(), State::Open);
    QVERIFY(desk.operations.taken().empty());
}

void TestInterestForm::anotherVacancyKeepsNameAndTelephone()
{
    Desk desk;
    desk.fill();
    desk.arriveAt(Screens::InterestConsent, Desk::vacancy(1));
    QCOMPARE(desk.form.vacancyTitle(), fakes::sampleVacancies()[1].title);
    QCOMPARE(desk.form.name(), QStringLiteral("陈女士"));
    QCOMPARE(desk.form.phoneState(), InterestForm::PhoneState::Complete);
}

void TestInterestForm::isSensitiveWhileItHoldsSomething()
{
    Desk desk;
    QVERIFY(!desk.session.sensitive());
    desk.form.typeDigit(1);
    QVERIFY(desk.session.sensitive());
    desk.form.takeBackDigit();
    QVERIFY(!desk.session.sensitive());
    desk.form.chooseSurname(QStringLiteral("陈"));
    QVERIFY(desk.session.sensitive());
    desk.form.forget();
    QVERIFY(!desk.session.sensitive());
}

void TestInterestForm::forgetsAllAndPassesOverALateAnswer()
{
    Desk desk;
    desk.fill();
    desk.operations.wait();
    const QSignalSpy sent(&desk.form, &InterestForm::sent);
    desk.form.submit();
    desk.form.forget();
    desk.operations.answerAll();
    QTest::qWait(10);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(desk.form.vacancyId(), QString());
    QCOMPARE(desk.form.name(), QString());
    QCOMPARE(desk.form.title(), InterestForm::Title::None);
    QCOMPARE(desk.form.phone(), QString());
    QCOMPARE(desk.form.state(), State::Open);
}

QTEST_GUILESS_MAIN(TestInterestForm)
#include "tst_interestform.moc"
