// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveysummary.h"

#include "blankform.h"
#include "random.h"
#include "thattime.h"
#include "xmltree.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

using forms::Control;
using forms::DataType;
using forms::Node;
using forms::SchemaNode;

struct SurveyTally::Tally
{
    const SchemaNode *node = nullptr;
    const Control *control = nullptr;
    bool masked = false;
    QuestionSummary base;
    std::vector<QString> order; ///< of the values: as the form offers them, then as they came
    QHash<QString, QString> labels;
    QHash<QString, qint64> counts;
    std::vector<double> numbers;
};

namespace {

const Control *controlOf(const SchemaNode &node)
{
    const auto question = std::find_if(node.controls.begin(), node.controls.end(),
                                       [](const Control *control) { return !control->isGroup(); });
    return question == node.controls.end() ? nullptr : *question;
}

QStringList stepsOf(const SchemaNode &node)
{
    QStringList steps;
    for (const SchemaNode *step = &node; step->parent != nullptr; step = step->parent)
        steps.prepend(step->local);
    return steps;
}

bool isNumber(const SchemaNode &node)
{
    return node.type == DataType::Int || node.type == DataType::Decimal;
}

/// A note asks nothing.
bool isAsked(const SchemaNode &node, const Control *control)
{
    return control != nullptr && !(control->kind == Control::Kind::Input && node.readonly);
}

Figures figuresOf(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const auto at = [&numbers](double part) {
        return numbers[static_cast<std::size_t>(part * static_cast<double>(numbers.size() - 1))];
    };
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    return {sum / static_cast<double>(numbers.size()), at(0.25), at(0.5), at(0.75)};
}

} // namespace

SurveyTally::SurveyTally(const catalogue::Survey &survey, forms::FormPtr form, QString station)
    : m_form(std::move(form)), m_station(std::move(station))
{
    m_base.survey = survey.id;
    m_base.title = survey.title;
    const auto blank = BlankForm::of(m_form);
    for (const SchemaNode *node : m_form->schemaNodes()) {
        const Control *control = controlOf(*node);
        if (!isAsked(*node, control) || !node->children.empty())
            continue;
        auto tally = std::make_unique<Tally>();
        tally->node = node;
        tally->control = control;
        tally->masked = control->appearances.contains(u"masked"_s);
        tally->base.path = stepsOf(*node).join(u'/');
        const Node *asked = blank ? (*blank)->nodeOf(*node) : nullptr;
        if (asked != nullptr) {
            tally->base.label = (*blank)->session().label(*asked).simplified();
            for (const forms::Choice &choice : (*blank)->session().choices(*control, *asked)) {
                tally->order.push_back(choice.value);
                tally->labels.insert(choice.value, choice.label.isEmpty() ? choice.value : choice.label);
            }
        }
        m_tallies.push_back(std::move(tally));
    }
}

SurveyTally::~SurveyTally() = default;

bool SurveyTally::add(const SurveyAnswers &answers)
{
    if (!m_station.isEmpty() && answers.operation.station != m_station)
        return true;
    const auto document = forms::readXml(answers.xml, answers.operation.receipt);
    const Node *root = document ? (*document)->firstElement() : nullptr;
    if (root == nullptr || root->local != m_form->schema().local)
        return false;
    forms::compact(**document);
    ++m_base.answers;
    ++m_base.stations[answers.operation.station];
    for (const auto &tally : m_tallies)
        count(*tally, *root, stepsOf(*tally->node), 0, answers);
    return true;
}

/// At each step all nodes of the name: instances of a repeat are counted one by one.
void SurveyTally::count(Tally &tally, const Node &from, const QStringList &steps, qsizetype at,
                        const SurveyAnswers &answers)
{
    if (at == steps.size()) {
        ++tally.base.asked;
        if (const QString value = from.stringValue().trimmed(); !value.isEmpty())
            countValue(tally, value, answers);
        return;
    }
    for (const auto &child : from.children) {
        if (child->local == steps.at(at))
            count(tally, *child, steps, at + 1, answers);
    }
}

void SurveyTally::countValue(Tally &tally, const QString &value, const SurveyAnswers &answers)
{
    ++tally.base.answered;
    if (tally.control->hasChoices()) {
        QStringList chosen{value};
        if (tally.control->kind != Control::Kind::SelectOne)
            chosen = value.split(u' ', Qt::SkipEmptyParts);
        if (tally.control->kind == Control::Kind::Rank)
            chosen = chosen.first(1);
        for (const QString &one : std::as_const(chosen)) {
            if (!tally.labels.contains(one)) {
                tally.order.push_back(one);
                tally.labels.insert(one, labelOf(tally, one, answers));
            }
            ++tally.counts[one];
        }
    } else if (isNumber(*tally.node)) {
        bool read = false;
        if (const double number = value.toDouble(&read); read && std::isfinite(number))
            tally.numbers.push_back(number);
    }
}

/// Of a choice that is only offered after others, such as a town of a county: as it was offered then.
QString SurveyTally::labelOf(const Tally &tally, const QString &value, const SurveyAnswers &answers)
{
    const openrosa::ThatTime clock(answers.operation.captured);
    SeededRandom random(0);
    const auto session = forms::FormSession::begin(m_form, clock, random, {.answers = answers.xml});
    if (!session)
        return {};
    const SchemaNode *repeat = tally.node->repeat;
    std::vector<const Node *> from{&(*session)->answers()};
    for (const QString &step : stepsOf(*tally.node)) {
        std::vector<const Node *> next;
        for (const Node *node : from) {
            for (const auto &child : node->children) {
                if (child->local == step && (repeat != nullptr || next.empty()))
                    next.push_back(child.get());
            }
        }
        from = std::move(next);
    }
    for (const Node *node : from) {
        if (QString label = (*session)->choiceLabel(*node, value); !label.isEmpty())
            return label;
    }
    return {};
}

SurveySummary SurveyTally::summary() const
{
    SurveySummary summary = m_base;
    for (const auto &tally : m_tallies) {
        QuestionSummary question = tally->base;
        const bool many = question.answered >= fewestTold;
        for (const QString &value : tally->order) {
            const QString label = tally->labels.value(value);
            if (label.isEmpty()) // nothing that was offered: what somebody wrote is told by nobody
                continue;
            const qint64 count = tally->counts.value(value);
            const bool told = many && (!tally->masked || count == 0 || count >= fewestTold);
            question.choices.push_back({value, label, told ? std::optional(count) : std::nullopt});
        }
        if (many && !tally->masked && !tally->numbers.empty())
            question.figures = figuresOf(tally->numbers);
        summary.questions.push_back(std::move(question));
    }
    return summary;
}

Result<SummaryOutcome> summarise(storage::Database &database, publishing::FormPublisher &forms,
                                 const std::vector<crypto::OpeningKey> &keys, const AnswersWish &wish,
                                 const QString &station)
{
    YIZHAN_TRY_LET(const std::vector<catalogue::Survey> versions, versionsOf(forms, wish.form));
    std::map<QString, std::unique_ptr<SurveyTally>> tallies;
    for (const catalogue::Survey &survey : versions) {
        YIZHAN_TRY_LET(forms::FormPtr form, forms.formOf(survey));
        tallies.emplace(survey.id, std::make_unique<SurveyTally>(survey, std::move(form), station));
    }
    SummaryOutcome outcome;
    YIZHAN_TRY_LET(outcome.answers, visitAnswers(database, versions, keys, wish,
                                                 [&](const SurveyAnswers &answers) -> Result<void> {
                                                     const bool read =
                                                         tallies.at(answers.survey.id)->add(answers);
                                                     outcome.unreadable += read ? 0 : 1;
                                                     return {};
                                                 }));
    for (const auto &[id, tally] : tallies)
        outcome.versions.push_back(tally->summary());
    return outcome;
}

} // namespace yizhan::answers
