// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"
#include "patterns.h"
#include "random.h"
#include "xmlnode.h"
#include "xpathnumbers.h"

#include <QCryptographicHash>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;

constexpr qsizetype longestSubject = 100'000;

Value string(Evaluator &of, const Expression &call, const Place &place)
{
    if (call.operands.empty())
        return Value::of(place.node == nullptr ? QString() : place.node->stringValue());
    return Value::of(of.textArgument(call, 0, place));
}

Value concat(Evaluator &of, const Expression &call, const Place &place)
{
    QString all;
    for (std::size_t i = 0; i < call.operands.size(); ++i) {
        all += of.textsOf(of.argument(call, i, place)).join(QString());
        if (all.size() > Evaluator::longestText || !of.spend(static_cast<std::size_t>(all.size() / 64)))
            return of.failed("expression.costly", u"the text grows too long"_s);
    }
    return Value::of(std::move(all));
}

Value join(Evaluator &of, const Expression &call, const Place &place)
{
    const QString between = of.textArgument(call, 0, place);
    QStringList all;
    qsizetype size = 0;
    for (std::size_t i = 1; i < call.operands.size(); ++i) {
        const QStringList texts = of.textsOf(of.argument(call, i, place));
        for (const QString &text : texts)
            size += text.size() + between.size();
        if (size > Evaluator::longestText || !of.spend(static_cast<std::size_t>(size / 64)))
            return of.failed("expression.costly", u"the text grows too long"_s);
        all += texts;
    }
    return Value::of(all.join(between));
}

Value contains(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(of.textArgument(call, 0, place).contains(of.textArgument(call, 1, place)));
}

Value startsWith(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(of.textArgument(call, 0, place).startsWith(of.textArgument(call, 1, place)));
}

Value endsWith(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(of.textArgument(call, 0, place).endsWith(of.textArgument(call, 1, place)));
}

/// XPath 1.0, 4.2: characters are counted from 1, and both numbers are rounded.
Value substring(Evaluator &of, const Expression &call, const Place &place)
{
    const QList<uint> text = of.textArgument(call, 0, place).toUcs4();
    const auto rounded = [](double number) { return std::floor(number + 0.5); };
    const double begin = rounded(of.numberArgument(call, 1, place));
    const bool open = call.operands.size() < 3;
    const double length = open ? 0 : rounded(of.numberArgument(call, 2, place));
    QList<uint> part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = static_cast<double>(i + 1);
        if (at >= begin && (open || at < begin + length))
            part.append(text.at(i));
    }
    return Value::of(QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
}

/// ODK's substr(): from 0, the end not included, negative numbers from the end.
Value substr(Evaluator &of, const Expression &call, const Place &place)
{
    const QList<uint> text = of.textArgument(call, 0, place).toUcs4(); // by character, not by half of one
    const auto size = static_cast<double>(text.size());
    const auto bound = [size](double index) {
        if (std::isnan(index))
            return qsizetype(0);
        index = std::trunc(index);
        return static_cast<qsizetype>(std::clamp(index < 0 ? index + size : index, 0.0, size));
    };
    const qsizetype begin = bound(of.numberArgument(call, 1, place));
    const qsizetype end = call.operands.size() < 3 ? text.size() : bound(of.numberArgument(call, 2, place));
    if (end <= begin)
        return Value::of(QString());
    return Value::of(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData() + begin), end - begin));
}

Value substringBefore(Evaluator &of, const Expression &call, const Place &place)
{
    const QString text = of.textArgument(call, 0, place);
    const qsizetype at = text.indexOf(of.textArgument(call, 1, place));
    return Value::of(at < 0 ? QString() : text.left(at));
}

Value substringAfter(Evaluator &of, const Expression &call, const Place &place)
{
    const QString text = of.textArgument(call, 0, place);
    const QString mark = of.textArgument(call, 1, place);
    const qsizetype at = text.indexOf(mark);
    return Value::of(at < 0 ? QString() : text.mid(at + mark.size()));
}

Value stringLength(Evaluator &of, const Expression &call, const Place &place)
{
    const QString text = string(of, call, place).text;
    return Value::of(static_cast<double>(text.toUcs4().size()));
}

Value normalizeSpace(Evaluator &of, const Expression &call, const Place &place)
{
    // XPath 1.0, 4.2: the white space of XML alone; an ideographic space is a character.
    static const QRegularExpression blanks(u"[ \\t\\r\\n]+"_s);
    const QStringList words = string(of, call, place).text.split(blanks, Qt::SkipEmptyParts);
    return Value::of(words.join(u' '));
}

Value translate(Evaluator &of, const Expression &call, const Place &place)
{
    const QList<uint> text = of.textArgument(call, 0, place).toUcs4();
    const QList<uint> from = of.textArgument(call, 1, place).toUcs4();
    const QList<uint> to = of.textArgument(call, 2, place).toUcs4();
    if (!of.spend(static_cast<std::size_t>(text.size() * (from.size() / 16 + 1))))
        return {};
    QList<uint> result;
    for (const uint c : text) {
        const qsizetype at = from.indexOf(c);
        if (at < 0)
            result.append(c);
        else if (at < to.size())
            result.append(to.at(at));
    }
    return Value::of(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(result.constData()), result.size()));
}

/// The whole text must match.
Value regex(Evaluator &of, const Expression &call, const Place &place)
{
    const QString text = of.textArgument(call, 0, place);
    const QString pattern = of.textArgument(call, 1, place);
    if (pattern.size() > longestPattern || text.size() > longestSubject)
        return of.failed("expression.costly", u"the pattern or the text is too long"_s);
    const QRegularExpression &expression = compiledPattern(pattern);
    if (!expression.isValid())
        return of.failed("expression.pattern", expression.errorString());
    of.spend(100);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.isValid()) // PCRE gave up: neither yes nor no
        return of.failed("expression.costly", u"the pattern takes too long on this text"_s);
    return Value::of(match.hasMatch());
}

Value digest(Evaluator &of, const Expression &call, const Place &place)
{
    static const std::pair<QLatin1String, QCryptographicHash::Algorithm> methods[] = {
        {"MD5"_L1, QCryptographicHash::Md5},
        {"SHA-1"_L1, QCryptographicHash::Sha1},
        {"SHA-256"_L1, QCryptographicHash::Sha256},
        {"SHA-384"_L1, QCryptographicHash::Sha384},
        {"SHA-512"_L1, QCryptographicHash::Sha512}};
    const QByteArray text = of.textArgument(call, 0, place).toUtf8();
    const QString method = of.textArgument(call, 1, place);
    const QString form = call.operands.size() > 2 ? of.textArgument(call, 2, place) : u"base64"_s;
    if (form != "hex"_L1 && form != "base64"_L1)
        return of.failed("expression.type", u"digest() writes hex or base64"_s);
    for (const auto &[name, algorithm] : methods) {
        if (method != name)
            continue;
        const QByteArray sum = QCryptographicHash::hash(text, algorithm);
        return Value::of(QString::fromLatin1(form == "hex"_L1 ? sum.toHex() : sum.toBase64()));
    }
    return of.failed("expression.type", u"digest() does not know the method "_s + method);
}

Value base64Decode(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(QString::fromUtf8(QByteArray::fromBase64(of.textArgument(call, 0, place).toUtf8())));
}

/// Without an argument a random UUID; else so many random letters and digits.
Value uuid(Evaluator &of, const Expression &call, const Place &place)
{
    Random &random = of.world().random();
    if (call.operands.empty()) {
        const quint64 high = random.next();
        const quint64 low = random.next();
        const QUuid made(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                         static_cast<ushort>((high & 0x0FFF) | 0x4000),
                         static_cast<uchar>(((low >> 56) & 0x3F) | 0x80), static_cast<uchar>(low >> 48),
                         static_cast<uchar>(low >> 40), static_cast<uchar>(low >> 32),
                         static_cast<uchar>(low >> 24), static_cast<uchar>(low >> 16),
                         static_cast<uchar>(low >> 8), static_cast<uchar>(low));
        return Value::of(made.toString(QUuid::WithoutBraces));
    }
    static const QString signs = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    const double length = of.numberArgument(call, 0, place);
    QString text;
    for (int i = 0; i < std::min(length, 1000.0); ++i)
        text += signs.at(static_cast<qsizetype>(random.below(static_cast<quint64>(signs.size()))));
    return Value::of(std::move(text));
}

constexpr Function functions[] = {
    {"string"_L1, 0, 1, string},
    {"concat"_L1, 0, -1, concat},
    {"join"_L1, 1, -1, join},
    {"contains"_L1, 2, 2, contains},
    {"starts-with"_L1, 2, 2, startsWith},
    {"ends-with"_L1, 2, 2, endsWith},
    {"substring"_L1, 2, 3, substring},
    {"substr"_L1, 2, 3, substr},
    {"substring-before"_L1, 2, 2, substringBefore},
    {"substring-after"_L1, 2, 2, substringAfter},
    {"string-length"_L1, 0, 1, stringLength},
    {"normalize-space"_L1, 0, 1, normalizeSpace},
    {"translate"_L1, 3, 3, translate},
    {"regex"_L1, 2, 2, regex},
    {"digest"_L1, 2, 3, digest},
    {"base64-decode"_L1, 1, 1, base64Decode},
    {"uuid"_L1, 0, 1, uuid},
};

} // namespace

std::span<const Function> textFunctions()
{
    return functions;
}

} // namespace yizhan::forms
