// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include "functiontable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

/// Where a path may lead: nodes of the answers, the document above them, or somewhere that never changes.
struct Reach
{
    std::vector<SchemaNode *> nodes;
    QSet<SchemaNode *> known; ///< the same
    bool document = false;
    bool outside = false; ///< in another instance
    /// The node around the origin that the path goes down from: above it, it is in the same instances.
    SchemaNode *top = nullptr;
    bool narrows = false; ///< an absolute path that still follows the origin's own instances
    bool chosen = false;

    void add(SchemaNode *node)
    {
        if (node == nullptr || known.contains(node))
            return;
        known.insert(node);
        nodes.push_back(node);
    }
};

class Tracer
{
public:
    Tracer(SchemaNode *root, SchemaNode *context) : m_root(root), m_origin(context) {}

    /// Follows an expression; what is returned are the nodes that it yields, if it yields nodes.
    Reach trace(const Expression &expression, const Reach &at)
    {
        switch (expression.kind) {
        case Expression::Kind::Path:
            return path(expression, at);
        case Expression::Kind::Call:
            return call(expression, at);
        case Expression::Kind::Number:
        case Expression::Kind::Text:
            return {};
        default:
            for (const ExpressionPtr &operand : expression.operands)
                read(trace(*operand, at));
            return {};
        }
    }

    void read(const Reach &reach)
    {
        for (SchemaNode *node : reach.nodes)
            m_found.nodes.push_back({node, scopeOf(node, reach), reach.chosen || m_loose, m_loose});
    }

    References &found() { return m_found; }

    [[nodiscard]] Reach fromOrigin() const
    {
        Reach reach;
        reach.document = m_origin == nullptr;
        reach.add(m_origin);
        reach.top = m_origin;
        return reach;
    }

private:
    /// The deepest repeat around the origin that the path does not leave.
    static SchemaNode *scopeOf(const SchemaNode *node, const Reach &reach)
    {
        SchemaNode *repeat = reach.top == nullptr ? nullptr : reach.top->repeat;
        return repeat != nullptr && node->isWithin(repeat) ? repeat : nullptr;
    }

    Reach call(const Expression &expression, const Reach &at)
    {
        const QString &name = expression.text;
        if (name == "current"_L1)
            return fromOrigin();
        if (name == "instance"_L1 || name == "pulldata"_L1)
            noteInstance(expression);
        const bool wide = name == "indexed-repeat"_L1;
        Reach result;
        for (const ExpressionPtr &operand : expression.operands) {
            const bool before = std::exchange(m_wide, m_wide || wide);
            // A position is no value: whoever asks for its own does not depend on itself.
            const bool loose = std::exchange(m_loose, m_loose || name == "position"_L1);
            const Reach reach = trace(*operand, at);
            m_wide = before;
            m_loose = loose;
            if (name == "position"_L1)
                continue;
            if (operand->kind != Expression::Kind::Path) // which path() has read
                read(reach);
            result.outside = result.outside || reach.outside || !reach.nodes.empty();
            // Only these hand nodes on; what others yield has been read already.
            const bool handsOn = name == "randomize"_L1 || name == "indexed-repeat"_L1;
            if (handsOn && operand == expression.operands.front()) {
                result = reach;
                result.chosen = result.chosen || wide;
            }
        }
        if (looksAtContext(name, expression.operands.size()) && name != "position"_L1 && name != "last"_L1 &&
            name != "once"_L1)
            read(at);
        result.outside = result.outside || name == "instance"_L1;
        return result;
    }

    void noteInstance(const Expression &expression)
    {
        const Expression &id = *expression.operands.front();
        if (id.kind == Expression::Kind::Text)
            (expression.text == "instance"_L1 ? m_found.instances : m_found.pulled).append(id.text);
    }

    Reach path(const Expression &expression, const Reach &at)
    {
        Reach reach = at;
        if (expression.start == Expression::Start::Root) {
            reach = {};
            reach.document = true;
            reach.narrows = !m_wide && m_origin != nullptr;
        } else if (expression.start == Expression::Start::Operand) {
            reach = trace(*expression.operands.front(), at);
            predicates(expression.predicates, reach);
        }
        for (std::size_t i = 0; i < expression.steps.size(); ++i) {
            reach = step(expression.steps[i], reach, i + 1 == expression.steps.size());
            predicates(expression.steps[i].predicates, reach);
        }
        if (reach.nodes.empty() && !reach.outside && !reach.document && !expression.steps.empty())
            m_found.missing.append(expression.source.isEmpty() ? expression.steps.back().name
                                                               : expression.source);
        read(reach);
        return reach;
    }

    void predicates(const std::vector<ExpressionPtr> &all, Reach &reach)
    {
        for (const ExpressionPtr &predicate : all) {
            read(trace(*predicate, reach));
            reach.chosen = true;
        }
    }

    Reach step(const Step &step, const Reach &from, bool isLast)
    {
        Reach to;
        to.outside = from.outside;
        to.top = from.top;
        to.narrows = from.narrows;
        to.chosen = from.chosen;
        if (from.document && step.axis == Axis::Child && matches(*m_root, step))
            to.add(m_root);
        if (from.document && step.axis == Axis::Self)
            to.document = true;
        if (from.document && (step.axis == Axis::Descendant || step.axis == Axis::DescendantOrSelf))
            below(m_root, step, to);
        for (SchemaNode *node : from.nodes)
            stepFrom(node, step, to);
        if (!to.narrows)
            return to;
        for (SchemaNode *node : to.nodes) {
            if (!node->isRepeat)
                continue;
            to.narrows = !isLast && step.predicates.empty() && m_origin->isWithin(node);
            to.top = to.narrows ? node : to.top;
        }
        return to;
    }

    void stepFrom(SchemaNode *node, const Step &step, Reach &to)
    {
        switch (step.axis) {
        case Axis::Child:
        case Axis::Attribute:
            if (step.test == NodeTest::Name) {
                for (SchemaNode *child : node->namesakes(step.local, step.axis == Axis::Attribute))
                    to.add(child);
                return;
            }
            for (const auto &child : node->children) {
                if (child->isAttribute == (step.axis == Axis::Attribute) && matches(*child, step))
                    to.add(child.get());
            }
            return;
        case Axis::Self:
            if (step.test == NodeTest::AnyNode || matches(*node, step))
                to.add(node);
            return;
        case Axis::Parent:
            to.document = to.document || node->parent == nullptr;
            to.add(node->parent);
            if (to.top != nullptr && to.top->isWithin(node))
                to.top = node->parent;
            return;
        case Axis::Descendant:
        case Axis::DescendantOrSelf:
            if (step.axis == Axis::DescendantOrSelf &&
                (step.test == NodeTest::AnyNode || matches(*node, step)))
                to.add(node);
            below(node, step, to);
            return;
        default: // whatever is up or beside: everything
            to.top = nullptr;
            below(m_root, step, to);
            to.add(m_root);
        }
    }

    void below(SchemaNode *node, const Step &step, Reach &to)
    {
        if (node == m_root && (step.test == NodeTest::AnyNode || matches(*node, step)))
            to.add(node);
        for (const auto &child : node->children) {
            if (step.test == NodeTest::AnyNode || matches(*child, step))
                to.add(child.get());
            below(child.get(), step, to);
        }
        to.top = nullptr;
        to.narrows = false;
    }

    static bool matches(const SchemaNode &node, const Step &step)
    {
        return step.test == NodeTest::AnyName || step.test == NodeTest::AnyNode ||
               (step.test == NodeTest::Name && node.local == step.local);
    }

    SchemaNode *m_root;
    SchemaNode *m_origin;
    References m_found;
    bool m_wide = false;
    bool m_loose = false;
};

bool isPlainStep(const Step &step)
{
    const bool child = step.axis == Axis::Child || step.axis == Axis::Attribute;
    const bool turn = step.axis == Axis::Parent || step.axis == Axis::Self;
    return (child && step.test == NodeTest::Name) || (turn && step.test == NodeTest::AnyNode);
}

} // namespace

References referencesOf(const Expression &expression, SchemaNode *root, SchemaNode *context)
{
    Tracer tracer(root, context);
    tracer.read(tracer.trace(expression, tracer.fromOrigin()));
    return std::move(tracer.found());
}

SchemaNode *nodeOfPath(const Expression &path, SchemaNode *root, SchemaNode *context)
{
    if (path.kind == Expression::Kind::Call)
        return path.text == "current"_L1 ? context : nullptr;
    if (path.kind != Expression::Kind::Path)
        return nullptr;
    const bool fromCurrent = path.start == Expression::Start::Operand &&
                             path.operands.front()->kind == Expression::Kind::Call &&
                             path.operands.front()->text == "current"_L1;
    if (path.start == Expression::Start::Operand && !fromCurrent)
        return nullptr;
    SchemaNode *node = path.start == Expression::Start::Root ? nullptr : context;
    for (const Step &step : path.steps) {
        if (!isPlainStep(step))
            return nullptr;
        SchemaNode *next = nullptr;
        if (step.axis == Axis::Self)
            next = node;
        else if (step.axis == Axis::Parent)
            next = node == nullptr ? nullptr : node->parent;
        else if (node == nullptr)
            next = root->local == step.local ? root : nullptr;
        else if (const auto &found = node->namesakes(step.local, step.axis == Axis::Attribute);
                 !found.empty())
            next = found.front();
        if (next == nullptr)
            return nullptr;
        node = next;
    }
    return node;
}

} // namespace yizhan::forms
