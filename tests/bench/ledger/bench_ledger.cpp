// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how many operations a second the ledger takes: signed requests of 50 operations each, decoded,
// proved, entered, answered and signed, by one worker and by two. Prints one line a number; see
// docs/benchmarks.md.
//     bench_ledger [sqlite|postgres] [batches] [classes]      postgres: through tests/with-postgres.sh
// With `classes` half of the operations are sign-ups, for so many classes of 30 places.
#include "ledgerfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <thread>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;

namespace {

constexpr int perBatch = 50;
constexpr int vacancies = 2000;

/// What one kiosk has in its outbox: half of it interest in vacancies, each in another, or sign-ups.
std::vector<protocol::Request> requestsOf(TestKiosk &kiosk, int batches, int classes)
{
    std::vector<protocol::Request> requests;
    int next = 0;
    for (int i = 0; i < batches; ++i) {
        std::vector<operations::SealedOperation> batch;
        for (int j = 0; j < perBatch; ++j)
            if (j % 2 != 0)
                batch.push_back(kiosk.help());
            else if (classes > 0)
                batch.push_back(kiosk.enrolment(QStringLiteral("k%1").arg(next++ % classes)));
            else
                batch.push_back(kiosk.interest(QStringLiteral("v%1").arg(next++ % vacancies)));
        requests.push_back(kiosk.opsRequest(batch));
    }
    return requests;
}

void measure(LedgerFixture &f, const char *name, const std::vector<std::vector<protocol::Request>> &ofWorkers)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpuBegan = std::clock();
    std::vector<std::thread> workers;
    std::size_t count = 0;
    for (const auto &requests : ofWorkers) {
        count += requests.size();
        workers.emplace_back([&f, &requests] {
            for (const protocol::Request &request : requests) {
                if (f.ask(request).status != 200)
                    qFatal("a batch was refused");
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double cpu = double(std::clock() - cpuBegan) / CLOCKS_PER_SEC;
    const double operations = double(count) * perBatch;
    std::printf("%-16s %8.0f operations/s, %.0f per CPU second of this process\n", name, operations / seconds,
                operations / cpu);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int batches = arguments.value(2, QStringLiteral("200")).toInt();
    LedgerFixture f(arguments.value(1, QStringLiteral("sqlite")));
    if (f.server.missing()) {
        std::puts("SKIPPED: no PostgreSQL");
        return 77;
    }
    f.open();
    LedgerFixture::must(fakes::publish(*f.database, [](feed::FeedWriter &writer) {
        for (int i = 0; i < vacancies; ++i)
            writer.put(fakes::city, fakes::vacancyKind, "v" + QByteArray::number(i), 0, R"({"title":"x"})");
    }));
    const int classes = arguments.value(3).toInt();
    for (int i = 0; i < classes; ++i) {
        catalogue::Class item;
        item.id = QStringLiteral("k%1").arg(i);
        item.course = QStringLiteral("c1");
        item.seats = 30;
        f.publishClass(item);
    }
    std::vector<std::vector<protocol::Request>> ofWorkers;
    for (const int worker : {1, 2, 3}) {
        TestKiosk kiosk = f.enrolled(static_cast<std::uint64_t>(worker));
        ofWorkers.push_back(requestsOf(kiosk, batches, classes));
    }
    measure(f, "one worker", {ofWorkers.at(0)});
    measure(f, "two workers", {ofWorkers.at(1), ofWorkers.at(2)});
    return 0;
}
