// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"
#include "expressiontokens.h"
#include "functiontable.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

struct Binding
{
    QLatin1String sign;
    Operator op;
    int level; ///< the higher, the tighter
};

constexpr std::array<Binding, 13> bindings{{{"or"_L1, Operator::Or, 1},
                                            {"and"_L1, Operator::And, 2},
                                            {"="_L1, Operator::Equal, 3},
                                            {"!="_L1, Operator::Unequal, 3},
                                            {"<"_L1, Operator::Less, 4},
                                            {"<="_L1, Operator::LessOrEqual, 4},
                                            {">"_L1, Operator::Greater, 4},
                                            {">="_L1, Operator::GreaterOrEqual, 4},
                                            {"+"_L1, Operator::Add, 5},
                                            {"-"_L1, Operator::Subtract, 5},
                                            {"*"_L1, Operator::Multiply, 6},
                                            {"div"_L1, Operator::Divide, 6},
                                            {"mod"_L1, Operator::Modulo, 6}}};

constexpr std::array<std::pair<QLatin1String, Axis>, 12> axes{
    {{"child"_L1, Axis::Child},
     {"parent"_L1, Axis::Parent},
     {"self"_L1, Axis::Self},
     {"attribute"_L1, Axis::Attribute},
     {"descendant"_L1, Axis::Descendant},
     {"descendant-or-self"_L1, Axis::DescendantOrSelf},
     {"ancestor"_L1, Axis::Ancestor},
     {"ancestor-or-self"_L1, Axis::AncestorOrSelf},
     {"following-sibling"_L1, Axis::FollowingSibling},
     {"preceding-sibling"_L1, Axis::PrecedingSibling},
     {"following"_L1, Axis::Following},
     {"preceding"_L1, Axis::Preceding}}};

bool isNodeType(const QString &name)
{
    return name == "node"_L1 || name == "text"_L1 || name == "comment"_L1 ||
           name == "processing-instruction"_L1;
}

using Made = Result<std::shared_ptr<Expression>>;

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    Made whole()
    {
        YIZHAN_TRY_LET(auto expression, binary(1));
        if (now().kind != Token::Kind::End)
            return unexpected();
        return expression;
    }

private:
    Made binary(int level)
    {
        if (level > 6)
            return negated();
        if (++m_depth > deepestExpression * 7)
            return fail(ErrorCode::TooLarge, "expression.deep", u"nested too deep"_s);
        YIZHAN_TRY_LET(auto left, binary(level + 1));
        while (const Binding *found = operatorOf(level)) {
            ++m_at;
            if (++m_operators > mostOperators)
                return fail(ErrorCode::TooLarge, "expression.deep", u"too many operators"_s);
            YIZHAN_TRY_LET(auto right, binary(level + 1));
            auto both = make(Expression::Kind::Binary);
            both->op = found->op;
            both->operands = {finished(left), finished(right)};
            left = both;
        }
        --m_depth;
        return left;
    }

    const Binding *operatorOf(int level)
    {
        if (now().kind != Token::Kind::Operator)
            return nullptr;
        for (const Binding &each : bindings) {
            if (each.level == level && now().text == each.sign)
                return &each;
        }
        return nullptr;
    }

    Made negated()
    {
        bool negative = false;
        bool any = false;
        while (now().kind == Token::Kind::Operator && now().text == "-"_L1) {
            negative = !negative;
            any = true;
            ++m_at;
        }
        YIZHAN_TRY_LET(auto operand, united());
        if (!any)
            return operand;
        auto outer = make(Expression::Kind::Negate);
        outer->number = negative ? -1 : 1;
        outer->operands = {finished(operand)};
        return outer;
    }

    Made united()
    {
        YIZHAN_TRY_LET(auto first, path());
        if (!isOperator("|"_L1))
            return first;
        auto all = make(Expression::Kind::Union);
        all->operands.push_back(finished(first));
        while (isOperator("|"_L1)) {
            ++m_at;
            YIZHAN_TRY_LET(auto next, path());
            all->operands.push_back(finished(next));
        }
        return all;
    }

    Made path()
    {
        if (isSign("/"_L1) || isSign("//"_L1))
            return fromRoot();
        if (beginsStep()) {
            auto relative = make(Expression::Kind::Path);
            YIZHAN_TRY(steps(*relative));
            return relative;
        }
        YIZHAN_TRY_LET(auto first, primary());
        std::vector<ExpressionPtr> predicates;
        YIZHAN_TRY(predicatesInto(predicates));
        const bool goesOn = isSign("/"_L1) || isSign("//"_L1);
        if (predicates.empty() && !goesOn)
            return first;
        auto outer = make(Expression::Kind::Path);
        outer->start = Expression::Start::Operand;
        outer->operands = {finished(first)};
        outer->predicates = std::move(predicates);
        if (goesOn) {
            slash(*outer);
            YIZHAN_TRY(steps(*outer));
        }
        return outer;
    }

    Made fromRoot()
    {
        auto absolute = make(Expression::Kind::Path);
        absolute->start = Expression::Start::Root;
        const bool descends = isSign("//"_L1);
        slash(*absolute);
        if (!descends && !beginsStep())
            return absolute;
        YIZHAN_TRY(steps(*absolute));
        return absolute;
    }

    /// Takes a slash; two of them stand for a step to all below.
    void slash(Expression &path)
    {
        if (isSign("//"_L1)) {
            Step step;
            step.axis = Axis::DescendantOrSelf;
            step.test = NodeTest::AnyNode;
            path.steps.push_back(std::move(step));
        }
        ++m_at;
    }

    Result<void> steps(Expression &path)
    {
        for (;;) {
            YIZHAN_TRY_LET(Step step, oneStep());
            path.steps.push_back(std::move(step));
            if (!isSign("/"_L1) && !isSign("//"_L1))
                return {};
            slash(path);
        }
    }

    Result<Step> oneStep()
    {
        Step step;
        if (isSign("."_L1) || isSign(".."_L1)) {
            step.axis = isSign("."_L1) ? Axis::Self : Axis::Parent;
            step.test = NodeTest::AnyNode;
            ++m_at;
        } else {
            YIZHAN_TRY(axisInto(step));
            YIZHAN_TRY(testInto(step));
        }
        YIZHAN_TRY(predicatesInto(step.predicates));
        return step;
    }

    Result<void> axisInto(Step &step)
    {
        if (isSign("@"_L1)) {
            step.axis = Axis::Attribute;
            ++m_at;
            return {};
        }
        if (now().kind != Token::Kind::Name || !isSignAt(1, "::"_L1))
            return {};
        for (const auto &[name, axis] : axes) {
            if (now().text == name) {
                step.axis = axis;
                m_at += 2;
                return {};
            }
        }
        return wrongExpression("expression.syntax", u"no such axis: "_s + now().text, now().at);
    }

    Result<void> testInto(Step &step)
    {
        if (isSign("*"_L1)) {
            step.test = NodeTest::AnyName;
            ++m_at;
            return {};
        }
        if (now().kind != Token::Kind::Name)
            return unexpected();
        if (isNodeType(now().text) && isSignAt(1, "("_L1))
            return typeInto(step);
        step.name = now().text;
        step.local = step.name.mid(step.name.indexOf(u':') + 1);
        step.test = step.local == "*"_L1 ? NodeTest::AnyName : NodeTest::Name;
        ++m_at;
        return {};
    }

    Result<void> typeInto(Step &step)
    {
        const QString type = now().text;
        m_at += 2;
        if (type == "processing-instruction"_L1 && now().kind == Token::Kind::Text)
            ++m_at;
        step.test = type == "node"_L1   ? NodeTest::AnyNode
                    : type == "text"_L1 ? NodeTest::Text
                                        : NodeTest::Nothing;
        return need(")"_L1);
    }

    Result<void> predicatesInto(std::vector<ExpressionPtr> &predicates)
    {
        while (isSign("["_L1)) {
            ++m_at;
            YIZHAN_TRY_LET(auto predicate, binary(1));
            predicates.push_back(finished(predicate));
            YIZHAN_TRY(need("]"_L1));
        }
        return {};
    }

    Made primary()
    {
        const Token token = now();
        if (token.kind == Token::Kind::Text || token.kind == Token::Kind::Number) {
            auto literal =
                make(token.kind == Token::Kind::Text ? Expression::Kind::Text : Expression::Kind::Number);
            literal->text = token.text;
            literal->number = token.number;
            ++m_at;
            return literal;
        }
        if (isSign("("_L1)) {
            ++m_at;
            YIZHAN_TRY_LET(auto inner, binary(1));
            YIZHAN_TRY(need(")"_L1));
            return inner;
        }
        if (token.kind == Token::Kind::Name && isSignAt(1, "("_L1))
            return call();
        return unexpected();
    }

    Made call()
    {
        const Token name = now();
        const Function *function = functionNamed(name.text);
        if (function == nullptr)
            return wrongExpression("expression.function", u"no such function: "_s + name.text, name.at);
        auto made = make(Expression::Kind::Call);
        made->text = QString(function->name);
        made->function = function;
        m_at += 2;
        while (!isSign(")"_L1)) {
            if (!made->operands.empty())
                YIZHAN_TRY(need(","_L1));
            YIZHAN_TRY_LET(auto argument, binary(1));
            made->operands.push_back(finished(argument));
        }
        ++m_at;
        const auto count = static_cast<int>(made->operands.size());
        if (count < function->least || (function->most >= 0 && count > function->most))
            return wrongExpression(
                "expression.arguments",
                name.text + u"() does not take so many arguments: "_s + QString::number(count), name.at);
        return made;
    }

    /// A step: anything that is no literal, bracket or call.
    bool beginsStep()
    {
        if (now().kind == Token::Kind::Name)
            return !isSignAt(1, "("_L1) || isNodeType(now().text);
        return isSign("."_L1) || isSign(".."_L1) || isSign("@"_L1) || isSign("*"_L1);
    }

    static std::shared_ptr<Expression> make(Expression::Kind kind)
    {
        auto made = std::make_shared<Expression>();
        made->kind = kind;
        return made;
    }

    static ExpressionPtr finished(const std::shared_ptr<Expression> &expression)
    {
        expression->contextFree = isContextFree(*expression);
        return expression;
    }

    [[nodiscard]] const Token &now() const { return m_tokens[m_at]; }
    [[nodiscard]] bool isSign(QLatin1String sign) const { return isSignAt(0, sign); }
    [[nodiscard]] bool isSignAt(std::size_t ahead, QLatin1String sign) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind == Token::Kind::Sign &&
               m_tokens[m_at + ahead].text == sign;
    }
    [[nodiscard]] bool isOperator(QLatin1String sign) const
    {
        return now().kind == Token::Kind::Operator && now().text == sign;
    }

    Result<void> need(QLatin1String sign)
    {
        if (!isSign(sign))
            return unexpected();
        ++m_at;
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> unexpected() const
    {
        const QString what = now().kind == Token::Kind::End ? u"the expression ends too early"_s
                                                            : u"unexpected \u201C%1\u201D"_s.arg(now().text);
        return wrongExpression("expression.syntax", what, now().at);
    }

    static constexpr int mostOperators = 3000; // 1 + 1 + … is left-deep: its evaluation recurses as deep

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_operators = 0;
};

} // namespace

Result<ExpressionPtr> parseExpression(const QString &text)
{
    if (text.size() > longestExpression)
        return fail(ErrorCode::TooLarge, "expression.long", u"the expression is too long"_s);
    YIZHAN_TRY_LET(auto tokens, tokensOf(text));
    YIZHAN_TRY_LET(auto expression, Parser(std::move(tokens)).whole());
    expression->contextFree = isContextFree(*expression);
    expression->source = text.trimmed();
    return expression;
}

} // namespace yizhan::forms
