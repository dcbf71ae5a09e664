// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationservice.h"
#include "secretbytes.h"
#include "sensitivitytoken.h"
#include "sessionpart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// 提个意见: what a resident thinks, in words of their own, handed in without name and number. The session is
/// sensitive while something is written: whoever writes freely may write of themselves. Lives on the GUI
/// thread.
class FeedbackForm : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(int excess READ excess NOTIFY changed)

public:
    enum class State {
        Open,
        Sending,
        NotKept, ///< the disk refused it: what was written is still here
        Refused, ///< this kiosk cannot send any more
    };
    Q_ENUM(State)

    /// Both outlive the form.
    FeedbackForm(session::Session &session, desk::OperationService &operations, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// operations::FieldRule::Text holds.
    [[nodiscard]] bool complete() const;
    /// How many characters it is too long; 0 where it is not.
    [[nodiscard]] int excess() const { return m_excess; }

    /// To be shown: a page that is built anew holds it again.
    [[nodiscard]] Q_INVOKABLE QString text() const { return QString::fromUtf8(m_text.view()); }
    /// All of it as it stands in the field. Ends of lines are kept as blanks.
    Q_INVOKABLE void write(const QString &text);
    /// Hands it in, once: while that is under way, a further call does nothing. Nothing happens either while
    /// it is not complete().
    Q_INVOKABLE void submit();

    /// Wipes it; an answer under way is passed over.
    void forget() override;

Q_SIGNALS:
    void changed();
    /// It is on the kiosk's disk; the form is wiped.
    void sent(const yizhan::desk::Receipt &receipt);

private:
    void wipe();
    void take(const Result<desk::Receipt> &answer);
    void setState(State state);

    desk::OperationService &m_operations;
    crypto::SecretBytes m_text;
    int m_excess = 0;
    State m_state = State::Open;
    std::optional<session::SensitivityToken> m_personal; ///< held while something is written
    quint64 m_sending = 0; ///< numbers the submissions, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
