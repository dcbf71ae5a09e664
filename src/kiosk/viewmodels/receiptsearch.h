// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensitivitytoken.h"
#include "sessionpart.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// 查我的回执: a pickup code while it is typed on a pad of its 32 characters. The session is sensitive while
/// something is typed. Lives on the GUI thread.
class ReceiptSearch : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QStringList keys READ keys CONSTANT)
    Q_PROPERTY(int length READ length CONSTANT)
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY typedChanged)

public:
    explicit ReceiptSearch(session::Session &session, QObject *parent = nullptr);

    /// Every character that a code can have, digits first.
    [[nodiscard]] static QStringList keys();
    /// Characters of a code.
    [[nodiscard]] static int length();
    /// At most length() characters.
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool complete() const { return m_typed.size() == length(); }

    /// One of keys(); another is passed over, as is any beyond length().
    Q_INVOKABLE void type(const QString &key);
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void clear();

    void forget() override { clear(); }

Q_SIGNALS:
    void typedChanged();

private:
    void show(const QString &typed);

    QString m_typed;
    std::optional<session::SensitivityToken> m_personal;
};

} // namespace yizhan::viewmodels
