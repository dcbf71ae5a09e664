// SPDX-License-Identifier: GPL-3.0-or-later
#include "titleindex.h"

#include "simplifier.h"

#include <QHash>

#include <limits>

namespace yizhan::search {

namespace {

bool isHan(QChar unit)
{
    return unit.isSurrogate() || (unit.unicode() >= 0x3400 && unit.unicode() <= 0x9FFF);
}

/// By what the vacancy asks for: 4 lower secondary school or less, 2 upper secondary or not stated, 1 more.
quint32 reachOf(FacetKey education)
{
    constexpr int juniorSecondary = 2; // positions in choiceCodes(Facet::Education)
    constexpr int seniorSecondary = 3;
    if (states(Facet::Education, education, juniorSecondary))
        return 4;
    return education == 0 || states(Facet::Education, education, seniorSecondary) ? 2 : 1;
}

} // namespace

QString searchableTitle(QStringView title)
{
    const QString folded = store::foldedText(title.left(maxTitleLength));
    QString text;
    text.reserve(folded.size());
    bool apart = false;  // something that is no letter stood between
    bool broken = false; // it was more than blanks
    for (const QChar unit : folded) {
        if (!unit.isLetterOrNumber() && !unit.isSurrogate()) {
            apart = true;
            broken = broken || !unit.isSpace();
            continue;
        }
        if (apart && !text.isEmpty() && (broken || !isHan(text.back()) || !isHan(unit)))
            text.append(QChar(titleBreak));
        apart = broken = false;
        text.append(unit);
    }
    return text;
}

TitleIndex::TitleIndex(const BrowseIndex &rows, const std::vector<QString> &titles, const Lexicon &lexicon)
{
    addTexts(titles, lexicon);
    addRows(rows);
}

void TitleIndex::addTexts(const std::vector<QString> &titles, const Lexicon &lexicon)
{
    constexpr TitleId none = ~TitleId(0);
    QHash<QString, TitleId> published; // as they stand there, so that each is folded once
    QHash<QString, TitleId> folded;
    std::vector<ReadingId> readings;
    std::vector<quint32> initials; // by ReadingId
    for (std::size_t reading = 0; reading < lexicon.readingCount(); ++reading)
        initials.push_back(lexicon.initialsOf(lexicon.syllablesOf(static_cast<ReadingId>(reading))));
    m_titleOf.reserve(titles.size());
    for (const QString &title : titles) {
        const auto known = published.constFind(title);
        if (known != published.cend()) {
            m_titleOf.push_back(*known);
            continue;
        }
        const QString text = searchableTitle(title);
        const auto next = static_cast<TitleId>(m_starts.size());
        const TitleId number = text.isEmpty() ? none : folded.value(text, next);
        if (number == next) {
            folded.insert(text, next);
            m_starts.push_back(static_cast<quint32>(m_units.size()));
            m_units += text;
            lexicon.read(text, readings);
            m_readings.insert(m_readings.end(), readings.begin(), readings.end());
            quint64 signature = 0;
            for (const ReadingId reading : readings)
                signature |= initials[reading];
            for (const QChar unit : text)
                signature |= signatureBit(unit.unicode());
            m_signatures.push_back(signature);
        }
        published.insert(title, number);
        m_titleOf.push_back(number);
    }
    m_starts.push_back(static_cast<quint32>(m_units.size()));
    for (TitleId &title : m_titleOf)
        title = std::min(title, static_cast<TitleId>(size()));
}

void TitleIndex::addRows(const BrowseIndex &rows)
{
    m_rowStarts.assign(size() + 2, 0);
    for (const TitleId title : m_titleOf)
        ++m_rowStarts[title + 1];
    for (std::size_t title = 1; title < m_rowStarts.size(); ++title)
        m_rowStarts[title] += m_rowStarts[title - 1];
    std::vector<quint32> next = m_rowStarts;
    m_rows.resize(m_titleOf.size());
    m_freshness.resize(m_titleOf.size());
    m_reach.assign(size() + 1, 0);
    m_firstUntils.assign(size() + 1, std::numeric_limits<EpochDay>::max());
    const BrowseIndex::Column &education = rows.column(Dimension::Education);
    quint32 position = 0;
    for (const Row row : rows.order(Sort::Newest)) {
        const TitleId title = m_titleOf[row];
        m_reach[title] += reachOf(education.keys[education.codes[row]]);
        m_firstUntils[title] = std::min(m_firstUntils[title], rows.untils()[row]);
        m_freshness[row] = position++;
        m_rows[next[title]++] = row;
    }
}

Result<std::vector<QString>> loadTitles(storage::Database &database, const BrowseIndex &rows)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral("SELECT item, title FROM vacancy_name ORDER BY item")));
    YIZHAN_TRY(select.run());
    std::vector<QString> titles(rows.size());
    BrowseIndex::Row row = 0;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &name) {
        const qint64 item = name.integer(0);
        while (row < rows.size() && rows.item(row) < item)
            ++row;
        if (row < rows.size() && rows.item(row) == item) // else it came after the index was made
            titles[row] = name.text(1);
    }));
    return titles;
}

} // namespace yizhan::search
