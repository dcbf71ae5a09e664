// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticejson.h"
#include "saidyear.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace yizhan::viewmodels {

/// A notice as the screens show it.
class NoticeValue
{
    Q_GADGET
    QML_VALUE_TYPE(noticeValue)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString body READ body CONSTANT)
    Q_PROPERTY(bool leadsOn READ leadsOn CONSTANT)
    Q_PROPERTY(int lastYear READ lastYear CONSTANT)
    Q_PROPERTY(int lastMonth READ lastMonth CONSTANT)
    Q_PROPERTY(int lastDay READ lastDay CONSTANT)

public:
    NoticeValue() = default;
    NoticeValue(catalogue::Notice notice, QDate today)
        : m_notice(std::move(notice)), m_lastYear(saidYear(m_notice.lastDay, today))
    {
    }

    /// For its page (Screens.Notice).
    [[nodiscard]] QString id() const { return m_notice.id; }
    [[nodiscard]] QString title() const { return m_notice.title; }
    [[nodiscard]] QString body() const { return m_notice.body; }
    /// Whether it names a page that says more.
    [[nodiscard]] bool leadsOn() const { return !m_notice.about.isEmpty(); }
    /// As saidYear().
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    /// 0 = it stays until it is withdrawn.
    [[nodiscard]] int lastMonth() const { return m_notice.lastDay.month(); }
    [[nodiscard]] int lastDay() const { return m_notice.lastDay.day(); }

    friend bool operator==(const NoticeValue &, const NoticeValue &) = default;

private:
    catalogue::Notice m_notice;
    int m_lastYear = 0;
};

} // namespace yizhan::viewmodels
