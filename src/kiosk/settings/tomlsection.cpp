// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlsection.h"

#include "result.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace yizhan::settings {

namespace {

constexpr int farthestSuggestion = 3;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Levenshtein's distance.
int editsBetween(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

/// "a", "b"
QString quoted(const QStringList &words)
{
    return u'"' + words.join(QStringLiteral("\", \"")) + u'"';
}

} // namespace

QString nearestOf(const QString &typed, const QStringList &known)
{
    QString best;
    int fewest = farthestSuggestion + 1;
    for (const QString &candidate : known) {
        const int edits = editsBetween(typed.left(64), candidate);
        if (edits < fewest) {
            fewest = edits;
            best = candidate;
        }
    }
    return best;
}

QString placeIn(const QString &path, const toml::source_region &region)
{
    return QStringLiteral("%1:%2:%3").arg(path).arg(region.begin.line).arg(region.begin.column);
}

TomlSection::TomlSection(const toml::table *table, QString name, QString path, std::optional<Error> &mistake)
    : m_table(table), m_name(std::move(name)), m_path(std::move(path)), m_mistake(mistake)
{
}

const toml::node *TomlSection::find(const char *key)
{
    m_known.append(QString::fromLatin1(key));
    return m_table == nullptr || m_mistake ? nullptr : m_table->get(key);
}

qint64 TomlSection::integer(const char *key, qint64 fallback, qint64 least, qint64 most)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return fallback;
    const auto value = node->is_integer() ? node->value<qint64>() : std::nullopt;
    if (value && *value >= least && *value <= most)
        return *value;
    refuseValue(key, *node,
                {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be a whole number from %2 to %3"),
                 {QString::number(least), QString::number(most)}});
    return fallback;
}

std::optional<double> TomlSection::number(const char *key, double least, double most)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = node->is_number() ? node->value<double>() : std::nullopt;
    if (value && *value >= least && *value <= most)
        return value;
    refuseValue(key, *node,
                {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be a number from %2 to %3"),
                 {QString::number(least), QString::number(most)}});
    return std::nullopt;
}

bool TomlSection::boolean(const char *key, bool fallback)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return fallback;
    if (node->is_boolean())
        return node->value_or(fallback);
    refuseValue(key, *node, {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be true or false, without quotes")});
    return fallback;
}

QString TomlSection::text(const char *key, const QString &fallback, qsizetype longest)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return fallback;
    QString value = node->is_string() ? fromUtf8(node->value_or(std::string_view())).trimmed() : QString();
    if (node->is_string() && value.size() <= longest)
        return value;
    refuseValue(key, *node,
                {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be a text in quotes, at most %2 characters"),
                 {QString::number(longest)}});
    return fallback;
}

QString TomlSection::choice(const char *key, const QString &fallback, const QStringList &allowed)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return fallback;
    QString value = node->is_string() ? fromUtf8(node->value_or(std::string_view())) : QString();
    if (allowed.contains(value))
        return value;
    refuseValue(key, *node, {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be one of %2"), {quoted(allowed)}});
    return fallback;
}

QStringList TomlSection::list(const char *key, const QStringList &fallback, const QStringList &allowed)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return fallback;
    QStringList values;
    const toml::array *entries = node->as_array();
    bool good = entries != nullptr && !entries->empty();
    if (good) {
        for (const toml::node &entry : *entries) {
            const QString value =
                entry.is_string() ? fromUtf8(entry.value_or(std::string_view())) : QString();
            good = good && !value.isEmpty() && !values.contains(value) &&
                   (allowed.isEmpty() || allowed.contains(value));
            values.append(value);
        }
    }
    if (good)
        return values;
    if (allowed.isEmpty())
        refuseValue(key, *node, {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be a list of different texts")});
    else
        refuseValue(
            key, *node,
            {QT_TRANSLATE_NOOP("ErrorHint", "%1 must be a list out of %2, none twice"), {quoted(allowed)}});
    return fallback;
}

void TomlSection::refuse(const char *key, const char *reason, Hint hint)
{
    const toml::node *node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node != nullptr)
        refuseNode(node->source(), reason, std::move(hint));
}

void TomlSection::refuseValue(const char *key, const toml::node &node, Hint hint)
{
    hint.values.prepend(QString::fromLatin1(key));
    refuseNode(node.source(), "config.value", std::move(hint));
}

void TomlSection::refuseNode(const toml::source_region &place, const char *reason, Hint hint)
{
    if (!m_mistake)
        m_mistake = fail(ErrorCode::Invalid, reason, std::move(hint), placeIn(m_path, place)).value();
}

void TomlSection::finish(const QStringList &others)
{
    m_known += others;
    if (m_table == nullptr || m_mistake)
        return;
    for (const auto &[key, node] : *m_table) {
        const QString name = fromUtf8(key.str());
        if (m_known.contains(name))
            continue;
        const QString full = m_name.isEmpty() ? name : QStringLiteral("[%1] %2").arg(m_name, name);
        const QString nearest = nearestOf(name, m_known);
        if (nearest.isEmpty())
            refuseNode(key.source(), "config.unknown_key",
                       {QT_TRANSLATE_NOOP("ErrorHint", "instead of %1 one of: %2"),
                        {full, m_known.join(QStringLiteral(", "))}});
        else
            refuseNode(key.source(), "config.unknown_key",
                       {QT_TRANSLATE_NOOP("ErrorHint", "instead of %1 perhaps %2?"), {full, nearest}});
        return;
    }
}

} // namespace yizhan::settings
