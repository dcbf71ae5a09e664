// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yizhan::viewmodels {

/// An answer that is typed on a pad of digits, part by part: the year, the month, the day; or a number alone.
/// Knows nothing of forms.
class SurveyParts
{
public:
    enum class Shape {
        None, ///< not typed on a pad
        Whole,
        Decimal,
        Digits, ///< a telephone number, an identity number: kept as it was typed
        Date,
        Month, ///< of a year; its first day is what is kept
        Year,
        Time,
        Moment, ///< a day and a time
    };

    SurveyParts() = default;
    explicit SurveyParts(Shape shape);

    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    /// Which one is being typed.
    [[nodiscard]] int active() const { return m_active; }

    /// Takes an answer apart, as forms keep it; what is not of the shape leaves all empty.
    void read(const QString &value);
    /// As forms keep it; local time is China Standard Time. What is not complete is put together as it is, so
    /// that the form says that it is none. Empty where nothing is typed.
    [[nodiscard]] QString value() const;

    /// False where nothing changes. A part that is full leads on to the next; one that is chosen anew begins
    /// anew.
    bool type(QChar sign);
    bool takeBack();
    void clear();
    void choose(int part);

private:
    [[nodiscard]] int room(int part) const;
    [[nodiscard]] bool leadsOn() const;
    [[nodiscard]] QString dayValue() const;
    [[nodiscard]] QString timeValue(int first) const;

    Shape m_shape = Shape::None;
    QStringList m_texts;
    int m_active = 0;
    bool m_fresh = true; ///< the next sign takes the place of what stands there
};

} // namespace yizhan::viewmodels
