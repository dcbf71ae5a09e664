// SPDX-License-Identifier: GPL-3.0-or-later
// Matching over the catalogue of a kiosk: making the index, and a page of eight vacancies with their reasons,
// their bodies read from the database, for wishes of every kind.
//   bench_match DATA_DIR
#include "cataloguedatabase.h"
#include "clock.h"
#include "epochday.h"
#include "items.h"
#include "matchquery.h"
#include "matchwords.h"
#include "vacancyjson.h"
#include "weightsinforce.h"
#include "wishesjson.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace yizhan;
using namespace yizhan::matching;

namespace {

constexpr int pageLength = 8;

const char *const questions[] = {
    R"({"work":{"groups":["cleaning"]},"place":{"area":"441202"},"pay":{"yuan":3000}})",
    R"({"work":{"wanted":["保洁","保安"]},"place":{"lat":23.0469,"lon":112.4651},"time":{"shifts":["DAY"]}})",
    R"({"work":{"done":["厨师"]},"place":{"lat":23.18,"lon":112.79,"must":true,"within_km":5},"pay":{"yuan":6000,"must":true},)"
    R"("benefits":{"must":["LODGING"],"nice":["MEALS","SOCIAL_INSURANCE"]},"own":{"education":"JUNIOR_SECONDARY"}})",
    R"({"pay":{"yuan":25,"unit":"HOUR"},"time":{"kinds":["PER_DIEM","PART_TIME"],"shifts":["EVENING","WEEKEND"]}})",
    R"({"work":{"wanted":["心电学技师"]},"place":{"area":"441225"},"pay":{"yuan":20000}})",
    R"({})",
};

/// Milliseconds of one page; 0 rows counted is an error of the bench.
double page(const MatchIndex &index, store::Items<catalogue::Vacancy> &repository, const Wishes &wishes,
            EpochDay today, qsizetype &letters)
{
    QElapsedTimer timer;
    timer.start();
    const MatchAnswer answer = matchVacancies(index, builtinWeights(), {wishes, today, pageLength});
    for (const MatchResult &result : answer.results) {
        if (const auto stored = repository.byRow(result.item))
            letters += stored->value.title.size();
        for (const Reason &reason : result.reasons)
            letters += wordsOf(reason.finding).size();
        if (result.caution)
            letters += wordsOf(*result.caution).size();
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

int measure(storage::Database &database, int rounds)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const auto index = loadMatchIndex(database);
    if (!index)
        return 1;
    out << "index of " << (*index)->size() << " vacancies made in " << timer.elapsed() << " ms\n";
    store::Items<catalogue::Vacancy> repository(database);
    std::vector<double> milliseconds;
    qsizetype letters = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const char *question : questions) {
            const auto wishes = readWishes(question);
            if (!wishes) {
                out << wishes.error().toString() << '\n';
                return 1;
            }
            milliseconds.push_back(
                page(**index, repository, *wishes, toEpochDay(SystemClock().today()), letters));
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto percentile = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * double(milliseconds.size() - 1))];
    };
    out << "page of " << pageLength << " with reasons: p50 " << percentile(0.5) << " ms, p95 "
        << percentile(0.95) << " ms, max " << percentile(1) << " ms (" << milliseconds.size() << " pages, "
        << letters << " letters)\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int usualRounds = 20;
    const int rounds = argc == 3 ? QByteArray(argv[2]).toInt() : usualRounds;
    if (argc < 2 || argc > 3 || rounds < 1)
        return 2;
    auto database = store::openCatalogue(QString::fromLocal8Bit(argv[1]), storage::OpenMode::ReadOnly);
    return database ? measure(*database, rounds) : 1;
}
