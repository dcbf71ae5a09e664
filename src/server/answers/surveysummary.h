// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsession.h"
#include "surveyanswers.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace yizhan::answers {

/// Where fewer answered a question, nothing is told of what they said; where a question is masked on the
/// screen, no choice that fewer made is: it would say something of one of them.
constexpr qint64 fewestTold = 5;

struct ChoiceCount
{
    QString value;
    QString label;
    std::optional<qint64> count; ///< null: not told
};

/// Numbers by their size: a quarter lies below `lower`, half below `middle`, three quarters below `upper`.
struct Figures
{
    double mean = 0;
    double lower = 0;
    double middle = 0;
    double upper = 0;
};

/// What all answers to one question come to. Holds no text that somebody wrote.
struct QuestionSummary
{
    QString path;  ///< below the root: "firm/industry", "post/shift"
    QString label; ///< in the form's own language
    /// How many were asked: people, or instances of a repeat.
    qint64 asked = 0;
    qint64 answered = 0;
    std::vector<ChoiceCount> choices; ///< of a ranking: how often each one came first
    std::optional<Figures> figures;   ///< of numbers
};

/// All answers to one version of a form.
struct SurveySummary
{
    QString survey; ///< "<form>/<version>"
    QString title;
    qint64 answers = 0;
    std::map<QString, qint64> stations; ///< how many of them came from where
    std::vector<QuestionSummary> questions;
};

/// Counts answers, one after the other. Belongs to one thread.
class SurveyTally
{
public:
    /// `station`: only what came from there; empty: all.
    SurveyTally(const catalogue::Survey &survey, forms::FormPtr form, QString station);
    ~SurveyTally();
    Q_DISABLE_COPY_MOVE(SurveyTally)

    /// False where it holds no answers to this form. What the form would not have let pass counts too.
    [[nodiscard]] bool add(const SurveyAnswers &answers);
    [[nodiscard]] SurveySummary summary() const;

private:
    struct Tally;
    void count(Tally &tally, const forms::Node &from, const QStringList &steps, qsizetype at,
               const SurveyAnswers &answers);
    void countValue(Tally &tally, const QString &value, const SurveyAnswers &answers);
    [[nodiscard]] QString labelOf(const Tally &tally, const QString &value, const SurveyAnswers &answers);

    forms::FormPtr m_form;
    QString m_station;
    SurveySummary m_base;
    std::vector<std::unique_ptr<Tally>> m_tallies;
};

struct SummaryOutcome
{
    AnswersOutcome answers;
    qint64 unreadable = 0; ///< opened, and are no answers to the form
    std::vector<SurveySummary> versions;
};

/// Opens the answers to a form and counts them, each version by itself. Only what the form asks is counted,
/// not what it computes. `station`: only what came from there; empty: all. Errors: those of visitAnswers()
/// and versionsOf().
[[nodiscard]] Result<SummaryOutcome> summarise(storage::Database &database, publishing::FormPublisher &forms,
                                               const std::vector<crypto::OpeningKey> &keys,
                                               const AnswersWish &wish, const QString &station);

} // namespace yizhan::answers
