// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyquestion.h"

#include "operationtype.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

using forms::Control;

static_assert(int(SurveyQuestion::Problem::Undecided) == int(forms::Problem::Undecided));
static_assert(int(SurveyQuestion::Moment) == int(SurveyParts::Shape::Moment));
static_assert(int(SurveyQuestion::Identity::Holds) == int(ResidentDigits::State::Complete));
static_assert(int(SurveyQuestion::Digits) == int(SurveyParts::Shape::Digits));

namespace {

constexpr qsizetype longList = 24;  ///< more are searched
constexpr qsizetype mostShown = 60; ///< of those that hold the words: tiles take time to build

/// From one end of a range to the other, at most as many as anybody can choose among.
int stepsOf(const Control &control)
{
    constexpr double most = 200;
    const double steps = (control.rangeEnd - control.rangeStart) / control.rangeStep;
    return steps > 0 ? static_cast<int>(std::lround(std::min(steps, most))) : 0; // NaN is none
}

QString stepText(double value)
{
    return QString::number(value, 'g', 10);
}

bool asksForIdentity(const forms::Question &question)
{
    return kindOf(question) == SurveyQuestion::Kind::Pad &&
           question.control->appearances.contains("id-number"_L1);
}

ResidentDigits digitsOf(const QString &text)
{
    ResidentDigits digits;
    for (const QChar c : text)
        digits.type(c.toLatin1());
    return digits;
}

SurveyQuestion::Identity identityOf(const QString &text, QDate today)
{
    const ResidentDigits typed = digitsOf(text);
    return typed.size() == text.size() ? static_cast<SurveyQuestion::Identity>(typed.state(today))
                                       : SurveyQuestion::Identity::WrongCheck; // no pad has written that
}

/// What the drawings of a session take in an operation, without that of one question: each with its name.
qsizetype drawnElsewhere(const forms::Node &node, const forms::Node &own)
{
    constexpr qsizetype withName = 24; // "drawing-123.png":"",
    qsizetype bytes = 0;
    if (&node != &own && node.schema != nullptr && node.schema->type == forms::DataType::Binary &&
        SurveyDrawing::isDrawing(node.text))
        bytes += SurveyDrawing::base64Of(node.text).size() + withName;
    for (const auto &child : node.children)
        bytes += drawnElsewhere(*child, own);
    return bytes;
}

/// For the drawing of one question, in bytes before they are base64.
qsizetype roomFor(const forms::FormSession &session, const forms::Node &own)
{
    constexpr qsizetype around = 26; // its own name, and {}
    const qsizetype left = operations::maxFilesBytes - around - drawnElsewhere(session.answers(), own);
    return left / 4 * 3;
}

} // namespace

SurveyQuestion::SurveyQuestion(forms::FormSession &session, const forms::Question &question,
                               SurveyAround around, QObject *parent)
    : QObject(parent), m_session(session), m_question(question), m_around(std::move(around)),
      m_kind(kindOf(question)), m_parts(shapeOf(question))
{
    m_parts.read(text());
    readChoices();
}

QString SurveyQuestion::label() const
{
    const Control &control = *m_question.control;
    if (m_kind != Kind::Instance || !control.label.isEmpty() || control.parent == nullptr)
        return m_session.label(control, *m_question.node);
    return m_session.label(*control.parent, *m_question.node); // the group around a repeat names it
}

QString SurveyQuestion::hint() const
{
    return m_session.hint(*m_question.control, *m_question.node);
}

QString SurveyQuestion::text() const
{
    return m_kind == Kind::Instance ? QString() : m_question.node->text;
}

bool SurveyQuestion::scannable() const
{
    return m_kind == Kind::Text && m_question.node->schema->type == forms::DataType::Barcode;
}

bool SurveyQuestion::withX() const
{
    return asksForIdentity(m_question);
}

ResidentDigits SurveyQuestion::digits() const
{
    return withX() ? digitsOf(text()) : ResidentDigits();
}

SurveyQuestion::Identity SurveyQuestion::identity() const
{
    return withX() ? identityOf(text(), m_around.today) : Identity::Empty;
}

bool noCardHasIt(forms::FormSession &session, const forms::Question &question, QDate today)
{
    if (!asksForIdentity(question) || session.isReadonly(*question.node))
        return false;
    const auto found = identityOf(question.node->text, today);
    return found != SurveyQuestion::Identity::Empty && found != SurveyQuestion::Identity::Holds;
}

QList<int> SurveyQuestion::identityBirth() const
{
    const auto number = digits().number(m_around.today);
    return number ? QList{number->birth().year(), number->birth().month(), number->birth().day()}
                  : QList<int>();
}

bool SurveyQuestion::identityMale() const
{
    const auto number = digits().number(m_around.today);
    return number && number->sex() == operations::Sex::Male;
}

int SurveyQuestion::identityAge() const
{
    const auto number = digits().number(m_around.today);
    return number ? number->ageOn(m_around.today) : 0;
}

QUrl SurveyQuestion::pictureNamed(const QString &file) const
{
    const QString path = file.isEmpty() ? QString() : m_around.files.value(file);
    return path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
}

QUrl SurveyQuestion::picture() const
{
    for (const QString &form : {u"big-image"_s, u"image"_s}) {
        const QUrl found = pictureNamed(m_session.media(*m_question.control, form, *m_question.node));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

bool SurveyQuestion::pictured() const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [](const SurveyChoice &choice) { return !choice.picture.isEmpty(); });
}

QString SurveyQuestion::longestChoice() const
{
    QString longest;
    qsizetype most = 0;
    for (const SurveyChoice &choice : m_choices) {
        qsizetype room = 0;
        for (const QChar c : choice.label)
            room += c.unicode() < 0x2E80 ? 1 : 2; // Chinese takes twice as much as Latin
        if (room > most) {
            most = room;
            longest = choice.label;
        }
    }
    return longest;
}

int SurveyQuestion::instances() const
{
    if (m_kind != Kind::Instance)
        return 0;
    return static_cast<int>(m_session.instancesOf(*m_question.node, *m_question.control->node).size());
}

bool SurveyQuestion::required() const
{
    return m_kind != Kind::Instance && m_session.isRequired(*m_question.node);
}

bool SurveyQuestion::readonly() const
{
    return m_kind != Kind::Instance && m_session.isReadonly(*m_question.node);
}

void SurveyQuestion::readChoices()
{
    m_all.clear();
    const Control &control = *m_question.control;
    const QStringList values = text().split(u' ', Qt::SkipEmptyParts);
    const auto add = [&](const QString &value, const QString &label, const QUrl &picture) {
        const qsizetype at = values.indexOf(value);
        m_all.append({value, label.isEmpty() ? value : label, at >= 0,
                      m_kind == Kind::Rank ? static_cast<int>(at) + 1 : 0, picture});
    };
    if (control.kind == Control::Kind::Range && m_kind == Kind::SelectOne) {
        for (int number = 0; number <= stepsOf(control); ++number) {
            const QString step = stepText(control.rangeStart + number * control.rangeStep);
            add(forms::canonical(step, m_question.node->schema->type), step, {});
        }
    } else if (m_kind == Kind::SelectOne || m_kind == Kind::SelectMany || m_kind == Kind::Rank) {
        for (const forms::Choice &choice : m_session.choices(control, *m_question.node))
            add(choice.value, choice.label, pictureNamed(choice.image));
    }
    showChoices();
}

void SurveyQuestion::showChoices()
{
    m_choices.clear();
    m_unshown = 0;
    qsizetype shown = 0;
    for (const SurveyChoice &choice : m_all) {
        const bool fits = m_words.isEmpty() || choice.label.contains(m_words, Qt::CaseInsensitive);
        if (choice.chosen || (fits && shown < mostShown))
            m_choices.append(choice);
        else if (fits)
            ++m_unshown;
        shown += fits ? 1 : 0;
    }
}

bool SurveyQuestion::searchable() const
{
    return m_all.size() > longList;
}

void SurveyQuestion::narrow(const QString &words)
{
    m_words = words.trimmed();
    showChoices();
    Q_EMIT changed();
}

void SurveyQuestion::refresh()
{
    readChoices();
    if (text().isEmpty())
        m_drawing.clear();
    if (m_parts.value() != text() &&
        forms::canonical(m_parts.value(), m_question.node->schema->type) != text())
        m_parts.read(text()); // something else has set it
    Q_EMIT changed();
}

bool SurveyQuestion::complain()
{
    m_problem = Problem::Fine;
    m_message.clear();
    if (m_kind != Kind::Instance) {
        const forms::Validity validity = m_session.validity(*m_question.node);
        m_problem = static_cast<Problem>(validity.problem);
        m_message = validity.message;
        if (m_problem == Problem::Fine && noCardHasIt(m_session, m_question, m_around.today))
            m_problem = Problem::Constraint; // whatever the form makes of it
    }
    Q_EMIT changed();
    return m_problem != Problem::Fine;
}

void SurveyQuestion::answer(const QString &value)
{
    if (m_kind == Kind::Instance || readonly())
        return;
    if (auto kept = m_session.answer(*m_question.node, value); !kept) {
        qWarning("an answer was not taken: %s", qUtf8Printable(kept.error().reason));
        return;
    }
    m_problem = Problem::Fine;
    m_message.clear();
    Q_EMIT answeredAnew();
}

void SurveyQuestion::write(const QString &text)
{
    if (text != m_question.node->text)
        answer(text);
}

void SurveyQuestion::typeDigit(int digit)
{
    const bool full = withX() && text().size() >= operations::residentNumberLength;
    if (digit >= 0 && digit <= 9 && !full)
        typed(m_parts.type(QChar(u'0' + static_cast<char16_t>(digit))));
}

void SurveyQuestion::typed(bool anew)
{
    if (anew)
        answer(m_parts.value());
    else
        Q_EMIT changed();
}

void SurveyQuestion::draw(const QList<QPointF> &stroke, double width, double height)
{
    // What an operation could not bear would be found out on the last page, and nothing could be handed in.
    if (m_kind == Kind::Drawing && !readonly() &&
        m_drawing.add(stroke, QSizeF(width, height), roomFor(m_session, *m_question.node)))
        answer(m_drawing.value());
    else
        Q_EMIT changed(); // the pad takes it back
}

void SurveyQuestion::clear()
{
    m_drawing.clear();
    m_parts.clear();
    answer({});
}

void SurveyQuestion::choosePart(int part)
{
    m_parts.choose(part);
    Q_EMIT changed();
}

void SurveyQuestion::toggle(const QString &value)
{
    QStringList values = text().split(u' ', Qt::SkipEmptyParts);
    const bool there = values.contains(value);
    if (m_kind == Kind::SelectOne)
        return answer(there ? QString() : value);
    if (there)
        values.removeAll(value);
    else
        values.append(value);
    if (m_kind == Kind::SelectMany) { // in the order of the form
        QStringList ordered;
        for (const SurveyChoice &choice : m_all) {
            if (values.contains(choice.value))
                ordered.append(choice.value);
        }
        values = ordered;
    }
    answer(values.join(u' '));
}

void SurveyQuestion::acknowledge()
{
    answer(answered() ? QString() : u"OK"_s);
}

void SurveyQuestion::add()
{
    if (m_kind != Kind::Instance)
        return;
    const auto instance = m_session.addInstance(*m_question.node, *m_question.control->node);
    if (instance)
        Q_EMIT added(*instance);
    else
        qWarning("an instance was not added: %s", qUtf8Printable(instance.error().reason));
}

void SurveyQuestion::removeLast()
{
    if (m_kind != Kind::Instance)
        return;
    const auto all = m_session.instancesOf(*m_question.node, *m_question.control->node);
    if (!all.empty() && m_session.removeInstance(*all.back()))
        Q_EMIT removed();
}

} // namespace yizhan::viewmodels
