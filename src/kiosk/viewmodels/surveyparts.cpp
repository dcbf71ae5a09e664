// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyparts.h"

#include "clock.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

namespace {

using Shape = SurveyParts::Shape;

constexpr int longestNumber = 9; // fits an int of the forms
constexpr int longestDecimal = 12;
constexpr int longestDigits = 30;

int partCount(Shape shape)
{
    switch (shape) {
    case Shape::None:
        return 0;
    case Shape::Whole:
    case Shape::Decimal:
    case Shape::Digits:
    case Shape::Year:
        return 1;
    case Shape::Month:
    case Shape::Time:
        return 2;
    case Shape::Date:
        return 3;
    case Shape::Moment:
        return 5;
    }
    return 0;
}

bool isNumber(Shape shape)
{
    return shape == Shape::Whole || shape == Shape::Decimal || shape == Shape::Digits;
}

QString twoDigits(const QString &text)
{
    return text.rightJustified(2, u'0');
}

/// The first digit of a month, a day, an hour or a minute after which no second one can follow.
QChar mostFirst(Shape shape, int part)
{
    const bool time = shape == Shape::Time || part > 2;
    if (time)
        return (shape == Shape::Time ? part : part - 3) == 0 ? u'2' : u'5';
    return part == 1 ? u'1' : u'3';
}

} // namespace

SurveyParts::SurveyParts(Shape shape) : m_shape(shape), m_texts(partCount(shape)) {}

int SurveyParts::room(int part) const
{
    switch (m_shape) {
    case Shape::Whole:
        return longestNumber;
    case Shape::Decimal:
        return longestDecimal;
    case Shape::Digits:
        return longestDigits;
    case Shape::Time:
        return 2;
    default:
        return part == 0 ? 4 : 2;
    }
}

void SurveyParts::read(const QString &value)
{
    m_texts = QStringList(partCount(m_shape));
    m_active = 0;
    m_fresh = true;
    if (value.isEmpty() || m_texts.isEmpty())
        return;
    if (value.endsWith(u'?')) { // half of one, as value() put it together
        QStringList typed = value.chopped(1).split(u' ');
        typed.resize(m_texts.size());
        m_texts = typed;
        return;
    }
    if (isNumber(m_shape)) {
        m_texts[0] = m_shape == Shape::Decimal && value.endsWith(".0"_L1) ? value.chopped(2) : value;
        m_fresh = false;
        return;
    }
    if (m_shape == Shape::Time) {
        if (const QTime time = QTime::fromString(value.left(5), u"HH:mm"_s); time.isValid())
            m_texts = {time.toString(u"HH"_s), time.toString(u"mm"_s)};
        return;
    }
    const QDateTime moment = m_shape == Shape::Moment
                                 ? chinaTime(QDateTime::fromString(value, Qt::ISODateWithMs))
                                 : QDateTime(QDate::fromString(value.left(10), Qt::ISODate), QTime(0, 0));
    if (!moment.isValid())
        return;
    const QStringList all = moment.toString(u"yyyy M d HH mm"_s).split(u' ');
    m_texts = all.first(partCount(m_shape));
}

QString SurveyParts::dayValue() const
{
    const QString month = m_shape == Shape::Year ? u"1"_s : m_texts.at(1);
    const QString day = m_shape == Shape::Date || m_shape == Shape::Moment ? m_texts.at(2) : u"1"_s;
    return m_texts.at(0) + u'-' + twoDigits(month) + u'-' + twoDigits(day);
}

QString SurveyParts::timeValue(int first) const
{
    return twoDigits(m_texts.at(first)) + u':' + twoDigits(m_texts.at(first + 1)) + ":00.000+08:00"_L1;
}

QString SurveyParts::value() const
{
    if (std::all_of(m_texts.begin(), m_texts.end(), [](const QString &text) { return text.isEmpty(); }))
        return {};
    if (isNumber(m_shape))
        return m_texts.front();
    if (std::any_of(m_texts.begin(), m_texts.end(), [](const QString &text) { return text.isEmpty(); }))
        return m_texts.join(u' ') + u'?'; // is of no type
    switch (m_shape) {
    case Shape::Time:
        return timeValue(0);
    case Shape::Moment:
        return dayValue() + u'T' + timeValue(3);
    default:
        return dayValue();
    }
}

bool SurveyParts::leadsOn() const
{
    const QString &text = m_texts.at(m_active);
    if (isNumber(m_shape) || m_active + 1 >= m_texts.size())
        return false;
    return text.size() >= room(m_active) ||
           (room(m_active) == 2 && text.size() == 1 && text.front() > mostFirst(m_shape, m_active));
}

bool SurveyParts::type(QChar sign)
{
    if (m_texts.isEmpty())
        return false;
    if (m_fresh && !isNumber(m_shape))
        m_texts[m_active].clear();
    m_fresh = false;
    QString &text = m_texts[m_active];
    const bool point = sign == u'.' && m_shape == Shape::Decimal && !text.isEmpty() && !text.contains(u'.');
    const bool x = sign == u'X' && m_shape == Shape::Digits && text.size() == 17 && !text.contains(u'X');
    if ((!(sign >= u'0' && sign <= u'9') && !point && !x) || text.size() >= room(m_active))
        return false;
    if (text == "0"_L1 && (m_shape == Shape::Whole || (m_shape == Shape::Decimal && !point)))
        text.clear();
    text.append(sign);
    if (leadsOn()) {
        ++m_active;
        m_fresh = true;
    }
    return true;
}

bool SurveyParts::takeBack()
{
    if (m_texts.isEmpty())
        return false;
    if (m_texts.at(m_active).isEmpty() && m_active > 0)
        --m_active;
    m_fresh = false;
    if (m_texts.at(m_active).isEmpty())
        return false;
    m_texts[m_active].chop(1);
    return true;
}

void SurveyParts::clear()
{
    m_texts = QStringList(partCount(m_shape));
    m_active = 0;
    m_fresh = true;
}

void SurveyParts::choose(int part)
{
    if (part < 0 || part >= m_texts.size())
        return;
    m_active = part;
    m_fresh = true;
}

} // namespace yizhan::viewmodels
