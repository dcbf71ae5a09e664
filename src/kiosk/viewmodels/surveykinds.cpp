// SPDX-License-Identifier: GPL-3.0-or-later
// How questions are asked at a kiosk, and how their answers are said.
#include "surveyquestion.h"

#include "clock.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

using forms::Control;
using forms::DataType;
using Kind = SurveyQuestion::Kind;
using Shape = SurveyParts::Shape;

namespace {

/// A range of more steps than this is typed.
constexpr double mostSteps = 24;
constexpr qsizetype shownAhead = 3;
constexpr qsizetype shownBehind = 4;
constexpr qsizetype leastHidden = 4;

bool has(const Control &control, QLatin1StringView appearance)
{
    return control.appearances.contains(appearance);
}

bool isShortRange(const Control &control)
{
    return control.rangeStep > 0 && (control.rangeEnd - control.rangeStart) / control.rangeStep <= mostSteps;
}

/// What a finger draws on a white ground. A photograph needs a camera, and drawing on one a photograph.
bool isDrawn(const forms::Question &question)
{
    const Control &control = *question.control;
    return question.node->schema->type == DataType::Binary && control.mediaType.startsWith("image/"_L1) &&
           (has(control, "signature"_L1) || has(control, "draw"_L1));
}

Kind kindOfInput(const forms::Question &question)
{
    switch (question.node->schema->type) {
    case DataType::Geopoint:
        return Kind::Place;
    case DataType::Geotrace:
    case DataType::Geoshape:
    case DataType::Binary:
        return Kind::Unsupported;
    default:
        break;
    }
    if (shapeOf(question) != Shape::None)
        return Kind::Pad;
    return has(*question.control, "multiline"_L1) ? Kind::LongText : Kind::Text;
}

QString shownDay(const QString &value, bool chinese, Shape shape)
{
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (!day.isValid())
        return value;
    if (shape == Shape::Year)
        return chinese ? day.toString(u"yyyy年"_s) : day.toString(u"yyyy"_s);
    if (shape == Shape::Month)
        return chinese ? day.toString(u"yyyy年M月"_s) : QLocale::c().toString(day, u"MMMM yyyy"_s);
    return chinese ? day.toString(u"yyyy年M月d日"_s) : QLocale::c().toString(day, u"d MMMM yyyy"_s);
}

QString shownMoment(const QString &value, bool chinese)
{
    const QDateTime moment = chinaTime(QDateTime::fromString(value, Qt::ISODateWithMs));
    return moment.isValid() ? shownDay(moment.toString(Qt::ISODate), chinese, Shape::Date) + u' ' +
                                  moment.toString(u"HH:mm"_s)
                            : value;
}

QString choiceWords(forms::FormSession &session, const forms::Question &question)
{
    const QStringList values = question.node->text.split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &value : values) {
        const QString label = session.choiceLabel(*question.node, value);
        words.append(label.isEmpty() ? value : label);
    }
    if (question.control->kind == Control::Kind::Rank) {
        for (qsizetype at = 0; at < words.size(); ++at)
            words[at] = QString::number(at + 1) + u". "_s + words[at];
    }
    return words.join(question.control->kind == Control::Kind::Rank ? u"  "_s : u"、"_s);
}

/// "138****8000", "****6789": at least four characters are hidden, and the beginning before the end; what is
/// short shows nothing of itself.
QString masked(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const qsizetype size = characters.size();
    if (size <= shownAhead + shownBehind)
        return QString(size, u'*');
    const qsizetype behind = std::min(shownBehind, size - leastHidden);
    const qsizetype ahead = std::min(shownAhead, size - leastHidden - behind);
    const auto said = [](const QList<uint> &part) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    };
    return said(characters.first(ahead)) + QString(size - ahead - behind, u'*') +
           said(characters.last(behind));
}

QString plainWords(forms::FormSession &session, const forms::Question &question, bool chinese)
{
    const QString &value = question.node->text;
    switch (kindOf(question)) {
    case Kind::SelectOne:
    case Kind::SelectMany:
    case Kind::Rank:
        return choiceWords(session, question);
    case Kind::Acknowledge:
    case Kind::Drawing:
        return u"✓"_s;
    case Kind::Pad:
        break;
    default:
        return value;
    }
    switch (const Shape shape = shapeOf(question)) {
    case Shape::Date:
    case Shape::Month:
    case Shape::Year:
        return shownDay(value, chinese, shape);
    case Shape::Moment:
        return shownMoment(value, chinese);
    case Shape::Time:
        return value.left(5);
    case Shape::Decimal:
        return value.endsWith(".0"_L1) ? value.chopped(2) : value;
    default:
        return value;
    }
}

} // namespace

Shape shapeOf(const forms::Question &question)
{
    const Control &control = *question.control;
    const bool typed = control.kind == Control::Kind::Input ||
                       (control.kind == Control::Kind::Range && !isShortRange(control));
    if (question.offersInstance || !typed)
        return Shape::None;
    switch (question.node->schema->type) {
    case DataType::Int:
        return Shape::Whole;
    case DataType::Decimal:
        return Shape::Decimal;
    case DataType::Date:
        return has(control, "year"_L1)         ? Shape::Year
               : has(control, "month-year"_L1) ? Shape::Month
                                               : Shape::Date;
    case DataType::Time:
        return Shape::Time;
    case DataType::DateTime:
        return Shape::Moment;
    case DataType::String:
        return has(control, "numbers"_L1) ? Shape::Digits : Shape::None;
    default:
        return Shape::None;
    }
}

Kind kindOf(const forms::Question &question)
{
    if (question.offersInstance)
        return Kind::Instance;
    switch (question.control->kind) {
    case Control::Kind::Input:
        return question.node->schema->readonly && question.node->schema->type == DataType::String
                   ? Kind::Note
                   : kindOfInput(question);
    case Control::Kind::SelectOne:
        return Kind::SelectOne;
    case Control::Kind::Select:
        return Kind::SelectMany;
    case Control::Kind::Rank:
        return Kind::Rank;
    case Control::Kind::Range:
        return isShortRange(*question.control) ? Kind::SelectOne : Kind::Pad;
    case Control::Kind::Trigger:
        return Kind::Acknowledge;
    case Control::Kind::Upload:
        return isDrawn(question) ? Kind::Drawing : Kind::Unsupported;
    default:
        return Kind::Unsupported;
    }
}

QString answerWords(forms::FormSession &session, const forms::Question &question, bool chinese)
{
    if (question.offersInstance || question.node->text.isEmpty())
        return {};
    const QString words = plainWords(session, question, chinese);
    const bool choice = question.control->hasChoices();
    if (!has(*question.control, "masked"_L1))
        return words;
    return choice ? u"***"_s : masked(words);
}

} // namespace yizhan::viewmodels
