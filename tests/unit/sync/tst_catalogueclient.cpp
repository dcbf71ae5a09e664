// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueclient.h"
#include "compression.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace yizhan;
using namespace yizhan::sync;

class TestCatalogueClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRequestNamesNoEpoch();
    void laterRequestSaysWhereItStands();
    void heldRequestHasPatience();
    void latestSnapshotIsUnderstood();
    void strangeDescriptionsOfSnapshotsAreRefused_data();
    void strangeDescriptionsOfSnapshotsAreRefused();
    void descriptionsAtTheBoundsAreUnderstood();
    void begunDownloadOfTheSameHistoryIsFinished();
    void oneBegunDownloadIsEnough();
    void begunDownloadUnderAnotherNameIsDropped();
    void begunDownloadOfAnotherHistoryIsDropped();
    void pageIsUnpacked();
    void largestPageIsUnpacked();
    void pageThatCannotBeUnpackedIsRefused_data();
    void pageThatCannotBeUnpackedIsRefused();
    void statusesHaveTheirErrors_data();
    void statusesHaveTheirErrors();
    void problemsNameTheirCode();
    void serverSaysWhenToComeAgain_data();
    void serverSaysWhenToComeAgain();
    void paceIsBounded();
    void timeOfTheServerIsATime();
    void refusalsAreToldFromTroubles_data();
    void refusalsAreToldFromTroubles();

private:
    [[nodiscard]] static LatestSnapshot snapshot(const QString &epoch = QStringLiteral("e1"));
    static void begin(const QString &folder, const LatestSnapshot &snapshot);
};

LatestSnapshot TestCatalogueClient::snapshot(const QString &epoch)
{
    LatestSnapshot latest;
    latest.scope = QStringLiteral("city");
    latest.epoch = epoch;
    latest.cursor = 12;
    latest.size = 4000;
    latest.file = QStringLiteral("city-12-0011aabb.yzsnap");
    latest.sha256 = QByteArray(32, 's');
    return latest;
}

void TestCatalogueClient::begin(const QString &folder, const LatestSnapshot &snapshot)
{
    FileDownload download(folder);
    TransferHead head;
    head.status = 200;
    head.fields["etag"] = "\"x\"";
    QVERIFY(download.open(remoteFileOf(snapshot)));
    QVERIFY(download.begin(head));
    QVERIFY(download.append(QByteArrayView("some bytes")));
}

void TestCatalogueClient::firstRequestNamesNoEpoch()
{
    store::ScopeStatus held;
    held.scope = QStringLiteral("district:441202");
    const TransferRequest request = changesRequest(held, 0);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/v1/changes?scope=district:441202&schema=1&after=0");
    QVERIFY(request.body.isEmpty());
}

void TestCatalogueClient::laterRequestSaysWhereItStands()
{
    store::ScopeStatus held;
    held.scope = QStringLiteral("city");
    held.epoch = QStringLiteral("e1");
    held.cursor = 1200;
    QCOMPARE(changesRequest(held, 0).target, "/v1/changes?scope=city&schema=1&epoch=e1&after=1200");
}

void TestCatalogueClient::heldRequestHasPatience()
{
    store::ScopeStatus held;
    held.scope = QStringLiteral("city");
    const TransferRequest request = changesRequest(held, 25);
    QVERIFY(request.target.endsWith("&wait=25"));
    QCOMPARE(request.idleTimeoutMs, 40'000);
    QVERIFY(changesRequest(held, 1).target.endsWith("&wait=1"));
}

void TestCatalogueClient::latestSnapshotIsUnderstood()
{
    const QByteArray body = QJsonDocument(remoteFileOf(snapshot()).about).toJson();
    const auto latest = latestSnapshotOf(body);
    QVERIFY(latest);
    QCOMPARE(latest->scope, QStringLiteral("city"));
    QCOMPARE(latest->epoch, QStringLiteral("e1"));
    QCOMPARE(latest->cursor, 12);
    QCOMPARE(latest->size, 4000);
    QCOMPARE(latest->sha256, QByteArray(32, 's'));
    const RemoteFile file = remoteFileOf(*latest);
    QCOMPARE(file.target, "/v1/snapshots/city-12-0011aabb.yzsnap");
    QCOMPARE(file.name, latest->file);
    QCOMPARE(file.size, 4000);
}

void TestCatalogueClient::strangeDescriptionsOfSnapshotsAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no scope") << QStringLiteral("scope") << QJsonValue();
    QTest::newRow("no epoch") << QStringLiteral("epoch") << QJsonValue(QString());
    QTest::newRow("negative cursor") << QStringLiteral("cursor") << QJsonValue(-1);
    QTest::newRow("empty file") << QStringLiteral("size") << QJsonValue(0);
    QTest::newRow("beyond all disks") << QStringLiteral("size") << QJsonValue(4LL * 1024 * 1024 * 1024 + 1);
    QTest::newRow("short digest") << QStringLiteral("sha256") << QJsonValue(QStringLiteral("00ff"));
    for (const char *name : {"../../etc/passwd", "city.yzsnap/../x", "city-1.db", ".yzsnap", "-x.yzsnap", ""})
        QTest::newRow(name) << QStringLiteral("file") << QJsonValue(QString::fromLatin1(name));
    QTest::newRow("long name") << QStringLiteral("file")
                               << QJsonValue(QString(QString(200, u'a') + u".yzsnap"));
}

void TestCatalogueClient::strangeDescriptionsOfSnapshotsAreRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject object = remoteFileOf(snapshot()).about;
    object.insert(member, value);
    const auto latest = latestSnapshotOf(QJsonDocument(object).toJson());
    QVERIFY(!latest);
    QCOMPARE(latest.error().reason, QStringLiteral("snapshot.latest"));
    QVERIFY(!latestSnapshotOf("<html>"));
}

void TestCatalogueClient::descriptionsAtTheBoundsAreUnderstood()
{
    LatestSnapshot smallest = snapshot();
    smallest.cursor = 0;
    smallest.size = 1;
    QVERIFY(latestSnapshotOf(QJsonDocument(remoteFileOf(smallest).about).toJson()));
    LatestSnapshot largest = snapshot();
    largest.size = 4LL * 1024 * 1024 * 1024;
    QVERIFY(latestSnapshotOf(QJsonDocument(remoteFileOf(largest).about).toJson()));
}

void TestCatalogueClient::begunDownloadOfTheSameHistoryIsFinished()
{
    const QTemporaryDir folder;
    begin(folder.path(), snapshot());
    LatestSnapshot newer = snapshot();
    newer.file = QStringLiteral("city-99-ffffffff.yzsnap");
    const auto begun = unfinishedSnapshot(folder.path(), newer);
    QVERIFY(begun);
    QCOMPARE(begun->file, snapshot().file);
    QCOMPARE(begun->cursor, 12);
    newer.scope = QStringLiteral("district:1");
    QVERIFY(!unfinishedSnapshot(folder.path(), newer)); // another scope's is not touched
    QVERIFY(unfinishedSnapshot(folder.path(), snapshot()));
}

void TestCatalogueClient::oneBegunDownloadIsEnough()
{
    const QTemporaryDir folder;
    LatestSnapshot second = snapshot();
    second.file = QStringLiteral("city-13-0011aabb.yzsnap");
    begin(folder.path(), second);
    begin(folder.path(), snapshot());
    const auto begun = unfinishedSnapshot(folder.path(), snapshot());
    QVERIFY(begun);
    QCOMPARE(begun->file, snapshot().file); // the first by name
    QCOMPARE(FileDownload::unfinished(folder.path()).size(), 1U);
}

void TestCatalogueClient::begunDownloadUnderAnotherNameIsDropped()
{
    const QTemporaryDir folder;
    begin(folder.path(), snapshot());
    const QString path = QDir(folder.path()).filePath(snapshot().file);
    const QString other = QDir(folder.path()).filePath(QStringLiteral("city-13-0011aabb.yzsnap"));
    for (const char *suffix : {".part", ".part.json"})
        QVERIFY(QFile::rename(path + QLatin1String(suffix), other + QLatin1String(suffix)));
    QVERIFY(!unfinishedSnapshot(folder.path(), snapshot()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCatalogueClient::begunDownloadOfAnotherHistoryIsDropped()
{
    const QTemporaryDir folder;
    begin(folder.path(), snapshot());
    QVERIFY(!unfinishedSnapshot(folder.path(), snapshot(QStringLiteral("e2"))));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCatalogueClient::pageIsUnpacked()
{
    Answer answer;
    answer.body = "plain\n";
    QCOMPARE(unpackedPage(answer).value(), "plain\n");
    answer.head.fields["content-encoding"] = "ZSTD";
    answer.body = protocol::zstdCompress(QByteArrayView("packed\n"), 3);
    QCOMPARE(unpackedPage(answer).value(), "packed\n");
    answer.head.fields["content-encoding"] = "Identity";
    answer.body = "plain\n";
    QCOMPARE(unpackedPage(answer).value(), "plain\n");
}

void TestCatalogueClient::largestPageIsUnpacked()
{
    constexpr qsizetype largest = 4 * 1024 * 1024;
    Answer answer;
    answer.head.fields["content-encoding"] = "zstd";
    answer.body = protocol::zstdCompress(QByteArray(largest, 'x'), 1);
    const auto page = unpackedPage(answer);
    QVERIFY(page);
    QCOMPARE(page->size(), largest);
}

void TestCatalogueClient::pageThatCannotBeUnpackedIsRefused_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const QByteArray packed = protocol::zstdCompress(QByteArray(100'000, 'x'), 3);
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray("x") << QStringLiteral("http.encoding");
    QTest::newRow("not zstd") << QByteArray("zstd") << QByteArray("<html>") << QStringLiteral("feed.packing");
    QTest::newRow("cut") << QByteArray("zstd") << packed.chopped(3) << QStringLiteral("feed.packing");
    QTest::newRow("bomb") << QByteArray("zstd")
                          << protocol::zstdCompress(QByteArray(4 * 1024 * 1024 + 1, 'x'), 1)
                          << QStringLiteral("feed.too_large");
}

void TestCatalogueClient::pageThatCannotBeUnpackedIsRefused()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, reason);
    Answer answer;
    answer.head.fields["content-encoding"] = encoding;
    answer.body = body;
    const auto page = unpackedPage(answer);
    QVERIFY(!page);
    QCOMPARE(page.error().reason, reason);
}

void TestCatalogueClient::statusesHaveTheirErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("300") << 300 << int(ErrorCode::Protocol) << QStringLiteral("http.elsewhere");
    QTest::newRow("399") << 399 << int(ErrorCode::Protocol) << QStringLiteral("http.elsewhere");
    QTest::newRow("499") << 499 << int(ErrorCode::Protocol) << QStringLiteral("http.refused");
    QTest::newRow("302") << 302 << int(ErrorCode::Protocol) << QStringLiteral("http.elsewhere");
    QTest::newRow("511") << 511 << int(ErrorCode::Protocol) << QStringLiteral("http.elsewhere");
    QTest::newRow("400") << 400 << int(ErrorCode::Protocol) << QStringLiteral("http.refused");
    QTest::newRow("403") << 403 << int(ErrorCode::Protocol) << QStringLiteral("http.refused");
    QTest::newRow("404") << 404 << int(ErrorCode::NotFound) << QStringLiteral("http.404");
    QTest::newRow("410") << 410 << int(ErrorCode::Resnapshot) << QStringLiteral("http.410");
    QTest::newRow("429") << 429 << int(ErrorCode::Busy) << QStringLiteral("http.busy");
    QTest::newRow("500") << 500 << int(ErrorCode::Protocol) << QStringLiteral("http.failing");
    QTest::newRow("502") << 502 << int(ErrorCode::Protocol) << QStringLiteral("http.failing");
    QTest::newRow("503") << 503 << int(ErrorCode::Busy) << QStringLiteral("http.busy");
}

void TestCatalogueClient::statusesHaveTheirErrors()
{
    QFETCH(const int, status);
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    TransferHead head;
    head.status = status;
    const Error error = statusError(head);
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.reason, reason);
    QVERIFY(error.detail.contains(QString::number(status)));
    QCOMPARE(isFromElsewhere(head), reason == QLatin1String("http.elsewhere"));
    const Error damaged = statusError(head, R"({"code":"damaged"})");
    QCOMPARE(damaged.reason, status == 503 ? QStringLiteral("http.damaged") : reason);
}

void TestCatalogueClient::problemsNameTheirCode()
{
    QCOMPARE(problemCodeOf(R"({"status":404,"code":"no_snapshot"})"), "no_snapshot");
    QCOMPARE(problemCodeOf("<html>404</html>"), QByteArray());
    QCOMPARE(problemCodeOf(R"({"code":7})"), QByteArray());
}

void TestCatalogueClient::serverSaysWhenToComeAgain_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("absent") << QByteArray() << qint64(0);
    QTest::newRow("seconds") << QByteArray(" 30 ") << qint64(30'000);
    QTest::newRow("negative") << QByteArray("-30") << qint64(0);
    QTest::newRow("a day") << QByteArray("86400") << qint64(3'600'000);
    QTest::newRow("beyond all numbers") << QByteArray("9223372036854775807") << qint64(3'600'000);
    QTest::newRow("words") << QByteArray("soon") << qint64(0);
    QTest::newRow("a date") << QByteArray("Tue, 24 Nov 2026 08:01:00 GMT") << qint64(60'000);
    QTest::newRow("a date in the past") << QByteArray("Tue, 24 Nov 2026 07:59:00 GMT") << qint64(0);
    QTest::newRow("a date far ahead") << QByteArray("Wed, 24 Nov 2027 08:00:00 GMT") << qint64(3'600'000);
}

void TestCatalogueClient::serverSaysWhenToComeAgain()
{
    QFETCH(const QByteArray, field);
    TransferHead head;
    if (!field.isEmpty())
        head.fields["retry-after"] = field;
    const QDateTime now(QDate(2026, 11, 24), QTime(8, 0), QTimeZone::utc());
    QTEST(retryAfterMs(head, now), "ms");
}

void TestCatalogueClient::paceIsBounded()
{
    TransferHead head;
    QCOMPARE(nextSyncMs(head), 0);
    head.fields["yizhan-next-sync"] = "300";
    QCOMPARE(nextSyncMs(head), 300'000);
    head.fields["yizhan-next-sync"] = "99999999";
    QCOMPARE(nextSyncMs(head), 24LL * 3600 * 1000);
}

void TestCatalogueClient::timeOfTheServerIsATime()
{
    TransferHead head;
    QVERIFY(!statedTimeS(head));
    head.fields["yizhan-time"] = "1795600000";
    QCOMPARE(statedTimeS(head), std::optional<qint64>(1'795'600'000));
    for (const char *none : {"soon", "", "0", "-1", "253402300800", "9223372036854775807"}) {
        head.fields["yizhan-time"] = none;
        QVERIFY2(!statedTimeS(head), none);
    }
}

void TestCatalogueClient::refusalsAreToldFromTroubles_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("refusal");
    const auto row = [](const char *reason, ErrorCode code, bool refusal) {
        QTest::newRow(reason) << int(code) << QString::fromLatin1(reason) << refusal;
    };
    row("feed.unsigned", ErrorCode::Untrusted, true);
    row("feed.signature", ErrorCode::Corrupt, true);
    row("feed.digest", ErrorCode::Corrupt, true);
    row("snapshot.signature", ErrorCode::Corrupt, true);
    row("snapshot.older", ErrorCode::NotFound, true);
    row("scope.shrunk", ErrorCode::Untrusted, true);
    row("zstd.bomb", ErrorCode::TooLarge, true);
    row("file.digest", ErrorCode::Corrupt, true);
    row("net.closed", ErrorCode::Network, false);
    row("http.busy", ErrorCode::Busy, false);
    row("file.write", ErrorCode::Io, false);
    row("http.no_snapshot", ErrorCode::NotFound, false);
}

void TestCatalogueClient::refusalsAreToldFromTroubles()
{
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    QTEST(isRefusal({static_cast<ErrorCode>(code), reason, {}}), "refusal");
}

QTEST_APPLESS_MAIN(TestCatalogueClient)
#include "tst_catalogueclient.moc"
