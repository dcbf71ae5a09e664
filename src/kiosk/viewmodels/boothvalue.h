// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booth.h"
#include "payvalue.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace yizhan::viewmodels {

/// A stand of a fair as the screens show it. What is empty or 0 is not stated.
class BoothValue
{
    Q_GADGET
    QML_VALUE_TYPE(boothValue)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString fair READ fair CONSTANT)
    Q_PROPERTY(QString number READ number CONSTANT)
    Q_PROPERTY(QString zone READ zone CONSTANT)
    Q_PROPERTY(QString employer READ employer CONSTANT)
    Q_PROPERTY(QStringList posts READ posts CONSTANT)
    Q_PROPERTY(QString picture READ picture CONSTANT)
    Q_PROPERTY(int headcount READ headcount CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::PayValue pay READ pay CONSTANT)
    Q_PROPERTY(QString phone READ phone CONSTANT)

public:
    BoothValue() = default;
    explicit BoothValue(catalogue::Booth booth) : m_booth(std::move(booth)) {}

    /// For its page (Screens.Booth).
    [[nodiscard]] QString id() const { return m_booth.id; }
    [[nodiscard]] QString fair() const { return m_booth.fair; }
    [[nodiscard]] QString number() const { return m_booth.number; }
    [[nodiscard]] QString zone() const { return m_booth.zone; }
    [[nodiscard]] QString employer() const { return m_booth.employer; }
    [[nodiscard]] QStringList posts() const { return m_booth.posts; }
    /// The pictured group of work of its first post.
    [[nodiscard]] QString picture() const
    {
        return m_booth.groups.isEmpty() ? QStringLiteral("other") : m_booth.groups.first();
    }
    [[nodiscard]] int headcount() const { return m_booth.headcount; }
    [[nodiscard]] PayValue pay() const { return PayValue(m_booth.pay); }
    [[nodiscard]] QString phone() const { return m_booth.phone; }

    friend bool operator==(const BoothValue &, const BoothValue &) = default;

private:
    catalogue::Booth m_booth;
};

/// Stands that belong together: those of a zone, or with work of a group.
class BoothShelf
{
    Q_GADGET
    QML_VALUE_TYPE(boothShelf)
    Q_PROPERTY(QString code MEMBER code CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)
    Q_PROPERTY(int count MEMBER count CONSTANT)
    Q_PROPERTY(int kept MEMBER kept CONSTANT)

public:
    QString code;    ///< the zone as the bureau writes it, or the group
    QString picture; ///< a group of work
    int count = 0;
    int kept = 0; ///< of them, by the resident

    friend bool operator==(const BoothShelf &, const BoothShelf &) = default;
};

/// A post of a stand; with a vacancy of the catalogue where it has one.
class BoothPost
{
    Q_GADGET
    QML_VALUE_TYPE(boothPost)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString vacancy MEMBER vacancy CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::PayValue pay MEMBER pay CONSTANT)
    Q_PROPERTY(int headcount MEMBER headcount CONSTANT)

public:
    QString title;
    QString vacancy; ///< its id, for Screens.Vacancy; empty: there is no page of it
    PayValue pay;
    int headcount = 0;

    friend bool operator==(const BoothPost &, const BoothPost &) = default;
};

} // namespace yizhan::viewmodels
