// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "codesource.h"
#include "wedgedetector.h"

#include <QKeyEvent>
#include <QSet>
#include <QTimer>

#include <map>

namespace yizhan::capture {

/// Scanners that behave as keyboards: a filter at the window, before any field. What is typed so fast that it
/// must be a scanner's is a code, and no field sees anything of it; what a person types goes on to where it
/// was going, at most 51 ms later. Keys are told apart by when they were pressed, not by when the program
/// came to them, so that neither a busy moment nor an input method that takes its time makes one of two
/// codes, or a code of what somebody typed.
class WedgeFilter final : public CodeSource
{
    Q_OBJECT

public:
    /// `expected`: the station says that it has such a scanner; what is not expected works too. `clock`
    /// outlives this.
    WedgeFilter(bool expected, const Clock &clock, QObject *parent = nullptr);

    /// Filters the keys of this window from now on; it outlives the filter, or is destroyed first.
    void watch(QObject &window);

    [[nodiscard]] Manner manner() const override { return Manner::Scanner; }
    [[nodiscard]] bool available() const override { return m_expected; }
    [[nodiscard]] QString name() const override { return QStringLiteral("keyboard"); }
    [[nodiscard]] bool active() const override { return true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Looks at the clock; called by the filter's own timer, and by tests after they moved the clock. Where
    /// the time of a key is long over, keys that came in time may wait behind this call: then it looks once
    /// more a moment later.
    void tick();

private:
    /// A key that is held back, as it came.
    struct HeldKey
    {
        int key = 0;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event);
    void take(const scan::WedgeOutcome &outcome);
    void replay(const HeldKey &key);
    void schedule();

    const bool m_expected;
    const Clock &m_clock;
    QObject *m_window = nullptr;
    scan::WedgeDetector m_detector;
    std::map<quint64, HeldKey> m_held; ///< what the detector holds, by its numbers
    quint64 m_number = 0;              ///< of the last key
    QSet<int> m_pressed;               ///< keys whose press was held back: so is their release
    QTimer m_timer;
    bool m_waited = false; ///< for keys that may wait behind the timer
    qint64 m_offsetMs = 0; ///< from the time of events to that of the clock
    qint64 m_lastMs = 0;
    bool m_replaying = false;
};

} // namespace yizhan::capture
