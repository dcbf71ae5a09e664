// SPDX-License-Identifier: GPL-3.0-or-later
// One browse step: a filter that was not asked before, the counts on every choice, and the first page of row
// numbers. A resident's way is walked: from nothing chosen, one offered choice after another, then from the
// start again.
//   bench_browse [rows…]     default 50000 400000
#include "browsequery.h"
#include "syntheticfacets.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace yizhan;
using namespace yizhan::search;

namespace {

constexpr EpochDay today = 20'780;
constexpr int steps = 500;
constexpr int choicesOnAWay = 4;

BrowseIndexPtr syntheticIndex(int rows)
{
    SeededRandom random(7);
    std::vector<BrowseIndex::Entry> entries;
    for (int row = 0; row < rows; ++row)
        entries.push_back({row + 1, fakes::syntheticFacets(random, today)});
    QElapsedTimer timer;
    timer.start();
    auto index = std::make_shared<const BrowseIndex>(entries, catalogue::GeoPoint{23.0469, 112.4651});
    QTextStream(stdout) << rows << " rows: index made in " << timer.elapsed() << " ms\n";
    return index;
}

void chooseOneOffered(BrowseFilter &filter, const BrowseResult &result, Random &random)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto facet = static_cast<Facet>(random.below(facetCount));
        const auto &choices = result.counts(facet).choices;
        const auto choice = random.below(choices.size());
        if (choices[choice].stated == 0 || filter.contains(facet, static_cast<int>(choice)))
            continue;
        filter.choose(facet, static_cast<int>(choice));
        return;
    }
}

void measure(int rows)
{
    const BrowseIndexPtr index = syntheticIndex(rows);
    SeededRandom random(11);
    std::vector<double> milliseconds;
    BrowseFilter filter;
    qsizetype listed = 0;
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        const auto result = BrowseResult::answer(index, {filter, false, today, nullptr});
        listed += static_cast<qsizetype>(result.page(static_cast<Sort>(step % 3), 0, 4).size());
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (step % choicesOnAWay == choicesOnAWay - 1)
            filter = {};
        else
            chooseOneOffered(filter, result, random);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto percentile = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * double(milliseconds.size() - 1))];
    };
    QTextStream(stdout) << rows << " rows: browse step p50 " << percentile(0.5) << " ms, p95 "
                        << percentile(0.95) << " ms, max " << percentile(1) << " ms (" << steps << " steps, "
                        << listed << " rows listed)\n";
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> sizes;
    for (int argument = 1; argument < argc; ++argument)
        sizes.push_back(QByteArray(argv[argument]).toInt());
    if (sizes.empty())
        sizes = {50'000, 400'000};
    for (const int rows : sizes)
        measure(rows);
    return 0;
}
