// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlsection.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace yizhan::app {

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
    refuseType(key, *node, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most),
               QStringLiteral("%1 到 %2 之间的整数").arg(least).arg(most));
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
    refuseType(key, *node, QStringLiteral("a number from %1 to %2").arg(least).arg(most),
               QStringLiteral("%1 到 %2 之间的数").arg(least).arg(most));
    return std::nullopt;
}

bool TomlSection::boolean(const char *key, bool fallback)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return fallback;
    if (node->is_boolean())
        return node->value_or(fallback);
    refuseType(key, *node, QStringLiteral("true or false, without quotes"),
               QStringLiteral("true 或 false，不加引号"));
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
    refuseType(key, *node, QStringLiteral("a text in quotes, at most %1 characters").arg(longest),
               QStringLiteral("带引号的文字，最多 %1 个字").arg(longest));
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
    refuseType(key, *node, QStringLiteral("one of \"%1\"").arg(allowed.join(QStringLiteral("\", \""))),
               QStringLiteral("以下之一：\"%1\"").arg(allowed.join(QStringLiteral("\"、\""))));
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
    const QString choices = allowed.join(QStringLiteral("\", \""));
    refuseType(key, *node,
               allowed.isEmpty() ? QStringLiteral("a list of different texts")
                                 : QStringLiteral("a list out of \"%1\", none twice").arg(choices),
               allowed.isEmpty() ? QStringLiteral("一组互不相同的文字")
                                 : QStringLiteral("从 \"%1\" 里选的列表，不可重复").arg(choices));
    return fallback;
}

void TomlSection::refuse(const char *key, const char *reason, const QString &english, const QString &chinese)
{
    const toml::node *node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node != nullptr)
        refuseNode(*node, reason, english, chinese);
}

void TomlSection::refuseType(const char *key, const toml::node &node, const QString &english,
                             const QString &chinese)
{
    const QString name = QString::fromLatin1(key);
    refuseNode(node, "config.value", QStringLiteral("%1 must be %2").arg(name, english),
               QStringLiteral("%1 应当是%2").arg(name, chinese));
}

void TomlSection::refuseNode(const toml::node &node, const char *reason, const QString &english,
                             const QString &chinese)
{
    if (!m_mistake)
        m_mistake = Error{ErrorCode::Invalid, QString::fromLatin1(reason),
                          english + QLatin1String(" / ") + chinese, placeIn(m_path, node.source())};
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
        const QString where = m_name.isEmpty() ? QString() : QStringLiteral(" in [%1]").arg(m_name);
        const QString whereZh = m_name.isEmpty() ? QString() : QStringLiteral("[%1] 里").arg(m_name);
        const QString nearest = nearestOf(name, m_known);
        const QString remedy = nearest.isEmpty()
                                   ? QStringLiteral("; known are: %1").arg(m_known.join(QStringLiteral(", ")))
                                   : QStringLiteral("; did you mean %1?").arg(nearest);
        const QString remedyZh =
            nearest.isEmpty() ? QStringLiteral("，可用的有：%1").arg(m_known.join(QStringLiteral("、")))
                              : QStringLiteral("，是不是 %1？").arg(nearest);
        if (!m_mistake) {
            m_mistake = Error{ErrorCode::Invalid, QStringLiteral("config.unknown_key"),
                              QStringLiteral("unknown setting %1%2%3 / %4没有 %5 这一项%6")
                                  .arg(name, where, remedy, whereZh, name, remedyZh),
                              placeIn(m_path, key.source())};
        }
        return;
    }
}

} // namespace yizhan::app
