// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "residentdigits.h"
#include "sensitivitytoken.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// An identity number while somebody types it at the door of a job fair. It goes when it was shown to the
/// door, when nobody has typed for half a minute, and with the session. Lives on the GUI thread.
class DoorNumber : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the door")
    Q_PROPERTY(QStringList shown READ shown NOTIFY changed)
    Q_PROPERTY(int typed READ typed NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool plain READ plain NOTIFY changed)

public:
    /// As ResidentDigits::State.
    enum class State { Empty, Short, WrongStart, WrongBirth, WrongCheck, Complete };
    Q_ENUM(State)

    /// Both outlive the number.
    DoorNumber(session::Session &session, const Clock &clock, QObject *parent = nullptr);

    /// As of ResidentDigits::shown().
    [[nodiscard]] QStringList shown() const { return m_digits.shown(plain()); }
    [[nodiscard]] int typed() const { return m_digits.size(); }
    [[nodiscard]] State state() const { return static_cast<State>(m_digits.state(m_clock.today())); }
    /// It can be read just now.
    [[nodiscard]] bool plain() const { return m_plainly.isActive(); }
    /// When it is Complete.
    [[nodiscard]] std::optional<operations::ResidentNumber> number() const
    {
        return m_digits.number(m_clock.today());
    }

    Q_INVOKABLE void typeDigit(int digit);
    /// Only in the last place; passed over elsewhere.
    Q_INVOKABLE void typeX();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void clear();
    /// It can be read for three seconds.
    Q_INVOKABLE void show();

Q_SIGNALS:
    void changed();

private:
    void type(char character);
    void note();

    session::Session &m_session;
    const Clock &m_clock;
    ResidentDigits m_digits;
    QTimer m_plainly;
    QTimer m_left; ///< nobody types any more
    std::optional<session::SensitivityToken> m_personal;
};

} // namespace yizhan::viewmodels
