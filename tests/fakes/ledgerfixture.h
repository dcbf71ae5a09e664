// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classjson.h"
#include "devicesschema.h"
#include "enrolment.h"
#include "feedfixture.h"
#include "ledgerschema.h"
#include "ledgerservice.h"
#include "manualclock.h"
#include "sealingkeys.h"
#include "testkiosk.h"
#include "vacancyjson.h"

#include <QJsonArray>

namespace yizhan::fakes {

/// A server that answers `POST /v1/enrol` and `/v1/ops`, over the engine of the test's row.
class LedgerFixture
{
public:
    explicit LedgerFixture(const QString &engine) : server(engine) {}

    /// With a sealing key in force, unless that is not wanted.
    void open(bool withKey = true)
    {
        database.emplace(prepared());
        service = std::make_unique<ledger::LedgerService>(
            writers, guard, cityKey, clock,
            [this](const char *event, const QJsonObject &values) {
                alarms.append({event, values});
            },
            turns);
        enrolment = std::make_unique<devices::EnrolmentService>(writers, guard, cityKey, clock, random);
        service->addRoutes(routes);
        enrolment->addRoutes(routes);
        if (withKey)
            must(devices::useSealingKey(*database, opening.sealingKey(), clock.nowUtc()));
    }

    [[nodiscard]] storage::Database prepared()
    {
        storage::Database opened = server.open();
        must(devices::prepareDevicesSchema(opened));
        must(ledger::prepareLedgerSchema(opened));
        return opened;
    }

    [[nodiscard]] protocol::Response ask(const protocol::Request &request) { return routes.handle(request); }
    [[nodiscard]] protocol::Response get(const std::string &target)
    {
        protocol::Request request;
        request.method = "GET";
        if (!protocol::parseTarget(target, request))
            qFatal("bad target");
        return routes.handle(request);
    }
    [[nodiscard]] static QJsonObject objectOf(const protocol::Response &response)
    {
        return response.body ? QJsonDocument::fromJson(QByteArray::fromStdString(*response.body)).object()
                             : QJsonObject();
    }
    [[nodiscard]] static QString codeOf(const protocol::Response &response)
    {
        return objectOf(response).value(QLatin1String("code")).toString();
    }

    /// Lets the kiosk in.
    void enrol(TestKiosk &kiosk)
    {
        auto code = devices::newEnrolmentCode(*database, QStringLiteral("s-17"), random, clock.nowUtc());
        must(code);
        const auto response = ask(kiosk.enrolRequest(code->code));
        kiosk.device = objectOf(response).value(QLatin1String("device")).toString();
        if (kiosk.device.isEmpty())
            qFatal("not enrolled: %s", response.body ? response.body->c_str() : "");
    }
    [[nodiscard]] TestKiosk enrolled(std::uint64_t seed = 7)
    {
        TestKiosk kiosk(clock, opening.sealingKey(), seed);
        enrol(kiosk);
        return kiosk;
    }

    /// The verdicts of the batch as they came, proved; fails the test where the answer is another.
    [[nodiscard]] std::vector<operations::Verdict>
    verdicts(TestKiosk &kiosk, const std::vector<operations::SealedOperation> &batch)
    {
        const protocol::Request request = kiosk.opsRequest(batch);
        const protocol::Response response = ask(request);
        if (response.status != 200) {
            QTest::qFail(response.body ? response.body->c_str() : "no answer", __FILE__, __LINE__);
            return {};
        }
        lastBody = QByteArray::fromStdString(*response.body);
        const auto proved = operations::openAnswer(lastBody, QByteArray::fromStdString(request.bodySha256));
        if (!proved || proved->signer != cityKey.publicKey()) {
            QTest::qFail("the answer does not prove itself", __FILE__, __LINE__);
            return {};
        }
        return proved->answer.verdicts;
    }

    void publishVacancy(const char *id, EpochDay until = 0)
    {
        catalogue::Vacancy vacancy;
        vacancy.title = QStringLiteral("包装工");
        must(publish(*database, [&](feed::FeedWriter &writer) {
            writer.put(city, vacancyKind, id, until, catalogue::encodeVacancy(vacancy));
        }));
    }
    void publishClass(const catalogue::Class &item)
    {
        using Kind = catalogue::Kind<catalogue::Class>;
        must(publish(*database, [&](feed::FeedWriter &writer) {
            writer.put(city, Kind::name, item.id.toUtf8(), 0, Kind::encode(item));
        }));
    }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        const auto number = database->scalar(sql);
        return number ? *number : -1;
    }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().toString()));
    }

    TestServer server;
    ManualClock clock{feedTime};
    SeededRandom random{99};
    crypto::SigningKey cityKey = crypto::SigningKey::generate();
    crypto::OpeningKey opening = crypto::OpeningKey::generate();
    std::optional<storage::Database> database;
    database::ThreadConnections writers{server.location(), [this]() -> Result<storage::Database> {
                                            storage::Database opened = prepared();
                                            YIZHAN_TRY(database::serveWrites(opened));
                                            return opened;
                                        }};
    devices::DeviceGuard guard{clock};
    QList<std::pair<QByteArray, QJsonObject>> alarms;
    std::shared_ptr<routing::Turns> turns = std::make_shared<routing::Turns>(1);
    std::unique_ptr<ledger::LedgerService> service;
    std::unique_ptr<devices::EnrolmentService> enrolment;
    routing::RouteTable routes;
    QByteArray lastBody;
};

} // namespace yizhan::fakes

#define YIZHAN_OPEN_LEDGER(fixture)                                                                          \
    QFETCH(QString, engine);                                                                                 \
    yizhan::fakes::LedgerFixture fixture(engine);                                                            \
    YIZHAN_NEEDS_ENGINE((fixture).server);                                                                   \
    (fixture).open()
