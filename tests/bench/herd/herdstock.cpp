// SPDX-License-Identifier: GPL-3.0-or-later
#include "herdstock.h"

#include "deviceregistry.h"
#include "devicesschema.h"
#include "feeddatabase.h"
#include "sealingkeys.h"
#include "transaction.h"

namespace yizhan::herd {

namespace {

/// The sample has 413 vacancies: of what is named some are gone, as after an outage.
constexpr int sampleIds = 450;

using Fields = std::vector<operations::FieldValue>;

/// A third is interest in a vacancy. What was typed lies in locked memory, which is made once: sealing is
/// paid for each.
operations::SealedOperation anyOperation(fakes::TestKiosk &kiosk, int number)
{
    static const Fields person = fakes::TestKiosk::fields({{"name", "王小明"}, {"phone", "13800138000"}});
    static const Fields help = fakes::TestKiosk::fields({{"reason", "screen"}});
    if (number % 3 != 0)
        return kiosk.seal(kiosk.head(QStringLiteral("help_request")), help);
    const QString vacancy =
        QStringLiteral("bureau/SL7-%1").arg(number % sampleIds + 1, 6, 10, QLatin1Char('0'));
    return kiosk.seal(kiosk.head(QStringLiteral("vacancy_interest"), vacancy), person);
}

Result<Stock::Batch> writeBatch(fakes::TestKiosk &kiosk, int first, int count, QFile &file)
{
    std::vector<operations::SealedOperation> batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(anyOperation(kiosk, first + i));
    const QByteArray body = operations::encodeBatch(batch);
    const qint64 offset = file.pos();
    if (file.write(body) != body.size())
        return fail(ErrorCode::Io, "herd.stock", file.errorString());
    return Stock::Batch{offset, body.size(), count};
}

} // namespace

Result<std::vector<Stock>> makeStocks(const QString &dataDir, int kiosks, int operations, const Clock &clock,
                                      QFile &file)
{
    SystemRandom random;
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase({dataDir, {}}, random));
    YIZHAN_TRY(devices::prepareDevicesSchema(database));
    YIZHAN_TRY_LET(const auto sealing, devices::currentSealingKey(database));
    if (!sealing)
        return fail(ErrorCode::Invalid, "herd.key", QStringLiteral("make a sealing key first"));
    std::vector<Stock> stocks;
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    for (int i = 0; i < kiosks; ++i) {
        Stock stock;
        stock.kiosk = std::make_unique<fakes::TestKiosk>(clock, *sealing, random.next());
        YIZHAN_TRY_LET(const devices::Device device,
                       devices::addDevice(database, QStringLiteral("s-%1").arg(i),
                                          QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0')),
                                          stock.kiosk->key().publicKey(), random, clock.nowUtc()));
        stock.kiosk->device = device.id;
        stocks.push_back(std::move(stock));
    }
    YIZHAN_TRY(transaction.commit());
    constexpr int perBatch = static_cast<int>(operations::maxBatchOperations);
    int made = 0;
    for (Stock &stock : stocks) {
        for (int left = operations; left > 0; left -= perBatch) {
            YIZHAN_TRY_LET(const Stock::Batch batch,
                           writeBatch(*stock.kiosk, made, std::min(left, perBatch), file));
            stock.batches.push_back(batch);
            made += batch.operations;
        }
    }
    return stocks;
}

} // namespace yizhan::herd
