// SPDX-License-Identifier: GPL-3.0-or-later
// How long the keyboard's engines take from a key or a stroke to candidates, the way through the worker's
// thread and back included. Prints one line a method.
#include "inputworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <random>

using namespace yizhan::input;

namespace {

constexpr int rounds = 60;

struct TypingScript
{
    Method method;
    const char *name;
    std::vector<const char *> words;
};

double quantile(std::vector<double> &times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(static_cast<std::size_t>(share * double(times.size() - 1)));
}

void report(const char *name, std::vector<double> &times, const char *unit)
{
    const std::size_t count = times.size();
    QTextStream(stdout) << name << ": " << count << ' ' << unit << ", p50 "
                        << QString::number(quantile(times, 0.5), 'f', 2) << " ms, p95 "
                        << QString::number(quantile(times, 0.95), 'f', 2) << " ms, longest "
                        << QString::number(quantile(times, 1), 'f', 2) << " ms" << Qt::endl;
}

bool waitFor(InputWorker &worker, Method method)
{
    while (worker.readiness(method) == Readiness::Preparing)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return worker.readiness(method) == Readiness::Ready;
}

void benchKeys(InputWorker &worker, const TypingScript &script)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const char *word : script.words) {
            worker.clear(script.method).waitForFinished();
            for (const char *key = word; *key != '\0'; ++key) {
                QElapsedTimer timer;
                timer.start();
                worker.press(script.method, *key).waitForFinished();
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    report(script.name, times, "keys");
}

void benchStrokes(InputWorker &worker)
{
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same strokes in every run
    std::uniform_int_distribution<int> place(0, 1000);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        worker.clear(Method::Handwriting).waitForFinished();
        for (int stroke = 0; stroke < 16; ++stroke) {
            PenStroke points;
            const QPointF from(place(random), place(random));
            const QPointF to(place(random), place(random));
            for (int part = 0; part <= 60; ++part)
                points.append((from + (to - from) * part / 60).toPoint());
            QElapsedTimer timer;
            timer.start();
            worker.draw(points).waitForFinished();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    report("handwriting", times, "strokes, 1 to 16 a character");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    InputWorker worker(inputPaths(folder.path()));
    worker.prepare();
    const std::vector<TypingScript> scripts{
        {Method::Pinyin, "pinyin", {"nihao", "chushi", "baoan", "cgysgi", "zhaoqingshi", "shouyinyuan", "s"}},
        {Method::Stroke, "stroke", {"hspn", "phszn", "hpnszhsz", "psnn", "h", "nnhszphh"}},
        {Method::Jyutping, "jyutping", {"neihou", "ceotsi", "zoengdin", "baauon", "saujinyun", "z"}}};
    for (const TypingScript &script : scripts) {
        if (waitFor(worker, script.method))
            benchKeys(worker, script);
        else
            QTextStream(stdout) << script.name << ": SKIPPED, its data package is missing" << Qt::endl;
    }
    if (waitFor(worker, Method::Handwriting))
        benchStrokes(worker);
    else
        QTextStream(stdout) << "handwriting: SKIPPED, its data package is missing" << Qt::endl;
    return 0;
}
