// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody at the door of a job fair waits for: the ticket proved, looked up among so many that came and
// so many that count no longer, the scan sealed, signed and pushed to the disk; all on the outbox's thread.
//   bench_door FOLDER [tickets] [revoked] [scans]    default 50000 100000 2000; FOLDER lies on the disk that
//   is measured. `tickets` have been scanned before, so that the outbox holds as many.
#include "catalogueapply.h"
#include "cataloguedatabase.h"
#include "enrolledkiosk.h"
#include "fairdoor.h"
#include "fairjson.h"
#include "fairwindow.h"
#include "outboxrows.h"
#include "scantext.h"
#include "ticketnews.h"
#include "transaction.h"
#include "uuid.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstring>

using namespace yizhan;

namespace {

const QString fairId = QStringLiteral("bureau/night");

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

tickets::TicketId ticketId(quint32 number)
{
    tickets::TicketId id;
    std::memcpy(id.bytes.data(), &number, sizeof number);
    return id;
}

/// A catalogue that was followed until a moment ago.
class Catalogue
{
public:
    explicit Catalogue(const QString &folder)
        : m_database(must(store::openCatalogue(folder, storage::OpenMode::ReadWrite)))
    {
        must(m_database.exec(QStringLiteral("INSERT INTO scope(scope, epoch, cursor, sum, rows, updated_at) "
                                            "VALUES('city', '00000000000000e1', 1, 0, 3, '%1')")
                                 .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
    }
    template <typename T>
    void put(const std::vector<T> &items)
    {
        using Kind = catalogue::Kind<T>;
        auto transaction = must(storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
        auto insert = must(m_database.prepare(QStringLiteral(
            "INSERT INTO item(scope, kind, id, until, hash, body) VALUES('city', ?, ?, 0, ?, ?)")));
        for (const T &item : items)
            must(insert.run(QString::fromLatin1(Kind::name), Kind::id(item), ++m_rows, Kind::encode(item)));
        must(transaction.commit());
    }

private:
    storage::Database m_database;
    int m_rows = 0;
};

void prepare(const QString &folder, const fakes::EnrolledKiosk &kiosk)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    if (!QFile::copy(kiosk.file("device.db"), QDir(folder).filePath(QStringLiteral("device.db"))))
        qFatal("cannot write to the folder");
}

/// Scans of before, in one transaction.
void fill(outbox::OutboxKeeper &keeper, const device::Identity &identity, const Clock &clock, Random &random,
          quint32 tickets)
{
    must(keeper.with([&](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY(outbox.serve(identity));
        outbox::Mark mark = outbox.mark();
        YIZHAN_TRY_LET(auto transaction,
                       storage::Transaction::begin(outbox.database(), storage::Transaction::Kind::Write));
        for (quint32 number = 0; number < tickets; ++number) {
            checkin::ScanEvent event;
            event.subject = ticketId(number).toText();
            event.time = clock.nowUtc().addSecs(-3600);
            operations::OperationHead head;
            head.op = operations::newUuid(clock, random);
            head.type = QStringLiteral("fair_scan");
            head.aboutKind = QStringLiteral("fair");
            head.about = fairId;
            head.device = mark.device;
            head.install = mark.install;
            head.seq = mark.nextSeq++;
            head.receipt = QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0'));
            head.captured = event.time;
            head.scan = checkin::encodeScan(event);
            head.key = mark.sealingKey->id();
            const operations::SealedOperation sealed{operations::encodeHead(head), QByteArray(100, 's'),
                                                     QByteArray(64, 's')};
            YIZHAN_TRY(outbox::insertOperation(outbox.database(), head, sealed));
        }
        YIZHAN_TRY(outbox::writeMark(outbox.database(), mark));
        return transaction.commit();
    }));
}

quint32 numberOf(const QStringList &arguments, int place, quint32 otherwise)
{
    return arguments.size() > place ? arguments.at(place).toUInt() : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = QDir(arguments.value(1, QStringLiteral("."))).filePath(QStringLiteral("door"));
    const quint32 ticketCount = numberOf(arguments, 2, 50'000);
    const quint32 revokedCount = numberOf(arguments, 3, 100'000);
    const quint32 scans = numberOf(arguments, 4, 2000);
    const fakes::EnrolledKiosk kiosk;
    prepare(folder, kiosk);
    const SystemClock wall;
    const AnchoredClock clock(wall);
    SystemRandom random;
    const auto city = crypto::SigningKey::generate();
    catalogue::Fair fair;
    fair.id = fairId;
    fair.name = QStringLiteral("示例");
    fair.starts = clock.today();
    {
        Catalogue catalogue(folder);
        catalogue.put(std::vector{fair});
        catalogue.put(std::vector{catalogue::TicketIssuer{city.publicKey().toHex(), QStringLiteral("city"),
                                                          clock.nowUtc().addDays(-1)}});
        std::vector<catalogue::RevokedTicket> revoked;
        for (quint32 number = 0; number < revokedCount; ++number)
            revoked.push_back({ticketId(number + 1'000'000).toText(), fairId});
        catalogue.put(revoked);
    }
    {
        // What is measured is a restart's: the outbox is opened anew, with all that lies in it.
        outbox::OutboxKeeper keeper(folder, clock, random, 0);
        fill(keeper, kiosk.identity(), clock, random, ticketCount);
    }
    outbox::OutboxKeeper keeper(folder, clock, random, 0);
    desk::FairDoor door(keeper, clock, random, QString(), fairId);
    QElapsedTimer timer;
    timer.start();
    const desk::DoorState state = must(door.open());
    const qint64 openedMs = timer.elapsed();
    const auto window = catalogue::windowOf(fair);
    std::vector<double> milliseconds;
    for (quint32 scan = 0; scan < scans; ++scan) {
        // One in two is new, the others are inside already or revoked.
        const quint32 number = scan % 4 == 0 ? scan : scan % 4 == 1 ? 1'000'000 + scan : ticketCount + scan;
        const QString text =
            must(tickets::WrittenTicket::issue(
                     {tickets::FairReference::of(fairId), ticketId(number), window.from, window.until}, city))
                .text();
        timer.start();
        const desk::DoorAnswer answer = must(door.present(text, desk::DoorDirection::In));
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        const auto expected = scan % 4 == 0   ? desk::DoorVerdict::AlreadyInside
                              : scan % 4 == 1 ? desk::DoorVerdict::Revoked
                                              : desk::DoorVerdict::Admitted;
        if (answer.verdict != expected)
            qFatal("scan %u of %d: the door says %d and not %d", scan, state.tally.attendance,
                   int(answer.verdict), int(expected));
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto percentile = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * double(milliseconds.size() - 1))];
    };
    QTextStream(stdout) << scans << " scans, " << state.tally.attendance << " came before, " << revokedCount
                        << " revoked: opened in " << openedMs << " ms; p50 " << percentile(0.5) << " ms, p99 "
                        << percentile(0.99) << " ms, max " << percentile(1) << " ms\n";
    return 0;
}
