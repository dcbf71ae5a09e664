// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// How old the catalogue on the screen is, and whether the line to the server stands. QML words it: "更新于
/// 今天 08:12", "离线，内容截至 11月20日". Lives on the GUI thread.
class Freshness : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool recent READ recent NOTIFY changed)
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(int month READ month NOTIFY changed)
    Q_PROPERTY(int day READ day NOTIFY changed)

public:
    enum class State {
        Empty, ///< there is no catalogue yet
        Today,
        Yesterday,
        Earlier,
    };
    Q_ENUM(State)

    /// `clock` outlives the object.
    explicit Freshness(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool online() const;
    /// It is of today or of yesterday: what changes by the hour is worth saying, with its age.
    [[nodiscard]] bool recent() const { return state() == State::Today || state() == State::Yesterday; }
    /// What the server's address answers is not believed: nothing is renewed until staff have seen to it.
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// "08:12", of the update; empty when there is none.
    [[nodiscard]] QString time() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    /// Whole days since the update; 0 when there is none or the clock stands before it.
    [[nodiscard]] int daysOld() const;

    /// When the catalogue was last known to equal the server's; invalid = never.
    void setUpdatedAt(const QDateTime &utc);
    void setOnline(bool online);
    /// While another process keeps the catalogue, its line cannot be seen: a copy that was the newest within
    /// the last three minutes counts as online (a held poll ends after half a minute).
    void setFollowsAnother(bool follows);
    void setStopped(bool stopped);

Q_SIGNALS:
    void changed();

private:
    void noticeTime();

    const Clock &m_clock;
    QDateTime m_updated; // China Standard Time
    QTimer m_timeWatch;
    QDate m_shownDay;
    bool m_online = false;
    bool m_followsAnother = false;
    bool m_stopped = false;
    bool m_shownOnline = false;
};

} // namespace yizhan::viewmodels
