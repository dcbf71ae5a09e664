// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekiosk.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFont>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace yizhan;
using fakes::FakeKiosk;
using viewmodels::JobBrowser;
using viewmodels::Navigator;
namespace Screens = viewmodels::Screens;

namespace {

struct Shape
{
    const char *name;
    QSize size;
    double pixelsPerMm;
};
enum ShapeIndex : std::size_t { Portrait, Landscape, Tablet, Phone };
constexpr std::array shapes{Shape{"portrait", {1080, 1920}, 4.03}, Shape{"landscape", {1920, 1080}, 4.03},
                            Shape{"tablet", {1280, 800}, 5.9}, Shape{"phone", {360, 800}, 5.5}};
constexpr double tolerance = 1.5; // pixels, of rounding
constexpr int leastFont = 28;     // pixels of 1080, where people stand
constexpr int leastPhoneKey = 30; // pixels at 5.5 a millimetre

QRectF onWindow(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

const QQuickItem *scrollerOf(const QQuickItem *item)
{
    for (const QQuickItem *above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            return above;
    }
    return nullptr;
}

QString nameOfScreen(Screens::Screen screen)
{
    return QString::fromLatin1(QMetaEnum::fromType<Screens::Screen>().valueToKey(screen));
}

QString nameOf(const QQuickItem *item)
{
    const QString words = item->property("text").toString().left(20);
    return QStringLiteral("%1 \"%2\" of %3")
        .arg(item->objectName().isEmpty() ? QString::fromLatin1(item->metaObject()->className())
                                          : item->objectName(),
             words,
             item->parentItem() ? QString::fromLatin1(item->parentItem()->metaObject()->className())
                                : QString());
}

/// So that what must be answered is.
void answerAnyhow(viewmodels::SurveyQuestion &question)
{
    using viewmodels::SurveyQuestion;
    QList<int> digits{1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0};
    if (question.shape() == SurveyQuestion::Whole)
        digits = {1};
    else if (question.shape() == SurveyQuestion::Month)
        digits = {1, 9, 9, 0, 5};
    if (question.kind() == SurveyQuestion::Kind::SelectOne)
        question.toggle(question.choices().at(question.choices().size() > 4 ? 4 : 0).value);
    else if (question.kind() == SurveyQuestion::Kind::Acknowledge)
        question.acknowledge();
    else if (question.kind() == SurveyQuestion::Kind::Pad)
        for (const int digit : digits)
            question.typeDigit(digit);
    else
        question.write(QStringLiteral("示例"));
}

} // namespace

/// What must hold on every screen, in every shape, language and text size.
class TestScreenGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // One function for each shape: CTest runs them as four tests, each well below its time.
    void portraitIsReadableAndInReach_data() { addRows(); }
    void portraitIsReadableAndInReach() { everythingIsReadableAndInReach(Portrait); }
    void landscapeIsReadableAndInReach_data() { addRows(); }
    void landscapeIsReadableAndInReach() { everythingIsReadableAndInReach(Landscape); }
    void tabletIsReadableAndInReach_data() { addRows(); }
    void tabletIsReadableAndInReach() { everythingIsReadableAndInReach(Tablet); }
    void phoneIsReadableAndInReach_data() { addRows(); }
    void phoneIsReadableAndInReach() { everythingIsReadableAndInReach(Phone); }

private:
    static void addRows();
    void everythingIsReadableAndInReach(ShapeIndex shape);
    void checkKeyboard();
    void checkForm();
    void checkFairs();
    void checkReceipts();
    void checkFeedback();
    void checkHelp();
    void checkSetup();
    void checkScan();
    void checkDoor();
    void checkStaff();
    void checkSurveys();
    void checkPrinter(const QString &screen);
    void checkScreen(const QString &screen);
    void check(const QQuickItem *item, const QString &screen);
    void checkText(const QQuickItem *text, const QString &screen);
    void checkNoOverlap(const QString &screen);

    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<FakeKiosk> m_kiosk;
    QQuickWindow *m_window = nullptr;
    QList<const QQuickItem *> m_targets;
    QStringList m_faults;
    int m_leastTarget = 0;
};

void TestScreenGeometry::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_kiosk = std::make_unique<FakeKiosk>();
    m_engine = std::make_unique<QQmlEngine>();
    FakeKiosk::prepare(*m_engine);
    m_kiosk->publish(
        QStringLiteral("notice"), QStringLiteral("bureau/fair"),
        QStringLiteral(R"({"id":"bureau/fair","title":"春风行动招聘会：端州区体育中心，三月八日上午",)"
                       R"("body":"不用门票，带身份证来。\n现场有人帮您填表。","last_day":"2025-12-31"})"));
    m_kiosk->show(*m_engine);
    m_window = m_kiosk->window();
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    const auto *screens = m_window->findChild<QQuickItem *>(QStringLiteral("screenFrame"));
    constexpr int turnsMs = 20'000; // of all screens, on a machine that is busy
    QTRY_VERIFY_WITH_TIMEOUT(screens && screens->property("allBuilt").toBool(), turnsMs);
}

void TestScreenGeometry::addRows()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("size");
    for (int language = 0; language < 3; ++language) {
        for (int size = 0; size < 3; ++size)
            QTest::addRow("language %d size %d", language, size) << language << size;
    }
}

void TestScreenGeometry::everythingIsReadableAndInReach(ShapeIndex shape)
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QFETCH(int, language);
    QFETCH(int, size);
    const Shape &wanted = shapes.at(shape);
    m_faults.clear();
    m_window->resize(wanted.size);
    m_kiosk->station()->setPixelsPerMm(wanted.pixelsPerMm);
    m_kiosk->session()->end();
    // Nobody chooses a language before what was on the screen is gone. Qt 6.4 crashes now and then when a
    // font changes under items that views have given up and that are not deleted yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_kiosk->session()->setLanguage(static_cast<viewmodels::KioskSession::Language>(language));
    m_kiosk->session()->setTextSize(static_cast<viewmodels::KioskSession::TextSize>(size));
    m_leastTarget = shape == Phone    ? 48
                    : shape == Tablet ? 54
                                      : 72; // 9 mm in the hand and on a tablet, 18 mm at a kiosk
    checkScreen(QStringLiteral("attract"));
    m_kiosk->freshness()->setStopped(true);
    checkScreen(QStringLiteral("attract, not renewed"));

    m_kiosk->session()->begin();
    Navigator &navigator = *m_kiosk->navigator();
    const auto go = [&](Screens::Screen screen, int kind = 0, const QString &id = {}) {
        navigator.openKind(screen, kind, id);
        checkScreen(QStringLiteral("%1 %2 %3").arg(nameOfScreen(screen)).arg(kind).arg(id));
    };
    go(Screens::Home);
    go(Screens::WorkGroups);
    m_kiosk->freshness()->setStopped(false);
    m_kiosk->jobs()->choose(JobBrowser::County, QStringLiteral("441202"));
    m_kiosk->jobs()->choose(JobBrowser::Group, QStringLiteral("technology"));
    go(Screens::Results);
    QVERIFY(m_kiosk->jobs()->results()->rowCount() >=
            std::min(m_kiosk->jobs()->pageSize(), int(fakes::sampleVacancies().size())));
    for (const auto &vacancy : fakes::sampleVacancies()) {
        m_kiosk->vacancy()->open(vacancy.id); // beside the list, where it is wide
        checkScreen(QStringLiteral("results with %1").arg(vacancy.id));
    }
    go(Screens::Filter);
    for (const int facet : {0, 2, 3, 4, 5, 6, 7})
        go(Screens::Facet, facet);
    for (const auto &vacancy : fakes::sampleVacancies())
        go(Screens::Vacancy, 0, vacancy.id);
    checkPrinter(QStringLiteral("vacancy"));
    go(Screens::Course, 0, fakes::sampleCourse().id);
    go(Screens::Course, 0, QStringLiteral("ended"));
    go(Screens::Shortlist);
    for (const auto &vacancy : fakes::sampleVacancies())
        m_kiosk->shortlist()->toggle(vacancy.id);
    navigator.reset();
    go(Screens::Shortlist);
    go(Screens::Results);
    go(Screens::Training);
    const QString forklift = QStringLiteral("school/叉车司机");
    go(Screens::Course, 0, forklift);
    go(Screens::CourseJobs, 0, forklift);
    QCOMPARE(m_kiosk->classes()->opens(), 3);
    go(Screens::FormConsent, Screens::Enrolment, forklift + QStringLiteral("/1"));
    checkFairs();
    go(Screens::Notice, 0, QStringLiteral("bureau/fair"));
    go(Screens::Notice, 0, QStringLiteral("bureau/gone"));
    checkForm();
    checkReceipts();
    viewmodels::MatchWishes &wishes = *m_kiosk->match()->wishes();
    for (const int question : {0, 1, 2, 3, 4, 5}) {
        go(Screens::MatchQuestion, question);
        const auto asked = static_cast<viewmodels::MatchWishes::Question>(question);
        for (const QString &code :
             {QStringLiteral("NO_LIMIT"), QStringLiteral("catering"), QStringLiteral("441202"),
              QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("partTime"),
              QStringLiteral("month:3000-"), QStringLiteral("LODGING")})
            wishes.toggle(asked, code);
        wishes.toggle(viewmodels::MatchWishes::Age, QStringLiteral("51-55"));
        checkScreen(QStringLiteral("question %1 answered").arg(question));
    }
    go(Screens::Matches);
    go(Screens::Matches, 0, fakes::sampleVacancies().front().id);
    go(Screens::MatchRule);
    for (const auto sheet : {Navigator::Help, Navigator::Language, Navigator::Display}) {
        navigator.setSheet(sheet);
        checkScreen(QStringLiteral("sheet %1").arg(sheet));
    }
    checkScan();
    checkHelp();
    checkFeedback();
    checkStaff();
    go(Screens::Search);
    checkKeyboard();
    m_kiosk->idle(24);
    checkScreen(QStringLiteral("idle"));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void TestScreenGeometry::checkFairs()
{
    using viewmodels::FairBooths;
    Navigator &navigator = *m_kiosk->navigator();
    FairBooths &booths = *m_kiosk->booths();
    const QString night = QStringLiteral("bureau/夜");
    const auto go = [&](Screens::Screen screen, int kind, const QString &id) {
        navigator.openKind(screen, kind, id);
        checkScreen(QStringLiteral("%1 %2 %3").arg(nameOfScreen(screen)).arg(kind).arg(id));
    };
    go(Screens::Fairs, 0, {});
    m_kiosk->fairs()->choose(0); // Monday, today
    checkScreen(QStringLiteral("job fairs of today"));
    for (const auto &fair : fakes::sampleFairs(QDate(2025, 11, 24)))
        go(Screens::Fair, 0, fair.id);
    go(Screens::Fair, 0, QStringLiteral("bureau/gone"));
    go(Screens::Fair, 0, night);
    for (const int order :
         {FairBooths::ByNumber, FairBooths::ByEmployer, FairBooths::ByZone, FairBooths::ByWork})
        go(Screens::FairBooths, order, night);
    QCOMPARE(booths.total(), 56);
    booths.choose(QStringLiteral("catering"));
    checkScreen(QStringLiteral("stands with catering"));
    for (const char *number : {"A3", "A4"}) {
        const QString id = night + u'-' + QLatin1String(number);
        go(Screens::Booth, 0, id);
        booths.toggle(id);
        checkScreen(QStringLiteral("a stand that is kept"));
    }
    go(Screens::Booth, 0, QStringLiteral("bureau/gone"));
    go(Screens::Fair, 0, night);
    checkPrinter(QStringLiteral("fair"));
    go(Screens::FormConsent, Screens::FairSignUp, night);
    navigator.openItem(Screens::FormConsent, fakes::sampleVacancies()[3].id);
}

void TestScreenGeometry::checkScan()
{
    m_kiosk->navigator()->open(Screens::Scan);
    checkScreen(QStringLiteral("scan"));
    QVERIFY(m_kiosk->cameraIsOn());
    const QStringList codes{m_kiosk->ticketText(),
                            QStringLiteral("https://pay.example.com/a/very/long"),
                            QStringLiteral("11010519491231002X"),
                            QStringLiteral("https://example.org/about"),
                            QStringLiteral("7K3MQ9XD2A"),
                            QStringLiteral("https://example.org/c/gone"),
                            QStringLiteral("nothing of ours")};
    for (const QString &code : codes) {
        m_kiosk->showCode(code);
        checkScreen(QStringLiteral("scanned: verdict %1").arg(m_kiosk->scan()->verdict()));
        m_kiosk->scan()->again();
    }
    m_kiosk->plugCamera(false);
    checkScreen(QStringLiteral("scan, without a camera"));
    m_kiosk->plugScanner(false);
    checkScreen(QStringLiteral("scan, with nothing to scan by"));
    m_kiosk->plugScanner(true);
    m_kiosk->plugCamera(true);
    m_kiosk->navigator()->reset();
    QVERIFY(!m_kiosk->cameraIsOn());
}

void TestScreenGeometry::checkForm()
{
    using viewmodels::RequestForm;
    RequestForm &form = *m_kiosk->form();
    Navigator &navigator = *m_kiosk->navigator();
    const auto go = [&](Screens::Screen screen, const char *name) {
        navigator.openItem(screen, fakes::sampleVacancies()[3].id);
        checkScreen(QStringLiteral("form: %1").arg(QLatin1String(name)));
    };
    const auto type = [&](std::initializer_list<int> digits) {
        form.clearDigits();
        for (const int digit : digits)
            form.typeDigit(digit);
    };
    go(Screens::FormConsent, "consent");
    go(Screens::FormName, "name");
    form.chooseSurname(form.surnames().first());
    form.chooseTitle(RequestForm::Title::Madam);
    checkScreen(QStringLiteral("form: name chosen"));
    go(Screens::FormPhone, "telephone");
    for (const auto &digits :
         {std::initializer_list<int>{9}, {1, 3, 8, 0}, {0, 7, 5, 8, 2, 2, 2, 3, 3, 4, 4, 5}}) {
        type(digits);
        checkScreen(QStringLiteral("form: telephone, %1 digits").arg(digits.size()));
    }
    go(Screens::FormIdNumber, "identity number");
    for (const char *const characters :
         {"4412", "44129919680512002X", "441299196805120021", "441299196813120021"}) {
        form.clearId();
        for (const char *character = characters; *character != 0; ++character)
            *character == 'X' ? form.typeIdX() : form.typeIdDigit(*character - '0');
        checkScreen(QStringLiteral("form: identity number, %1").arg(QLatin1String(characters)));
    }
    go(Screens::FormCheck, "check");
    form.writeName(QString(40, u'陈'));
    checkScreen(QStringLiteral("form: check, longest name"));
    m_kiosk->setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    form.submit();
    checkScreen(QStringLiteral("form: not kept"));
    m_kiosk->setDiskFull(false);
    navigator.openItem(Screens::FormName, fakes::sampleVacancies()[3].id);
    checkScreen(QStringLiteral("form: name written"));
    navigator.openItem(Screens::FormCheck, fakes::sampleVacancies()[3].id);
    form.submit();
    QCOMPARE(navigator.screen(), Screens::Receipt);
    checkScreen(QStringLiteral("receipt: just handed in"));
}

void TestScreenGeometry::checkReceipts()
{
    using operations::VerdictCode;
    Navigator &navigator = *m_kiosk->navigator();
    const QString code = navigator.id();
    for (const auto verdictCode : {VerdictCode::Accepted, VerdictCode::Waitlisted, VerdictCode::DuplicateOf,
                                   VerdictCode::AcceptedFlagged, VerdictCode::Rejected}) {
        operations::Verdict verdict;
        verdict.code = verdictCode;
        verdict.rank = 12;
        verdict.of = code;
        verdict.reason = QStringLiteral("vacancy_gone");
        m_kiosk->operations().answer(code, verdict);
        navigator.openKind(Screens::Receipt, verdictCode == VerdictCode::Accepted ? Screens::JustMade : 0,
                           code);
        m_kiosk->receipt()->refresh();
        checkScreen(QStringLiteral("receipt: %1").arg(QLatin1String(operations::nameOf(verdictCode))));
    }
    checkPrinter(QStringLiteral("receipt"));
    auto *panel = m_window->findChild<QQuickItem *>(QStringLiteral("cancelPanel"));
    QVERIFY(panel);
    panel->setProperty("opened", true);
    checkScreen(QStringLiteral("receipt: taken back?"));
    panel->setProperty("opened", false);
    navigator.openKind(Screens::Receipt, Screens::LookedUp, QStringLiteral("ZZZZZZZZ"));
    checkScreen(QStringLiteral("receipt: unknown"));
    navigator.open(Screens::FindReceipt);
    checkScreen(QStringLiteral("find a receipt: empty"));
    for (const char key : {'7', 'K', '3', 'M', 'Q', '9', 'X', 'D'})
        m_kiosk->receiptSearch()->type(QString(QLatin1Char(key)));
    checkScreen(QStringLiteral("find a receipt: complete"));
}

void TestScreenGeometry::checkHelp()
{
    using viewmodels::HelpCall;
    HelpCall &help = *m_kiosk->help();
    m_kiosk->navigator()->setSheet(Navigator::Help);
    m_kiosk->setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    help.call(HelpCall::Reason::Screen);
    checkScreen(QStringLiteral("help: not kept"));
    m_kiosk->setDiskFull(false);
    help.call(HelpCall::Reason::Screen);
    checkScreen(QStringLiteral("help: waiting"));
    for (const char *state : {"accepted", "seen", "coming"}) {
        m_kiosk->tell(QString::fromLatin1(state));
        checkScreen(QStringLiteral("help: %1").arg(QLatin1String(state)));
    }
    m_kiosk->tell(QStringLiteral("seen"));
    m_kiosk->wait(12);
    checkScreen(QStringLiteral("help: late"));
    help.askForPhone();
    for (const auto &digits : {std::initializer_list<int>{9}, {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0}}) {
        help.clearDigits();
        for (const int digit : digits)
            help.typeDigit(digit);
        checkScreen(QStringLiteral("help: telephone, %1 digits").arg(digits.size()));
    }
    help.leavePhone();
    checkScreen(QStringLiteral("help: number left"));
    m_kiosk->tell(QStringLiteral("done"));
    checkScreen(QStringLiteral("help: over"));
    m_kiosk->navigator()->setSheet(Navigator::NoSheet);
    help.forget();
}

void TestScreenGeometry::checkFeedback()
{
    viewmodels::FeedbackForm &form = *m_kiosk->feedback();
    m_kiosk->navigator()->open(Screens::Feedback);
    checkScreen(QStringLiteral("feedback: empty"));
    auto *area = m_window->findChild<QQuickItem *>(QStringLiteral("noteArea"));
    QVERIFY(area);
    area->setProperty("text", QString(512, u'好'));
    QCOMPARE(form.excess(), 12);
    checkScreen(QStringLiteral("feedback: too long"));
    area->setProperty("text", QString(500, u'好'));
    m_kiosk->setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    form.submit();
    checkScreen(QStringLiteral("feedback: not kept"));
    m_kiosk->setDiskFull(false);
    const auto *panel = m_window->findChild<QQuickItem *>(QStringLiteral("keyboardPanel"));
    area->forceActiveFocus();
    QGuiApplication::inputMethod()->show();
    QTRY_VERIFY(panel->isVisible());
    checkScreen(QStringLiteral("feedback: not kept, with the keyboard"));
    QGuiApplication::inputMethod()->hide();
    QTRY_VERIFY(!panel->isVisible());
    form.submit();
    QCOMPARE(m_kiosk->navigator()->screen(), Screens::Receipt);
    checkScreen(QStringLiteral("feedback: receipt"));
    m_kiosk->navigator()->reset();
}

void TestScreenGeometry::checkStaff()
{
    const auto language = m_kiosk->session()->language();
    const auto size = m_kiosk->session()->textSize();
    m_kiosk->navigator()->open(Screens::StaffPin);
    checkScreen(QStringLiteral("staff: nobody is known"));
    checkSetup();
    m_kiosk->staffStation();
    m_kiosk->navigator()->open(Screens::Home);
    m_kiosk->navigator()->open(Screens::StaffPin);
    m_kiosk->staff()->choose(0);
    for (const int digit : {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2})
        m_kiosk->staff()->typeDigit(digit);
    checkScreen(QStringLiteral("staff: the longest PIN"));
    m_kiosk->staff()->open();
    checkScreen(QStringLiteral("staff: a wrong PIN"));
    m_kiosk->signIn();
    m_kiosk->session()->setLanguage(language);
    m_kiosk->session()->setTextSize(size);
    QCOMPARE(m_kiosk->navigator()->screen(), Screens::StaffHome);
    checkScreen(QStringLiteral("staff: home"));
    m_kiosk->staffBoard()->coming(QStringLiteral("7K3MQ9XD"));
    checkScreen(QStringLiteral("staff: on the way"));
    m_kiosk->navigator()->open(Screens::StaffClasses);
    QCOMPARE(m_kiosk->staffClasses()->classes().size(), 3);
    checkScreen(QStringLiteral("staff: the class lists"));
    const auto lists = m_kiosk->staffClasses()->classes(); // a copy: what stands there is read anew meanwhile
    for (const auto &held : lists) {
        m_kiosk->navigator()->openItem(Screens::StaffClass, held.id);
        checkScreen(QStringLiteral("staff: the list of %1").arg(held.id));
    }
    checkSurveys();
    m_kiosk->signIn(); // the pages of surveys that were withdrawn are left
    m_kiosk->session()->setLanguage(language);
    m_kiosk->session()->setTextSize(size);
    checkDoor();
    m_kiosk->clearStation();
    m_kiosk->navigator()->reset();
}

/// The verdicts with the longest words, for staff and for those who come; somebody of the staff is signed in.
void TestScreenGeometry::checkDoor()
{
    using Verdict = viewmodels::CheckInDoor::Verdict;
    const QString fair = m_kiosk->door()->todays().front().id();
    for (const auto screen : {Screens::CheckIn, Screens::SelfCheckIn}) {
        m_kiosk->navigator()->openItem(screen, fair);
        QCOMPARE(m_kiosk->navigator()->screen(), screen);
        checkScreen(nameOfScreen(screen));
        auto *page = m_kiosk->window()->findChild<QQuickItem *>(screen == Screens::CheckIn
                                                                    ? QStringLiteral("checkInScreen")
                                                                    : QStringLiteral("selfCheckInScreen"));
        page->setProperty("typing", true);
        checkScreen(nameOfScreen(screen) + QStringLiteral(": typing"));
        page->setProperty("typing", false);
        for (const auto verdict : {Verdict::CameBack, Verdict::AlreadyInside, Verdict::NewsMissing}) {
            m_kiosk->doorSays(static_cast<int>(verdict), 312, 418);
            m_kiosk->door()->present("7K3MQ9XD");
            checkScreen(nameOfScreen(screen) + QStringLiteral(": verdict %1").arg(static_cast<int>(verdict)));
            m_kiosk->door()->dismiss();
        }
    }
}

/// Each way of asking once, and what is said of an answer that is missing.
void TestScreenGeometry::checkSurveys()
{
    using viewmodels::SurveyQuestion;
    viewmodels::SurveyForm &form = *m_kiosk->survey();
    m_kiosk->publishSurveys();
    QSet<std::pair<int, int>> seen;
    for (const char *survey : {"resident-needs", "employer-needs", "household"}) {
        m_kiosk->navigator()->open(Screens::Surveys);
        m_kiosk->navigator()->openItem(Screens::Survey,
                                       QString::fromLatin1(survey) + QStringLiteral("/2026112001"));
        for (int step = 0; step < 200 && m_kiosk->navigator()->screen() == Screens::Survey; ++step) {
            SurveyQuestion &question = *form.questions().front();
            const auto kind = question.kind();
            const int shape = question.shape();
            if (!seen.contains({int(kind), shape})) {
                seen.insert({int(kind), shape});
                const int page = form.page();
                form.next(); // says what is missing, or goes on
                const bool stayed = m_kiosk->navigator()->screen() == Screens::Survey && form.page() == page;
                checkScreen(QStringLiteral("survey: kind %1, shape %2").arg(int(kind)).arg(shape));
                if (!stayed)
                    continue;
            }
            for (SurveyQuestion *one : form.questions()) {
                if (one->required())
                    answerAnyhow(*one);
            }
            form.next();
        }
        QCOMPARE(m_kiosk->navigator()->screen(), Screens::SurveyReview);
        checkScreen(QStringLiteral("survey: all answers of %1").arg(QLatin1String(survey)));
    }
    m_kiosk->navigator()->open(Screens::Surveys);
    QCOMPARE(m_kiosk->surveys()->begun().size(), 3);
    checkScreen(QStringLiteral("surveys: the list of staff"));
    for (const auto &begun : m_kiosk->surveys()->begun())
        m_kiosk->surveys()->discard(begun.id);
    m_kiosk->navigator()->openItem(Screens::Survey, QStringLiteral("training-wish/2026112001"));
    form.questions().front()->toggle(form.questions().front()->choices().front().value);
    form.submit();
    QCOMPARE(m_kiosk->navigator()->screen(), Screens::Surveys);
    QVERIFY(!m_kiosk->surveys()->sent().isEmpty());
    checkScreen(QStringLiteral("surveys: what was handed in"));
    m_kiosk->withdrawSurveys();
}

/// A machine that no server knows, until one does.
void TestScreenGeometry::checkSetup()
{
    viewmodels::SetupPage &setup = *m_kiosk->setup();
    m_kiosk->operations().setEnrolled(false);
    m_kiosk->navigator()->open(Screens::Home);
    m_kiosk->navigator()->open(Screens::StaffPin);
    checkScreen(QStringLiteral("staff: the machine is unknown"));
    m_kiosk->setupService().setServer(false);
    m_kiosk->navigator()->open(Screens::Setup);
    checkScreen(QStringLiteral("setup: no server"));
    m_kiosk->setupService().setServer(true);
    m_kiosk->navigator()->open(Screens::Home);
    m_kiosk->navigator()->open(Screens::Setup);
    checkScreen(QStringLiteral("setup: empty"));
    for (const QChar character : QStringLiteral("7K3MQ9XD2A"))
        setup.type(character);
    setup.enrol();
    checkScreen(QStringLiteral("setup: asking"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("enrolment")));
    m_kiosk->setupService().answer("enrolment.code");
    QTRY_COMPARE(setup.state(), viewmodels::SetupPage::State::WrongCode);
    checkScreen(QStringLiteral("setup: a wrong code"));
    setup.enrol();
    m_kiosk->setupService().answer();
    QTRY_COMPARE(setup.state(), viewmodels::SetupPage::State::Done);
    checkScreen(QStringLiteral("setup: known"));
    m_kiosk->operations().setEnrolled(true);
    m_kiosk->navigator()->open(Screens::StaffPin);
}

/// What the button says where there is no paper, and without a printer that works.
void TestScreenGeometry::checkPrinter(const QString &screen)
{
    using Printer = viewmodels::SlipPrinting::Printer;
    for (const auto &[reason, printer] :
         {std::pair{"printer.paper_out", Printer::PaperOut}, {"printer.unreachable", Printer::Failing}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot print")));
        m_kiosk->setPrinter(QLatin1String(reason));
        QTRY_COMPARE(m_kiosk->printing()->printer(), printer);
        checkScreen(screen + u' ' + QLatin1String(reason));
    }
    m_kiosk->setPrinter({});
    QTRY_COMPARE(m_kiosk->printing()->printer(), Printer::Ready);
}

void TestScreenGeometry::checkKeyboard()
{
    using viewmodels::KeyboardInput;
    KeyboardInput &keyboard = *m_kiosk->keyboard();
    auto *field = m_window->findChild<QQuickItem *>(QStringLiteral("searchField"));
    field->forceActiveFocus();
    QGuiApplication::inputMethod()->show();
    const auto *panel = m_window->findChild<QQuickItem *>(QStringLiteral("keyboardPanel"));
    QTRY_VERIFY(panel->isVisible());
    keyboard.changeMethod();
    checkScreen(QStringLiteral("keyboard, choice"));
    for (const int method : keyboard.methods()) {
        keyboard.choose(static_cast<KeyboardInput::Method>(method));
        checkScreen(QStringLiteral("keyboard, method %1 empty").arg(method));
        keyboard.keyEvent(Qt::Key_unknown, QStringLiteral("h"), Qt::NoModifier);
        checkScreen(QStringLiteral("keyboard, method %1").arg(method));
        // The field and what leads on from it stand above the keyboard.
        const double top = onWindow(panel).top();
        const auto *screen = m_window->findChild<QQuickItem *>(QStringLiteral("searchScreen"));
        QVERIFY(onWindow(field).bottom() <= top + tolerance);
        for (const char *button : {"showResultsButton", "showFoundButton"}) {
            const auto *found = screen->findChild<QQuickItem *>(QString::fromLatin1(button));
            QVERIFY(found && (!found->isVisible() || onWindow(found).bottom() <= top + tolerance));
        }
    }
    keyboard.toggleDigits();
    checkScreen(QStringLiteral("keyboard, digits"));
    QGuiApplication::inputMethod()->hide();
    QTRY_VERIFY(!panel->isVisible());
    m_kiosk->search()->setText(QStringLiteral("宇航员"));
    checkScreen(QStringLiteral("search, nothing found"));
    m_kiosk->search()->setText({});
    m_kiosk->jobs()->clear();
}

void TestScreenGeometry::checkScreen(const QString &screen)
{
    // Layouts settle while frames are prepared.
    for (int frame = 0; frame < 3; ++frame) {
        QCoreApplication::processEvents();
        m_window->grabWindow();
    }
    m_targets.clear();
    check(m_window->contentItem(), screen);
    checkNoOverlap(screen);
}

void TestScreenGeometry::check(const QQuickItem *item, const QString &screen)
{
    if (!item->isVisible())
        return;
    const bool target = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField");
    if (target) {
        m_targets.append(item);
        // Ten letters share the width of a phone, as on every phone.
        const bool key = item->objectName().startsWith(QStringLiteral("key_")) ||
                         item->objectName().startsWith(QStringLiteral("candidate"));
        const int least = key && m_window->width() < 600 ? leastPhoneKey : m_leastTarget;
        if (item->height() < least || item->width() < least)
            m_faults << QStringLiteral("%1: too small to touch: %2 %3×%4")
                            .arg(screen, nameOf(item))
                            .arg(item->width())
                            .arg(item->height());
    }
    if (item->inherits("QQuickText"))
        checkText(item, screen);
    if (target || item->inherits("QQuickText")) {
        const QRectF place = onWindow(item);
        const bool scrolls = scrollerOf(item) != nullptr;
        if (place.left() < -tolerance || place.right() > m_window->width() + tolerance ||
            (!scrolls && (place.top() < -tolerance || place.bottom() > m_window->height() + tolerance)))
            m_faults << QStringLiteral("%1: outside the window: %2 %3,%4 %5×%6")
                            .arg(screen, nameOf(item))
                            .arg(place.x())
                            .arg(place.y())
                            .arg(place.width())
                            .arg(place.height());
    }
    for (const QQuickItem *child : item->childItems())
        check(child, screen);
}

void TestScreenGeometry::checkText(const QQuickItem *text, const QString &screen)
{
    if (text->property("text").toString().isEmpty())
        return;
    const int size = text->property("font").value<QFont>().pixelSize();
    if (std::min(m_window->width(), m_window->height()) >= 1080 && size < leastFont)
        m_faults << QStringLiteral("%1: %2 pixels are too small to read: %3")
                        .arg(screen)
                        .arg(size)
                        .arg(nameOf(text));
    if (text->property("truncated").toBool())
        m_faults << QStringLiteral("%1: cut: %2").arg(screen, nameOf(text));
    if (text->property("contentWidth").toDouble() > text->width() + tolerance ||
        text->property("contentHeight").toDouble() > text->height() + tolerance)
        m_faults << QStringLiteral("%1: larger than its place: %2, %3×%4 in %5×%6")
                        .arg(screen, nameOf(text))
                        .arg(text->property("contentWidth").toDouble())
                        .arg(text->property("contentHeight").toDouble())
                        .arg(text->width())
                        .arg(text->height());
}

void TestScreenGeometry::checkNoOverlap(const QString &screen)
{
    for (qsizetype first = 0; first < m_targets.size(); ++first) {
        for (qsizetype second = first + 1; second < m_targets.size(); ++second) {
            const QQuickItem *one = m_targets.at(first);
            const QQuickItem *other = m_targets.at(second);
            const bool together =
                scrollerOf(one) == scrollerOf(other) && one->parentItem() == other->parentItem();
            const QRectF shared = onWindow(one).intersected(onWindow(other));
            if (together && shared.width() > tolerance && shared.height() > tolerance)
                m_faults << QStringLiteral("%1: %2 lies over %3").arg(screen, nameOf(other), nameOf(one));
        }
    }
}

/// The platform's input method is chosen before the application exists.
int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication application(argc, argv);
    TestScreenGeometry test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screengeometry.moc"
