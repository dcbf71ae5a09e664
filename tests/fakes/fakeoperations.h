// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationservice.h"
#include "toldreceipt.h"

#include <QPromise>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace yizhan::fakes {

/// Keeps what it is given in memory, and answers at once unless it is told to wait. Every receipt waits to be
/// sent until a test says what became of it.
class FakeOperations final : public desk::OperationService
{
public:
    using Answer = Result<desk::Receipt>;

    /// What was handed in, readable.
    struct Taken
    {
        QString type;
        QString about;
        QString refers;
        std::map<QByteArray, QByteArray> fields;
    };

    [[nodiscard]] const std::vector<Taken> &taken() const { return m_taken; }
    [[nodiscard]] const std::map<QString, desk::Receipt> &receipts() const { return m_receipts; }

    void setEnrolled(bool enrolled) { m_enrolled = enrolled; }
    void setDiskFull(bool full) { m_diskFull = full; }
    void setUndelivered(const desk::Undelivered &undelivered) { m_undelivered = undelivered; }
    /// From now on submissions are answered only by answerAll().
    void wait() { m_waiting = true; }
    void answerAll()
    {
        m_waiting = false;
        auto held = std::exchange(m_held, {});
        for (auto &[promise, answer] : held) {
            promise->addResult(answer);
            promise->finish();
        }
    }
    /// The server has answered.
    void answer(const QString &code, const operations::Verdict &verdict)
    {
        m_receipts[code].state = desk::ReceiptState::Answered;
        m_receipts[code].verdict = verdict;
    }
    /// The server has answered the cancellation of a receipt, whichever kiosk took it.
    void answerCancellation(const QString &code, outbox::TakenBack takenBack)
    {
        m_takenBack[code] = takenBack;
    }
    /// The code of what was handed in last.
    [[nodiscard]] QString lastCode() const { return m_lastCode; }
    void put(const desk::Receipt &receipt) { m_receipts[receipt.code] = receipt; }

    [[nodiscard]] QFuture<Result<bool>> canSend() override
    {
        return QtFuture::makeReadyFuture(Result<bool>(m_enrolled));
    }

    [[nodiscard]] QFuture<Result<QString>> mark() override
    {
        return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("00112233445566aa")));
    }

    [[nodiscard]] QFuture<Answer> submit(desk::OperationDraft draft) override
    {
        const Answer answer = keep(draft);
        if (!m_waiting)
            return QtFuture::makeReadyFuture(answer);
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_held.emplace_back(promise, answer);
        return promise->future();
    }

    [[nodiscard]] QFuture<Result<desk::KnownHere>> receipt(const QString &code) override
    {
        desk::KnownHere known;
        if (const auto back = m_takenBack.find(code); back != m_takenBack.end())
            known.takenBack = back->second;
        if (const auto found = m_receipts.find(code); found != m_receipts.end()) {
            known.receipt = found->second;
            desk::markTakenBack(*known.receipt, known.takenBack);
        }
        return QtFuture::makeReadyFuture(Result<desk::KnownHere>(known));
    }

    void setTicket(const QString &text) { m_ticket = text; }
    [[nodiscard]] QFuture<Result<QString>> ticket(const QString &, bool placed) override
    {
        return QtFuture::makeReadyFuture(Result<QString>(placed ? m_ticket : QString()));
    }

    [[nodiscard]] QFuture<Result<desk::Undelivered>> undelivered() override
    {
        return QtFuture::makeReadyFuture(Result<desk::Undelivered>(m_undelivered));
    }

private:
    [[nodiscard]] Answer keep(const desk::OperationDraft &draft)
    {
        if (!m_enrolled)
            return fail(ErrorCode::Invalid, "device.not_enrolled", QStringLiteral("not enrolled"));
        if (m_diskFull)
            return fail(ErrorCode::Io, "file.write", QStringLiteral("no space left"));
        Taken taken{draft.type, draft.about, draft.refers, {}};
        for (const operations::FieldValue &field : draft.fields)
            taken.fields[field.name] = field.value.view().toByteArray();
        m_taken.push_back(std::move(taken));
        desk::Receipt receipt;
        receipt.code = QStringLiteral("7K3MQ9X%1").arg(m_taken.size() % 10);
        receipt.type = draft.type;
        receipt.aboutKind = draft.about.isEmpty() ? QString() : QStringLiteral("vacancy");
        receipt.about = draft.about;
        receipt.captured = QDateTime(QDate(2025, 11, 24), QTime(4, 0), Qt::UTC);
        m_receipts[receipt.code] = receipt;
        m_lastCode = receipt.code;
        if (draft.type == QLatin1String("cancellation"))
            m_takenBack[draft.refers] = outbox::TakenBack::ToBeSent;
        return receipt;
    }

    bool m_enrolled = true;
    bool m_diskFull = false;
    desk::Undelivered m_undelivered;
    QString m_ticket;
    bool m_waiting = false;
    QString m_lastCode;
    std::vector<Taken> m_taken;
    std::map<QString, desk::Receipt> m_receipts;      ///< by their codes
    std::map<QString, outbox::TakenBack> m_takenBack; ///< the same, here
    std::vector<std::pair<std::shared_ptr<QPromise<Answer>>, Answer>> m_held;
};

} // namespace yizhan::fakes
