// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutants.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace yizhan::mutation {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 18> operators{{
    {" < ", " <= "},
    {" <= ", " < "},
    {" > ", " >= "},
    {" >= ", " > "},
    {" == ", " != "},
    {" != ", " == "},
    {" && ", " || "},
    {" || ", " && "},
    {" + ", " - "},
    {" - ", " + "},
    {" * ", " / "},
    {" / ", " * "},
    {" % ", " * "},
    {" += ", " -= "},
    {" -= ", " += "},
    {" & ", " | "},
    {" | ", " & "},
    {" ^ ", " & "},
}};

bool isWordPart(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_';
}

/// The source with everything that is no code made blank, byte for byte.
class CodeOnly
{
public:
    explicit CodeOnly(std::string_view source) : m_source(source), m_code(source)
    {
        while (m_at < m_source.size())
            step();
    }
    [[nodiscard]] std::string take() { return std::move(m_code); }

private:
    void step()
    {
        if (m_source.substr(m_at, 2) == "//")
            blankTo(m_source.find('\n', m_at));
        else if (m_source.substr(m_at, 2) == "/*")
            blankTo(behind("*/", m_at + 2));
        else if (m_source.substr(m_at, 3) == "R\"(")
            blankTo(behind(")\"", m_at + 3));
        else if (m_source[m_at] == '"')
            blankTo(endOfText('"'));
        else if (m_source[m_at] == '\'' && (m_at == 0 || !isWordPart(m_source[m_at - 1]))) // no 1'000
            blankTo(endOfText('\''));
        else if (m_source[m_at] == '#' && isFirstOfLine())
            blankTo(m_source.find('\n', m_at));
        else if (m_source.substr(m_at, 13) == "static_assert")
            blankTo(m_source.find(';', m_at));
        else
            ++m_at;
    }

    void blankTo(std::size_t end)
    {
        for (end = std::min(end, m_source.size()); m_at < end; ++m_at) {
            if (m_code[m_at] != '\n')
                m_code[m_at] = '\x01'; // a blank would look like one beside an operator
        }
    }
    [[nodiscard]] std::size_t behind(std::string_view end, std::size_t from) const
    {
        const std::size_t found = m_source.find(end, from);
        return found == std::string_view::npos ? found : found + end.size();
    }
    [[nodiscard]] std::size_t endOfText(char quote) const
    {
        std::size_t end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != '\n')
            end += m_source[end] == '\\' ? 2 : 1;
        return end + 1;
    }
    [[nodiscard]] bool isFirstOfLine() const
    {
        const std::size_t line = m_at == 0 ? std::string_view::npos : m_source.rfind('\n', m_at - 1);
        const std::size_t start = line == std::string_view::npos ? 0 : line + 1;
        return m_source.substr(start, m_at - start).find_first_not_of(' ') == std::string_view::npos;
    }

    std::string_view m_source;
    std::string m_code;
    std::size_t m_at = 0;
};

/// Looks at one place of the code after the other.
class Search
{
public:
    Search(std::string_view source, std::string_view code) : m_source(source), m_code(code) {}

    [[nodiscard]] std::vector<Mutant> run()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            addOperator();
            addStep();
            addCondition();
            addNegation();
            if (m_at == 0 || (!isWordPart(m_code[m_at - 1]) && m_code[m_at - 1] != '\''))
                addConstant();
        }
        return std::move(m_found);
    }

private:
    void add(std::size_t length, std::string after)
    {
        m_found.push_back({m_at, std::string(m_source.substr(m_at, length)), std::move(after)});
    }
    [[nodiscard]] bool stands(std::string_view text) const
    {
        return m_code.substr(m_at, text.size()) == text;
    }

    void addOperator()
    {
        for (const auto &[before, after] : operators) {
            if (stands(before))
                add(before.size(), std::string(after));
        }
    }
    void addStep()
    {
        if (stands("++"))
            add(2, "--");
        else if (stands("--"))
            add(2, "++");
    }

    /// `if (condition)` and `while (condition)`, without a declaration inside.
    void addCondition()
    {
        if ((!stands("if (") && !stands("while (")) || (m_at > 0 && isWordPart(m_code[m_at - 1])))
            return;
        const std::size_t open = m_code.find('(', m_at);
        const std::size_t close = closing(open);
        const std::string_view inside = m_source.substr(open + 1, close - open - 1);
        const std::string_view code = m_code.substr(open + 1, close - open - 1);
        const bool declares =
            code.find(" = ") != std::string_view::npos || code.find(';') != std::string_view::npos;
        if (close < m_code.size() && !declares && code.front() != '!') {
            const std::size_t length = close + 1 - m_at;
            add(length, std::string(m_source.substr(m_at, open - m_at)) + "(!(" + std::string(inside) + "))");
        }
    }
    [[nodiscard]] std::size_t closing(std::size_t open) const
    {
        int depth = 0;
        for (std::size_t at = open; at < m_code.size(); ++at) {
            depth += m_code[at] == '(' ? 1 : m_code[at] == ')' ? -1 : 0;
            if (depth == 0)
                return at;
        }
        return m_code.size();
    }

    void addNegation()
    {
        const bool negates =
            stands("!") && m_at + 1 < m_code.size() &&
            (isWordPart(m_code[m_at + 1]) || m_code[m_at + 1] == '(' || m_code[m_at + 1] == '*');
        if (negates)
            add(1, "");
    }

    void addConstant()
    {
        for (const auto &[before, after] : {std::pair("true", "false"), std::pair("false", "true")}) {
            const std::string_view word(before);
            if (stands(word) && !isWordPart(m_code[m_at + word.size()]))
                add(word.size(), after);
        }
        std::size_t length = 0;
        while (m_at + length < m_code.size() &&
               std::isdigit(static_cast<unsigned char>(m_code[m_at + length])) != 0)
            ++length;
        const char next = m_at + length < m_code.size() ? m_code[m_at + length] : ' ';
        const bool whole = length > 0 && length < 10 && !isWordPart(next) && next != '.' && next != '\'';
        if (whole && (m_at == 0 || m_code[m_at - 1] != '.'))
            add(length, std::to_string(std::stol(std::string(m_source.substr(m_at, length))) + 1));
    }

    std::string_view m_source;
    std::string_view m_code;
    std::size_t m_at = 0;
    std::vector<Mutant> m_found;
};

} // namespace

std::vector<Mutant> mutantsOf(std::string_view source)
{
    const std::string code = CodeOnly(source).take();
    return Search(source, code).run();
}

std::string applied(std::string_view source, const Mutant &mutant)
{
    std::string changed(source);
    return changed.replace(mutant.at, mutant.before.size(), mutant.after);
}

int lineOf(std::string_view source, std::size_t at)
{
    return 1 + static_cast<int>(
                   std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

} // namespace yizhan::mutation
