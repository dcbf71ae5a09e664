// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguedatabase.h"
#include "enrolledkiosk.h"
#include "fairdoor.h"
#include "fairjson.h"
#include "fairwindow.h"
#include "kind.h"
#include "manualclock.h"
#include "operationdesk.h"
#include "sealedoperations.h"
#include "ticketnews.h"

#include <memory>
#include <optional>

namespace yizhan::fakes {

/// An enrolled kiosk with a catalogue that a test fills, at the door of a job fair.
class DoorKiosk
{
public:
    /// `clock` outlives the kiosk.
    explicit DoorKiosk(ManualClock &clock, quint64 seed = 3) : m_clock(clock), m_random(seed)
    {
        auto made = store::openCatalogue(kiosk.dataDir(), storage::OpenMode::ReadWrite);
        if (!made)
            qFatal("no catalogue");
        m_catalogue.emplace(*std::move(made));
        if (!m_catalogue->exec(QStringLiteral(
                "INSERT INTO scope(scope, epoch, cursor, sum, rows, updated_at) VALUES('city', "
                "'00000000000000e1', 1, 0, 3, '2026-12-05T03:00:00Z')")))
            qFatal("the catalogue follows nothing");
    }

    template <typename T>
    void put(const T &item)
    {
        using Kind = catalogue::Kind<T>;
        auto insert = m_catalogue->prepare(QStringLiteral(
            "INSERT INTO item(scope, kind, id, until, hash, body) VALUES('city', ?, ?, 0, ?, ?)"));
        if (!insert ||
            !insert->run(QString::fromLatin1(Kind::name), Kind::id(item), ++m_rows, Kind::encode(item)))
            qFatal("the item cannot be put");
        if (!m_catalogue->exec(QStringLiteral("UPDATE scope SET cursor = cursor + 1")))
            qFatal("the content of the catalogue cannot change");
    }
    [[nodiscard]] crypto::PublicKey key() const { return kiosk.identity().signingKey.publicKey(); }
    /// Tickets that somebody with this key signed count from now on.
    void believe(const crypto::PublicKey &issuer)
    {
        put(catalogue::TicketIssuer{issuer.toHex(), QStringLiteral("station:s-17"),
                                    m_clock.nowUtc().addDays(-1)});
    }
    [[nodiscard]] Result<desk::DoorState> open(const QString &fair)
    {
        door = std::make_unique<desk::FairDoor>(keeper, anchored, m_random,
                                                QStringLiteral("http://localhost"), fair);
        return door->open();
    }
    /// Somebody signs up here; the pickup code.
    [[nodiscard]] QString signUp(const QString &fair)
    {
        desk::OperationDraft draft;
        draft.type = QStringLiteral("fair_signup");
        draft.about = fair;
        draft.fields = interestFields();
        const auto receipt = desk::OperationDesk(keeper, anchored).submit(draft);
        return receipt ? receipt->code : QString();
    }

    EnrolledKiosk kiosk;

private:
    ManualClock &m_clock;
    SeededRandom m_random;
    std::optional<storage::Database> m_catalogue;
    int m_rows = 0;

public:
    AnchoredClock anchored{m_clock};
    outbox::OutboxKeeper keeper{kiosk.dataDir(), anchored, m_random, 0};
    std::unique_ptr<desk::FairDoor> door;
};

} // namespace yizhan::fakes
