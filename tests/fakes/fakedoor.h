// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doorservice.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace yizhan::fakes {

/// A door that says what a test wants it to say next.
class FakeDoor final : public desk::DoorService
{
public:
    void answerWith(Result<desk::DoorAnswer> answer) { m_answer = std::move(answer); }
    void setState(Result<desk::DoorState> state) { m_state = std::move(state); }
    [[nodiscard]] const QString &fair() const { return m_fair; }
    /// What it was asked: "in <text>", "out <text>", "walk in", "anyway", "undo", "number in",
    /// "number out", "visit <booth> <text>".
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

    [[nodiscard]] QFuture<Result<desk::DoorState>> open(const QString &fair) override
    {
        m_fair = fair;
        return QtFuture::makeReadyFuture(m_state);
    }
    [[nodiscard]] QFuture<Result<desk::DoorState>> refresh() override
    {
        return QtFuture::makeReadyFuture(m_state);
    }
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> present(const QString &text,
                                                            desk::DoorDirection direction) override
    {
        return note((direction == desk::DoorDirection::In ? QStringLiteral("in ") : QStringLiteral("out ")) +
                    text);
    }
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> presentNumber(operations::ResidentNumber number,
                                                                  desk::DoorDirection direction) override
    {
        m_numbers.push_back(std::move(number));
        return note(direction == desk::DoorDirection::In ? QStringLiteral("number in")
                                                         : QStringLiteral("number out"));
    }
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> visit(const QString &text, const QString &booth) override
    {
        return note(QStringLiteral("visit %1 %2").arg(booth, text));
    }
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> walkIn() override
    {
        return note(QStringLiteral("walk in"));
    }
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> letInAnyway() override
    {
        return note(QStringLiteral("anyway"));
    }
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> undo() override { return note(QStringLiteral("undo")); }

    [[nodiscard]] const std::vector<operations::ResidentNumber> &numbers() const { return m_numbers; }

private:
    [[nodiscard]] QFuture<Result<desk::DoorAnswer>> note(const QString &question)
    {
        m_asked.append(question);
        return QtFuture::makeReadyFuture(m_answer);
    }

    Result<desk::DoorAnswer> m_answer = desk::DoorAnswer();
    Result<desk::DoorState> m_state = desk::DoorState();
    QString m_fair;
    QStringList m_asked;
    std::vector<operations::ResidentNumber> m_numbers;
};

} // namespace yizhan::fakes
