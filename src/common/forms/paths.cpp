// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the evaluator that walks along location paths.
#include "evaluator.h"
#include "formschema.h"
#include "lookups.h"
#include "valueindex.h"
#include "xmlnode.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

bool fits(const Node &node, const Step &step)
{
    if (step.test == NodeTest::AnyNode)
        return true;
    if (node.kind != NodeKind::Element && node.kind != NodeKind::Attribute)
        return false;
    if (step.test == NodeTest::AnyName)
        return true;
    if (step.test != NodeTest::Name || node.local != step.local)
        return false;
    // A name without a prefix means any namespace: forms put their answers into that of XForms or into none.
    return step.name.size() == step.local.size() || node.name == step.name;
}

bool goesBackwards(Axis axis)
{
    return axis == Axis::Ancestor || axis == Axis::AncestorOrSelf || axis == Axis::Preceding ||
           axis == Axis::PrecedingSibling;
}

bool mayMeetAgain(Axis axis)
{
    return axis != Axis::Child && axis != Axis::Self && axis != Axis::Attribute;
}

void keepFirst(NodeSet &nodes)
{
    QSet<const Node *> seen;
    seen.reserve(static_cast<qsizetype>(nodes.size()));
    std::erase_if(nodes, [&seen](const Node *node) {
        if (seen.contains(node))
            return true;
        seen.insert(node);
        return false;
    });
}

} // namespace

Value Evaluator::path(const Expression &expression, const Place &place)
{
    NodeSet nodes = start(expression, place);
    const bool absolute = expression.start == Expression::Start::Root;
    for (std::size_t i = 0; i < expression.steps.size() && !nodes.empty() && !m_failure; ++i)
        nodes = stepFrom(nodes, expression.steps[i], i + 1 == expression.steps.size(), absolute);
    return Value::of(std::move(nodes));
}

NodeSet Evaluator::start(const Expression &expression, const Place &place)
{
    if (expression.start == Expression::Start::Context)
        return place.node == nullptr ? NodeSet() : NodeSet{place.node};
    if (expression.start == Expression::Start::Root) {
        const Node *root = m_world.root();
        return root == nullptr ? NodeSet() : NodeSet{root};
    }
    Value operand = value(*expression.operands.front(), place);
    if (!operand.isNodes()) {
        failed("expression.type", u"a path begins with a value that is no node-set"_s);
        return {};
    }
    return filtered(operand.nodes, expression.predicates);
}

NodeSet Evaluator::stepFrom(const NodeSet &from, const Step &step, bool isLast, bool absolute)
{
    NodeSet result;
    for (const Node *node : from) {
        if (std::optional<NodeSet> found = looked(node, step)) {
            result.insert(result.end(), found->begin(), found->end());
            continue;
        }
        const bool narrows = absolute && !isLast && !m_wide && step.predicates.empty();
        NodeSet here;
        if (const Node *own = narrows ? ownInstance(node, step) : nullptr)
            here.push_back(own);
        else
            collect(node, step, here);
        if (!spend(here.size() + 1))
            return {};
        if (!step.predicates.empty())
            here = filtered(here, step.predicates);
        if (goesBackwards(step.axis))
            std::reverse(here.begin(), here.end());
        result.insert(result.end(), here.begin(), here.end());
    }
    if (from.size() > 1 && mayMeetAgain(step.axis)) {
        if (step.axis == Axis::Parent)
            keepFirst(result);
        else
            spend(putInOrder(result));
    }
    return result;
}

/// An absolute path from within a repeat means the same instance of it: it is found without a look at the
/// thousands beside it.
const Node *Evaluator::ownInstance(const Node *from, const Step &step) const
{
    if (step.axis != Axis::Child)
        return nullptr;
    const Node *at = m_origin;
    while (at != nullptr && at->parent != from)
        at = at->parent;
    const bool own = at != nullptr && at->schema != nullptr && at->schema->isRepeat && fits(*at, step);
    return own ? at : nullptr;
}

void Evaluator::collect(const Node *from, const Step &step, NodeSet &found)
{
    switch (step.axis) {
    case Axis::Child:
        if (step.test == NodeTest::Text) {
            if (from->kind == NodeKind::Element && !from->text.isEmpty() && from->relevant)
                found.push_back(from); // its only text is itself
            return;
        }
        for (const auto &child : from->children) {
            if (fits(*child, step))
                found.push_back(child.get());
        }
        spend(from->children.size());
        return;
    case Axis::Attribute:
        for (const auto &attribute : from->attributes) {
            if (fits(*attribute, step))
                found.push_back(attribute.get());
        }
        return;
    case Axis::Self:
        if (fits(*from, step))
            found.push_back(from);
        return;
    case Axis::Parent:
        if (from->parent != nullptr && fits(*from->parent, step))
            found.push_back(from->parent);
        return;
    case Axis::AncestorOrSelf:
    case Axis::Ancestor:
        for (const Node *node = step.axis == Axis::Ancestor ? from->parent : from; node != nullptr;
             node = node->parent) {
            if (fits(*node, step))
                found.push_back(node);
        }
        return;
    case Axis::DescendantOrSelf:
        if (fits(*from, step))
            found.push_back(from);
        collectBelow(from, step, found);
        return;
    case Axis::Descendant:
        collectBelow(from, step, found);
        return;
    default:
        collectBeside(from, step, found);
    }
}

void Evaluator::collectBelow(const Node *from, const Step &step, NodeSet &found)
{
    for (const auto &child : from->children) {
        if (!spend(1))
            return;
        if (step.test == NodeTest::Text ? !child->text.isEmpty() : fits(*child, step))
            found.push_back(child.get());
        collectBelow(child.get(), step, found);
    }
}

/// Siblings, and what follows or precedes; the nearest first.
void Evaluator::collectBeside(const Node *from, const Step &step, NodeSet &found)
{
    const bool backwards = goesBackwards(step.axis);
    const bool all = step.axis == Axis::Following || step.axis == Axis::Preceding;
    for (const Node *at = from; at->parent != nullptr; at = at->parent) {
        NodeSet here;
        bool passed = false;
        for (const auto &sibling : at->parent->children) {
            if (sibling.get() == at) {
                passed = true;
                continue;
            }
            if (passed == backwards || at->kind == NodeKind::Attribute)
                continue;
            if (fits(*sibling, step))
                here.push_back(sibling.get());
            if (all)
                collectBelow(sibling.get(), step, here);
        }
        if (!spend(at->parent->children.size()))
            return;
        if (backwards)
            std::reverse(here.begin(), here.end());
        found.insert(found.end(), here.begin(), here.end());
        if (!all)
            return;
    }
}

NodeSet Evaluator::filtered(const NodeSet &nodes, const std::vector<ExpressionPtr> &predicates,
                            std::size_t first)
{
    NodeSet kept = nodes;
    for (std::size_t i = first; i < predicates.size() && !m_failure; ++i) {
        NodeSet next;
        for (std::size_t at = 0; at < kept.size() && !m_failure; ++at) {
            if (keeps(*predicates[i], {kept[at], at + 1, kept.size()}))
                next.push_back(kept[at]);
        }
        kept = std::move(next);
    }
    return kept;
}

bool Evaluator::keeps(const Expression &predicate, const Place &place)
{
    const Value result = value(predicate, place);
    if (result.type == Value::Type::Number)
        return result.number == static_cast<double>(place.position);
    return m_conversion.boolean(result);
}

std::optional<NodeSet> Evaluator::looked(const Node *from, const Step &step)
{
    const ValueIndex *index = m_world.index();
    if (index == nullptr || step.predicates.empty() || step.axis != Axis::Child ||
        step.test != NodeTest::Name || from->schema != nullptr || !index->covers(from))
        return {};
    const Lookup lookup = lookupIn(*step.predicates.front());
    if (lookup.column == nullptr)
        return {};
    const Value wanted = value(*lookup.wanted, {from, 1, 1});
    if (m_failure)
        return NodeSet();
    if (wanted.type != Value::Type::Text && wanted.type != Value::Type::Nodes)
        return {}; // numbers and dates compare by their value, not by how they are written
    NodeSet found;
    QStringList texts;
    if (wanted.isNodes()) {
        for (const Node *node : wanted.nodes)
            texts.append(node->stringValue());
        texts.removeDuplicates();
    } else {
        texts.append(wanted.text);
    }
    for (const QString &text : std::as_const(texts)) {
        if (isTimed(text))
            return {}; // the same time is written in several ways
        const NodeSet &some = index->find(from, step.local, lookup.column->local, text);
        found.insert(found.end(), some.begin(), some.end());
    }
    if (texts.size() > 1)
        spend(putInOrder(found));
    if (!spend(found.size()))
        return NodeSet();
    return filtered(found, step.predicates, lookup.decides ? 1 : 0);
}

} // namespace yizhan::forms
