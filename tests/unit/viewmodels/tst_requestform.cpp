// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakevacancies.h"
#include "manualclock.h"
#include "requestform.h"
#include "samplevacancies.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = RequestForm::State;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

struct Desk
{
    Desk()
    {
        for (const auto &vacancy : fakes::sampleVacancies())
            items.put(vacancy);
        arriveAt(Screens::FormConsent, vacancy());
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
        form.chooseTitle(RequestForm::Title::Madam);
        type(QStringLiteral("13800138000"));
    }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    RequestForm form{session, operations, items, clock};
};

} // namespace

class TestRequestForm : public QObject
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
    void thePagesAreThoseThatTheKindAsksFor();
    void aSignUpAsksForTheIdentityNumberToo();
    void anIdentityNumberIsCoveredAndSaysWhoseItIs();
    void anIdentityNumberIsReadForThreeSeconds();
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

void TestRequestForm::knowsTheVacancyOfTheRoute()
{
    Desk desk;
    QCOMPARE(desk.form.aboutId(), Desk::vacancy());
    QCOMPARE(desk.form.aboutTitle(), fakes::sampleVacancies()[0].title);
    desk.arriveAt(Screens::Course, QStringLiteral("another"));
    QCOMPARE(desk.form.aboutId(), Desk::vacancy());
}

void TestRequestForm::aNameIsPutTogetherByTwoTaps()
{
    Desk desk;
    QVERIFY(!desk.form.nameComplete());
    desk.form.chooseTitle(RequestForm::Title::Mister);
    QCOMPARE(desk.form.name(), QString());
    desk.form.chooseSurname(QStringLiteral("梁"));
    QCOMPARE(desk.form.name(), QStringLiteral("梁先生"));
    desk.form.chooseTitle(RequestForm::Title::Madam);
    QCOMPARE(desk.form.name(), QStringLiteral("梁女士"));
    QVERIFY(desk.form.nameComplete());
}

void TestRequestForm::aTitleIsTakenOffAgain()
{
    Desk desk;
    desk.form.chooseSurname(QStringLiteral("梁"));
    desk.form.chooseTitle(RequestForm::Title::Madam);
    desk.form.chooseTitle(RequestForm::Title::Madam);
    QCOMPARE(desk.form.name(), QStringLiteral("梁"));
    QVERIFY(desk.form.nameComplete());
}

void TestRequestForm::aWrittenNameTakesThePlaceOfTheChosenOne()
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

void TestRequestForm::namesThatCannotBeSentAreNotComplete()
{
    Desk desk;
    desk.form.writeName(QString(41, u'陈'));
    QVERIFY(!desk.form.nameComplete());
    desk.form.writeName(QStringLiteral("陈\u0007"));
    QVERIFY(!desk.form.nameComplete());
    desk.form.writeName(QString(40, u'陈'));
    QVERIFY(desk.form.nameComplete());
}

void TestRequestForm::surnamesAreInTheCharactersOfTheLanguage()
{
    Desk desk;
    QCOMPARE(desk.form.surnames().first(), QStringLiteral("陈"));
    const QSignalSpy changed(&desk.form, &RequestForm::surnamesChanged);
    desk.session.speak(session::Language::CantoneseTraditional);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.form.surnames().first(), QStringLiteral("陳"));
    QStringList surnames = desk.form.surnames();
    QCOMPARE(surnames.removeDuplicates(), 0);
}

void TestRequestForm::consentSaysWhatTheKindOfOperationSays()
{
    QCOMPARE(Desk().form.keepDays(), 180);
}

void TestRequestForm::thePagesAreThoseThatTheKindAsksFor()
{
    Desk desk;
    const QList<int> pages{Screens::FormConsent, Screens::FormName, Screens::FormPhone, Screens::FormCheck};
    QCOMPARE(desk.form.pages(), pages);
    QCOMPARE(desk.form.pageAfter(Screens::FormConsent), Screens::FormName);
    QCOMPARE(desk.form.pageAfter(Screens::FormPhone), Screens::FormCheck);
    QCOMPARE(desk.form.pageAfter(Screens::FormCheck), Screens::FormCheck);
}

void TestRequestForm::aSignUpAsksForTheIdentityNumberToo()
{
    Desk desk;
    catalogue::Class held;
    held.id = QStringLiteral("fake/class 1");
    held.course = fakes::sampleCourse().id;
    held.starts = QDate(2026, 12, 10);
    desk.items.put(held);
    desk.form.arrive({{Screens::FormConsent, Screens::Enrolment, held.id}, {}, false, {}});
    QCOMPARE(desk.form.aboutTitle(), fakes::sampleCourse().name);
    QCOMPARE(desk.form.aboutNote(), fakes::sampleCourse().provider);
    QCOMPARE(desk.form.aboutMonth(), 12);
    QCOMPARE(desk.form.aboutYear(), 0); // this year need not be said
    QVERIFY(desk.form.asksId());
    desk.fill();
    QVERIFY(!desk.form.complete());
    for (const char digit : QByteArray("11010519491231002"))
        desk.form.typeIdDigit(digit - '0');
    desk.form.typeIdX();
    QVERIFY(desk.form.complete());
    desk.form.submit();
    QTRY_COMPARE(desk.operations.taken().size(), std::size_t(1));
    const auto &taken = desk.operations.taken().front();
    QCOMPARE(taken.type, QStringLiteral("class_enrolment"));
    QCOMPARE(taken.about, held.id);
    const std::map<QByteArray, QByteArray> fields{
        {"name", QByteArray("陈女士")}, {"phone", "13800138000"}, {"id_number", "11010519491231002X"}};
    QCOMPARE(taken.fields, fields);
}

void TestRequestForm::anIdentityNumberIsCoveredAndSaysWhoseItIs()
{
    Desk desk;
    for (const char digit : QByteArray("11010519491231002"))
        desk.form.typeIdDigit(digit - '0');
    QCOMPARE(desk.form.idState(), RequestForm::IdState::IdShort);
    QVERIFY(desk.form.idBirth().isEmpty());
    desk.form.typeIdX();
    QCOMPARE(desk.form.idState(), RequestForm::IdState::IdComplete);
    QCOMPARE(desk.form.idShown().join(QString()), QStringLiteral("11•••••••••••••••X"));
    const QList<int> birth{1949, 12, 31};
    QCOMPARE(desk.form.idBirth(), birth);
    QCOMPARE(desk.form.idAge(), 76); // on 20 November 2026
    QVERIFY(!desk.form.idMale());
    QVERIFY(desk.session.sensitive());
    desk.form.clearId();
    QCOMPARE(desk.form.idTyped(), 0);
    QVERIFY(!desk.session.sensitive());
}

void TestRequestForm::anIdentityNumberIsReadForThreeSeconds()
{
    Desk desk;
    desk.form.typeIdDigit(4);
    desk.form.typeIdDigit(4);
    desk.form.typeIdDigit(1);
    QCOMPARE(desk.form.idShown().at(2), QStringLiteral("•"));
    desk.form.showId();
    QCOMPARE(desk.form.idShown().at(2), QStringLiteral("1"));
    desk.arriveAt(Screens::FormIdNumber, Desk::vacancy());
    QVERIFY(!desk.form.idPlain()); // another page covers it
    desk.form.showId();
    desk.form.forget();
    QVERIFY(!desk.form.idPlain());
}

void TestRequestForm::whatIsHandedInIsWhatWasTyped()
{
    Desk desk;
    desk.fill();
    const QSignalSpy sent(&desk.form, &RequestForm::sent);
    desk.form.submit();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
    const auto &taken = desk.operations.taken().front();
    QCOMPARE(taken.type, QStringLiteral("vacancy_interest"));
    QCOMPARE(taken.about, Desk::vacancy());
    const std::map<QByteArray, QByteArray> fields{{"name", QByteArray("陈女士")}, {"phone", "13800138000"}};
    QCOMPARE(taken.fields, fields);
}

void TestRequestForm::isWipedWhenTheReceiptHasCome()
{
    Desk desk;
    desk.fill();
    desk.operations.wait();
    desk.form.submit();
    QCOMPARE(desk.form.state(), State::Sending);
    QCOMPARE(desk.form.name(), QStringLiteral("陈女士"));
    const QSignalSpy sent(&desk.form, &RequestForm::sent);
    desk.operations.answerAll();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(desk.form.state(), State::Open);
    QCOMPARE(desk.form.name(), QString());
    QCOMPARE(desk.form.phone(), QString());
    QVERIFY(!desk.session.sensitive());
}

void TestRequestForm::twoTapsHandInOnce()
{
    Desk desk;
    desk.fill();
    desk.operations.wait();
    const QSignalSpy sent(&desk.form, &RequestForm::sent);
    desk.form.submit();
    desk.form.submit();
    desk.operations.answerAll();
    QTRY_COMPARE(sent.count(), 1);
    desk.form.submit();                // a third, when it is wiped
    QCoreApplication::processEvents(); // an answer would come now
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
    QCOMPARE(sent.count(), 1);
}

void TestRequestForm::whatTheDiskRefusedStaysAndCanBeTriedAgain()
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
    const QSignalSpy sent(&desk.form, &RequestForm::sent);
    desk.form.submit();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
}

void TestRequestForm::aKioskThatIsNoLongerEnrolledSaysSo()
{
    Desk desk;
    desk.fill();
    desk.operations.setEnrolled(false);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    desk.form.submit();
    QTRY_COMPARE(desk.form.state(), State::Refused);
    desk.arriveAt(Screens::FormCheck, Desk::vacancy());
    QCOMPARE(desk.form.state(), State::Open);
}

void TestRequestForm::nothingIsHandedInWhileSomethingIsMissing()
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

void TestRequestForm::anotherVacancyKeepsNameAndTelephone()
{
    Desk desk;
    desk.fill();
    desk.arriveAt(Screens::FormConsent, Desk::vacancy(1));
    QCOMPARE(desk.form.aboutTitle(), fakes::sampleVacancies()[1].title);
    QCOMPARE(desk.form.name(), QStringLiteral("陈女士"));
    QCOMPARE(desk.form.phoneState(), RequestForm::PhoneState::Complete);
}

void TestRequestForm::isSensitiveWhileItHoldsSomething()
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

void TestRequestForm::forgetsAllAndPassesOverALateAnswer()
{
    Desk desk;
    desk.fill();
    desk.operations.wait();
    const QSignalSpy sent(&desk.form, &RequestForm::sent);
    desk.form.submit();
    desk.form.forget();
    desk.operations.answerAll();
    QCoreApplication::processEvents(); // an answer would come now
    QCOMPARE(sent.count(), 0);
    QCOMPARE(desk.form.aboutId(), QString());
    QCOMPARE(desk.form.name(), QString());
    QCOMPARE(desk.form.title(), RequestForm::Title::None);
    QCOMPARE(desk.form.phone(), QString());
    QCOMPARE(desk.form.state(), State::Open);
}

QTEST_GUILESS_MAIN(TestRequestForm)
#include "tst_requestform.moc"
