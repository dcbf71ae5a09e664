// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <memory>
#include <vector>

namespace yizhan::forms {

struct Function;
struct Expression;
/// Expressions never change once they are parsed; any thread may evaluate them at once.
using ExpressionPtr = std::shared_ptr<const Expression>;

enum class Operator : quint8 {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo
};

enum class Axis : quint8 {
    Child,
    Parent,
    Self,
    Attribute,
    Descendant,
    DescendantOrSelf,
    Ancestor,
    AncestorOrSelf,
    FollowingSibling,
    PrecedingSibling,
    Following,
    Preceding,
};

enum class NodeTest : quint8 { Name, AnyName, AnyNode, Text, Nothing };

struct Step
{
    Axis axis = Axis::Child;
    NodeTest test = NodeTest::Name;
    QString name; ///< with its prefix
    QString local;
    std::vector<ExpressionPtr> predicates;
};

/// XPath 1.0 as a tree.
struct Expression
{
    enum class Kind : quint8 { Number, Text, Call, Binary, Negate, Union, Path };
    enum class Start : quint8 { Context, Root, Operand };

    Kind kind = Kind::Number;
    double number = 0;
    QString text;                          ///< of a literal; of a call the function's name
    Operator op = Operator::Or;            ///< of Binary
    const Function *function = nullptr;    ///< of a call
    std::vector<ExpressionPtr> operands;   ///< arguments; of a path that begins with an expression: that one
    Start start = Start::Context;          ///< of a path
    std::vector<ExpressionPtr> predicates; ///< of the expression that a path begins with
    std::vector<Step> steps;

    /// Whether its value is the same whatever node a predicate looks at: it begins at the root, at current()
    /// or in another instance, and asks for no position.
    bool contextFree = false;
    QString source; ///< of a whole expression: as it was written
};

/// What `contextFree` of an expression is, once its operands know it of themselves.
[[nodiscard]] bool isContextFree(const Expression &expression);

/// What an expression may cost to read.
constexpr qsizetype longestExpression = 100'000;
constexpr int deepestExpression = 120;

/// Parses XPath 1.0 with ODK's functions; checks that the functions exist and how many arguments they take.
/// Errors: Invalid (`expression.syntax`, `expression.function`, `expression.arguments`), TooLarge
/// (`expression.long`, `expression.deep`); `place` is the column, counted from 1. Any thread.
[[nodiscard]] Result<ExpressionPtr> parseExpression(const QString &text);

} // namespace yizhan::forms
