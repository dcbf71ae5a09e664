// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakestaff.h"
#include "fakesurveys.h"
#include "manualclock.h"
#include "surveyboard.h"
#include "surveyform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using Kind = SurveyQuestion::Kind;
using Problem = SurveyQuestion::Problem;
using State = SurveyForm::State;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

/// Somebody at the screen.
struct Screen
{
    explicit Screen(bool signedIn = false)
    {
        for (const char *name : {"resident-needs", "employer-needs", "training-wish", "household"})
            items.put(fakes::ownSurvey(QString::fromLatin1(name)));
        if (signedIn)
            signIn();
    }
    void signIn() { staff.enter(fakes::staffAccount(), key); }
    void go(Screens::Screen screen, const QString &id = {}, int kind = 0)
    {
        form.arrive({{screen, kind, id}, {}, false, {}});
    }
    void open(const char *survey) { go(Screens::Survey, QString::fromLatin1(survey) + u"/2026112001"_s); }
    SurveyQuestion &first() { return *form.questions().front(); }
    /// Goes on without answers as far as that is possible.
    void goTo(const QString &label)
    {
        for (int page = 0; page < 50 && !first().label().contains(label); ++page)
            form.next();
        QVERIFY2(first().label().contains(label), qUtf8Printable(first().label()));
    }
    /// Another question than that is asked now.
    [[nodiscard]] bool handedOn(const QString &label) { return !first().label().contains(label); }
    [[nodiscard]] int submissions() const
    {
        int count = 0;
        for (const auto &taken : operations.taken())
            count += taken.type == u"survey_submission"_s ? 1 : 0;
        return count;
    }
    /// What stands in the metadata of what was handed in last.
    QString instance(const char *name) const
    {
        const QRegularExpression value(QString::fromLatin1(name) + u">([^<]*)<"_s);
        return value.match(QString::fromUtf8(handedIn())).captured(1);
    }
    QByteArray handedIn() const { return operations.taken().back().fields.at("answers"); }

    int whole = 0; ///< how many numbers were typed
    fakes::ManualClock clock{noon};
    fakes::FakeSurveys surveys;
    fakes::FakeOperations operations;
    fakes::FakeItems items;
    fakes::FakeStaff gate;
    desk::DraftKey key = std::make_shared<const crypto::OpeningKey>(crypto::OpeningKey::generate());
    session::Session session;
    StaffSession staff{session, gate, items, operations, clock};
    SurveyBoard board{session, surveys, items, staff, clock};
    SurveyForm form{
        session, {surveys, operations, items, staff}, clock, {u"城东就业驿站"_s, u"23.05 112.46 0 0"_s}};
};

} // namespace

/// A survey at the screen.
class TestSurveyForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSurveyIsAskedPageByPage();
    void whatMustBeAnsweredKeepsThePageInWords();
    void whatWasSaidBringsFurtherQuestions();
    void whoAnswersAloneKeepsNothingOnTheDisk();
    void staffKeepEachAnswerBeforeTheNextPage();
    void aDiskThatIsFullLosesNothing();
    void aDraftIsGoneOnWithWhereItWas();
    void aNameIsShownByItsFirstCharacter();
    void skippingTakesTheAnswerBack();
    void anAnswerIsChangedFromTheLastPage();
    void whatIsHandedInIsTheAnswers();
    void whatWasHandedInIsCorrected();
    void aHouseholdIsFilledIn();
    void whatCannotStandIsShownInsteadOfSent();
    void linesOfATextTravel();
    void aRankingIsInTheOrderOfTaps();
    void onePostMoreIsAskedAbout();
    void theLanguageChangesInMidForm();
    void numbersAreMaskedOnTheLastPage_data();
    void numbersAreMaskedOnTheLastPage();
    void thePlaceIsThatOfTheStation();
    void aLongListIsSearched();
    void anIdentityNumberIsSaidBack();
    void anIdentityNumberThatNoCardHasKeepsThePage_data();
    void anIdentityNumberThatNoCardHasKeepsThePage();
    void anIdentityNumberThatNoCardHasIsNotHandedIn();
    void aSignatureIsKeptAndTravelsAsAFile();
    void aSignatureIsWipedAndDrawnAnew();
    void manySignaturesFitIntoWhatIsHandedIn();
    void picturesStandBesideQuestionsAndChoices();
    void aCodeAnswersTheQuestionForOne();
    void leavingForgetsAll();
    void whoSignsOutLeavesNothingBehind();
    void aFormThatIsNotHereSaysSo();
    void residentsAreNotOfferedWhatStaffAsk();
    void anAnswerOfAFormerSurveyIsPassedOver();
};

void TestSurveyForm::aSurveyIsAskedPageByPage()
{
    Screen at;
    at.open("training-wish");
    QCOMPARE(at.form.state(), State::Asking);
    QCOMPARE(at.form.title(), u"想学什么（示例）"_s);
    QCOMPARE(at.first().kind(), Kind::SelectMany);
    QCOMPARE(at.form.page(), 0);
    at.first().toggle(u"cook"_s);
    at.form.next();
    QCOMPARE(at.form.page(), 1);
    QVERIFY(at.form.back());
    QCOMPARE(at.form.page(), 0);
    QVERIFY(at.first().choices().front().chosen);
    QVERIFY(!at.form.back());
}

void TestSurveyForm::whatMustBeAnsweredKeepsThePageInWords()
{
    Screen at;
    at.open("training-wish");
    QVERIFY(!at.form.skippable());
    at.form.next();
    QCOMPARE(at.form.page(), 0);
    QCOMPARE(at.first().problem(), Problem::Missing);
    QCOMPARE(at.first().message(), u"至少点一样"_s);
    at.first().toggle(u"cook"_s);
    QCOMPARE(at.first().problem(), Problem::Fine);
    at.form.next();
    at.form.next();
    QCOMPARE(at.first().kind(), Kind::Pad);
    for (const int digit : {2, 0, 2, 6, 3})
        at.first().typeDigit(digit);
    at.form.next();
    QCOMPARE(at.first().problem(), Problem::Type); // half a date
    at.first().typeDigit(5);
    at.form.next();
    QCOMPARE(at.first().problem(), Problem::Constraint);
    QCOMPARE(at.first().message(), u"日子已经过了"_s);
}

void TestSurveyForm::whatWasSaidBringsFurtherQuestions()
{
    Screen at;
    at.open("training-wish");
    const int before = at.form.pages();
    QVERIFY(!at.form.exact());
    at.first().toggle(u"other"_s);
    QCOMPARE(at.form.pages(), before + 1);
    QVERIFY(at.form.exact());
    at.form.next();
    QCOMPARE(at.first().kind(), Kind::Text);
    QVERIFY(at.form.back());
    at.first().toggle(u"other"_s);
    QCOMPARE(at.form.pages(), before);
}

void TestSurveyForm::whoAnswersAloneKeepsNothingOnTheDisk()
{
    Screen at;
    at.open("training-wish");
    at.first().toggle(u"cook"_s);
    at.form.next();
    QVERIFY(at.form.saved());
    QCOMPARE(at.surveys.saves(), 0);
    QVERIFY(at.session.sensitive());
    at.go(Screens::Surveys); // by chance
    at.open("training-wish");
    QCOMPARE(at.form.page(), 1);
}

void TestSurveyForm::staffKeepEachAnswerBeforeTheNextPage()
{
    Screen at(true);
    at.open("training-wish");
    QCOMPARE(at.form.askedBy(), u"陈姑娘（示例）"_s);
    at.surveys.wait();
    at.first().toggle(u"cook"_s);
    QVERIFY(!at.form.saved());
    at.form.next();
    QCOMPARE(at.form.page(), 0);
    QVERIFY(at.form.moving());
    at.surveys.answerAll();
    QTRY_COMPARE(at.form.page(), 1);
    QTRY_VERIFY(at.form.saved());
    const auto &draft = at.surveys.kept().begin()->second;
    QVERIFY(draft.answers->view().toByteArray().contains("<skills>cook</skills>"));
    QCOMPARE(draft.account, fakes::staffAccount().id);
    QCOMPARE(draft.survey.version, u"2026112001"_s);
}

void TestSurveyForm::aDiskThatIsFullLosesNothing()
{
    Screen at(true);
    at.open("training-wish");
    at.surveys.setDiskFull(true);
    at.first().toggle(u"cook"_s);
    QCOMPARE(at.form.state(), State::NotKept);
    at.form.next();
    QCOMPARE(at.form.page(), 0);
    QVERIFY(at.first().choices().front().chosen);
    at.surveys.setDiskFull(false);
    at.form.next();
    QCOMPARE(at.form.page(), 1);
    QCOMPARE(at.form.state(), State::Asking);
}

void TestSurveyForm::aDraftIsGoneOnWithWhereItWas()
{
    Screen at(true);
    at.open("resident-needs");
    at.goTo(u"称呼"_s);
    at.first().write(u"李女士（示例）"_s);
    at.form.next();
    const int page = at.form.page();
    at.session.forget(); // whoever asks has left, or the power
    QCOMPARE(at.form.state(), State::Closed);
    at.signIn();
    at.board.refresh();
    QCOMPARE(at.board.begun().size(), 1);
    QCOMPARE(at.board.begun().front().page, page);
    at.go(Screens::Survey, u"draft/"_s + at.board.begun().front().id);
    QCOMPARE(at.form.state(), State::Asking);
    QCOMPARE(at.form.page(), page);
    QVERIFY(at.form.back());
    QCOMPARE(at.first().text(), u"李女士（示例）"_s);
}

void TestSurveyForm::aNameIsShownByItsFirstCharacter()
{
    Screen at(true);
    at.open("resident-needs");
    at.goTo(u"称呼"_s);
    at.first().write(u"李女士（示例）"_s);
    at.go(Screens::Surveys);
    at.board.refresh();
    QCOMPARE(at.board.begun().front().label, u"李**"_s);
    QVERIFY(at.board.begun().front().today);
}

void TestSurveyForm::skippingTakesTheAnswerBack()
{
    Screen at;
    at.open("resident-needs");
    at.form.next();
    QCOMPARE(at.first().kind(), Kind::SelectOne);
    QVERIFY(at.form.skippable());
    at.first().toggle(u"441202"_s);
    const int page = at.form.page();
    at.form.skip();
    QCOMPARE(at.form.page(), page + 1);
    QVERIFY(at.form.back());
    QVERIFY(!at.first().answered());
}

void TestSurveyForm::anAnswerIsChangedFromTheLastPage()
{
    Screen at;
    QSignalSpy moved(&at.form, &SurveyForm::moved);
    QSignalSpy corrected(&at.form, &SurveyForm::corrected);
    at.open("training-wish");
    at.first().toggle(u"cook"_s);
    for (int page = 0; page < 20 && moved.isEmpty(); ++page)
        at.form.next();
    QCOMPARE(moved.front().front().value<Route>().screen, Screens::SurveyReview);
    at.go(Screens::SurveyReview, u"training-wish/2026112001"_s);
    QCOMPARE(at.form.answers().front().answer, u"做饭、点心"_s);
    QCOMPARE(at.form.wrong(), 0);
    at.form.correct(0);
    at.go(Screens::Survey, u"training-wish/2026112001"_s, 0);
    QVERIFY(at.form.correcting());
    at.first().toggle(u"sewing"_s);
    at.form.next();
    QCOMPARE(corrected.size(), 1);
    at.go(Screens::SurveyReview, u"training-wish/2026112001"_s);
    QCOMPARE(at.form.answers().front().answer, u"做饭、点心、车衣、缝纫"_s);
}

void TestSurveyForm::whatIsHandedInIsTheAnswers()
{
    Screen at(true);
    QSignalSpy sent(&at.form, &SurveyForm::sent);
    at.open("training-wish");
    at.first().toggle(u"cook"_s);
    at.first().toggle(u"electric"_s);
    QCOMPARE(at.surveys.kept().size(), std::size_t(1));
    at.form.submit();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.front().at(1).toBool(), true);
    QCOMPARE(at.operations.taken().back().type, u"survey_submission"_s);
    QCOMPARE(at.operations.taken().back().about, u"training-wish/2026112001"_s);
    QCOMPARE(at.operations.taken().back().fields.at("account"), fakes::staffAccount().id.toUtf8());
    const QByteArray xml = at.handedIn();
    QVERIFY(operations::checkField(operations::FieldRule::Answers, xml));
    QVERIFY2(xml.contains("<skills>cook electric</skills>"), xml);
    QVERIFY(xml.contains("version=\"2026112001\"") && xml.contains("<mode>staff</mode>"));
    QVERIFY(xml.contains("instanceID>uuid:"));
    QCOMPARE(at.form.state(), State::Closed);
    at.board.refresh();
    QVERIFY(at.board.begun().isEmpty());
    QCOMPARE(at.board.sent().size(), 1);
}

void TestSurveyForm::whatWasHandedInIsCorrected()
{
    Screen at(true);
    at.open("training-wish");
    at.first().toggle(u"cook"_s);
    at.form.submit();
    const QString first = at.instance("instanceID");
    at.board.refresh();
    const QString sent = at.board.sent().front().id;
    at.go(Screens::SurveyReview, u"sent/"_s + sent);
    QCOMPARE(at.form.state(), State::Asking);
    QCOMPARE(at.form.answers().front().answer, u"做饭、点心"_s);
    QCOMPARE(at.surveys.kept().size(), std::size_t(1)); // nothing was changed yet
    at.form.correct(0);
    at.go(Screens::Survey, u"sent/"_s + sent);
    at.first().toggle(u"sewing"_s);
    at.board.refresh();
    QVERIFY(at.board.sent().isEmpty());
    QCOMPARE(at.board.begun().size(), 1);
    const QString draft = u"draft/"_s + at.board.begun().front().id;
    at.session.forget(); // the power went
    at.signIn();
    at.go(Screens::Survey, draft);
    at.form.submit();
    QCOMPARE(at.submissions(), 2);
    QVERIFY2(at.handedIn().contains("<skills>cook sewing</skills>"), at.handedIn());
    QCOMPARE(at.instance("deprecatedID"), first);
    QVERIFY(at.instance("instanceID") != first);
    at.board.refresh();
    QCOMPARE(at.board.sent().size(), 1);
    QVERIFY(at.board.sent().front().id != sent);
}

/// Five who live there, by taps, killed in the middle.
void TestSurveyForm::aHouseholdIsFilledIn()
{
    Screen at(true);
    at.open("household");
    const auto answerPage = [&at] {
        for (SurveyQuestion *question : at.form.questions()) {
            if (question->shape() == SurveyQuestion::Whole && question->required())
                question->typeDigit(at.whole++ < 2 ? 2 + at.whole % 2 : 0); // three men, two women
            else if (question->shape() == SurveyQuestion::Month)
                for (const int digit : {1, 9, 7, 0, 5})
                    question->typeDigit(digit);
            else if (question->required() && question->kind() == Kind::SelectOne)
                question->toggle(question->choices().constFirst().value);
        }
    };
    const auto last = [&at] { return at.form.page() + 1 == at.form.pages(); };
    for (int page = 0; page < 40; ++page) {
        answerPage();
        at.form.next();
    }
    QVERIFY(!last());
    const int page = at.form.page();
    at.session.forget(); // the power went
    at.signIn();
    at.board.refresh();
    at.go(Screens::Survey, u"draft/"_s + at.board.begun().front().id);
    QCOMPARE(at.form.page(), page);
    QVERIFY(at.form.heading().contains(u"第 "_s) || at.form.heading().startsWith(u"家里人"_s));
    for (int more = 0; more < 120 && !last(); ++more) {
        answerPage();
        at.form.next();
    }
    at.form.submit();
    QCOMPARE(at.submissions(), 1);
    const QByteArray xml = at.handedIn();
    QCOMPARE(xml.count("<person>"), 5);
    QVERIFY(xml.size() < operations::maxAnswersBytes);
    QVERIFY(xml.contains("<working>5</working>") && xml.contains("<adults>5</adults>"));
    QVERIFY2(xml.contains("form start,,") && xml.contains("form resume,,") && xml.contains("form finalize,,"),
             xml);
    QVERIFY(xml.contains("question,/data/person[5]/born,"));
    QVERIFY(operations::checkField(operations::FieldRule::Answers, xml));
}

void TestSurveyForm::whatCannotStandIsShownInsteadOfSent()
{
    Screen at;
    QSignalSpy moved(&at.form, &SurveyForm::moved);
    at.open("training-wish");
    at.form.submit();
    QVERIFY(at.operations.taken().empty());
    QCOMPARE(moved.front().front().value<Route>().screen, Screens::Survey);
    QCOMPARE(moved.front().front().value<Route>().kind, 0);
}

void TestSurveyForm::linesOfATextTravel()
{
    Screen at;
    at.open("training-wish");
    at.first().toggle(u"cook"_s);
    at.goTo(u"还有什么想说的"_s);
    QCOMPARE(at.first().kind(), Kind::LongText);
    at.first().write(u"一\n二 <三> & 四"_s);
    at.form.submit();
    QVERIFY2(at.handedIn().contains("一&#10;二 &lt;三&gt; &amp; 四"), at.handedIn());
    QVERIFY(operations::checkField(operations::FieldRule::Answers, at.handedIn()));
}

void TestSurveyForm::aRankingIsInTheOrderOfTaps()
{
    Screen at;
    at.open("resident-needs");
    at.form.next();
    at.form.next();
    at.first().toggle(u"gig"_s);
    at.goTo(u"哪样最要紧"_s);
    QCOMPARE(at.first().kind(), Kind::Rank);
    at.first().toggle(u"pay"_s);
    at.first().toggle(u"near"_s);
    QCOMPARE(at.first().text(), u"pay near"_s);
    QCOMPARE(at.first().choices().at(0).rank, 2);
    QCOMPARE(at.first().choices().at(1).rank, 1);
    QCOMPARE(at.first().choices().at(2).rank, 0);
    at.first().toggle(u"pay"_s);
    QCOMPARE(at.first().text(), u"near"_s);
}

void TestSurveyForm::onePostMoreIsAskedAbout()
{
    Screen at(true);
    at.open("employer-needs");
    at.first().write(u"星湖示例酒楼"_s);
    at.goTo(u"联系电话"_s);
    for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
        at.first().typeDigit(digit);
    at.goTo(u"一共多少人"_s);
    QCOMPARE(at.form.questions().size(), 2); // a group that is shown at once
    QCOMPARE(at.form.active(), 0);
    at.form.activate(1);
    QCOMPARE(at.form.active(), 1);
    at.goTo(u"缺人"_s);
    at.first().toggle(u"yes"_s);
    at.form.next();
    at.first().write(u"包装工"_s);
    at.form.next();
    at.first().typeDigit(5);
    at.form.next();
    QCOMPARE(at.form.heading(), u"包装工，一个月多少钱？"_s);
    for (int page = 0; page < 10 && at.first().kind() != Kind::Instance; ++page)
        at.form.next();
    QCOMPARE(at.first().kind(), Kind::Instance);
    QCOMPARE(at.first().instances(), 1);
    at.first().add();
    QTRY_COMPARE(at.first().kind(), Kind::Text);
    QVERIFY(at.form.heading().endsWith(u'2'));
    at.first().write(u"厨师"_s);
    at.form.next();
    at.first().typeDigit(1);
    for (int page = 0; page < 10 && at.first().kind() != Kind::Instance; ++page)
        at.form.next();
    QCOMPARE(at.first().instances(), 2);
    at.first().removeLast();
    QTRY_COMPARE(at.first().instances(), 1);
}

void TestSurveyForm::theLanguageChangesInMidForm()
{
    Screen at;
    at.open("training-wish");
    QCOMPARE(at.first().label(), u"想学什么？"_s);
    at.session.speak(session::Language::English);
    QCOMPARE(at.first().label(), u"What would you like to learn?"_s);
    QCOMPARE(at.first().choices().front().label, u"Cooking, dim sum"_s);
    QCOMPARE(at.form.title(), u"What would you like to learn (example)"_s);
    at.session.speak(session::Language::CantoneseTraditional);
    QCOMPARE(at.first().label(), u"想學咩？"_s);
}

/// Of a short number as much stays hidden as of a long one.
void TestSurveyForm::numbersAreMaskedOnTheLastPage_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("mobile") << QByteArray("13800138000") << u"138****8000"_s;
    QTest::newRow("eight digits") << QByteArray("61234567") << u"****4567"_s;
    QTest::newRow("seven digits") << QByteArray("2233445") << u"*******"_s;
}

void TestSurveyForm::numbersAreMaskedOnTheLastPage()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, shown);
    Screen at(true);
    at.open("resident-needs");
    at.goTo(u"打哪个电话"_s);
    for (const char digit : number)
        at.first().typeDigit(digit - '0');
    QCOMPARE(at.first().parts(), QStringList(QString::fromLatin1(number)));
    at.go(Screens::SurveyReview, u"resident-needs/2026112001"_s);
    bool found = false;
    for (const SurveyAnswer &answer : at.form.answers())
        found = found || answer.answer == shown;
    QVERIFY(found);
}

void TestSurveyForm::thePlaceIsThatOfTheStation()
{
    Screen at(true);
    at.open("employer-needs");
    SurveyForm &form = at.form;
    at.first().write(u"示例"_s);
    at.goTo(u"联系电话"_s);
    for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
        at.first().typeDigit(digit);
    at.goTo(u"缺人"_s);
    at.first().toggle(u"no"_s);
    at.goTo(u"什么地方"_s);
    QCOMPARE(at.first().kind(), Kind::Place);
    at.first().takeStation();
    form.next();
    QVERIFY(form.back());
    QCOMPARE(at.first().text(), u"23.05 112.46 0 0"_s);
}

void TestSurveyForm::aLongListIsSearched()
{
    QByteArray items;
    for (int number = 0; number < 3000; ++number)
        items += "<item><value>v" + QByteArray::number(number) + "</value><label>Village " +
                 QByteArray::number(number) + "</label></item>";
    const auto form = forms::openForm(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head>"
        "<h:title>T</h:title><model><instance><data id=\"t\"><v/></data></instance>"
        "<bind nodeset=\"/data/v\" type=\"select\"/></model></h:head><h:body><select ref=\"/data/v\">" +
            items + "</select></h:body></h:html>",
        {});
    QVERIFY(form);
    Screen at;
    SeededRandom random(1);
    const auto session = forms::FormSession::begin(*form, at.clock, random);
    QVERIFY(session);
    SurveyQuestion question(**session, (*session)->screens().front().questions.front(), {});
    QVERIFY(question.searchable());
    QCOMPARE(question.choices().size(), 60); // a page bears no more
    QCOMPARE(question.unshown(), 2940);
    question.narrow(u"village 2999"_s);
    QCOMPARE(question.choices().size(), 1);
    question.toggle(u"v2999"_s);
    question.refresh();
    question.narrow(u"village 1234"_s);
    QCOMPARE(question.choices().size(), 2); // what is chosen stays in sight
    question.toggle(u"v1234"_s);
    QCOMPARE(question.text(), u"v1234 v2999"_s);
}

/// The example of GB 11643.
void TestSurveyForm::anIdentityNumberIsSaidBack()
{
    using Identity = SurveyQuestion::Identity;
    Screen at(true);
    at.open("resident-needs");
    at.goTo(u"身份证"_s);
    QCOMPARE(at.first().identity(), Identity::Empty);
    for (const char digit : QByteArray("11010519491231002"))
        at.first().typeDigit(digit - '0');
    QCOMPARE(at.first().identity(), Identity::Short);
    at.first().typeX();
    QCOMPARE(at.first().identity(), Identity::Holds);
    QCOMPARE(at.first().identityBirth(), (QList<int>{1949, 12, 31}));
    QVERIFY(!at.first().identityMale());
    QCOMPARE(at.first().identityAge(), 76);
    at.first().typeDigit(1); // there is no room
    QCOMPARE(at.first().text().size(), 18);
    at.form.next();
    QVERIFY(at.handedOn(u"身份证"_s));
}

void TestSurveyForm::anIdentityNumberThatNoCardHasKeepsThePage_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("too short") << QByteArray("110105194912310");
    QTest::newRow("mistyped") << QByteArray("110105194912310021");
    // Its check character is right, its day of birth is none.
    const QByteArray noDay("11010519491331002");
    QTest::newRow("no day") << QByteArray(noDay + operations::residentNumberCheck(noDay));
}

void TestSurveyForm::anIdentityNumberThatNoCardHasKeepsThePage()
{
    QFETCH(const QByteArray, number);
    Screen at(true);
    at.open("resident-needs");
    at.goTo(u"身份证"_s);
    for (const char digit : number) {
        if (digit == 'X')
            at.first().typeX();
        else
            at.first().typeDigit(digit - '0');
    }
    at.form.next();
    QVERIFY(!at.handedOn(u"身份证"_s));
    QCOMPARE(at.first().problem(), Problem::Constraint);
}

/// Half of a number, left by going back to the page of all answers.
void TestSurveyForm::anIdentityNumberThatNoCardHasIsNotHandedIn()
{
    Screen at;
    at.surveys.setXml(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\">"
        "<h:head><h:title>T</h:title><model><instance><data id=\"t\"><no/></data></instance>"
        "<bind nodeset=\"/data/no\" type=\"string\"/></model></h:head><h:body>"
        "<input ref=\"/data/no\" appearance=\"numbers id-number\"/></h:body></h:html>");
    at.open("training-wish");
    at.first().typeDigit(1);
    at.go(Screens::SurveyReview, u"training-wish/2026112001"_s);
    QCOMPARE(at.form.wrong(), 1);
    QSignalSpy moved(&at.form, &SurveyForm::moved);
    at.form.submit();
    QCOMPARE(at.submissions(), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().value<Route>().screen, Screens::Survey);
    at.go(Screens::Survey, u"training-wish/2026112001"_s, 0);
    at.first().clear();
    at.form.submit();
    QCOMPARE(at.submissions(), 1);
}

namespace {

/// A form that asks for a signature, and nothing else.
QByteArray signedForm()
{
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\">"
           "<h:head><h:title>T</h:title><model><instance><data id=\"t\"><sign/><name/></data></instance>"
           "<bind nodeset=\"/data/sign\" type=\"binary\" required=\"true()\"/></model></h:head><h:body>"
           "<upload ref=\"/data/sign\" mediatype=\"image/*\" appearance=\"signature\"/>"
           "<input ref=\"/data/name\"/></h:body></h:html>";
}

} // namespace

void TestSurveyForm::aSignatureIsKeptAndTravelsAsAFile()
{
    Screen at(true);
    at.surveys.setXml(signedForm());
    at.open("training-wish");
    QCOMPARE(at.first().kind(), Kind::Drawing);
    at.form.next();
    QCOMPARE(at.first().problem(), Problem::Missing);
    at.first().draw({{10, 10}, {200, 90}}, 480, 192);
    QCOMPARE(at.first().strokes(), 1);
    at.form.next();
    QCOMPARE(at.form.page(), 1);
    const drafts::SurveyDraft draft = at.surveys.kept().begin()->second;
    QVERIFY(draft.answers->view().contains("<sign>data:image/png;base64,"));
    at.session.forget();
    at.signIn();
    at.go(Screens::Survey, u"draft/"_s + draft.id); // it is still there
    QVERIFY(at.form.back());
    QVERIFY(at.first().answered() && at.first().strokes() == 0);
    at.go(Screens::SurveyReview, u"draft/"_s + draft.id);
    QCOMPARE(at.form.answers().front().answer, u"✓"_s);
    at.form.submit();
    QVERIFY2(at.handedIn().contains("<sign>drawing-1.png</sign>"), at.handedIn());
    QVERIFY(!at.handedIn().contains("base64"));
    const QByteArray files = at.operations.taken().back().fields.at("files");
    QVERIFY2(operations::checkField(operations::FieldRule::Files, files), files);
    const QJsonObject names = QJsonDocument::fromJson(files).object();
    QCOMPARE(names.keys(), QStringList{u"drawing-1.png"_s});
    QVERIFY(QByteArray::fromBase64(names.begin().value().toString().toLatin1()).startsWith("\x89PNG"));
}

/// Six scribbles, each as large as it may become.
void TestSurveyForm::manySignaturesFitIntoWhatIsHandedIn()
{
    QByteArray nodes;
    QByteArray binds;
    QByteArray body;
    for (char name = 'a'; name < 'g'; ++name) {
        nodes += QByteArray("<") + name + "/>";
        binds += QByteArray("<bind nodeset=\"/data/") + name + "\" type=\"binary\"/>";
        body +=
            QByteArray("<upload ref=\"/data/") + name + "\" mediatype=\"image/*\" appearance=\"signature\"/>";
    }
    Screen at;
    at.surveys.setXml(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\">"
        "<h:head><h:title>T</h:title><model><instance><data id=\"t\">" +
        nodes + "</data></instance>" + binds + "</model></h:head><h:body>" + body + "</h:body></h:html>");
    at.open("training-wish");
    for (int page = 0; page < 6; ++page) {
        for (int turn = 0; turn < 60; ++turn) {
            QList<QPointF> stroke;
            for (int point = 0; point < 8; ++point)
                stroke.append({double((page * 331 + turn * 7919 + point * 104729) % 480),
                               double((page * 97 + turn * 1299709 + point * 15485863) % 192)});
            at.first().draw(stroke, 480, 192);
        }
        at.form.next();
    }
    at.form.submit();
    QCOMPARE(at.submissions(), 1);
    const QByteArray files = at.operations.taken().back().fields.at("files");
    QVERIFY(files.size() > operations::maxFilesBytes / 2);
    QVERIFY2(operations::checkField(operations::FieldRule::Files, files),
             QByteArray::number(files.size()).constData());
}

void TestSurveyForm::aSignatureIsWipedAndDrawnAnew()
{
    Screen at;
    at.surveys.setXml(signedForm());
    at.open("training-wish");
    at.first().draw({{10, 10}, {200, 90}}, 480, 192);
    const QString before = at.first().text();
    at.first().clear();
    QVERIFY(!at.first().answered());
    QCOMPARE(at.first().strokes(), 0);
    at.first().draw({{10, 150}, {400, 150}}, 480, 192);
    QVERIFY(at.first().answered() && at.first().text() != before);
}

/// Two of the three pictures are here.
void TestSurveyForm::picturesStandBesideQuestionsAndChoices()
{
    Screen at;
    at.surveys.setXml(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" "
        "xmlns:jr=\"http://openrosa.org/javarosa\"><h:head><h:title>T</h:title><model>"
        "<itext><translation lang=\"zh\">"
        "<text id=\"q\"><value>Which?</value><value form=\"image\">jr://images/all.png</value></text>"
        "<text id=\"a\"><value>A</value><value form=\"image\">jr://images/a.png</value></text>"
        "<text id=\"b\"><value>B</value><value form=\"image\">jr://images/late.png</value></text>"
        "</translation></itext><instance><data "
        "id=\"t\"><tool/><name/></data></instance></model></h:head><h:body>"
        "<select1 ref=\"/data/tool\"><label ref=\"jr:itext('q')\"/>"
        "<item><label ref=\"jr:itext('a')\"/><value>a</value></item>"
        "<item><label ref=\"jr:itext('b')\"/><value>b</value></item></select1>"
        "<input ref=\"/data/name\"/></h:body></h:html>");
    at.surveys.setFiles({{u"all.png"_s, u"/documents/sha256-1"_s}, {u"a.png"_s, u"/documents/sha256-2"_s}});
    at.open("training-wish");
    QCOMPARE(at.first().picture(), QUrl::fromLocalFile(u"/documents/sha256-1"_s));
    QVERIFY(at.first().pictured());
    QCOMPARE(at.first().choices().front().picture, QUrl::fromLocalFile(u"/documents/sha256-2"_s));
    QVERIFY(at.first().choices().back().picture.isEmpty());
    at.form.next();
    QVERIFY(at.first().picture().isEmpty() && !at.first().pictured());
}

/// A form of one question that a scanner answers.
void TestSurveyForm::aCodeAnswersTheQuestionForOne()
{
    Screen at;
    at.surveys.setXml(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\">"
        "<h:head><h:title>T</h:title><model><instance><data id=\"t\"><tool/><name/></data></instance>"
        "<bind nodeset=\"/data/tool\" type=\"barcode\"/></model></h:head><h:body><input "
        "ref=\"/data/tool\"/><input ref=\"/data/name\"/></h:body></h:html>");
    QVERIFY(!at.form.takes(u"6901234567892"_s)); // nothing is open
    at.open("training-wish");
    QVERIFY(at.first().scannable());
    QVERIFY(at.form.takes(u" 6901234567892\n"_s));
    QCOMPARE(at.first().text(), u"6901234567892"_s);
    at.form.next();
    QVERIFY(!at.first().scannable());
    QVERIFY(!at.form.takes(u"123"_s));
    QVERIFY(at.form.back());
    at.go(Screens::SurveyReview, u"training-wish/2026112001"_s);
    QVERIFY(!at.form.takes(u"123"_s));
}

void TestSurveyForm::leavingForgetsAll()
{
    Screen at;
    at.open("training-wish");
    at.first().toggle(u"cook"_s);
    at.session.forget();
    QCOMPARE(at.form.state(), State::Closed);
    QVERIFY(at.form.questions().isEmpty() && at.form.title().isEmpty());
    QVERIFY(!at.session.sensitive());
}

void TestSurveyForm::whoSignsOutLeavesNothingBehind()
{
    Screen at(true);
    at.open("resident-needs");
    at.goTo(u"称呼"_s);
    at.first().write(u"李女士（示例）"_s);
    at.board.refresh();
    QCOMPARE(at.board.begun().size(), 1);
    at.staff.forget(); // the staff's pages were left
    QCOMPARE(at.form.state(), State::Closed);
    QVERIFY(at.board.begun().isEmpty());
    at.open("resident-needs");
    QCOMPARE(at.form.page(), 0);
    QVERIFY(at.form.askedBy().isEmpty());
}

void TestSurveyForm::aFormThatIsNotHereSaysSo()
{
    Screen at;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a survey cannot be opened"_s));
    at.go(Screens::Survey, u"gone/1"_s);
    QCOMPARE(at.form.state(), State::Missing);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a survey cannot be opened"_s));
    at.go(Screens::Survey, u"draft/0000000000000000"_s); // nobody is signed in
    QCOMPARE(at.form.state(), State::Missing);
}

void TestSurveyForm::residentsAreNotOfferedWhatStaffAsk()
{
    Screen at;
    at.items.put(fakes::ownSurvey(u"employer-needs"_s, catalogue::SurveyAudience::Staff));
    at.items.put(fakes::ownSurvey(u"household"_s, catalogue::SurveyAudience::Staff));
    auto retired = fakes::ownSurvey(u"resident-needs"_s);
    retired.retired = true;
    at.items.put(retired);
    at.items.put(fakes::ownSurvey(u"training-wish"_s, catalogue::SurveyAudience::Resident));
    at.board.refresh();
    QCOMPARE(at.board.surveys().size(), 1);
    QCOMPARE(at.board.surveys().front().title, u"想学什么（示例）"_s);
    at.signIn();
    QCOMPARE(at.board.surveys().size(), 2);
    QCOMPARE(at.board.surveys().front().title, u"企业用工需求调查（示例）"_s);
}

void TestSurveyForm::anAnswerOfAFormerSurveyIsPassedOver()
{
    Screen at(true);
    at.open("training-wish");
    at.surveys.wait();
    at.first().toggle(u"cook"_s);
    at.form.next();
    at.session.forget();
    at.surveys.answerAll();
    QCoreApplication::processEvents(); // an answer would come now
    QCOMPARE(at.form.state(), State::Closed);
}

QTEST_GUILESS_MAIN(TestSurveyForm)
#include "tst_surveyform.moc"
