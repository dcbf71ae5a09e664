// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallprobe.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
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
    // Four page turns between the pushes, as people do.
    static const QStringList walk{
        QStringLiteral("results"),   QStringLiteral("next page"), QStringLiteral("next page"),
        QStringLiteral("next page"), QStringLiteral("vacancy"),   QStringLiteral("results"),
        QStringLiteral("next page"), QStringLiteral("filter"),    QStringLiteral("choose"),
        QStringLiteral("facet"),     QStringLiteral("clear"),     QStringLiteral("home"),
        QStringLiteral("workGroups")};
    m_action = walk[m_steps++ % walk.size()];
    ++m_blocks[m_action].times;
    viewmodels::JobBrowser &jobs = m_models.jobs();
    if (m_action == u"next page") {
        jobs.nextPage();
    } else if (m_action == u"vacancy") {
        const auto id = jobs.results()->index(0).data(viewmodels::VacancyListModel::VacancyIdRole);
        go(m_action, id.toString());
    } else if (m_action == u"choose") {
        jobs.choose(viewmodels::JobBrowser::Benefit, QStringLiteral("MEALS"));
    } else if (m_action == u"clear") {
        jobs.clear();
    } else if (m_action == u"facet") {
        go(m_action, int(viewmodels::JobBrowser::County));
    } else {
        go(m_action);
    }
}

void StallProbe::go(const QString &screen, const QVariant &argument)
{
    QMetaObject::invokeMethod(&m_window, "go", Q_ARG(QString, screen), Q_ARG(QVariant, argument));
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
