// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"
#include "foldedtitle.h"
#include "occupationrules.h"

#include <QSet>

namespace yizhan::intake {

namespace {

constexpr qsizetype longestTitle = 120;

/// Reads the rows one after the other.
class RuleTable
{
public:
    RuleTable(const QString &path, tables::CsvTable table) : m_path(path), m_table(std::move(table)) {}

    Result<std::vector<OccupationRule>> read()
    {
        YIZHAN_TRY_LET(const bool header, m_table.next());
        if (!header || !findColumns()) {
            return m_table.bad(
                "header", QStringLiteral("the first row must name the columns title and code (岗位名称 and "
                                         "职业代码)"));
        }
        for (;;) {
            YIZHAN_TRY_LET(const bool more, m_table.next());
            if (!more)
                return std::move(m_rules);
            YIZHAN_TRY(addRule());
        }
    }

private:
    bool findColumns()
    {
        bool title = false;
        bool code = false;
        for (std::size_t cell = 0; cell < m_table.width(); ++cell) {
            const QString name = m_table.cell(cell).toLower();
            if (name == QLatin1String("title") || name == QStringLiteral("岗位名称")) {
                m_titleCell = cell;
                title = true;
            } else if (name == QLatin1String("code") || name == QStringLiteral("职业代码") ||
                       name == QStringLiteral("职业编码")) {
                m_codeCell = cell;
                code = true;
            }
        }
        return title && code;
    }

    Result<void> addRule()
    {
        const QString title = m_table.cell(m_titleCell);
        const QString code = m_table.cell(m_codeCell);
        if (title.isEmpty() && code.isEmpty())
            return {};
        if (title.isEmpty() || title.size() > longestTitle || title == u"*")
            return m_table.bad("title", QStringLiteral("a title or pattern has 1 to 120 characters, and is "
                                                       "more than a star"));
        const catalogue::OccupationNumber number = catalogue::occupationOfCode(code);
        if (number == 0 && code != u"-") {
            return m_table.bad("code", QStringLiteral("no code of the classification; write one like "
                                                      "4-09-08-01, or - for no occupation"));
        }
        const auto folded = catalogue::foldedTitle(title);
        if (const QString key(folded.data(), folded.size()); m_seen.contains(key))
            return m_table.bad("twice", QStringLiteral("this title stands in the table already"));
        else
            m_seen.insert(key);
        if (m_rules.size() == maxOccupationRules) {
            return fail(ErrorCode::TooLarge, "occupations.too_large",
                        QStringLiteral("more than %1 rows").arg(maxOccupationRules), m_path);
        }
        m_rules.push_back({title, number});
        return {};
    }

    const QString &m_path;
    tables::CsvTable m_table;
    std::size_t m_titleCell = 0;
    std::size_t m_codeCell = 0;
    QSet<QString> m_seen;
    std::vector<OccupationRule> m_rules;
};

} // namespace

Result<std::vector<OccupationRule>> readOccupationRules(const QString &path)
{
    YIZHAN_TRY_LET(tables::CsvTable table,
                   tables::CsvTable::open(path, maxOccupationRulesBytes, "occupations"));
    return RuleTable(path, std::move(table)).read();
}

} // namespace yizhan::intake
