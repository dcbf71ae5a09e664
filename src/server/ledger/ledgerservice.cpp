// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerservice.h"

#include "enrolment.h"
#include "opsbatch.h"
#include "receiptcode.h"
#include "receipts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using protocol::Request;
using protocol::Response;
using routing::Call;

namespace {

constexpr std::size_t mostUnknownReceipts = 60;
constexpr qint64 unknownWithinMs = 60'000;
constexpr int receiptLength = 8;

/// The time of answers and verdicts has whole seconds.
QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

Response refusalOf(const Error &error)
{
    if (error.code == ErrorCode::TooLarge)
        return Response::problem(413, "too_large", "More than a batch may hold");
    if (error.code == ErrorCode::Unsupported)
        return Response::problem(501, "schema", "This server does not read batches of this form");
    return Response::problem(400, "format", "Not a batch of operations");
}

} // namespace

LedgerService::LedgerService(database::ThreadConnections &writers, devices::DeviceGuard &guard,
                             crypto::SigningKey key, const Clock &clock, Alarm alarm,
                             std::shared_ptr<routing::Turns> turns)
    : m_writers(writers), m_guard(guard), m_key(std::move(key)), m_clock(clock), m_alarm(std::move(alarm)),
      m_unknownReceipts(mostUnknownReceipts, unknownWithinMs), m_turns(std::move(turns))
{
}

void LedgerService::addRoutes(routing::RouteTable &table, const Guard &receiptReaders)
{
    constexpr std::chrono::seconds patience(10);
    constexpr std::chrono::seconds bodyTime(90); // the largest takes 75 on the slowest line
    table.add({.name = "ops",
               .pattern = "/v1/ops",
               .method = "POST",
               .limits = {.bodyBytes = operations::maxBatchBytes,
                          .bodyTime = bodyTime,
                          .answerTime = patience,
                          .lateCode = "database"},
               .handler = [this](const Call &call) { return take(call.request); }});
    table.add({.name = "receipts",
               .pattern = "/v1/receipts/{}",
               .limits = {.answerTime = patience, .lateCode = "database"},
               .guard = receiptReaders,
               .handler = [this](const Call &call) { return receipt(call); }});
}

Response LedgerService::take(const Request &request)
{
    const auto database = m_writers.here();
    if (!database) {
        noteOutcome(&database.error());
        return devices::databaseGone();
    }
    const auto device = m_guard.prove(**database, request);
    if (!device) {
        if (device.error().status == 503)
            m_writers.drop();
        return device.error();
    }
    const auto batch =
        operations::decodeBatch({request.body.data(), static_cast<qsizetype>(request.body.size())});
    if (!batch)
        return refusalOf(batch.error());
    auto response = enter(**database, request, *device, *batch);
    noteOutcome(response ? nullptr : &response.error());
    if (response)
        return paced(*std::move(response));
    m_writers.drop();
    return devices::databaseGone();
}

Response LedgerService::paced(Response response) const
{
    if (const int seconds = m_turns ? m_turns->secondsOfServed(m_clock.monotonicMs()) : 0; seconds > 0)
        response.fields.emplace_back("Yizhan-Next-Sync", std::to_string(seconds));
    return response;
}

/// The detail stays out: a database may repeat in it what it was to store.
void LedgerService::noteOutcome(const Error *failure)
{
    if (!m_fails.exchange(failure != nullptr) && failure)
        m_alarm("ledger_failed", {{u"reason"_s, failure->reason}});
}

Result<Response> LedgerService::enter(storage::Database &database, const Request &request,
                                      const devices::Device &device,
                                      const std::vector<operations::SealedOperation> &batch)
{
    const QDateTime now = wholeSeconds(m_clock.nowUtc());
    YIZHAN_TRY_LET(const BatchOutcome outcome, takeBatch(database, device, batch, now, m_clock.today()));
    tell(device, outcome);
    if (outcome.refused)
        return m_guard.stateRefusal(*outcome.refused);
    if (!outcome.sealingKey)
        return devices::noSealingKey();
    for (const operations::VerdictCode code : outcome.codes)
        m_verdicts.at(static_cast<std::size_t>(code)).fetch_add(1, std::memory_order_relaxed);
    return answer(request, outcome, now);
}

void LedgerService::tell(const devices::Device &device, const BatchOutcome &outcome)
{
    if (outcome.frozenNow)
        m_alarm("device_frozen", {{u"device"_s, device.id}, {u"station"_s, device.station}});
    for (const QString &op : outcome.reusedIds)
        m_alarm("id_reuse", {{u"device"_s, device.id}, {u"op"_s, op}});
}

Response LedgerService::answer(const Request &request, const BatchOutcome &outcome,
                               const QDateTime &now) const
{
    const QByteArray text =
        operations::encodeAnswer(outcome.verdicts, *outcome.sealingKey, outcome.epoch, now,
                                 QByteArray::fromStdString(request.bodySha256), m_key);
    Response response = Response::json(200, text.toStdString());
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

Response LedgerService::receipt(const Call &call)
{
    const std::string &client = call.request.client;
    if (const qint64 wait = m_unknownReceipts.waitMs(client, m_clock.monotonicMs()); wait > 0) {
        Response response = Response::problem(429, "receipt.attempts", "Too many unknown codes");
        response.fields.emplace_back("Retry-After", std::to_string((wait + 999) / 1000));
        return response;
    }
    const QString code = operations::readCode(QString::fromStdString(call.place), receiptLength);
    const auto database = m_writers.here();
    const auto found = database ? findReceipt(**database, code)
                                : Result<std::optional<ReceiptState>>(fail(database.error()));
    if (!found) {
        m_writers.drop();
        return devices::databaseGone();
    }
    if (!*found) {
        m_unknownReceipts.failed(client, m_clock.monotonicMs());
        return Response::problem(404, "receipt.unknown", "No such receipt");
    }
    const ReceiptState &state = **found;
    QJsonObject object{{u"receipt"_s, state.receipt},
                       {u"type"_s, state.type},
                       {u"state"_s, state.state},
                       {u"time"_s, state.time.toString(Qt::ISODate)}};
    if (!state.about.isEmpty())
        object.insert(u"about"_s, state.about);
    if (state.rank > 0)
        object.insert(u"rank"_s, state.rank);
    if (!state.of.isEmpty())
        object.insert(u"of"_s, state.of);
    if (!state.code.isEmpty())
        object.insert(u"code"_s, state.code);
    Response response =
        Response::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

std::string LedgerService::metrics() const
{
    std::string text = "# HELP yizhan_operations_total Verdicts given to operations.\n"
                       "# TYPE yizhan_operations_total counter\n";
    for (std::size_t code = 0; code < m_verdicts.size(); ++code) {
        text.append("yizhan_operations_total{verdict=\"");
        text.append(operations::nameOf(static_cast<operations::VerdictCode>(code)));
        text.append("\"} ").append(std::to_string(m_verdicts.at(code).load(std::memory_order_relaxed)));
        text.append("\n");
    }
    text.append("# HELP yizhan_ledger_up Whether the last batch could be written.\n"
                "# TYPE yizhan_ledger_up gauge\nyizhan_ledger_up ");
    return text.append(m_fails ? "0\n" : "1\n");
}

} // namespace yizhan::ledger
