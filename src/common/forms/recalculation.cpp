// SPDX-License-Identifier: GPL-3.0-or-later
// What a change makes to be computed anew: the queue of rules, in the order of the dependency graph.
#include "dependencygraph.h"
#include "formsession.h"
#include "xpathnumbers.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

/// A form whose rules move each other for ever ends here; 1,000 instances of 100 rules are a tenth.
constexpr int mostComputations = 1'000'000;
constexpr int mostInstances = 5'000;

QStringList valuesIn(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// A computed value as it is kept in a node of a type.
QString kept(const Value &value, DataType type, const Conversion &conversion)
{
    if (type == DataType::Date || type == DataType::DateTime || type == DataType::Time) {
        if (value.type != Value::Type::Moment && conversion.text(value).isEmpty())
            return {};
        std::optional<Moment> moment = conversion.moment(value);
        if (!moment)
            return type == DataType::Time || value.type == Value::Type::Text ? conversion.text(value)
                                                                             : QString();
        if (type == DataType::Date)
            return momentText(*momentOf(moment->days(), false), conversion.offset());
        if (type == DataType::DateTime && moment->hasTime)
            return momentText(*moment, conversion.offset());
        return type == DataType::Time ? momentText(*moment, conversion.offset()).mid(11)
                                      : conversion.text(value);
    }
    const bool isNumber = value.type == Value::Type::Number;
    if (isNumber && std::isnan(value.number))
        return {};
    if (isNumber && type == DataType::Int && std::isfinite(value.number))
        return numberText(std::trunc(value.number));
    return conversion.text(value);
}

} // namespace

void FormSession::enter(Node &node)
{
    ++m_size;
    if (node.schema != nullptr && node.schema->repeat == nullptr)
        m_single[static_cast<std::size_t>(node.schema->index)] = &node;
    for (const auto &attribute : node.attributes)
        enter(*attribute);
    for (const auto &child : node.children)
        enter(*child);
    if (node.schema != nullptr && !node.schema->isCalculated && node.children.empty())
        node.text =
            node.schema->type == DataType::Decimal ? canonical(node.text, DataType::Decimal) : node.text;
}

void FormSession::enqueue(int rule, Node *node)
{
    Pending &pending = m_pending[rule];
    if (pending.known.contains(node))
        return;
    pending.known.insert(node);
    pending.nodes.push_back(node);
}

/// Everything that is computed in a subtree, and the counts of the repeats in it.
void FormSession::enqueueRulesOf(Node &node)
{
    const DependencyGraph &graph = m_form->graph();
    if (node.schema != nullptr) {
        for (const int rule : graph.rulesOf(node.schema)) {
            if (graph.rules()[static_cast<std::size_t>(rule)].kind != Rule::Kind::Count)
                enqueue(rule, &node);
        }
        for (const auto &child : node.schema->children) {
            for (const int rule : graph.rulesOf(child.get())) {
                if (graph.rules()[static_cast<std::size_t>(rule)].kind == Rule::Kind::Count)
                    enqueue(rule, &node);
            }
        }
    }
    for (const auto &attribute : node.attributes)
        enqueueRulesOf(*attribute);
    for (const auto &child : node.children)
        enqueueRulesOf(*child);
}

void FormSession::collect(const SchemaNode &schema, Node &from, std::vector<Node *> &found) const
{
    if (from.schema == &schema) {
        found.push_back(&from);
        return;
    }
    const SchemaNode *next = &schema;
    while (next != nullptr && next->parent != from.schema)
        next = next->parent;
    if (next == nullptr)
        return;
    const auto &among = next->isAttribute ? from.attributes : from.children;
    for (const auto &child : among) {
        if (child->schema == next)
            collect(schema, *child, found);
    }
}

std::vector<Node *> FormSession::nodesOf(const SchemaNode &schema) const
{
    if (Node *single = m_single[static_cast<std::size_t>(schema.index)])
        return {single};
    std::vector<Node *> found;
    if (schema.repeat != nullptr)
        collect(schema, *m_answers, found);
    return found;
}

/// Queues what reads a schema node, because of `node`, which is such a node or the parent of such instances.
void FormSession::concern(const SchemaNode &schema, const Node *node)
{
    const DependencyGraph &graph = m_form->graph();
    for (const Dependent &dependent : graph.dependentsOf(&schema)) {
        const Rule &rule = graph.rules()[static_cast<std::size_t>(dependent.rule)];
        const SchemaNode &target = rule.kind == Rule::Kind::Count ? *rule.target->parent : *rule.target;
        const Node *around = node;
        while (dependent.within != nullptr && around != nullptr && around->schema != dependent.within)
            around = around->parent;
        if (dependent.within == nullptr || around == nullptr) {
            for (Node *each : nodesOf(target))
                enqueue(dependent.rule, each);
            continue;
        }
        std::vector<Node *> found;
        collect(target, const_cast<Node &>(*around), found);
        for (Node *each : found)
            enqueue(dependent.rule, each);
    }
}

void FormSession::changed(const Node &node)
{
    if (node.schema != nullptr)
        concern(*node.schema, &node);
}

/// An instance came or went: whoever reads the repeat, or anything in it, is concerned.
void FormSession::structureChanged(const Node &parent, const SchemaNode &repeat, bool appended)
{
    std::vector<const SchemaNode *> open{&repeat};
    while (!open.empty()) {
        const SchemaNode *schema = open.back();
        open.pop_back();
        const DependencyGraph &graph = m_form->graph();
        for (const Dependent &dependent : graph.dependentsOf(schema)) {
            // What reads only its own instance reads another one of it now if it asks for its position.
            if (dependent.within != nullptr && dependent.within->isWithin(&repeat) && schema != &repeat)
                continue;
            // Those that were there keep their positions when one comes at the end.
            if (appended && dependent.asksPosition)
                continue;
            const Rule &rule = graph.rules()[static_cast<std::size_t>(dependent.rule)];
            const SchemaNode &target = rule.kind == Rule::Kind::Count ? *rule.target->parent : *rule.target;
            std::vector<Node *> found;
            const bool below = target.isWithin(parent.schema) && dependent.within != nullptr;
            if (below)
                collect(target, const_cast<Node &>(parent), found);
            else
                found = nodesOf(target);
            for (Node *each : found)
                enqueue(dependent.rule, each);
        }
        for (const auto &child : schema->children)
            open.push_back(child.get());
    }
}

bool FormSession::setText(Node &node, const QString &text)
{
    if (node.text == text)
        return false;
    node.text = text;
    changed(node);
    return true;
}

void FormSession::recalculate()
{
    if (m_isComputing)
        return; // whoever computes already takes what was queued
    m_isComputing = true;
    cost.total = 0;
    const std::vector<Rule> &rules = m_form->graph().rules();
    for (int left = mostComputations; !m_pending.empty();) {
        const auto first = m_pending.begin();
        const int number = first->first;
        const Rule &rule = rules[static_cast<std::size_t>(number)];
        // A rule may only take instances away that it does not wait for: the repeats of its own node.
        const Pending pending = std::move(first->second);
        m_pending.erase(first);
        for (std::size_t at = 0; at < pending.nodes.size(); ++at) {
            if (--left < 0) {
                for (; at < pending.nodes.size(); ++at)
                    enqueue(number, pending.nodes[at]);
                giveUp();
                break;
            }
            compute(rule, *pending.nodes[at]);
        }
    }
    m_isComputing = false;
}

/// What was still to be computed, and what depends on it, would stay as it was before the last answer: better
/// no value than an old one. Each node is emptied once, so this ends.
void FormSession::giveUp()
{
    const std::vector<Rule> &rules = m_form->graph().rules();
    while (!m_pending.empty()) {
        const auto first = m_pending.begin();
        const Rule &rule = rules[static_cast<std::size_t>(first->first)];
        const Pending pending = std::move(first->second);
        m_pending.erase(first);
        for (Node *node : pending.nodes) {
            noteFailure(*node, {ErrorCode::TooLarge, {}, u"the rules of the form come to no end"_s});
            if (rule.kind == Rule::Kind::Calculate && node->children.empty() && !node->schema->isRepeat)
                setText(*node, {});
        }
    }
}

void FormSession::compute(const Rule &rule, Node &node)
{
    switch (rule.kind) {
    case Rule::Kind::Relevant:
        setRelevance(node, holds(rule.expression, node, true));
        return;
    case Rule::Kind::Calculate:
        computeCalculation(rule, node);
        return;
    case Rule::Kind::Count:
        computeCount(rule, node);
        return;
    case Rule::Kind::Choices:
        computeChoices(rule, node);
        return;
    }
}

void FormSession::computeCalculation(const Rule &rule, Node &node)
{
    if (!node.children.empty() || node.schema->isRepeat)
        return; // a group has no value of its own
    Evaluator evaluator(*this);
    const auto value = evaluator.evaluate(*rule.expression, &node);
    if (!value) {
        noteFailure(node, value.error());
        setText(node, {});
        return;
    }
    if (evaluator.conversion().text(*value).size() > Evaluator::longestText / 2) {
        noteFailure(node, {ErrorCode::TooLarge, {}, u"the text grows too long"_s});
        setText(node, {}); // what stands there belongs to earlier answers
        return;
    }
    if (setText(node, kept(*value, node.schema->type, evaluator.conversion())))
        valueChanged(node);
}

void FormSession::computeCount(const Rule &rule, Node &parent)
{
    const auto value = Evaluator(*this).evaluate(*rule.expression, &parent);
    const double number = value ? Conversion(offset()).number(*value) : 0;
    if (!value)
        noteFailure(parent, value.error());
    const int wanted =
        std::isfinite(number) ? static_cast<int>(std::clamp(number, 0.0, double(mostInstances))) : 0;
    const std::vector<Node *> there = instancesOf(parent, *rule.target);
    const auto have = static_cast<int>(there.size());
    if (have == wanted)
        return;
    std::vector<Node *> made;
    for (int i = have; i < wanted; ++i) {
        Node *instance = insertInstance(parent, *rule.target);
        if (instance == nullptr) {
            noteFailure(parent, {ErrorCode::TooLarge, {}, u"the form has grown too large"_s});
            break;
        }
        made.push_back(instance);
    }
    for (int i = have; i > wanted; --i)
        takeAway(*there[static_cast<std::size_t>(i - 1)]);
    structureChanged(parent, *rule.target, have < wanted);
    for (Node *instance : made)
        dispatch({u"odk-new-repeat"_s, u"jr-insert"_s}, instance);
}

/// An answer that is no choice any more is taken back.
void FormSession::computeChoices(const Rule &rule, Node &node)
{
    if (!node.relevant || node.text.isEmpty())
        return;
    QSet<QString> offered;
    for (const Node *item : itemsOf(*rule.control, node))
        offered.insert(itemText(rule.control->itemset->value, item));
    if (rule.control->kind == Control::Kind::SelectOne) {
        if (!offered.contains(node.text))
            setText(node, {});
        return;
    }
    QStringList left = valuesIn(node.text);
    const qsizetype before = left.size();
    left.removeIf([&offered](const QString &value) { return !offered.contains(value); });
    if (left.size() != before)
        setText(node, left.join(u' '));
}

void FormSession::setRelevance(Node &node, bool relevant)
{
    if (node.ownRelevant == relevant)
        return;
    node.ownRelevant = relevant;
    spreadRelevance(node, node.parent == nullptr || node.parent->relevant);
}

void FormSession::spreadRelevance(Node &node, bool above)
{
    const bool relevant = above && node.ownRelevant;
    if (node.relevant == relevant)
        return;
    node.relevant = relevant;
    if (node.schema == nullptr)
        return;
    changed(node);
    const DependencyGraph &graph = m_form->graph();
    for (const int rule : graph.rulesOf(node.schema)) {
        if (relevant && graph.rules()[static_cast<std::size_t>(rule)].kind == Rule::Kind::Choices)
            enqueue(rule, &node);
    }
    for (const auto &attribute : node.attributes)
        attribute->relevant = relevant;
    for (const auto &child : node.children)
        spreadRelevance(*child, relevant);
}

} // namespace yizhan::forms
