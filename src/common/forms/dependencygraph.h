// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formdefinition.h"

namespace yizhan::forms {

class FormNotes;

/// Something that is computed anew when what it reads has changed.
struct Rule
{
    enum class Kind : quint8 {
        Relevant,
        Count, ///< how many instances a repeat has
        Calculate,
        Choices, ///< that an answer is still among the choices
    };
    Kind kind = Kind::Calculate;
    SchemaNode *target = nullptr;
    ExpressionPtr expression;
    const Control *control = nullptr; ///< of Choices
    int order = 0;                    ///< rules that others read come first
};

/// That a rule reads a node.
struct Dependent
{
    int rule = 0;
    SchemaNode *within = nullptr; ///< only in the same instance of this repeat
    bool asksPosition = false;    ///< it reads nothing but where an instance stands
};

/// Which rules depend on which nodes, without regard to instances: an instance that changed concerns, where a
/// dependent names a repeat, only the targets in the same instance of it.
class DependencyGraph
{
public:
    DependencyGraph(const FormDefinition &form, FormNotes &notes);

    /// In the order in which they are computed.
    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    /// Who reads a node: its value, whether it is relevant, or, of a repeat, how many there are.
    [[nodiscard]] const std::vector<Dependent> &dependentsOf(const SchemaNode *node) const
    {
        return m_dependents[static_cast<std::size_t>(node->index)];
    }
    /// The rules whose target is this node.
    [[nodiscard]] const std::vector<int> &rulesOf(const SchemaNode *node) const
    {
        return m_rulesOf[static_cast<std::size_t>(node->index)];
    }
    [[nodiscard]] const QStringList &pulledLists() const { return m_pulled; }

private:
    void makeRules();
    void addRule(Rule::Kind kind, SchemaNode *target, const ExpressionPtr &expression,
                 const Control *control);
    void trace(const Expression &expression, SchemaNode *node, int line, int rule);
    void traceChoiceNames(const Expression &expression, SchemaNode *node, int rule);
    void traceRest(const Control &control);
    void tellBrokenPatterns(const Expression &expression, const SchemaNode *node, int line);
    void tellCycle(int line, QStringList names, bool refuses);
    void addDependent(SchemaNode *node, Dependent dependent);
    void order();
    void findCycles();
    [[nodiscard]] std::vector<std::vector<int>> followers() const;

    const FormDefinition &m_form;
    FormNotes &m_notes;
    std::vector<Rule> m_rules;
    std::vector<std::vector<Dependent>> m_dependents;
    std::vector<std::vector<int>> m_rulesOf;
    std::vector<std::vector<int>> m_reads; ///< of each rule: the plain reads, for cycles; some twice
    QStringList m_pulled;
    int m_cycles = 0; ///< that were found
};

} // namespace yizhan::forms
