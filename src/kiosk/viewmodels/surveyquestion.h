// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsession.h"
#include "residentdigits.h"
#include "surveychoice.h"
#include "surveydrawing.h"
#include "surveyparts.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What a question may know of where, and when, it is asked.
struct SurveyAround
{
    QString location;              ///< where the station is, as forms keep a place; empty: nobody has said
    QHash<QString, QString> files; ///< beside the form, by the names that it knows
    QDate today;
};

/// One question on the page of a survey: what it says, and how it is answered. Lives as long as its page;
/// made by SurveyForm, on the GUI thread.
class SurveyQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the survey")
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QStringList parts READ parts NOTIFY changed)
    Q_PROPERTY(int part READ part NOTIFY changed)
    Q_PROPERTY(int shape READ shape CONSTANT)
    Q_PROPERTY(bool scannable READ scannable CONSTANT)
    Q_PROPERTY(bool withX READ withX CONSTANT)
    Q_PROPERTY(Identity identity READ identity NOTIFY changed)
    Q_PROPERTY(int strokes READ strokes NOTIFY changed)
    Q_PROPERTY(QList<int> identityBirth READ identityBirth NOTIFY changed)
    Q_PROPERTY(bool identityMale READ identityMale NOTIFY changed)
    Q_PROPERTY(int identityAge READ identityAge NOTIFY changed)
    Q_PROPERTY(bool withPoint READ withPoint CONSTANT)
    Q_PROPERTY(QList<yizhan::viewmodels::SurveyChoice> choices READ choices NOTIFY changed)
    Q_PROPERTY(bool searchable READ searchable NOTIFY changed)
    Q_PROPERTY(int unshown READ unshown NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(bool pictured READ pictured NOTIFY changed)
    Q_PROPERTY(QString longestChoice READ longestChoice NOTIFY changed)
    Q_PROPERTY(bool canTakeStation READ canTakeStation CONSTANT)
    Q_PROPERTY(int instances READ instances NOTIFY changed)
    Q_PROPERTY(bool required READ required NOTIFY changed)
    Q_PROPERTY(bool readonly READ readonly NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    enum class Kind {
        Note, ///< says something
        Text,
        LongText,
        Pad, ///< typed part by part, see `shape`
        SelectOne,
        SelectMany,
        Rank,
        Place,
        Acknowledge,
        Instance,    ///< whether there is one more of what is repeated
        Unsupported, ///< a photograph, a recording, a trace: not asked at a kiosk
        Drawing,     ///< a signature, or something else that a finger draws
    };
    Q_ENUM(Kind)
    /// As forms::Problem.
    enum class Problem { Fine, Missing, Constraint, Type, Undecided };
    Q_ENUM(Problem)
    /// Of an identity number (GB 11643), as ResidentDigits::State.
    enum class Identity { Empty, Short, WrongStart, WrongBirth, WrongCheck, Holds };
    Q_ENUM(Identity)
    /// As SurveyParts::Shape.
    enum Shape { NoParts, Whole, Decimal, Digits, Date, Month, Year, Time, Moment };
    Q_ENUM(Shape)

    /// `session` outlives the question.
    SurveyQuestion(forms::FormSession &session, const forms::Question &question, SurveyAround around,
                   QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString hint() const;
    /// The answer as it is kept; of a Pad and of choices look at those.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QStringList &parts() const { return m_parts.texts(); }
    [[nodiscard]] int part() const { return m_parts.active(); }
    [[nodiscard]] int shape() const { return static_cast<int>(m_parts.shape()); }
    /// It asks for a code, which a scanner reads.
    [[nodiscard]] bool scannable() const;
    /// It asks for an identity number.
    [[nodiscard]] bool withX() const;
    [[nodiscard]] Identity identity() const;
    /// Year, month and day of the birth, of a number that holds, as are the next two; else empty.
    [[nodiscard]] QList<int> identityBirth() const;
    [[nodiscard]] bool identityMale() const;
    [[nodiscard]] int identityAge() const;
    [[nodiscard]] bool withPoint() const { return m_parts.shape() == SurveyParts::Shape::Decimal; }
    /// Of a long list those that are chosen and those that hold the words of narrow(), as many as a page
    /// bears.
    [[nodiscard]] const QList<SurveyChoice> &choices() const { return m_choices; }
    /// The list is too long to look through.
    [[nodiscard]] bool searchable() const;
    /// How many more hold the words.
    [[nodiscard]] int unshown() const { return m_unshown; }
    /// What is to be looked at before it is answered; empty where there is nothing.
    [[nodiscard]] QUrl picture() const;
    /// A choice has a picture.
    [[nodiscard]] bool pictured() const;
    /// The label that takes most room; empty where there is none.
    [[nodiscard]] QString longestChoice() const;
    /// Of Drawing: how many were drawn since it is shown; it may be answered without any.
    [[nodiscard]] int strokes() const { return m_drawing.strokes(); }
    /// Of Place: it is known where the station is.
    [[nodiscard]] bool canTakeStation() const { return !m_around.location.isEmpty(); }
    /// Of Instance: how many there are.
    [[nodiscard]] int instances() const;
    [[nodiscard]] bool required() const;
    [[nodiscard]] bool readonly() const;
    [[nodiscard]] bool answered() const { return !text().isEmpty(); }
    /// Fine until somebody has tried to go on.
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// What the form says of the problem; empty where it says nothing of its own.
    [[nodiscard]] QString message() const { return m_message; }

    Q_INVOKABLE void write(const QString &text);
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void typePoint() { typed(m_parts.type(u'.')); }
    Q_INVOKABLE void typeX() { typed(m_parts.type(u'X')); }
    Q_INVOKABLE void takeBack() { typed(m_parts.takeBack()); }
    /// Takes the answer back.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void choosePart(int part);
    /// One of choices(): takes it, or takes it back.
    Q_INVOKABLE void toggle(const QString &value);
    /// Shows the choices that hold these words; all where they are empty.
    Q_INVOKABLE void narrow(const QString &words);
    Q_INVOKABLE void acknowledge();
    /// Of Drawing: one stroke more, on a pad of this size. The first takes the place of what was drawn
    /// before.
    Q_INVOKABLE void draw(const QList<QPointF> &stroke, double width, double height);
    /// Of Place: where the station is.
    Q_INVOKABLE void takeStation() { answer(m_around.location); }
    /// Of Instance. What is removed is the last one.
    Q_INVOKABLE void add();
    Q_INVOKABLE void removeLast();

    [[nodiscard]] const forms::Question &question() const { return m_question; }
    /// Looks at the form once more: another answer, or another language, may have changed what stands here.
    void refresh();
    /// Says what is wrong with it now; false where nothing is.
    bool complain();

Q_SIGNALS:
    void changed();
    /// The answer is another one.
    void answeredAnew();
    /// An instance was added: its first question comes next.
    void added(yizhan::forms::Node *instance);
    void removed();

private:
    void answer(const QString &value);
    void typed(bool anew);
    void readChoices();
    void showChoices();
    [[nodiscard]] ResidentDigits digits() const;
    [[nodiscard]] QUrl pictureNamed(const QString &file) const;

    forms::FormSession &m_session;
    forms::Question m_question;
    SurveyAround m_around;
    Kind m_kind = Kind::Unsupported;
    SurveyParts m_parts;
    SurveyDrawing m_drawing;
    QList<SurveyChoice> m_all;
    QList<SurveyChoice> m_choices; ///< of those
    QString m_words;
    int m_unshown = 0;
    Problem m_problem = Problem::Fine;
    QString m_message;
};

/// How a question is asked at a kiosk.
[[nodiscard]] SurveyQuestion::Kind kindOf(const forms::Question &question);
[[nodiscard]] SurveyParts::Shape shapeOf(const forms::Question &question);
/// Whether it asks for an identity number, and is answered with what cannot be one. What nobody can change is
/// none.
[[nodiscard]] bool noCardHasIt(forms::FormSession &session, const forms::Question &question, QDate today);
/// The answer to a question in words, masked where the form wants it. `chinese`: how days are written.
[[nodiscard]] QString answerWords(forms::FormSession &session, const forms::Question &question, bool chinese);

} // namespace yizhan::viewmodels
