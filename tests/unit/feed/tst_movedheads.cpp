// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "headwatcher.h"

#include <QStringList>
#include <QTest>

using namespace yizhan;
using fakes::city;
using fakes::vacancyKind;

namespace {

/// A database, somebody who writes it, and a watcher that looks when it is told to.
struct Watched
{
    Watched()
        : database(server.open()),
          watcher(server.location(), board, [this](const std::string &scope, qint64 head) {
              told.append(QStringLiteral("%1 %2").arg(QString::fromStdString(scope)).arg(head));
          })
    {
    }

    void publish(const QString &scope, const QByteArray &id)
    {
        const auto done = fakes::publish(
            database, [&](feed::FeedWriter &writer) { writer.put(scope, vacancyKind, id, 0, "{}"); });
        QVERIFY(done);
    }
    [[nodiscard]] QStringList look()
    {
        told.clear();
        return watcher.look() ? told : QStringList{QStringLiteral("failed")};
    }

    fakes::TestServer server{QStringLiteral("sqlite")};
    storage::Database database;
    feed::HeadBoard board;
    QStringList told;
    feed::HeadWatcher watcher;
};

} // namespace

class TestMovedHeads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movedHeadIsToldOnce();
    void onlyTheScopeThatMovedIsTold();
    void newHistoryTellsEveryHeadAnew();
    void boardKnowsTheHeadBeforeAnybodyIsTold();
};

void TestMovedHeads::movedHeadIsToldOnce()
{
    Watched watched;
    QCOMPARE(watched.look(), QStringList());
    watched.publish(city, "1");
    QCOMPARE(watched.look(), QStringList{QStringLiteral("city 1")});
    QCOMPARE(watched.look(), QStringList());
    watched.publish(city, "2");
    QCOMPARE(watched.look(), QStringList{QStringLiteral("city 2")});
}

void TestMovedHeads::onlyTheScopeThatMovedIsTold()
{
    Watched watched;
    watched.publish(city, "1");
    watched.publish(QStringLiteral("district:441202"), "1");
    QCOMPARE(watched.look().size(), 2);
    watched.publish(city, "2");
    QCOMPARE(watched.look().size(), 1);
}

void TestMovedHeads::newHistoryTellsEveryHeadAnew()
{
    Watched watched;
    watched.publish(city, "1");
    QCOMPARE(watched.look(), QStringList{QStringLiteral("city 1")});
    QVERIFY(feed::startNewEpoch(watched.database, fakes::epochDigits()));
    QCOMPARE(watched.look(), QStringList{QStringLiteral("city 1")});
}

void TestMovedHeads::boardKnowsTheHeadBeforeAnybodyIsTold()
{
    fakes::TestServer server(QStringLiteral("sqlite"));
    storage::Database database = server.open();
    feed::HeadBoard board;
    qint64 known = -1;
    feed::HeadWatcher watcher(server.location(), board, [&](const std::string &scope, qint64) {
        const auto view = board.of(QString::fromStdString(scope));
        known = view ? view->state.head : -1;
    });
    QVERIFY(fakes::publishNumbered(database, 3));
    QVERIFY(watcher.look());
    QCOMPARE(known, 3);
}

QTEST_GUILESS_MAIN(TestMovedHeads)
#include "tst_movedheads.moc"
