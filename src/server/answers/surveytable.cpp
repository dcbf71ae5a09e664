// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveytable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

using forms::Control;
using forms::Node;
using forms::SchemaNode;

namespace {

/// Names of the steps from `ancestor` down to a node.
QStringList stepsBelow(const SchemaNode *ancestor, const SchemaNode &node)
{
    QStringList steps;
    for (const SchemaNode *step = &node; step != nullptr && step != ancestor; step = step->parent)
        steps.prepend(step->local);
    return steps;
}

/// What stands above the questions of a sheet: the instance of the repeat, or the root.
const SchemaNode *baseOf(const SchemaNode &question)
{
    if (question.repeat != nullptr)
        return question.repeat;
    const SchemaNode *root = &question;
    while (root->parent != nullptr)
        root = root->parent;
    return root;
}

const Node *below(const Node &from, const QStringList &steps)
{
    const Node *node = &from;
    for (const QString &step : steps) {
        node = node->child(step);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

const Control *controlOf(const SchemaNode &node)
{
    const auto question = std::find_if(node.controls.begin(), node.controls.end(),
                                       [](const Control *control) { return !control->isGroup(); });
    return question == node.controls.end() ? nullptr : *question;
}

bool isMany(const SchemaNode &node)
{
    const Control *control = controlOf(node);
    return control != nullptr && control->kind == Control::Kind::Select;
}

void collect(const Node &from, const QStringList &steps, qsizetype at, const QString &number,
             std::vector<std::pair<QString, const Node *>> &found)
{
    if (at == steps.size()) {
        found.emplace_back(number, &from);
        return;
    }
    int position = 0;
    for (const auto &child : from.children) {
        if (child->local != steps.at(at))
            continue;
        ++position;
        const bool last = at + 1 == steps.size();
        QString next = number;
        if (last)
            next = (number.isEmpty() ? QString() : number + u'/') + QString::number(position);
        collect(*child, steps, at + 1, next, found);
    }
}

} // namespace

SurveyTable::~SurveyTable() = default;

Result<std::unique_ptr<SurveyTable>> SurveyTable::of(forms::FormPtr form, Wording wording)
{
    std::unique_ptr<SurveyTable> table(new SurveyTable(form, wording));
    YIZHAN_TRY_LET(table->m_blank, BlankForm::of(std::move(form)));
    table->addSheets(table->m_form->schema(), {});
    return table;
}

/// Those of inner repeats come after their outer one.
void SurveyTable::addSheets(const SchemaNode &within, const QString &repeat)
{
    Sheet sheet;
    sheet.repeat = repeat;
    addQuestions(within, sheet);
    head(sheet);
    m_sheets.push_back(std::move(sheet));
    for (const SchemaNode *node : m_form->schemaNodes()) {
        const SchemaNode *outer = node->parent == nullptr ? nullptr : node->parent->repeat;
        if (node->isRepeat && outer == (repeat.isEmpty() ? nullptr : &within))
            addSheets(*node, stepsBelow(&m_form->schema(), *node).join(u'/'));
    }
}

void SurveyTable::addQuestions(const SchemaNode &within, Sheet &sheet)
{
    for (const auto &child : within.children) {
        if (child->isRepeat || child->local == "meta"_L1 || child->isAttribute)
            continue;
        if (child->children.empty())
            sheet.questions.push_back(child.get());
        else
            addQuestions(*child, sheet);
    }
}

std::vector<forms::Choice> SurveyTable::choicesOf(const SchemaNode &question) const
{
    const Node *node = m_blank->nodeOf(question);
    return node == nullptr ? std::vector<forms::Choice>() : m_blank->session().choices(*node);
}

void SurveyTable::head(Sheet &sheet) const
{
    for (const SchemaNode *question : sheet.questions) {
        const QString path = stepsBelow(baseOf(*question), *question).join(u'/');
        const Node *node = m_blank->nodeOf(*question);
        const QString label =
            node == nullptr || m_wording == Wording::Codes ? QString() : m_blank->session().label(*node);
        const QString name = label.isEmpty() ? path : label;
        sheet.headings.append(name);
        if (!isMany(*question))
            continue;
        for (const forms::Choice &choice : choicesOf(*question))
            sheet.headings.append(
                name + u'/' +
                (m_wording == Wording::Codes || choice.label.isEmpty() ? choice.value : choice.label));
    }
}

/// The code itself where nothing is known.
QString SurveyTable::learnt(const SchemaNode &question, const QString &code) const
{
    const QString label = m_learnt.value(&question).value(code);
    return label.isEmpty() ? code : label;
}

QString SurveyTable::worded(const SchemaNode &question, const QString &value) const
{
    const Control *control = controlOf(question);
    if (m_wording == Wording::Codes || control == nullptr || !control->hasChoices())
        return value;
    const Node *node = m_blank->nodeOf(question);
    QStringList words;
    for (const QString &code : value.split(u' ', Qt::SkipEmptyParts)) {
        const QString label = node == nullptr ? QString() : m_blank->session().choiceLabel(*node, code);
        words.append(label.isEmpty() ? learnt(question, code) : label);
    }
    return words.join(u"、"_s);
}

void SurveyTable::learn(forms::FormSession &session)
{
    if (m_wording == Wording::Words)
        learnFrom(session, session.answers());
}

void SurveyTable::learnFrom(forms::FormSession &session, const Node &node)
{
    for (const auto &child : node.children)
        learnFrom(session, *child);
    const Control *control = node.schema == nullptr ? nullptr : controlOf(*node.schema);
    if (control == nullptr || !control->itemset || node.text.isEmpty())
        return;
    for (const QString &code : node.text.split(u' ', Qt::SkipEmptyParts)) {
        QHash<QString, QString> &known = m_learnt[node.schema];
        if (!known.contains(code))
            known.insert(code, session.choiceLabel(node, code));
    }
}

std::vector<QByteArray> SurveyTable::cellsOf(const Sheet &sheet, const Node &from) const
{
    std::vector<QByteArray> cells;
    for (const SchemaNode *question : sheet.questions) {
        const Node *node = nodeOf(*question, from);
        const QString value = node == nullptr ? QString() : node->stringValue();
        cells.push_back(worded(*question, value).toUtf8());
        if (!isMany(*question))
            continue;
        const QStringList chosen = value.split(u' ', Qt::SkipEmptyParts);
        for (const forms::Choice &choice : choicesOf(*question))
            cells.push_back(node == nullptr ? QByteArray() : chosen.contains(choice.value) ? "1" : "0");
    }
    return cells;
}

const Node *SurveyTable::nodeOf(const SchemaNode &question, const Node &from)
{
    return below(from, stepsBelow(baseOf(question), question));
}

std::vector<std::pair<QString, const Node *>> SurveyTable::instancesOf(const Sheet &sheet, const Node &root)
{
    std::vector<std::pair<QString, const Node *>> found;
    collect(root, sheet.repeat.split(u'/', Qt::SkipEmptyParts), 0, {}, found);
    return found;
}

} // namespace yizhan::answers
