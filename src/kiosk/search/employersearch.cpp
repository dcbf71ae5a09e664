// SPDX-License-Identifier: GPL-3.0-or-later
#include "employersearch.h"

#include "area.h"
#include "areatable.h"
#include "simplifier.h"
#include "textrows.h"
#include "texttokens.h"
#include "vacancyjson.h"

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr qsizetype shortestName = 2;
/// A name that is typed without its brackets has so many characters at least: two before them, two behind.
constexpr qsizetype shortestBracketed = 4;
/// So many posts are read, to see whether the word is the name of their employer; a word in the midst of
/// names (食品) is none. Where most are, all that hold the word are taken.
constexpr std::size_t postsRead = 24;
constexpr qint64 mostPosts = 2000;

bool isBracket(QChar unit)
{
    return QStringView(u"()（）[]【】〔〕").contains(unit);
}

/// Letters and digits alone; with `bracketed` false without what stands in brackets.
QString nameOf(QStringView employer, bool bracketed)
{
    QString name;
    int depth = 0;
    for (const QChar unit : store::foldedText(employer)) {
        if (isBracket(unit))
            depth = std::max(0, depth + (QStringView(u"(（[【〔").contains(unit) ? 1 : -1));
        else if (unit.isLetterOrNumber() && (bracketed || depth == 0))
            name.append(unit);
    }
    return name;
}

/// Takes the places off that names begin with: 广东省肇庆市高要区.
QStringView withoutPlaces(QStringView name)
{
    const auto takeOff = [&name](QStringView place) {
        const bool there = !place.isEmpty() && name.startsWith(place);
        if (there)
            name = name.sliced(place.size());
        return there;
    };
    for (const QStringView place : {u"广东省", u"广东", u"肇庆市", u"肇庆"})
        takeOff(place);
    for (const catalogue::CountyRow &county : catalogue::countyTable()) {
        if (takeOff(county.name) || takeOff(county.shortName))
            break;
    }
    return name;
}

} // namespace

bool namesEmployer(QStringView typed, QStringView employer)
{
    const QString asked = nameOf(typed, true);
    for (const bool bracketed : {true, false}) {
        const QString name = nameOf(employer, bracketed);
        if (name.startsWith(asked) || withoutPlaces(name).startsWith(asked))
            return true;
    }
    return false;
}

Result<std::vector<BrowseIndex::Row>> EmployerSearch::postsOf(const QString &typed)
{
    using store::TextField;
    const QString name = nameOf(typed, true);
    if (name.size() < shortestName)
        return std::vector<BrowseIndex::Row>();
    YIZHAN_TRY_LET(auto rows, matching(name, store::textMatch(TextField::Employer, name)));
    if (!rows.empty() || name.size() < shortestBracketed)
        return rows;
    // The index holds pairs of neighbours, and what stands on the two sides of a bracket is no pair.
    const QString ends = store::textMatch(TextField::Employer, QString(name.left(2) + u' ' + name.right(2)));
    return matching(name, ends);
}

Result<std::vector<BrowseIndex::Row>> EmployerSearch::matching(const QString &typed,
                                                               const QString &expression)
{
    YIZHAN_TRY_LET(const auto rows, rowsMatching(m_database, m_rows, expression, mostPosts));
    YIZHAN_TRY_LET(auto body, m_database.prepare(QStringLiteral("SELECT body FROM item WHERE rowid = ?")));
    std::vector<BrowseIndex::Row> named;
    catalogue::VacancyDecoder decoder;
    const std::size_t read = std::min(rows.size(), postsRead);
    for (std::size_t place = 0; place < read; ++place) {
        YIZHAN_TRY(body.run(m_rows.item(rows[place])));
        YIZHAN_TRY(body.forEach([&](const storage::Statement &found) {
            const auto vacancy = decoder.decode(found.bytes(0));
            if (vacancy && namesEmployer(typed, vacancy->employer))
                named.push_back(rows[place]);
        }));
    }
    const bool mostAre = 2 * named.size() > read;
    return read == rows.size() || !mostAre ? named : rows;
}

} // namespace yizhan::search
