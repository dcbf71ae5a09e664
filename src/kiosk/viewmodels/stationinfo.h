// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionpart.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// The station that the screen stands in, from yizhan.toml. Does not change while the program runs, except
/// that the area's name follows the language. Lives on the GUI thread.
class StationInfo : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString areaName READ areaName NOTIFY areaNameChanged)
    Q_PROPERTY(QString phone READ phone CONSTANT)
    Q_PROPERTY(QString desk READ desk CONSTANT)
    Q_PROPERTY(QString hours READ hours CONSTANT)
    Q_PROPERTY(double pixelsPerMm READ pixelsPerMm NOTIFY pixelsPerMmChanged)

public:
    struct Facts
    {
        QString name;
        QString areaCode; ///< six or nine digits, see catalogue/area.h; empty when not set
        QString phone;
        QString desk;              ///< where staff sit, in words
        QString hours;             ///< opening hours, in words
        double pixelsPerMm = 4.03; ///< device-independent pixels per millimetre: 1080×1920 at 21.5"
    };

    /// `session` outlives the object.
    StationInfo(session::Session &session, Facts facts, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString areaName() const;
    [[nodiscard]] QString phone() const { return m_facts.phone; }
    [[nodiscard]] QString desk() const { return m_facts.desk; }
    [[nodiscard]] QString hours() const { return m_facts.hours; }
    [[nodiscard]] double pixelsPerMm() const { return m_facts.pixelsPerMm; }

    /// Nothing: a station is nobody's.
    void forget() override {}
    void speak(session::Language language) override;
    /// The window came to another screen, or to another shape of the same.
    void setPixelsPerMm(double pixels);

Q_SIGNALS:
    void areaNameChanged();
    void pixelsPerMmChanged();

private:
    Facts m_facts;
};

} // namespace yizhan::viewmodels
