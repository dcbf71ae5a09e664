// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosks that were offline together and return at once, over real sockets, each with operations waiting that
// were sealed and signed before. Prints what the server made of it; see docs/benchmarks.md.
//     bench_herd DATA_DIR PORT KIOSKS OPERATIONS SPREAD_S
#include "herdkiosk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <cstdio>

using namespace yizhan;

namespace {

/// Ends with the last verdict, or after ten minutes.
void runHerd(std::vector<herd::Stock> &stocks, const QFile &file, quint16 port, qint64 spreadMs,
             herd::Tally &tally)
{
    const SystemClock clock;
    boost::asio::io_context context(1);
    const boost::asio::ip::tcp::endpoint server(boost::asio::ip::address_v4::loopback(), port);
    std::vector<std::unique_ptr<herd::HerdKiosk>> kiosks;
    for (herd::Stock &stock : stocks) {
        kiosks.push_back(std::make_unique<herd::HerdKiosk>(context, server, int(kiosks.size()), stock, file,
                                                           clock, tally));
        kiosks.back()->start(spreadMs);
    }
    QElapsedTimer timer;
    timer.start();
    constexpr qint64 mostMs = 600'000;
    while (tally.kiosksLeft > 0 && timer.elapsed() < mostMs)
        context.run_for(std::chrono::milliseconds(20));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6) {
        std::fprintf(stderr, "bench_herd DATA_DIR PORT KIOSKS OPERATIONS SPREAD_S\n");
        return 2;
    }
    const SystemClock clock;
    QTemporaryFile file;
    const int kiosks = arguments.at(3).toInt();
    const int operations = arguments.at(4).toInt();
    if (!file.open())
        return 1;
    auto stocks = herd::makeStocks(arguments.at(1), kiosks, operations, clock, file);
    if (!stocks || !file.flush()) {
        std::fprintf(stderr, "%s\n", stocks ? "no room" : qUtf8Printable(stocks.error().toString()));
        return 1;
    }
    std::fprintf(stderr, "%d kiosks with %d operations each, %lld MB\n", kiosks, operations,
                 static_cast<long long>(file.size() / 1'000'000));
    herd::Tally tally;
    tally.kiosksLeft = kiosks;
    QElapsedTimer timer;
    timer.start();
    runHerd(*stocks, file, arguments.at(2).toUShort(), arguments.at(5).toLongLong() * 1000, tally);
    std::printf("seconds %.1f operations %lld of %lld requests %lld attempts %d undeliberate %lld lost %lld "
                "unproved %lld",
                double(timer.elapsed()) / 1000, static_cast<long long>(tally.operations),
                static_cast<long long>(kiosks) * operations, static_cast<long long>(tally.requests),
                tally.mostAttempts, static_cast<long long>(tally.undeliberate),
                static_cast<long long>(tally.connectionsLost), static_cast<long long>(tally.unproved));
    for (const auto &[status, count] : tally.statuses)
        std::printf(" %d:%lld", status, static_cast<long long>(count));
    std::printf("\n");
    for (const auto &[how, count] : tally.losses)
        std::fprintf(stderr, "lost: %s: %lld\n", how.c_str(), static_cast<long long>(count));
    return tally.kiosksLeft == 0 && tally.unproved == 0 ? 0 : 1;
}
