// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

/// The four hexadecimal digits behind \u at `at`; nothing where it is no such escape.
std::optional<char32_t> unitAt(QStringView pattern, qsizetype at)
{
    constexpr qsizetype length = 6; // \uXXXX
    if (at + length > pattern.size() || pattern.at(at) != u'\\' || pattern.at(at + 1) != u'u')
        return {};
    char32_t unit = 0;
    for (const QChar c : pattern.mid(at + 2, 4)) {
        const char16_t lower = c.toLower().unicode();
        const bool digit = lower >= u'0' && lower <= u'9';
        if (!digit && (lower < u'a' || lower > u'f'))
            return {};
        unit = unit * 16 + (digit ? lower - u'0' : lower - u'a' + 10U);
    }
    return unit;
}

void addBroken(const Expression &expression, QList<BrokenPattern> &broken);

void addBroken(const std::vector<ExpressionPtr> &expressions, QList<BrokenPattern> &broken)
{
    for (const ExpressionPtr &each : expressions)
        addBroken(*each, broken);
}

void addBroken(const Expression &expression, QList<BrokenPattern> &broken)
{
    addBroken(expression.operands, broken);
    addBroken(expression.predicates, broken);
    for (const Step &step : expression.steps)
        addBroken(step.predicates, broken);
    if (expression.kind != Expression::Kind::Call || expression.text != "regex"_L1 ||
        expression.operands[1]->kind != Expression::Kind::Text)
        return;
    const QString &pattern = expression.operands[1]->text;
    if (pattern.size() > longestPattern)
        broken.append({pattern, u"it is too long"_s});
    else if (const QRegularExpression &made = compiledPattern(pattern); !made.isValid())
        broken.append({pattern, made.errorString()});
}

} // namespace

QString pcrePattern(const QString &pattern)
{
    QString made;
    made.reserve(pattern.size());
    for (qsizetype at = 0; at < pattern.size();) {
        if (auto unit = unitAt(pattern, at)) {
            at += 6;
            const std::optional<char32_t> low = QChar::isHighSurrogate(*unit) ? unitAt(pattern, at) : unit;
            if (low && QChar::isHighSurrogate(*unit) && QChar::isLowSurrogate(*low)) {
                unit = QChar::surrogateToUcs4(static_cast<char16_t>(*unit), static_cast<char16_t>(*low));
                at += 6;
            }
            made += u"\\x{"_s + QString::number(static_cast<uint>(*unit), 16) + u'}';
            continue;
        }
        const qsizetype width = pattern.at(at) == u'\\' ? 2 : 1; // an escaped backslash begins no escape
        made += QStringView(pattern).mid(at, width);
        at += width;
    }
    return made;
}

const QRegularExpression &compiledPattern(const QString &pattern)
{
    constexpr qsizetype most = 64; // a form asks for the same few patterns again and again
    thread_local QHash<QString, QRegularExpression> known;
    if (known.size() > most)
        known.clear();
    QRegularExpression &expression = known[pattern];
    if (expression.pattern().isEmpty()) // how long a match may take is told to PCRE in front of the pattern
        expression.setPattern(u"(*LIMIT_MATCH=1000000)"_s +
                              QRegularExpression::anchoredPattern(pcrePattern(pattern)));
    return expression;
}

QList<BrokenPattern> brokenPatternsIn(const Expression &expression)
{
    QList<BrokenPattern> broken;
    addBroken(expression, broken);
    return broken;
}

} // namespace yizhan::forms
