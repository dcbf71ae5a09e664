// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the feed: publish, pages, cache hits, snapshot. Prints one line a number; see docs/benchmarks.md.
//     bench_feed [sqlite|postgres] [items] [publish]      postgres: through tests/with-postgres.sh
#include "catalogueservice.h"
#include "compression.h"
#include "feedfixture.h"
#include "feedseal.h"
#include "samplevacancies.h"
#include "snapshotbuilder.h"
#include "snapshotcontent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace yizhan;
using fakes::city;
using fakes::vacancyKind;

namespace {

struct Item
{
    QByteArray id;
    QByteArray body;
};

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void must(bool good, const char *what)
{
    if (!good)
        qFatal("%s failed", what);
}

std::vector<Item> sampleItems(int count)
{
    fakes::SampleVacancies samples(7);
    std::vector<Item> items;
    for (int i = 0; i < count; ++i) {
        const auto vacancy = samples.next();
        items.push_back({vacancy.id.toUtf8(), catalogue::encodeVacancy(vacancy)});
    }
    return items;
}

/// Publishes all items in transactions of `batch`, as an import does; prints changes a second.
template <typename Change>
void measurePublish(const char *name, storage::Database &database, const std::vector<Item> &items,
                    Change &&change)
{
    constexpr std::size_t batch = 2000;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpuBegan = std::clock();
    feed::FeedWriter writer(database);
    for (std::size_t at = 0; at < items.size(); at += batch) {
        auto transaction = storage::Transaction::begin(database, storage::Transaction::Kind::Write);
        must(transaction.has_value(), "begin");
        for (std::size_t i = at; i < std::min(at + batch, items.size()); ++i)
            change(writer, items[i]);
        must(writer.publish(fakes::feedTime).has_value(), "publish");
        must(transaction->commit().has_value(), "commit");
    }
    const double cpu = double(std::clock() - cpuBegan) / CLOCKS_PER_SEC;
    std::printf("publish, %-10s %10.0f changes/s, %.0f per CPU second\n", name,
                double(items.size()) / seconds(timer), double(items.size()) / cpu);
}

void measureAllPublishing(storage::Database &database, const std::vector<Item> &items)
{
    measurePublish("new", database, items, [](feed::FeedWriter &writer, const Item &item) {
        writer.put(city, vacancyKind, item.id, 20800, item.body);
    });
    measurePublish("unchanged", database, items, [](feed::FeedWriter &writer, const Item &item) {
        writer.put(city, vacancyKind, item.id, 20800, item.body);
    });
    measurePublish("renewed", database, items, [](feed::FeedWriter &writer, const Item &item) {
        writer.put(city, vacancyKind, item.id, 20801, item.body);
    });
    measurePublish("changed", database, items, [](feed::FeedWriter &writer, const Item &item) {
        writer.put(city, vacancyKind, item.id, 20801,
                   QByteArray(item.body).replace("\"posted\"", "\"published\""));
    });
}

void measurePages(storage::Database &database)
{
    feed::FeedReader reader(database);
    const auto key = crypto::SigningKey::generate();
    const QString epoch = feed::epochOf(database).value_or(QString());
    qint64 after = 0;
    int pages = 0;
    qint64 raw = 0;
    qint64 packed = 0;
    double reading = 0;
    double encoding = 0;
    double packing = 0;
    for (bool last = false; !last; ++pages) {
        QElapsedTimer timer;
        timer.start();
        const auto read = reader.read({city, after, epoch, protocol::schemaMajor});
        must(read.has_value(), "page");
        reading += seconds(timer);
        timer.restart();
        protocol::FeedPage page = read->page;
        page.time = fakes::feedTime;
        const QByteArray bytes = protocol::sealFeedPage(protocol::encodeFeedPage(page), key);
        encoding += seconds(timer);
        timer.restart();
        packed += protocol::zstdCompress(bytes, 9).size();
        packing += seconds(timer);
        raw += bytes.size();
        after = read->page.next;
        last = read->page.head.has_value();
    }
    std::printf("pages              %10d, %.0f KB raw, %.0f KB packed in all\n", pages, double(raw) / 1e3,
                double(packed) / 1e3);
    std::printf("page build         %10.2f ms: read %.2f, encode %.2f, zstd-9 %.2f\n",
                (reading + encoding + packing) * 1e3 / pages, reading * 1e3 / pages, encoding * 1e3 / pages,
                packing * 1e3 / pages);
}

void measureHits(const feed::ServerDatabaseLocation &location)
{
    feed::HeadBoard board;
    const SystemClock clock;
    feed::CatalogueService service({location, location.dataDir + QStringLiteral("/snapshots")}, board,
                                   crypto::SigningKey::generate(), clock);
    routing::RouteTable routes;
    service.addRoutes(routes);
    protocol::Request request;
    request.method = "GET";
    must(protocol::parseTarget("/v1/changes?scope=city&schema=1&after=0", request), "target");
    request.fields["accept-encoding"] = "zstd";
    must(routes.handle(request).status == 200, "first request");
    constexpr int requests = 200'000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < requests; ++i)
        must(routes.handleFast(request).has_value(), "hit");
    std::printf("cache hit          %10.0f requests/s on one core\n", requests / seconds(timer));
}

void measureSnapshot(storage::Database &database, const QString &folder)
{
    const QString content = folder + QStringLiteral("/content.db");
    QElapsedTimer timer;
    timer.start();
    must(feed::writeSnapshotContent(database, city, content).has_value(), "content");
    std::printf("snapshot content   %10.2f s, %.2f MB\n", seconds(timer),
                double(QFileInfo(content).size()) / 1e6);
    for (const int level : {3, 9, 12}) {
        const QString packed = folder + QStringLiteral("/content.%1").arg(level);
        timer.restart();
        const auto size = protocol::zstdCompressFile(content, packed, level);
        must(size.has_value(), "compress");
        std::printf("  zstd-%-2d          %10.2f s, %.2f MB\n", level, seconds(timer), double(*size) / 1e6);
    }
    const feed::SnapshotBuilder builder(folder + QStringLiteral("/snapshots"),
                                        crypto::SigningKey::generate());
    timer.restart();
    const auto built = builder.build(database, city, fakes::feedTime);
    must(built.has_value(), "snapshot");
    std::printf("snapshot, whole    %10.2f s, %.2f MB\n", seconds(timer), double(built->fileSize) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString engine = arguments.value(1, QStringLiteral("sqlite"));
    const int count = arguments.value(2, QStringLiteral("50000")).toInt();
    const fakes::TestServer server(engine);
    if (server.missing()) {
        std::puts("SKIPPED: no PostgreSQL. Run through tests/with-postgres.sh.");
        return 0;
    }
    const std::vector<Item> items = sampleItems(count);
    qint64 bytes = 0;
    for (const Item &item : items)
        bytes += item.body.size();
    std::printf("%s, %d items of %lld bytes\n", qPrintable(engine), count,
                static_cast<long long>(bytes / count));
    storage::Database database = server.open();
    measureAllPublishing(database, items);
    if (arguments.value(3) == QLatin1String("publish"))
        return 0;
    measurePages(database);
    measureHits(server.location());
    measureSnapshot(database, server.location().dataDir);
    return 0;
}
