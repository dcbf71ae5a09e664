// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedserver.h"
#include "liveitems.h"
#include "random.h"
#include "simkiosk.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace yizhan::sim {

/// A server, its operator and its kiosks, driven by one seed.
class SimCity
{
public:
    explicit SimCity(quint64 seed, int kiosks = 3)
        : m_random(seed), m_epochs(seed), m_server(m_folder.path(), m_time.clock(), m_epochs)
    {
        constexpr qint64 year2100 = 4'102'444'800;
        m_server.numberEpochsFrom(year2100);
        for (int i = 0; i < kiosks; ++i) {
            QStringList scopes{QStringLiteral("city")};
            if (i % 2 == 0)
                scopes.append(QStringLiteral("district:441202"));
            m_kiosks.push_back(std::make_unique<SimKiosk>(
                m_time, m_random,
                [this](const protocol::Request &request) { return m_server.handle(request); }, scopes,
                QStringLiteral("kiosk-%1").arg(i)));
        }
    }

    void step()
    {
        const auto dice = m_random.below(100);
        if (dice < 45)
            edit();
        else if (dice < 52)
            moveBetweenScopes();
        else if (dice < 60)
            m_server.buildSnapshot(anyScope());
        else if (dice < 64)
            letDaysPass();
        else if (dice < 68)
            m_server.purgeTombstones();
        else if (dice < 72)
            m_server.restart();
        else if (dice < 76)
            m_server.backUp();
        else if (dice < 78)
            restoreFromBackup();
        else if (dice < 84)
            anyKiosk().setOnline(m_random.below(2) == 0);
        else if (dice < 90)
            anyKiosk().restart();
        m_time.runFor(static_cast<qint64>(m_random.below(90'000)));
    }

    /// The faults end and everybody gets to the head.
    [[nodiscard]] bool settle()
    {
        // Kiosks that saw a later history refuse the restored one until somebody says that it is meant.
        if (m_forged)
            m_server.beginNewEpoch();
        for (const QString &scope : m_scopes)
            m_server.buildSnapshot(scope);
        for (const auto &kiosk : m_kiosks) {
            kiosk->setOnline(true);
            kiosk->setFaultRate(0);
        }
        constexpr qint64 hoursMs = 2LL * 3600 * 1000;
        return m_time.runUntil([this] { return allEqual(); }, hoursMs);
    }

    /// Where everybody stands, for a failure's message.
    [[nodiscard]] QString description()
    {
        QStringList lines;
        for (const auto &kiosk : m_kiosks) {
            for (const QString &scope : kiosk->scopes()) {
                const auto state = m_server.state(scope);
                const auto held = store::readScopeStatus(kiosk->database(), scope);
                lines.append(
                    QStringLiteral("%1: at %2 of %3, %4 of %5 items, last failures %6, last request %7")
                        .arg(scope)
                        .arg(held->cursor)
                        .arg(state.head)
                        .arg(held->rows)
                        .arg(state.rows)
                        .arg(kiosk->log().failures.mid(kiosk->log().failures.size() - 3).join(u','),
                             QString::fromLatin1(kiosk->transport().requests.back().target)));
            }
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] fakes::FeedServer &server() { return m_server; }
    [[nodiscard]] const std::vector<std::unique_ptr<SimKiosk>> &kiosks() const { return m_kiosks; }
    /// Whether the operator forgot to begin a new epoch after a restore: only then may a copy diverge.
    [[nodiscard]] bool historyWasForged() const { return m_forged; }

private:
    [[nodiscard]] bool allEqual()
    {
        for (const auto &kiosk : m_kiosks) {
            for (const QString &scope : kiosk->scopes()) {
                const auto state = m_server.state(scope);
                const auto held = store::readScopeStatus(kiosk->database(), scope);
                if (!held || held->cursor != state.head || held->scopeSum != state.sum.toHex())
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] QString anyScope() { return m_scopes[static_cast<qsizetype>(m_random.below(2))]; }
    [[nodiscard]] SimKiosk &anyKiosk() { return *m_kiosks[m_random.below(m_kiosks.size())]; }

    [[nodiscard]] fakes::FeedItem anyItem()
    {
        static const QStringList words = {QStringLiteral("焊工"), QStringLiteral("厨师"),
                                          QStringLiteral("保洁员"), QStringLiteral("CNC操作工"),
                                          QStringLiteral("收银员")};
        const QString id = QStringLiteral("s/%1").arg(m_random.below(60));
        if (m_random.below(10) == 0)
            return {"fair", id.toUtf8(), anyDay(),
                    R"({"name":")" + QByteArray::number(m_random.below(5)) + R"("})"};
        auto item = fakes::vacancyItem(id, words[static_cast<qsizetype>(m_random.below(5))] +
                                               QString::number(m_random.below(4)));
        item.until = anyDay();
        return item;
    }
    [[nodiscard]] EpochDay anyDay()
    {
        return m_random.below(5) == 0
                   ? 0
                   : toEpochDay(m_time.clock().today()) + static_cast<EpochDay>(m_random.below(40));
    }

    void edit()
    {
        const QString scope = anyScope();
        const auto count = 1 + m_random.below(40);
        m_server.publish([&](feed::FeedWriter &writer) {
            for (std::uint64_t i = 0; i < count; ++i) {
                const auto item = anyItem();
                switch (m_random.below(5)) {
                case 0:
                    writer.withdraw(scope, item.kind, item.id);
                    break;
                case 1:
                    renew(writer, scope, item);
                    break;
                default:
                    fakes::FeedServer::put(writer, scope, item);
                }
            }
        });
    }
    /// Names again what is published, with another last day.
    void renew(feed::FeedWriter &writer, const QString &scope, const fakes::FeedItem &item)
    {
        const auto body =
            feed::liveBody(m_server.database(), scope, item.kind.constData(), QString::fromUtf8(item.id));
        if (body && *body)
            writer.put(scope, item.kind, item.id, item.until, **body);
    }
    void moveBetweenScopes()
    {
        const auto item = anyItem();
        const auto from = m_random.below(2);
        m_server.publish([&](feed::FeedWriter &writer) {
            writer.withdraw(m_scopes[static_cast<qsizetype>(from)], item.kind, item.id);
            fakes::FeedServer::put(writer, m_scopes[static_cast<qsizetype>(1 - from)], item);
        });
    }
    void letDaysPass()
    {
        // All machines sleep: days of held polls would show nothing new.
        m_time.clock().advanceMs(static_cast<qint64>(m_random.below(5)) * 86'400'000);
        m_server.sweepExpired();
    }
    void restoreFromBackup()
    {
        if (!m_server.hasBackup())
            return;
        const bool forgot = m_random.below(3) == 0;
        m_forged = m_forged || forgot;
        m_server.restore(forgot ? fakes::FeedServer::AfterRestore::ForgotNewEpoch
                                : fakes::FeedServer::AfterRestore::NewEpoch);
    }

    SeededRandom m_random;
    SeededRandom m_epochs;
    QTemporaryDir m_folder;
    fakes::VirtualTime m_time;
    fakes::FeedServer m_server;
    const QStringList m_scopes{QStringLiteral("city"), QStringLiteral("district:441202")};
    std::vector<std::unique_ptr<SimKiosk>> m_kiosks;
    bool m_forged = false;
};

} // namespace yizhan::sim
