// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressiontokens.h"

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

bool beginsName(QChar c)
{
    return c.isLetter() || c == u'_' || c.isSurrogate();
}

bool continuesName(QChar c)
{
    return beginsName(c) || c.isDigit() || c.isMark() || c == u'-' || c == u'.' || c == QChar(0xB7);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Result<std::vector<Token>> all()
    {
        for (;;) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at == m_text.size())
                break;
            YIZHAN_TRY(next());
        }
        add(Token::Kind::End, {});
        return std::move(m_tokens);
    }

private:
    Result<void> next()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'"' || c == u'\'')
            return quoted(c);
        if (isDigit(c) || (c == u'.' && isDigit(peek(1)))) {
            number();
            return {};
        }
        if (beginsName(c)) {
            name();
            return {};
        }
        return sign(c);
    }

    Result<void> quoted(QChar quote)
    {
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return wrongExpression("expression.syntax", u"a quotation mark is not closed"_s, m_at);
        add(Token::Kind::Text, m_text.mid(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return {};
    }

    void number()
    {
        const qsizetype begin = m_at;
        while (isDigit(peek(0)))
            ++m_at;
        if (peek(0) == u'.') {
            ++m_at;
            while (isDigit(peek(0)))
                ++m_at;
        }
        const QString digits = m_text.mid(begin, m_at - begin);
        Token token{Token::Kind::Number, digits, digits.toDouble(), begin};
        m_tokens.push_back(std::move(token));
    }

    void name()
    {
        const qsizetype begin = m_at;
        ncName();
        if (peek(0) == u':' && peek(1) != u':' && (beginsName(peek(1)) || peek(1) == u'*')) {
            ++m_at;
            if (peek(0) == u'*')
                ++m_at;
            else
                ncName();
        }
        const QString word = m_text.mid(begin, m_at - begin);
        const bool isOperator =
            followsOperand() && (word == "and"_L1 || word == "or"_L1 || word == "div"_L1 || word == "mod"_L1);
        m_tokens.push_back({isOperator ? Token::Kind::Operator : Token::Kind::Name, word, 0, begin});
    }

    void ncName()
    {
        while (m_at < m_text.size() && continuesName(m_text.at(m_at)))
            ++m_at;
    }

    Result<void> sign(QChar c)
    {
        static const QLatin1String doubles[] = {"//"_L1, "::"_L1, ".."_L1, "!="_L1, "<="_L1, ">="_L1};
        for (const QLatin1String sign : doubles) {
            if (QStringView(m_text).mid(m_at, 2) == sign) {
                const bool compares = sign.at(1) == QLatin1Char('=');
                add(compares ? Token::Kind::Operator : Token::Kind::Sign, QString(sign));
                m_at += 2;
                return {};
            }
        }
        if (u"=<>+-|"_s.contains(c) || (c == u'*' && followsOperand()))
            add(Token::Kind::Operator, c);
        else if (u"()[].@,/*"_s.contains(c))
            add(Token::Kind::Sign, c);
        else
            return wrongExpression("expression.syntax", u"unexpected character \u201C%1\u201D"_s.arg(c),
                                   m_at);
        ++m_at;
        return {};
    }

    /// XPath 1.0, 3.7: a name or star is an operator where an operand stands before it.
    [[nodiscard]] bool followsOperand() const
    {
        if (m_tokens.empty())
            return false;
        const Token &last = m_tokens.back();
        if (last.kind == Token::Kind::Operator)
            return false;
        if (last.kind != Token::Kind::Sign)
            return true;
        return last.text == ")"_L1 || last.text == "]"_L1 || last.text == "."_L1 || last.text == ".."_L1 ||
               last.text == "*"_L1;
    }

    [[nodiscard]] QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }

    void add(Token::Kind kind, const QString &text) { m_tokens.push_back({kind, text, 0, m_at}); }

    const QString &m_text;
    std::vector<Token> m_tokens;
    qsizetype m_at = 0;
};

} // namespace

Result<std::vector<Token>> tokensOf(const QString &text)
{
    return Lexer(text).all();
}

tl::unexpected<Error> wrongExpression(const char *reason, const QString &detail, qsizetype at)
{
    return fail(ErrorCode::Invalid, reason, detail, u"column "_s + QString::number(at + 1));
}

} // namespace yizhan::forms
