// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvrow.h"
#include "foldedtitle.h"
#include "occupationrules.h"
#include "textdecoding.h"

#include <QFileInfo>
#include <QSet>

namespace yizhan::intake {

namespace {

constexpr std::size_t maxCells = 64;
constexpr qsizetype longestTitle = 120;

QString cellText(const CsvRow &row, std::size_t index)
{
    if (index >= row.size())
        return {};
    const std::string_view cell = row.cell(index);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
}

Result<QByteArray> textOf(const QString &path)
{
    if (const QFileInfo file(path); file.exists() && file.size() > maxOccupationRulesBytes) {
        return fail(ErrorCode::TooLarge, "occupations.too_large",
                    QStringLiteral("the table has %1 bytes; at most %2 are read")
                        .arg(file.size())
                        .arg(maxOccupationRulesBytes),
                    path);
    }
    YIZHAN_TRY_LET(const TextProfile profile, profileText(path));
    YIZHAN_TRY_LET(const auto source, TextSource::open(path, profile));
    QByteArray text;
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        YIZHAN_TRY(source->appendTo(text, maxOccupationRulesBytes));
    }
    return text;
}

/// Reads the rows one after the other.
class RuleTable
{
public:
    RuleTable(const QString &path, const QByteArray &text)
        : m_path(path), m_rest(text.constData(), static_cast<std::size_t>(text.size())),
          m_delimiter(text.left(text.indexOf('\n')).contains('\t') ? '\t' : ',')
    {
    }

    Result<std::vector<OccupationRule>> read()
    {
        YIZHAN_TRY_LET(const bool header, next());
        if (!header || !findColumns()) {
            return bad("occupations.header",
                       QStringLiteral("the first row must name the columns title and code (岗位名称 and "
                                      "职业代码)"));
        }
        for (;;) {
            YIZHAN_TRY_LET(const bool more, next());
            if (!more)
                return std::move(m_rules);
            YIZHAN_TRY(addRule());
        }
    }

private:
    tl::unexpected<Error> bad(const char *reason, const QString &detail) const
    {
        return fail(ErrorCode::Invalid, reason, detail,
                    QStringLiteral("%1: row %2").arg(m_path).arg(m_number));
    }

    Result<bool> next()
    {
        if (m_rest.empty())
            return false;
        ++m_number;
        if (m_row.cut(m_rest, m_delimiter, true, maxCells) != CsvRow::Outcome::Complete)
            return bad("occupations.csv",
                       QStringLiteral("a quote is not closed, or there are too many cells"));
        m_rest.remove_prefix(m_row.used());
        return true;
    }

    bool findColumns()
    {
        bool title = false;
        bool code = false;
        for (std::size_t cell = 0; cell < m_row.size(); ++cell) {
            const QString name = cellText(m_row, cell).toLower();
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
        const QString title = cellText(m_row, m_titleCell);
        const QString code = cellText(m_row, m_codeCell);
        if (title.isEmpty() && code.isEmpty())
            return {};
        if (title.isEmpty() || title.size() > longestTitle || title == u"*")
            return bad("occupations.title",
                       QStringLiteral("a title or pattern has 1 to 120 characters, and is "
                                      "more than a star"));
        const catalogue::OccupationNumber number = catalogue::occupationOfCode(code);
        if (number == 0 && code != u"-") {
            return bad("occupations.code", QStringLiteral("no code of the classification; write one like "
                                                          "4-09-08-01, or - for no occupation"));
        }
        const auto folded = catalogue::foldedTitle(title);
        if (const QString key(folded.data(), folded.size()); m_seen.contains(key))
            return bad("occupations.twice", QStringLiteral("this title stands in the table already"));
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
    std::string_view m_rest;
    char m_delimiter;
    CsvRow m_row;
    qint64 m_number = 0;
    std::size_t m_titleCell = 0;
    std::size_t m_codeCell = 0;
    QSet<QString> m_seen;
    std::vector<OccupationRule> m_rules;
};

} // namespace

Result<std::vector<OccupationRule>> readOccupationRules(const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray text, textOf(path));
    return RuleTable(path, text).read();
}

} // namespace yizhan::intake
