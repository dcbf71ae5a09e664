// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependencygraph.h"

#include "formreader.h"
#include "patterns.h"
#include "references.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr int mostCycles = 20;        ///< that are told of one form
constexpr qsizetype longestCycle = 8; ///< nodes of one that are named

} // namespace

DependencyGraph::DependencyGraph(const FormDefinition &form, FormNotes &notes)
    : m_form(form), m_notes(notes), m_dependents(form.schemaNodes().size()),
      m_rulesOf(form.schemaNodes().size())
{
    makeRules();
    traceRest(m_form.body());
    findCycles();
    if (!m_notes.isRefused())
        order();
}

void DependencyGraph::makeRules()
{
    for (SchemaNode *node : m_form.schemaNodes()) {
        addRule(Rule::Kind::Relevant, node, node->relevant, nullptr);
        addRule(Rule::Kind::Count, node, node->count, nullptr);
        addRule(Rule::Kind::Calculate, node, node->calculate, nullptr);
        for (const Control *control : node->controls) {
            if (control->itemset)
                addRule(Rule::Kind::Choices, node, control->itemset->nodes, control);
        }
        for (const ExpressionPtr &rule :
             {node->required, node->readonly, node->constraint, node->requiredMessage.expression,
              node->constraintMessage.expression}) {
            if (rule)
                trace(*rule, node, node->line, -1);
        }
        for (const ExpressionPtr &rule : {node->required, node->readonly}) {
            if (!rule)
                continue;
            for (const Reference &reference : referencesOf(*rule, m_form.schemaRoot(), node).nodes) {
                if (reference.node == node && !reference.chosen) {
                    tellCycle(node->line, {node->path()}, true);
                    break; // it may read itself in several places
                }
            }
        }
    }
    for (const SetValue &action : m_form.actions()) {
        if (action.value)
            trace(*action.value, action.target, action.line, -1);
    }
}

void DependencyGraph::addRule(Rule::Kind kind, SchemaNode *target, const ExpressionPtr &expression,
                              const Control *control)
{
    if (!expression)
        return;
    const auto number = static_cast<int>(m_rules.size());
    m_rules.push_back({kind, target, expression, control, number});
    m_reads.emplace_back();
    m_rulesOf[static_cast<std::size_t>(target->index)].push_back(number);
    // What a count says is read from the parent of the repeat, where no instance needs to be.
    SchemaNode *context = kind == Rule::Kind::Count ? target->parent : target;
    trace(*expression, context, control == nullptr ? target->line : control->line, number);
    traceChoiceNames(*expression, context, number);
    const auto &reads = m_reads.back();
    const bool readsItself = std::any_of(reads.begin(), reads.end(), [&](int index) {
        return m_form.schemaNodes()[static_cast<std::size_t>(index)]->isWithin(target);
    });
    if (kind == Rule::Kind::Count && readsItself)
        m_notes.warn(control == nullptr ? target->line : control->line, "form.count_itself",
                     u"jr:count reads the repeat that it counts"_s, target->path());
}

void DependencyGraph::addDependent(SchemaNode *node, Dependent dependent)
{
    auto &all = m_dependents[static_cast<std::size_t>(node->index)];
    // Rules are traced one after the other: what one reads already stands last.
    if (all.empty() || all.back().rule != dependent.rule) {
        all.push_back(dependent);
        return;
    }
    Dependent &known = all.back();
    if (known.within != dependent.within)
        known.within = nullptr; // read in two ways: any instance concerns it
    known.asksPosition = known.asksPosition && dependent.asksPosition;
}

void DependencyGraph::trace(const Expression &expression, SchemaNode *node, int line, int rule)
{
    const References found = referencesOf(expression, m_form.schemaRoot(), node);
    for (const QString &id : found.instances) {
        if (m_form.instanceNamed(id) == nullptr)
            m_notes.refuse(line, "form.instance", u"there is no such instance"_s, id);
    }
    for (const QString &path : found.missing)
        m_notes.warn(line, "form.path_nowhere", u"a path that leads nowhere"_s, path.left(200));
    m_pulled += found.pulled;
    tellBrokenPatterns(expression, node, line);
    if (rule < 0)
        return;
    for (const Reference &reference : found.nodes) {
        addDependent(reference.node, {rule, reference.within, reference.isPosition});
        if (!reference.chosen)
            m_reads[static_cast<std::size_t>(rule)].push_back(reference.node->index);
    }
}

void DependencyGraph::tellBrokenPatterns(const Expression &expression, const SchemaNode *node, int line)
{
    for (const BrokenPattern &broken : brokenPatternsIn(expression)) {
        const QString path = node == nullptr ? QString() : node->path();
        m_notes.refuse(line, "expression.pattern", broken.why, path + u": "_s + broken.pattern.left(120));
    }
}

/// jr:choice-name(value, 'path') reads what the choices of that question read.
void DependencyGraph::traceChoiceNames(const Expression &expression, SchemaNode *node, int rule)
{
    for (const ExpressionPtr &operand : expression.operands)
        traceChoiceNames(*operand, node, rule);
    if (expression.kind != Expression::Kind::Call || expression.text != "jr:choice-name"_L1 ||
        expression.operands[1]->kind != Expression::Kind::Text)
        return;
    const auto path = parseExpression(expression.operands[1]->text);
    SchemaNode *asked = path ? nodeOfPath(**path, m_form.schemaRoot(), node) : nullptr;
    if (asked == nullptr)
        return;
    for (const Control *control : asked->controls) {
        if (!control->itemset)
            continue;
        for (const Reference &reference :
             referencesOf(*control->itemset->nodes, m_form.schemaRoot(), asked).nodes)
            addDependent(reference.node, {rule, nullptr, false});
    }
}

/// What is not in the graph is looked through all the same: for instances that are not there.
void DependencyGraph::traceRest(const Control &control)
{
    SchemaNode *context = control.node;
    for (const Control *up = &control; context == nullptr && up != nullptr; up = up->parent)
        context = up->node;
    const auto look = [&](const ExpressionPtr &expression) {
        if (expression)
            trace(*expression, context, control.line, -1);
    };
    for (const Caption *caption : {&control.label, &control.hint}) {
        look(caption->expression);
        for (const WordPart &part : caption->words)
            look(part.output);
    }
    for (const auto &child : control.children)
        traceRest(*child);
}

/// For each rule, the rules that must come after it.
std::vector<std::vector<int>> DependencyGraph::followers() const
{
    std::vector<std::vector<int>> after(m_rules.size());
    const auto add = [&](int rule, const SchemaNode *node) {
        for (const Dependent &dependent : dependentsOf(node)) {
            if (dependent.rule != rule)
                after[static_cast<std::size_t>(rule)].push_back(dependent.rule);
        }
    };
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const auto number = static_cast<int>(i);
        add(number, rule.target);
        if (rule.kind != Rule::Kind::Relevant && rule.kind != Rule::Kind::Count)
            continue;
        // Relevance and number concern all below.
        std::vector<const SchemaNode *> open{rule.target};
        while (!open.empty()) {
            const SchemaNode *node = open.back();
            open.pop_back();
            for (const auto &child : node->children) {
                add(number, child.get());
                open.push_back(child.get());
            }
        }
    }
    return after;
}

/// Depth first from the end; what is part of a cycle that is allowed keeps some order.
void DependencyGraph::order()
{
    const std::vector<std::vector<int>> after = followers();
    std::vector<int> state(m_rules.size(), 0);
    std::vector<int> reversed;
    for (std::size_t root = m_rules.size(); root-- > 0;) {
        std::vector<std::pair<std::size_t, std::size_t>> stack;
        if (state[root] == 0)
            stack.emplace_back(root, 0);
        state[root] = 1;
        while (!stack.empty()) {
            auto &[rule, at] = stack.back();
            if (at == after[rule].size()) {
                reversed.push_back(static_cast<int>(rule));
                stack.pop_back();
                continue;
            }
            const auto next = static_cast<std::size_t>(after[rule][at++]);
            if (state[next] == 0) {
                state[next] = 1;
                stack.emplace_back(next, 0);
            }
        }
    }
    std::reverse(reversed.begin(), reversed.end());
    std::vector<int> place(m_rules.size());
    std::vector<Rule> sorted;
    for (const int old : reversed) {
        place[static_cast<std::size_t>(old)] = static_cast<int>(sorted.size());
        sorted.push_back(m_rules[static_cast<std::size_t>(old)]);
        sorted.back().order = place[static_cast<std::size_t>(old)];
    }
    m_rules = std::move(sorted);
    for (auto &all : m_dependents) {
        for (Dependent &dependent : all)
            dependent.rule = place[static_cast<std::size_t>(dependent.rule)];
    }
    for (auto &all : m_rulesOf) {
        for (int &rule : all)
            rule = place[static_cast<std::size_t>(rule)];
    }
}

/// `names`: the nodes along the way, at most one more than are shown.
void DependencyGraph::tellCycle(int line, QStringList names, bool refuses)
{
    if (++m_cycles > mostCycles) {
        // Whoever mends those that were told sees the others the next time.
        if (refuses && !m_notes.isRefused())
            m_notes.refuse(line, "form.cycle", u"and more cycles"_s, names.front());
        return;
    }
    const QString first = names.front();
    if (names.size() > longestCycle)
        names = names.mid(0, longestCycle) + QStringList{u"\u2026"_s};
    const QString way = (names + QStringList{first}).join(u" \u2192 "_s);
    if (refuses)
        m_notes.refuse(line, "form.cycle", u"a cycle"_s, way);
    else
        m_notes.warn(line, "form.cycle", u"a cycle"_s, way);
}

/// A calculation or relevance that reads itself, directly or through others, has no value. Two that only hide
/// each other are told, and live: other clients accept them.
void DependencyGraph::findCycles()
{
    std::vector<std::vector<int>> reads(m_form.schemaNodes().size()); // of a node: what its rules read
    QSet<int> calculated;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].kind != Rule::Kind::Calculate && m_rules[i].kind != Rule::Kind::Relevant)
            continue;
        auto &all = reads[static_cast<std::size_t>(m_rules[i].target->index)];
        all.insert(all.end(), m_reads[i].begin(), m_reads[i].end());
        if (m_rules[i].kind == Rule::Kind::Calculate)
            calculated.insert(m_rules[i].target->index);
    }
    std::vector<int> state(reads.size(), 0);
    std::vector<int> way;
    std::vector<std::size_t> placeOnWay(reads.size(), 0);
    std::vector<int> computed; // how many nodes of the way, up to each, are calculated
    const auto report = [&](int at) {
        const std::size_t from = placeOnWay[static_cast<std::size_t>(at)];
        const int before = from == 0 ? 0 : computed[from - 1];
        const bool refuses = way.size() - from == 1 || computed.back() > before;
        QStringList names;
        for (std::size_t on = from; on < way.size() && names.size() <= longestCycle; ++on)
            names.append(m_form.schemaNodes()[static_cast<std::size_t>(way[on])]->path());
        tellCycle(m_form.schemaNodes()[static_cast<std::size_t>(at)]->line, names, refuses);
    };
    for (auto &all : reads) {
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    std::vector<std::size_t> stack; // of each node of the way: how many of its reads were followed
    const auto enter = [&](int node) {
        state[static_cast<std::size_t>(node)] = 1;
        placeOnWay[static_cast<std::size_t>(node)] = way.size();
        way.push_back(node);
        computed.push_back((computed.empty() ? 0 : computed.back()) + (calculated.contains(node) ? 1 : 0));
        stack.push_back(0);
    };
    for (int root = 0; root < static_cast<int>(reads.size()); ++root) {
        if (state[static_cast<std::size_t>(root)] == 0)
            enter(root);
        while (!stack.empty()) {
            const auto &all = reads[static_cast<std::size_t>(way.back())];
            if (stack.back() == all.size()) {
                state[static_cast<std::size_t>(way.back())] = 2;
                stack.pop_back();
                way.pop_back();
                computed.pop_back();
                continue;
            }
            const int next = all[stack.back()++];
            if (state[static_cast<std::size_t>(next)] == 1 && (m_cycles < mostCycles || !m_notes.isRefused()))
                report(next);
            else if (state[static_cast<std::size_t>(next)] == 0)
                enter(next);
        }
    }
}

} // namespace yizhan::forms
