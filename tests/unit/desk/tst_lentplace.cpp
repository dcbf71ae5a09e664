// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "cataloguedatabase.h"
#include "enrolledkiosk.h"
#include "feeditems.h"
#include "lentplace.h"
#include "manualclock.h"
#include "operationdesk.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::LentSeats;
using desk::Receipt;

namespace {

const QDateTime begin({2026, 11, 29}, {4, 0}, Qt::UTC);
const QString thisKiosk = u"d-0123456789abcdef"_s;

/// A kiosk that was told of leases, and has no network.
struct Offline
{
    explicit Offline(const std::vector<LentSeats> &leases)
    {
        anchored.report(begin);
        using Kind = catalogue::Kind<LentSeats>;
        std::vector<fakes::FeedItem> items;
        std::vector<protocol::Change> changes;
        for (const LentSeats &lease : leases)
            items.push_back({Kind::name, lease.id.toUtf8(), 0, Kind::encode(lease)});
        for (const fakes::FeedItem &item : items)
            changes.push_back(fakes::upsert(static_cast<qint64>(changes.size()) + 1, item));
        auto database = store::openCatalogue(kiosk.dataDir(), storage::OpenMode::ReadWrite);
        if (!database || !store::applyFeedPage(*database, fakes::lastPage(0, changes, items), clock))
            qFatal("the catalogue cannot be written");
    }

    /// What the resident is told at once.
    [[nodiscard]] Receipt signUp(const QString &classId)
    {
        desk::OperationDraft draft;
        draft.type = u"class_enrolment"_s;
        draft.about = classId;
        for (const auto &[name, text] : {std::pair<QByteArray, QByteArray>{"name", "示例"},
                                         {"phone", "13800138000"},
                                         {"id_number", "999999190001010007"}}) {
            crypto::SecretBytes value(static_cast<std::size_t>(text.size()));
            if (!value.append(text))
                qFatal("no room");
            draft.fields.push_back({name, std::move(value)});
        }
        auto receipt = desk::OperationDesk(*keeper, anchored).submit(draft);
        if (!receipt)
            qFatal("%s", qUtf8Printable(receipt.error().toString()));
        return *std::move(receipt);
    }

    fakes::EnrolledKiosk kiosk;
    fakes::ManualClock clock{begin};
    AnchoredClock anchored{clock};
    SeededRandom random{3};
    std::unique_ptr<outbox::OutboxKeeper> keeper = opened();

    [[nodiscard]] std::unique_ptr<outbox::OutboxKeeper> opened()
    {
        return std::make_unique<outbox::OutboxKeeper>(kiosk.dataDir(), anchored, random, 0);
    }
    /// Something happens to `outbox.db` while the kiosk is off.
    void afterRestart(const std::function<void(const QString &path)> &accident)
    {
        keeper.reset();
        accident(kiosk.file("outbox.db"));
        keeper = opened();
    }
};

void lose(const QString &path)
{
    QVERIFY(QFile::remove(path));
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
}

LentSeats lease(const QString &id, int seats, const QString &classId = u"bureau/k1"_s,
                const QString &device = thisKiosk)
{
    return {id, classId, device, seats, begin.addSecs(3600)};
}

const QString first = u"00000000000000a1"_s;
const QString second = u"00000000000000a2"_s;

} // namespace

/// That a kiosk without a network gives the places that were lent to it, and no more.
class TestLentPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyAreGivenAsAreLent()
    {
        Offline offline({lease(first, 2)});
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        const Receipt last = offline.signUp(u"bureau/k1"_s);
        QVERIFY(last.placeGiven);
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
        const auto again = desk::OperationDesk(*offline.keeper, offline.anchored).receipt(last.code);
        QVERIFY(again && again->receipt);
        QVERIFY(again->receipt->placeGiven);
        QCOMPARE(again->receipt->state, desk::ReceiptState::Waiting);
    }

    void severalLeasesAreUsedOneAfterTheOther()
    {
        Offline offline({lease(first, 1), lease(second, 1)});
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    void whatIsLentForSomethingElseIsNotGiven()
    {
        Offline offline({lease(first, 1, u"bureau/k2"_s), lease(second, 1, u"bureau/k1"_s, u"d-other"_s)});
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    void nothingIsGivenWhenItsTimeIsOver()
    {
        Offline offline({lease(first, 2)});
        offline.clock.advanceMs(3600'000 - 1);
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        offline.clock.advanceMs(1);
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    void aClockThatIsNotSureGivesNothing()
    {
        Offline offline({lease(first, 2)});
        operations::OperationHead head;
        head.type = u"class_enrolment"_s;
        head.about = u"bureau/k1"_s;
        head.captured = begin;
        head.sure = true;
        QCOMPARE(desk::lentPlaces(offline.kiosk.dataDir(), head, thisKiosk).size(), 1U);
        head.sure = false;
        QVERIFY(desk::lentPlaces(offline.kiosk.dataDir(), head, thisKiosk).empty());
    }

    void theSameOutboxGivesWhatIsLeftAfterARestart()
    {
        Offline offline({lease(first, 2)});
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        offline.afterRestart([](const QString &) {});
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    /// The server has answered what the first one gave: nothing of it is left to be counted.
    void anOutboxThatBeganAfterAnotherGivesNothing_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("lost") << true;
        QTest::newRow("damaged") << false;
    }
    void anOutboxThatBeganAfterAnotherGivesNothing()
    {
        QFETCH(const bool, lost);
        const QString anew = u"d-00000000000000ff"_s;
        Offline offline({lease(first, 2), lease(second, 1, u"bureau/k1"_s, anew)});
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        offline.afterRestart(lost ? lose : damage);
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
        offline.afterRestart([](const QString &) {}); // it is known for ever
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
        // What is lent to the next device no outbox but this one gives.
        offline.kiosk.enrol(anew);
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    /// Until the server answers it again: also when it was off meanwhile, and has no network.
    void aKioskThatWasTurnedAwayGivesNothing()
    {
        Offline offline({lease(first, 2)});
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
        QVERIFY(desk::OperationDesk(*offline.keeper, offline.anchored).noteTurnedAway());
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
        offline.afterRestart([](const QString &) {});
        QVERIFY(*desk::OperationDesk(*offline.keeper, offline.anchored).turnedAway());
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
        QVERIFY(offline.keeper->with([&offline](outbox::Outbox &outbox) {
            return outbox.record({{}, offline.kiosk.bureau().sealingKey(), outbox.mark().epoch});
        }));
        QVERIFY(!*desk::OperationDesk(*offline.keeper, offline.anchored).turnedAway());
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    void aKioskThatIsEnrolledAnewIsTurnedAwayNoLonger()
    {
        const QString anew = u"d-00000000000000ff"_s;
        Offline offline({lease(first, 1), lease(second, 1, u"bureau/k1"_s, anew)});
        QVERIFY(desk::OperationDesk(*offline.keeper, offline.anchored).noteTurnedAway());
        offline.kiosk.enrol(anew);
        QVERIFY(!*desk::OperationDesk(*offline.keeper, offline.anchored).turnedAway());
        QVERIFY(offline.signUp(u"bureau/k1"_s).placeGiven);
    }

    void withoutACatalogueNobodyIsKeptFromSigningUp()
    {
        Offline offline({});
        QFile::remove(store::cataloguePath(offline.kiosk.dataDir()));
        QVERIFY(!offline.signUp(u"bureau/k1"_s).placeGiven);
    }
};

QTEST_GUILESS_MAIN(TestLentPlace)
#include "tst_lentplace.moc"
