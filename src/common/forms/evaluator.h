// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expression.h"
#include "value.h"

#include <optional>

namespace yizhan {
class Random;
}

namespace yizhan::forms {

class ValueIndex;

/// What expressions know of the world around them. A session is one; so is a lone document.
class World
{
public:
    World() = default;
    virtual ~World();
    Q_DISABLE_COPY_MOVE(World)

    /// The document that `/` means.
    [[nodiscard]] virtual const Node *root() const = 0;
    /// The document that instance('id') means; nullptr: there is none.
    [[nodiscard]] virtual const Node *instanceNamed(const QString &id) const = 0;
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Seconds from UTC of local time.
    [[nodiscard]] virtual int offset() const = 0;
    [[nodiscard]] virtual Random &random() = 0;
    /// jr:itext(), jr:choice-name(), pulldata(); empty where nothing is found.
    [[nodiscard]] virtual QString translation(const QString &id, const Node *origin);
    [[nodiscard]] virtual QString choiceName(const QString &value, const QString &path, const Node *origin);
    [[nodiscard]] virtual const ValueIndex *index() const { return nullptr; }

    /// What evaluations have cost: expressions may ask for texts that hold expressions.
    struct Cost
    {
        int depth = 0;         ///< evaluations that are under way
        std::size_t steps = 0; ///< of the outermost one and all within it
        std::size_t total = 0; ///< since it was last set to nothing
    };
    Cost cost;

protected:
    /// A text that an expression asks for costs more than a visit; false once it is too much.
    [[nodiscard]] bool payForText();
};

/// Evaluates expressions in a world. One evaluation costs at most `mostSteps` visits of nodes, else it fails
/// (`expression.costly`).
class Evaluator
{
public:
    explicit Evaluator(World &world) : m_world(world), m_conversion(world.offset()) {}

    /// `origin` is the node that the expression belongs to: what current() means.
    /// Errors: Invalid (`expression.type`, `expression.instance`), TooLarge (`expression.costly`).
    [[nodiscard]] Result<Value> evaluate(const Expression &expression, const Node *origin);
    [[nodiscard]] Result<QString> text(const Expression &expression, const Node *origin);
    [[nodiscard]] Result<bool> boolean(const Expression &expression, const Node *origin);

    /// Where a part of an expression is evaluated.
    struct Place
    {
        const Node *node = nullptr;
        std::size_t position = 1;
        std::size_t size = 1;
    };

    // For the functions.
    [[nodiscard]] Value value(const Expression &expression, const Place &place);
    [[nodiscard]] Value argument(const Expression &call, std::size_t index, const Place &place);
    /// Without narrowing absolute paths to the repeat instance that the expression stands in.
    [[nodiscard]] Value wideArgument(const Expression &call, std::size_t index, const Place &place);
    [[nodiscard]] QString textArgument(const Expression &call, std::size_t index, const Place &place);
    [[nodiscard]] double numberArgument(const Expression &call, std::size_t index, const Place &place);
    /// The text values of an argument: of each node of a node-set that is relevant, else of the value.
    [[nodiscard]] QStringList textsOf(const Value &value) const;
    /// Marks the evaluation as failed; the value returned counts for nothing.
    Value failed(const char *reason, const QString &detail);
    /// Counts visits; false once there are too many.
    bool spend(std::size_t visits);
    [[nodiscard]] const Conversion &conversion() const { return m_conversion; }
    [[nodiscard]] World &world() const { return m_world; }
    [[nodiscard]] const Node *origin() const { return m_origin; }

    static constexpr std::size_t mostSteps = 2'000'000;
    static constexpr std::size_t mostTotal = 20'000'000; ///< of one answer and all that it sets off
    static constexpr qsizetype longestText = 2'000'000;

private:
    Value binary(const Expression &expression, const Place &place);
    Value arithmetic(Operator op, const Value &left, const Value &right) const;
    bool compare(Operator op, const Value &left, const Value &right);
    bool compareNodes(Operator op, const Value &left, const Value &right);
    [[nodiscard]] bool compareSingle(Operator op, const Value &left, const Value &right) const;
    bool compareAsNumbers(Operator op, double left, double right) const;
    Value united(const Expression &expression, const Place &place);

    Value path(const Expression &expression, const Place &place);
    NodeSet start(const Expression &expression, const Place &place);
    NodeSet stepFrom(const NodeSet &from, const Step &step, bool isLast, bool absolute);
    void collect(const Node *from, const Step &step, NodeSet &found);
    void collectBelow(const Node *from, const Step &step, NodeSet &found);
    void collectBeside(const Node *from, const Step &step, NodeSet &found);
    [[nodiscard]] NodeSet filtered(const NodeSet &nodes, const std::vector<ExpressionPtr> &predicates,
                                   std::size_t first = 0);
    bool keeps(const Expression &predicate, const Place &place);
    /// The children that a predicate such as [column = value] leaves, out of the index.
    [[nodiscard]] std::optional<NodeSet> looked(const Node *from, const Step &step);
    /// Keeps, of the instances of a repeat, the one that the expression stands in.
    [[nodiscard]] const Node *ownInstance(const Node *from, const Step &step) const;

    World &m_world;
    Conversion m_conversion;
    const Node *m_origin = nullptr;
    std::optional<Error> m_failure;
    bool m_wide = false;
};

} // namespace yizhan::forms
