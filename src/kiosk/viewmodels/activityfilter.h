// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksession.h"

#include <QObject>

namespace yizhan::viewmodels {

/// Event filter of the application: every touch, mouse press, wheel turn and key (a bar-code scanner types
/// keys) counts as somebody being there. Never swallows an event.
class ActivityFilter : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives the filter.
    explicit ActivityFilter(KioskSession &session, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KioskSession &m_session;
};

} // namespace yizhan::viewmodels
