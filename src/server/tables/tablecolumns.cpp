// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecolumns.h"

#include <QSet>

#include <algorithm>

namespace yizhan::tables {

namespace {

/// Longer texts are not headings but sentences.
constexpr qsizetype longestHeading = 64;

bool isOrnament(QChar c)
{
    switch (c.unicode()) {
    case u'*':
    case u':':
    case u'"':
    case u'\'':
    case u'★':
    case u'☆':
    case u'※':
    case u'、':
    case u'。':
    case u';':
        return true;
    default:
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    }
}

/// "最低薪资(元/月)" → "最低薪资"; the text of the brackets goes to `inside`.
QString withoutBrackets(const QString &simple, QString &inside)
{
    QString outside;
    int depth = 0;
    for (const QChar c : simple) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else
            (depth > 0 ? inside : outside) += c;
    }
    return outside;
}

} // namespace

QStringView withoutCount(QStringView heading)
{
    heading = heading.trimmed();
    const bool counted = heading.size() > 2 && heading.back() >= u'1' && heading.back() <= u'9' &&
                         !heading[heading.size() - 2].isDigit();
    return counted ? heading.chopped(1) : heading;
}

QString simplifiedHeading(QStringView heading)
{
    const QString narrow = heading.toString().normalized(QString::NormalizationForm_KC);
    QString simple;
    simple.reserve(narrow.size());
    int depth = 0;
    for (const QChar c : narrow) {
        switch (c.unicode()) {
        case u'【':
        case u'〔':
        case u'[':
        case u'{':
        case u'(':
            ++depth;
            simple += u'(';
            break;
        case u'】':
        case u'〕':
        case u']':
        case u'}':
        case u')':
            --depth;
            simple += u')';
            break;
        case u'、':
            // Inside brackets it is part of the words: 县(市、区).
            if (depth > 0)
                simple += c;
            break;
        default:
            if (!isOrnament(c))
                simple += c.toLower();
        }
    }
    return simple;
}

TableColumns::TableColumns(std::span<const TableColumn> columns, std::size_t needed, int fewestHeadings,
                           std::optional<StatedByHeadings> stated)
    : m_columns(columns), m_needed(needed), m_fewestHeadings(fewestHeadings), m_stated(stated)
{
    for (std::size_t column = 0; column < columns.size(); ++column) {
        int rank = 0;
        for (const QStringView heading : columns[column].headings.split(u'|'))
            m_index.insert(heading.toString(), Entry{column, rank++});
    }
}

TableColumns::TableColumns(const TableColumns *base)
    : m_columns(base->m_columns), m_needed(base->m_needed), m_fewestHeadings(base->m_fewestHeadings),
      m_stated(base->m_stated)
{
}

QString TableColumns::usualHeading(std::size_t column) const
{
    const QStringView headings = m_columns[column].headings;
    const qsizetype end = headings.indexOf(u'|');
    return (end < 0 ? headings : headings.left(end)).toString();
}

std::optional<HeadingMeaning> TableColumns::meaningOf(QStringView heading) const
{
    if (heading.isEmpty() || heading.size() > longestHeading)
        return std::nullopt;
    const QString simple = simplifiedHeading(heading);
    QString inside;
    auto found = m_index.constFind(simple);
    if (found == m_index.constEnd())
        found = m_index.constFind(withoutBrackets(simple, inside));
    std::optional<HeadingMeaning> meaning;
    if (found != m_index.constEnd())
        meaning = HeadingMeaning{found->column, found->rank};
    else
        meaning = composed(simple);
    if (meaning)
        refine(*meaning, simple, inside);
    else if (const QStringView uncounted = withoutCount(simple); uncounted.size() < simple.size()) {
        meaning = meaningOf(uncounted);
        if (meaning)
            ++meaning->rank;
    }
    return meaning;
}

bool TableColumns::isIgnored(QStringView heading) const
{
    static const QSet<QString> counts{
        QStringLiteral("序号"), QStringLiteral("序"),         QStringLiteral("序列"),
        QStringLiteral("排序"), QStringLiteral("行号"),       QStringLiteral("no"),
        QStringLiteral("no."),  QStringLiteral("项次"),       QStringLiteral("序列号"),
        QStringLiteral("问题"), QStringLiteral("whatiswrong")}; // of our own report
    return counts.contains(simplifiedHeading(heading));
}

bool TableColumns::headsATable(const ColumnMap &) const
{
    return true;
}

bool TableColumns::takeMember(RawRow &, std::string_view, const simdjson::dom::element &) const
{
    return false;
}

std::optional<HeadingMeaning> TableColumns::composed(QStringView) const
{
    return std::nullopt;
}

void TableColumns::refine(HeadingMeaning &, QStringView, QStringView) const {}

} // namespace yizhan::tables
