// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's screens and models over a real outbox, and residents who show their identity cards to what
// reads codes, type their names and numbers with their fingers, hand in and leave. Says "ready" when the last
// one has gone, then stands still to be looked at. resident DATADIR COUNT [keep]: with `keep` it breaks the
// promise and keeps a copy of the first one's name and number, so that whoever looks can show that it sees.
#include "activeobject.h"
#include "canaries.h"
#include "classjson.h"
#include "fakedoor.h"
#include "fakeitems.h"
#include "fakejobs.h"
#include "fakekiosk.h"
#include "fakematchservice.h"
#include "fakestaff.h"
#include "fakesurveys.h"
#include "keyboardplatform.h"
#include "kioskmodels.h"
#include "languageswitch.h"
#include "leftovers.h"
#include "operationworker.h"
#include "outboxkeeper.h"
#include "random.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

constexpr int lockWaitMs = 1000;

/// Offers the two halves of one resident's name as words, as an engine offers what it knows.
class NameOffers final : public input::InputService
{
public:
    int number = 0;

    void prepare() override {}
    [[nodiscard]] input::Readiness readiness(input::Method) const override { return input::Readiness::Ready; }
    [[nodiscard]] double progress() const override { return 1; }
    [[nodiscard]] QFuture<input::Composition> press(input::Method, char key) override
    {
        input::Composition open;
        open.preedit = QString(QLatin1Char(key));
        open.typed = open.preedit;
        open.candidates = {word(key), QStringLiteral("示例")};
        m_key = key;
        return QtFuture::makeReadyFuture(open);
    }
    [[nodiscard]] QFuture<input::Composition> draw(const input::PenStroke &) override { return none(); }
    [[nodiscard]] QFuture<input::Composition> back(input::Method) override { return none(); }
    [[nodiscard]] QFuture<input::Composition> choose(input::Method, int) override
    {
        input::Composition done;
        done.committed = word(m_key);
        return QtFuture::makeReadyFuture(done);
    }
    [[nodiscard]] QFuture<input::Composition> clear(input::Method) override { return none(); }
    void setScript(input::Script) override {}
    void setPurpose(input::Purpose) override {}
    void setWords(const std::vector<input::WeightedWord> &) override {}

private:
    [[nodiscard]] QString word(char key) const
    {
        return key == 'a' ? QString(QChar(canary::nameFirst)) + QChar(canary::nameSecond)
                          : QString(QChar(canary::thirdOf(number))) + QChar(canary::fourthOf(number));
    }
    static QFuture<input::Composition> none() { return QtFuture::makeReadyFuture(input::Composition()); }

    char m_key = 'a';
};

QQuickItem *visibleItem(QQuickItem *root, const QString &name)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == name)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = visibleItem(child, name))
            return found;
    }
    return nullptr;
}

settings::KioskConfig settings()
{
    settings::KioskConfig config;
    config.station.area = QStringLiteral("441202");
    config.server.publicUrl = QStringLiteral("https://example.org");
    return config;
}

catalogue::Class sampleClass()
{
    catalogue::Class held;
    held.id = QStringLiteral("fake/class 1");
    held.course = fakes::sampleCourse().id;
    held.starts = QDate(2026, 12, 10);
    return held;
}

class Kiosk
{
public:
    explicit Kiosk(const QString &dataDir)
        : m_outbox(std::make_unique<outbox::OutboxKeeper>(dataDir, m_clock, m_random, lockWaitMs),
                   QStringLiteral("outbox")),
          m_operations(m_outbox, m_clock), m_jobs(toEpochDay(m_clock.today()), m_clock.nowUtc()),
          m_match(fakes::sampleVacancies()), m_models(settings(),
                                                      {.jobs = m_jobs,
                                                       .items = m_items,
                                                       .match = m_match,
                                                       .input = m_input,
                                                       .operations = m_operations,
                                                       .staff = m_staff,
                                                       .door = m_door,
                                                       .surveys = m_surveys},
                                                      m_clock, m_random, 4.03),
          m_languages(m_models.session(), m_engine), m_leftovers(m_models.session(), m_engine)
    {
        m_items.put(sampleClass());
        fakes::FakeKiosk::prepare(m_engine);
        QQmlComponent main(&m_engine,
                           QUrl::fromLocalFile(QStringLiteral(YIZHAN_QML_SOURCES "/Yizhan/Shell/Main.qml")));
        m_window.reset(
            qobject_cast<QQuickWindow *>(main.createWithInitialProperties(m_models.initialProperties())));
        if (!m_window)
            qFatal("%s", qPrintable(main.errorString()));
        m_window->resize(360, 800); // the fewer pixels the faster
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
    }

    void serve(int number)
    {
        m_input.number = number;
        m_models.session().begin();
        showCard(number);
        m_models.navigator().openKind(Screens::FormConsent, Screens::Enrolment, sampleClass().id);
        tap("nextButton");
        typeName();
        tap("nextButton");
        for (int place = 0; place < 11; ++place)
            tapKey(canary::phoneDigit(number, place), "digit");
        tap("nextButton");
        settle(); // the pad of the next page stands in the same place
        for (int place = 0; place < 17; ++place)
            tapKey(canary::idDigit(number, place), "digit");
        const char check = canary::idCheck(number);
        check == 'X' ? tap("keyX") : tapKey(check - '0', "digit");
        tap("nextButton");
        tap("nextButton");
        if (!QTest::qWaitFor([this] { return m_models.navigator().screen() == Screens::Receipt; }))
            qFatal("resident %d has no receipt", number);
        tap("leaveButton");
        if (m_models.session().state() != KioskSession::State::Attract)
            qFatal("resident %d has not left", number);
        QCoreApplication::processEvents();
    }

    /// Until the attract screen stands where the last resident's was.
    void rest()
    {
        if (!QTest::qWaitFor([this] { return item(QStringLiteral("attractScreen")) != nullptr; }))
            qFatal("the attract screen does not come");
        settle();
    }

private:
    void settle()
    {
        QCoreApplication::processEvents();
        for (int frame = 0; frame < 2; ++frame) // lays out what has just appeared
            m_window->grabWindow();
    }
    QQuickItem *item(const QString &name) { return visibleItem(m_window->contentItem(), name); }
    void press(const QString &name)
    {
        const QQuickItem *target = item(name);
        if (target == nullptr || !target->isEnabled())
            qFatal("%s cannot be tapped", qPrintable(name));
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                          target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint());
    }
    void tap(const char *name)
    {
        settle();
        press(QString::fromLatin1(name));
    }
    void tapKey(int digit, const char *prefix)
    {
        press(QLatin1String(prefix) + QString(QLatin1Char(static_cast<char>('0' + digit))));
    }
    /// By mistake, to what reads codes.
    void showCard(int number)
    {
        QString card;
        for (int place = 0; place < 17; ++place)
            card += QLatin1Char(static_cast<char>('0' + canary::idDigit(number, place)));
        card += QLatin1Char(canary::idCheck(number));
        m_models.codes().take(card);
        if (m_models.scan().verdict() != CodeVerdicts::ResidentCard)
            qFatal("the card of resident %d is not known for one", number);
        m_models.navigator().reset();
    }
    void typeName()
    {
        tap("writeNameButton");
        if (!QTest::qWaitFor([this] { return item(QStringLiteral("keyboardPanel")) != nullptr; }))
            qFatal("there is no keyboard");
        settle();
        tap("method1"); // pinyin
        for (const char *key : {"key_a", "key_b"}) {
            tap(key);
            settle();
            tap("candidate0");
            settle();
        }
    }

    SystemClock m_wall;
    AnchoredClock m_clock{m_wall};
    SystemRandom m_random;
    ActiveObject<outbox::OutboxKeeper> m_outbox;
    desk::OperationWorker m_operations;
    fakes::FakeJobs m_jobs;
    fakes::FakeItems m_items;
    fakes::FakeMatchService m_match;
    NameOffers m_input;
    fakes::FakeStaff m_staff;
    fakes::FakeDoor m_door;
    fakes::FakeSurveys m_surveys;
    app::KioskModels m_models;
    QQmlEngine m_engine;
    app::LanguageSwitch m_languages;
    app::Leftovers m_leftovers;
    std::unique_ptr<QQuickWindow> m_window;
};

/// What must not be done.
QStringList keptCopies()
{
    QString phone;
    for (int place = 0; place < 11; ++place)
        phone += QString::number(canary::phoneDigit(0, place));
    const QString name = QString(QChar(canary::nameFirst)) + QChar(canary::nameSecond) +
                         QChar(canary::thirdOf(0)) + QChar(canary::fourthOf(0));
    return {name, phone};
}

} // namespace

int main(int argc, char **argv)
{
    app::useOurKeyboard();
    QGuiApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const int count = QByteArray(argv[2]).toInt();
    const QStringList kept = argc > 3 ? keptCopies() : QStringList();
    Kiosk kiosk(QString::fromLocal8Bit(argv[1]));
    for (int number = 0; number < count; ++number)
        kiosk.serve(number);
    kiosk.rest();
    std::puts("ready");
    std::fflush(stdout);
    return std::getchar() == EOF && kept.size() > 2 ? 1 : 0;
}
