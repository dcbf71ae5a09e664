// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search DATA [TIMES]: the search over the catalogue of a kiosk, key by key as a resident types: time
// of an answer with the first page, counts and eight suggestions; time to make the engine; size of the
// indexes against the text. TIMES, 1 when it is not given: how often all words are typed.
#include "browseindexloader.h"
#include "cataloguedatabase.h"
#include "vacancyjson.h"
#include "vacancysearch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace yizhan;

namespace {

constexpr std::size_t pageSize = 20;
constexpr std::size_t suggestionsShown = 8;
constexpr const char16_t *typedWords[] = {
    u"普工",     u"保安",        u"仓库管理员", u"收银员",       u"厨师",     u"揸车",      u"baoan",
    u"cangguan", u"yanglaohuli", u"kuaiji",     u"bj",           u"fwy",      u"sj",        u"chu师",
    u"保按",     u"清节工",      u"廚師",       u"baozuang",     u"大旺普工", u"端州 文员", u"普工 包住",
    u"cnc",      u"销售",        u"洗碗",       u"zhuangpeigong"};

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "bench_search: %s\n", qPrintable(error.toString()));
    std::exit(1);
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        stop(result.error());
    return *std::move(result);
}

/// Made-up titles repeat; of real ones 62 in a hundred are different. Six in ten get something of their own.
std::vector<QString> varied(std::vector<QString> titles)
{
    for (std::size_t row = 0; row < titles.size(); ++row) {
        if (row % 10 < 6)
            titles[row] +=
                QStringLiteral("（%1车间%2线）").arg(QChar(char16_t(0x4E00 + row % 5000))).arg(row / 10);
    }
    return titles;
}

/// Milliseconds of every key of every word.
std::vector<double> typeAll(search::VacancySearch &search)
{
    std::vector<double> times;
    for (const char16_t *word : typedWords) {
        const QString whole = QString::fromUtf16(word);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            search::SearchQuestion question;
            question.typed = whole.left(length);
            question.today = 1;
            question.limit = pageSize;
            question.suggestions = suggestionsShown;
            QElapsedTimer timer;
            timer.start();
            const auto answer = search.answer(question);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (!answer)
                stop(answer.error());
            if (qEnvironmentVariableIsSet("BENCH_KEYS"))
                std::printf("%s %.2f ms, %d\n", qPrintable(question.typed), times.back(), answer->total);
        }
    }
    return times;
}

qint64 textBytes(storage::Database &database)
{
    auto select = valueOf(database.prepare(QStringLiteral("SELECT body FROM item WHERE kind = 'vacancy'")));
    if (const auto done = select.run(); !done)
        stop(done.error());
    catalogue::VacancyDecoder decoder;
    qint64 bytes = 0;
    const auto walked = select.forEach([&](const storage::Statement &row) {
        const auto vacancy = decoder.decode(row.bytes(0));
        if (!vacancy)
            return;
        bytes +=
            (vacancy->title + vacancy->occupation + vacancy->employer + vacancy->description).toUtf8().size();
        for (const catalogue::Place &place : vacancy->places)
            bytes += (place.region + place.street).toUtf8().size();
    });
    if (!walked)
        stop(walked.error());
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "usage: bench_search DATA [TIMES]\n");
        return 2;
    }
    storage::Database database =
        valueOf(store::openCatalogue(QString::fromLocal8Bit(argv[1]), storage::OpenMode::ReadOnly));
    const search::BrowseIndexPtr rows = valueOf(search::loadBrowseIndex(database, std::nullopt));
    QElapsedTimer timer;
    timer.start();
    const search::LexiconPtr lexicon = valueOf(search::Lexicon::builtIn());
    const qint64 lexiconMs = timer.restart();
    const std::vector<QString> titles = varied(valueOf(search::loadTitles(database, *rows)));
    const auto engine = std::make_shared<const search::SearchEngine>(rows, titles, lexicon,
                                                                     valueOf(search::SynonymBook::builtIn()));
    const qint64 engineMs = timer.elapsed();
    search::VacancySearch search(database, engine);
    std::vector<double> times;
    for (int round = argc == 3 ? std::atoi(argv[2]) : 1; round > 0; --round) {
        const std::vector<double> more = typeAll(search);
        times.insert(times.end(), more.begin(), more.end());
    }
    if (times.empty())
        return 2;
    std::sort(times.begin(), times.end());
    const auto at = [&](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
    const qint64 index =
        valueOf(database.scalar(QStringLiteral("SELECT sum(length(block)) FROM vacancy_text_data"))) +
        valueOf(database.scalar(QStringLiteral("SELECT sum(length(CAST(title AS BLOB)) + 6) FROM "
                                               "vacancy_name")));
    const qint64 text = textBytes(database);
    std::printf(
        "%zu rows: per key median %.2f ms, p95 %.2f ms, most %.2f ms (%zu keys); engine made in %lld ms, "
        "lexicon in %lld ms; index %.1f MB = %.2f of the text\n",
        rows->size(), at(50), at(95), times.back(), times.size(), static_cast<long long>(engineMs),
        static_cast<long long>(lexiconMs), static_cast<double>(index) / 1e6,
        text > 0 ? static_cast<double>(index) / static_cast<double>(text) : 0.0);
    return 0;
}
