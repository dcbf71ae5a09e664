// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourguide.h"

#include "syntheticinput.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QInputMethod>
#include <QTimer>

#include <algorithm>
#include <array>

namespace yizhan::tour {

namespace {

using viewmodels::JobBrowser;
using viewmodels::KeyboardInput;
using viewmodels::KioskSession;
using viewmodels::Navigator;
using viewmodels::VacancyPage;
namespace Screens = viewmodels::Screens;

constexpr int motionMs = 300; // the longest motion on the screen is below 250 ms
constexpr int patienceMs = 10'000;

constexpr std::array languageNames{"zh_CN", "yue_CN", "en", "zh_HK"};
constexpr std::array sizeNames{"1.0", "1.3", "1.6"};

void waitMs(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

QDateTime TourClock::nowUtc() const
{
    constexpr qint64 morning = 1'795'134'600; // 2026-11-20T00:30Z
    return QDateTime::fromSecsSinceEpoch(morning).toUTC();
}

TourGuide::TourGuide(QQuickWindow &window, KioskModels &models, fakes::FakeOperations &operations,
                     TourClock &clock, QString folder, QRegularExpression only)
    : m_window(window), m_models(models), m_operations(operations), m_clock(clock),
      m_folder(std::move(folder)), m_only(std::move(only))
{
}

Result<int> TourGuide::walk()
{
    static constexpr std::array shapes{Shape{"portrait", {1080, 1920}, 4.03},
                                       Shape{"landscape", {1920, 1080}, 4.03},
                                       Shape{"tablet", {1280, 800}, 5.9}, Shape{"phone", {360, 800}, 5.5}};
    if (!settle(motionMs) || m_models.jobs().available() == 0)
        return fail(ErrorCode::Timeout, "tour.catalogue",
                    QStringLiteral("the catalogue holds nothing to show on 2026-11-20"));
    m_models.watch().stop(); // from here on the tour says how fresh the catalogue is
    for (const Shape &shape : shapes) {
        for (const auto language : {KioskSession::Language::Chinese, KioskSession::Language::Cantonese,
                                    KioskSession::Language::English}) {
            for (const auto size : {KioskSession::TextSize::Normal, KioskSession::TextSize::Large,
                                    KioskSession::TextSize::Largest})
                YIZHAN_TRY(walkOnce(shape, language, size));
        }
    }
    return m_taken;
}

/// The first walk is made in any case: it tells which pictures there are.
bool TourGuide::isWanted(const QString &prefix) const
{
    return m_first || std::any_of(m_screens.begin(), m_screens.end(), [&](const QString &screen) {
               return m_only.match(prefix + screen).hasMatch();
           });
}

Result<void> TourGuide::walkOnce(const Shape &shape, KioskSession::Language language,
                                 KioskSession::TextSize size)
{
    m_prefix = QStringLiteral("%1-%2-%3-")
                   .arg(QLatin1String(shape.name), QLatin1String(languageNames[std::size_t(language)]),
                        QLatin1String(sizeNames[std::size_t(size)]));
    if (!isWanted(m_prefix))
        return {};
    m_number = 0;
    m_models.session().end();
    m_window.resize(shape.size);
    m_models.station().setPixelsPerMm(shape.pixelsPerMm);
    m_models.session().setLanguage(language);
    m_models.session().setTextSize(size);
    m_models.freshness().setUpdatedAt(m_clock.nowUtc().addSecs(-18 * 60));
    m_models.freshness().setOnline(true);
    YIZHAN_TRY(picture("attract"));
    m_models.session().begin();
    YIZHAN_TRY(walkScreens());
    YIZHAN_TRY(walkFacets());
    YIZHAN_TRY(walkVacancy());
    YIZHAN_TRY(walkCourses());
    YIZHAN_TRY(walkMatching());
    YIZHAN_TRY(walkForm());
    YIZHAN_TRY(walkReceipts());
    YIZHAN_TRY(walkPanels());
    YIZHAN_TRY(walkKeyboard());
    YIZHAN_TRY(walkRest());
    m_first = false;
    return {};
}

Result<void> TourGuide::walkScreens()
{
    JobBrowser &jobs = m_models.jobs();
    go(Screens::Home);
    YIZHAN_TRY(picture("home"));
    go(Screens::WorkGroups);
    YIZHAN_TRY(picture("work-groups"));
    go(Screens::Results);
    YIZHAN_TRY(picture("results"));
    jobs.nextPage();
    YIZHAN_TRY(picture("results-page-2"));
    jobs.choose(JobBrowser::Group, QStringLiteral("catering"));
    jobs.choose(JobBrowser::Shift, QStringLiteral("DAY"));
    jobs.setSort(JobBrowser::Pay);
    YIZHAN_TRY(picture("results-filtered"));
    jobs.clear();
    jobs.setSort(JobBrowser::Newest);
    jobs.search(QStringLiteral("宇航员"));
    YIZHAN_TRY(picture("results-none"));
    jobs.clear();
    return {};
}

Result<void> TourGuide::walkFacets()
{
    JobBrowser &jobs = m_models.jobs();
    jobs.choose(JobBrowser::County, QStringLiteral("441202"));
    go(Screens::Filter);
    YIZHAN_TRY(picture("filter"));
    struct FacetStop
    {
        JobBrowser::Facet facet;
        const char *name;
    };
    static constexpr std::array stops{
        FacetStop{JobBrowser::County, "facet-county"},        FacetStop{JobBrowser::Town, "facet-town"},
        FacetStop{JobBrowser::PayBand, "facet-pay"},          FacetStop{JobBrowser::Kind, "facet-kind"},
        FacetStop{JobBrowser::Education, "facet-education"},  FacetStop{JobBrowser::Shift, "facet-shift"},
        FacetStop{JobBrowser::Benefit, "facet-benefit"},      FacetStop{JobBrowser::Reach, "facet-reach"},
        FacetStop{JobBrowser::Experience, "facet-experience"}};
    for (const FacetStop &stop : stops) {
        m_models.navigator().openKind(Screens::Facet, stop.facet);
        YIZHAN_TRY(picture(stop.name));
    }
    jobs.clear();
    return {};
}

Result<void> TourGuide::walkPanels()
{
    go(Screens::Home);
    Navigator &navigator = m_models.navigator();
    navigator.setSheet(Navigator::Help);
    YIZHAN_TRY(picture("panel-help"));
    navigator.setSheet(Navigator::Language);
    YIZHAN_TRY(picture("panel-language"));
    navigator.setSheet(Navigator::Display);
    YIZHAN_TRY(picture("panel-display"));
    navigator.setSheet(Navigator::NoSheet);
    return {};
}

Result<void> TourGuide::walkKeyboard()
{
    KeyboardInput &keyboard = m_models.keyboard();
    keyboard.prepare();
    go(Screens::Search);
    typeInto("searchField");
    YIZHAN_TRY(picture("keyboard-choice"));
    for (const auto method : {KeyboardInput::Method::Handwriting, KeyboardInput::Method::Pinyin,
                              KeyboardInput::Method::Stroke, KeyboardInput::Method::Jyutping}) {
        if (keyboard.methods().contains(static_cast<int>(method)))
            YIZHAN_TRY(walkMethod(method));
    }
    keyboard.toggleDigits();
    YIZHAN_TRY(picture("keyboard-digits"));
    keyboard.choose(KeyboardInput::Method::Pinyin);
    m_models.session().setHighContrast(true);
    for (const char key : {'c', 'h', 'u', 's', 'h', 'i'})
        keyboard.keyEvent(Qt::Key_unknown, QString(QLatin1Char(key)), Qt::NoModifier);
    YIZHAN_TRY(picture("keyboard-contrast"));
    m_models.session().setHighContrast(false);
    keyboard.forget();
    QGuiApplication::inputMethod()->hide();
    m_models.jobs().clear();
    return walkSearch();
}

Result<void> TourGuide::walkSearch()
{
    struct Stop
    {
        const char *text;
        const char *name;
    };
    static constexpr std::array stops{Stop{"厨", "search-first-character"}, Stop{"bj", "search-initials"},
                                      Stop{"端州 文员", "search-place-and-trade"},
                                      Stop{"德庆 厨师 夜班 包住", "search-widened"},
                                      Stop{"宇航员", "search-nothing"}};
    QQuickItem *field = visibleItem(m_window.contentItem(), QStringLiteral("searchField"));
    for (const Stop &stop : stops) {
        if (field != nullptr)
            field->setProperty("text", QString::fromUtf8(stop.text));
        YIZHAN_TRY(picture(stop.name));
    }
    m_models.search().setText(QStringLiteral("端州 文员"));
    m_models.jobs().search(QStringLiteral("端州 文员"));
    go(Screens::Results);
    YIZHAN_TRY(picture("search-results"));
    m_models.search().setText({});
    m_models.jobs().clear();
    return {};
}

Result<void> TourGuide::walkMethod(KeyboardInput::Method method)
{
    struct Sample
    {
        const char *name;
        const char *keys;
    };
    static constexpr std::array samples{Sample{"keyboard-handwriting", ""},
                                        Sample{"keyboard-pinyin", "chushi"}, Sample{"keyboard-stroke", "hsh"},
                                        Sample{"keyboard-jyutping", "ceotsi"}};
    KeyboardInput &keyboard = m_models.keyboard();
    const Sample &sample = samples.at(static_cast<std::size_t>(method));
    keyboard.choose(method);
    YIZHAN_TRY(picture(sample.name));
    for (const char *key = sample.keys; *key != '\0'; ++key)
        keyboard.keyEvent(Qt::Key_unknown, QString(QLatin1Char(*key)), Qt::NoModifier);
    if (method == KeyboardInput::Method::Handwriting) // 工
        drawOnPad({{0.25, 0.22, 0.75, 0.2}, {0.5, 0.22, 0.5, 0.78}, {0.14, 0.8, 0.86, 0.78}});
    YIZHAN_TRY(picture(qPrintable(QLatin1String(sample.name) + QStringLiteral("-candidates"))));
    if (!settle(0))
        return fail(ErrorCode::Timeout, "tour.keyboard", QStringLiteral("no answer to a key"));
    keyboard.chooseCandidate(0);
    YIZHAN_TRY(picture(qPrintable(QLatin1String(sample.name) + QStringLiteral("-chosen"))));
    keyboard.clearAll();
    return {};
}

void TourGuide::typeInto(const char *field)
{
    waitMs(motionMs);
    if (QQuickItem *item = visibleItem(m_window.contentItem(), QString::fromLatin1(field)))
        item->forceActiveFocus(); // large text may have scrolled it out of a finger's reach
    QGuiApplication::inputMethod()->show();
}

void TourGuide::drawOnPad(const QList<QLineF> &lines)
{
    const QQuickItem *pad = visibleItem(m_window.contentItem(), QStringLiteral("inkPad"));
    if (pad == nullptr)
        return;
    const QPointF corner = pad->mapToScene(QPointF((pad->width() - pad->height()) / 2, 0));
    for (const QLineF &line : lines)
        drag(m_window, corner + line.p1() * pad->height(), corner + line.p2() * pad->height());
}

Result<void> TourGuide::walkRest()
{
    m_clock.advanceMs(121'000);
    m_models.session().tick();
    m_clock.advanceMs(6'000);
    m_models.session().tick();
    YIZHAN_TRY(picture("idle-warning"));
    m_models.session().stay();
    go(Screens::Home);
    m_models.freshness().setOnline(false);
    m_models.freshness().setUpdatedAt(m_clock.nowUtc().addDays(-3));
    YIZHAN_TRY(picture("home-offline"));
    m_models.session().setHighContrast(true);
    YIZHAN_TRY(picture("home-contrast"));
    go(Screens::WorkGroups);
    YIZHAN_TRY(picture("work-groups-contrast"));
    m_models.jobs().choose(JobBrowser::County, QStringLiteral("441202"));
    m_models.navigator().openKind(Screens::Facet, JobBrowser::County);
    YIZHAN_TRY(picture("facet-county-contrast"));
    m_models.jobs().clear();
    go(Screens::Results);
    YIZHAN_TRY(picture("results-contrast"));
    openVacancy(idOfResult(0));
    return picture("vacancy-contrast");
}

Result<void> TourGuide::picture(const char *screen)
{
    const QString ownName = QStringLiteral("%1-").arg(++m_number, 2, 10, QLatin1Char('0')) +
                            QLatin1String(screen) + QStringLiteral(".png");
    const QString name = m_prefix + ownName;
    if (m_first)
        m_screens.append(ownName);
    const bool wanted = m_only.match(name).hasMatch();
    if (!settle(wanted ? motionMs : 0))
        return fail(ErrorCode::Timeout, "tour.catalogue", QStringLiteral("no answer to a question"), name);
    if (!wanted)
        return {};
    const QString path = QDir(m_folder).filePath(name);
    if (!m_window.grabWindow().save(path))
        return fail(ErrorCode::Io, "tour.picture", QStringLiteral("cannot write the picture"), path);
    ++m_taken;
    return {};
}

void TourGuide::go(Screens::Screen screen)
{
    m_models.navigator().open(screen);
}

void TourGuide::openVacancy(const QString &id)
{
    if (m_window.width() > m_window.height()) {
        go(Screens::Results);
        m_models.vacancy().open(id);
    } else {
        m_models.navigator().openItem(Screens::Vacancy, id);
    }
}

QString TourGuide::idOfResult(int row) const
{
    const QModelIndex index = m_models.jobs().results()->index(row);
    return index.data(viewmodels::VacancyListModel::VacancyIdRole).toString();
}

bool TourGuide::settle(int ms)
{
    QElapsedTimer waited;
    waited.start();
    const auto busy = [this] {
        return !m_models.jobs().ready() || m_models.jobs().busy() || !m_models.search().settled() ||
               m_models.vacancy().state() == VacancyPage::State::Loading || m_models.keyboard().busy() ||
               m_models.match().busy() || m_models.keyboard().preparing();
    };
    while (busy()) {
        if (waited.elapsed() > patienceMs)
            return false;
        waitMs(5);
    }
    waitMs(ms);
    return true;
}

} // namespace yizhan::tour
