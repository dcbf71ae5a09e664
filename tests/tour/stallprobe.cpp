// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallprobe.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <time.h>

namespace yizhan::tour {

namespace {

constexpr int pulseMs = 1;
constexpr int stepMs = 400; // longer than any motion on the screen
constexpr double nsPerMs = 1e6;

/// Time that the processor has spent on this thread.
double threadProcessorMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / nsPerMs;
}

} // namespace

StallProbe::StallProbe(QQuickWindow &window, KioskModels &models, int durationMs, QObject *parent)
    : QObject(parent), m_window(window), m_models(models)
{
    m_pulse.setTimerType(Qt::PreciseTimer);
    connect(&m_pulse, &QTimer::timeout, this, &StallProbe::pulse);
    connect(&m_step, &QTimer::timeout, this, &StallProbe::step);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &StallProbe::finish);
    connect(
        &m_window, &QQuickWindow::beforeSynchronizing, this, [this] { m_sinceDrawing.start(); },
        Qt::DirectConnection);
    connect(
        &m_window, &QQuickWindow::frameSwapped, this, [this] { m_drawnNs += m_sinceDrawing.nsecsElapsed(); },
        Qt::DirectConnection);
    // Starting up is measured elsewhere: the walk begins when the screens stand.
    QTimer::singleShot(2'000, this, [this, durationMs] {
        m_models.session().begin();
        m_sincePulse.start();
        m_processorMs = threadProcessorMs();
        m_pulse.start(pulseMs);
        m_step.start(stepMs);
        m_end.start(durationMs);
    });
}

void StallProbe::pulse()
{
    const double awayMs = double(m_sincePulse.nsecsElapsed()) / nsPerMs - pulseMs;
    const double undrawnMs = awayMs - double(m_drawnNs) / nsPerMs;
    Block &block = m_blocks[m_action];
    block.longestMs = std::max(block.longestMs, awayMs);
    block.longestUndrawnMs = std::max(block.longestUndrawnMs, undrawnMs);
    const double processorMs = threadProcessorMs();
    block.longestProcessorMs = std::max(block.longestProcessorMs, processorMs - m_processorMs);
    m_processorMs = processorMs;
    m_drawnNs = 0;
    m_sincePulse.start();
}

void StallProbe::step()
{
    using namespace viewmodels;
    struct Step
    {
        const char *name;
        void (*take)(Navigator &, JobBrowser &);
    };
    static constexpr Step nextPage{"next page", [](Navigator &, JobBrowser &jobs) { jobs.nextPage(); }};
    static constexpr Step results{"results",
                                  [](Navigator &way, JobBrowser &) { way.returnTo(Screens::Results); }};
    // Four page turns between the pushes, as people do.
    static constexpr std::array walk{
        results,
        nextPage,
        nextPage,
        nextPage,
        Step{"vacancy",
             [](Navigator &way, JobBrowser &jobs) {
                 const QVariant id = jobs.results()->index(0).data(VacancyListModel::VacancyIdRole);
                 way.openItem(Screens::Vacancy, id.toString());
             }},
        results,
        nextPage,
        Step{"filter", [](Navigator &way, JobBrowser &) { way.open(Screens::Filter); }},
        Step{"choose", [](Navigator &,
                          JobBrowser &jobs) { jobs.choose(JobBrowser::Benefit, QStringLiteral("MEALS")); }},
        Step{"facet", [](Navigator &way, JobBrowser &) { way.openKind(Screens::Facet, JobBrowser::County); }},
        Step{"clear", [](Navigator &, JobBrowser &jobs) { jobs.clear(); }},
        Step{"home", [](Navigator &way, JobBrowser &) { way.reset(); }},
        Step{"workGroups", [](Navigator &way, JobBrowser &) { way.open(Screens::WorkGroups); }}};
    const Step &step = walk[static_cast<std::size_t>(m_steps++) % walk.size()];
    m_action = QString::fromLatin1(step.name);
    ++m_blocks[m_action].times;
    step.take(m_models.navigator(), m_models.jobs());
}

void StallProbe::finish()
{
    m_pulse.stop();
    QTextStream out(stdout);
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
        if (block.key().isEmpty())
            continue;
        out << block.key() << ": " << block->times << " times, longest block "
            << QString::number(block->longestMs, 'f', 1) << " ms, without drawing "
            << QString::number(block->longestUndrawnMs, 'f', 1) << " ms, of the processor "
            << QString::number(block->longestProcessorMs, 'f', 1) << " ms\n";
    }
    QCoreApplication::exit(0);
}

} // namespace yizhan::tour
