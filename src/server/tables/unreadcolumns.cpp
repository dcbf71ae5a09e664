// SPDX-License-Identifier: GPL-3.0-or-later
#include "unreadcolumns.h"

#include "sanitise.h"

#include <algorithm>
#include <array>

namespace yizhan::tables {

namespace {

constexpr std::size_t mostColumns = 60;
constexpr qsizetype mostSamples = 3;
constexpr qsizetype longestSample = 12;
constexpr qsizetype longestHeading = 40;

/// What stands below may be personal.
bool isPersonal(const QString &heading)
{
    static constexpr std::array<QStringView, 16> words{u"人",   u"姓名", u"电话", u"手机", u"身份证", u"微信",
                                                       u"邮箱", u"邮件", u"法定", u"QQ",   u"qq",     u"联系",
                                                       u"账号", u"住址", u"name", u"mail"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return heading.contains(word); });
}

/// No telephone, no identity number.
bool holdsLongNumber(const QString &text)
{
    constexpr int longest = 6;
    int digits = 0;
    for (const QChar c : text) {
        digits = c.isDigit() ? digits + 1 : (c == u'-' || c == u' ' ? digits : 0);
        if (digits > longest)
            return true;
    }
    return false;
}

} // namespace

void UnreadColumns::add(const QString &heading, const QString &text)
{
    auto column = std::find_if(m_columns.begin(), m_columns.end(),
                               [&](const Column &known) { return known.heading == heading; });
    if (column == m_columns.end()) {
        if (m_columns.size() >= mostColumns)
            return;
        column = m_columns.insert(m_columns.end(), Column{heading, {}});
    }
    if (column->samples.size() >= mostSamples)
        return;
    const QString sample = oneLine(text);
    if (sample.isEmpty() || isPersonal(heading) || holdsLongNumber(sample))
        return;
    const QString shown = sample.size() > longestSample ? QString(sample.left(longestSample) + u'…') : sample;
    if (!column->samples.contains(shown))
        column->samples.append(shown);
}

std::optional<Finding> UnreadColumns::finding() const
{
    if (m_columns.empty())
        return std::nullopt;
    QStringList names;
    for (const Column &column : m_columns) {
        const QString heading = oneLine(column.heading).left(longestHeading);
        names.append(column.samples.isEmpty()
                         ? heading
                         : QString(heading + u'（' + column.samples.join(u'；') + u'）'));
    }
    return Finding{0, {}, QStringLiteral("columns.unread"), Severity::Note, names.join(u'、')};
}

} // namespace yizhan::tables
