// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancysearch.h"

#include "deliveredtext.h"
#include "employersearch.h"
#include "phraseframe.h"
#include "synonymlist.h"
#include "textrows.h"
#include "texttokens.h"

#include <array>

namespace yizhan::search {

namespace {

using store::TextField;

constexpr std::array mentionFields{TextField::Occupation, TextField::Employer, TextField::Place,
                                   TextField::Description};
/// Rows that one word outside the titles may lead to; of a word in more texts than that the newest count.
constexpr std::size_t mostMentions = 20'000;

Result<SynonymBookPtr> loadSynonyms(storage::Database &database)
{
    YIZHAN_TRY_LET(const std::optional<QString> text,
                   store::readDeliveredText(database, catalogue::synonymsKind));
    if (!text)
        return SynonymBook::builtIn();
    auto delivered = SynonymBook::parse(*text);
    if (delivered && !(*delivered)->words().isEmpty())
        return delivered;
    qWarning("the delivered list of synonyms cannot be used: %s",
             delivered ? "it is empty" : qUtf8Printable(delivered.error().toString()));
    return SynonymBook::builtIn();
}

/// A term in any of the texts outside the title.
QString anywhere(QStringView term)
{
    QStringList fields;
    for (const TextField field : mentionFields) {
        const QString match = store::textMatch(field, term);
        if (!match.isEmpty())
            fields.append(u'(' + match + u')');
    }
    return fields.join(QLatin1String(" OR "));
}

QString everyTerm(const QStringList &terms)
{
    QStringList all;
    for (const QString &term : terms) {
        const QString match = anywhere(term);
        if (!match.isEmpty())
            all.append(u'(' + match + u')');
    }
    return all.join(QLatin1String(" AND "));
}

} // namespace

Result<SearchEnginePtr> loadSearchEngine(storage::Database &database, BrowseIndexPtr rows, LexiconPtr lexicon)
{
    YIZHAN_TRY_LET(const std::vector<QString> titles, loadTitles(database, *rows));
    YIZHAN_TRY_LET(SynonymBookPtr book, loadSynonyms(database));
    return std::make_shared<const SearchEngine>(std::move(rows), titles, std::move(lexicon), std::move(book));
}

Result<SearchAnswer> VacancySearch::answer(const SearchQuestion &question)
{
    YIZHAN_TRY_LET(SearchAnswer found, answerOfTitles(question));
    YIZHAN_TRY(addEmployer(found, question));
    YIZHAN_TRY(offerDescribed(found, question));
    return found;
}

Result<void> VacancySearch::offerDescribed(SearchAnswer &answer, const SearchQuestion &question)
{
    if (answer.total > 0 || !answer.offers.empty() || answer.query.terms.isEmpty())
        return {};
    QStringList bare;
    for (const QString &term : answer.query.terms)
        bare.append(barePhrase(term));
    const QString expression = store::textMatch(TextField::Description, bare.join(u' '));
    YIZHAN_TRY_LET(const auto rows,
                   rowsMatching(m_database, m_engine->rows(), expression, qint64(mostMentions)));
    if (rows.empty())
        return {};
    RowSet described(m_engine->rows().size());
    for (const BrowseIndex::Row row : rows)
        described[row] = true;
    answer.offers = m_engine->offersDescribedBy(described, question.today);
    return {};
}

Result<void> VacancySearch::addEmployer(SearchAnswer &answer, const SearchQuestion &question)
{
    const QString name = answer.query.words.join(QString());
    if (answer.query.hasConditions() || answer.query.translated || m_engine->knowsWord(name))
        return {};
    YIZHAN_TRY_LET(const auto posts, EmployerSearch(m_database, m_engine->rows()).postsOf(name));
    if (posts.empty())
        return {};
    RowSet seen(m_engine->rows().size());
    const bool inTitles = answer.works == answer.query.words && answer.readAs.isEmpty() && !answer.widened;
    if (inTitles) {
        YIZHAN_TRY_LET(seen, allRows(answer, question, &VacancySearch::answerOfTitles));
    } else {
        answer.hits.clear();
        answer.total = answer.stated = 0;
        answer.readAs.clear();
        answer.offers.clear();
        answer.widened = false;
        answer.works = answer.query.words;
    }
    for (const BrowseIndex::Row row : posts) {
        if (seen[row] || m_engine->rows().untils()[row] < question.today)
            continue;
        ++answer.total;
        ++answer.stated;
        if (answer.hits.size() < question.limit)
            answer.hits.push_back({row, Tier::Mention, static_cast<quint32>(TextField::Employer), true});
    }
    return {};
}

Result<SearchAnswer> VacancySearch::answerOfTitles(const SearchQuestion &question)
{
    std::optional<Error> failure;
    const FindMentions mentions = [&](QStringView term) {
        RowSet set;
        const auto rows = rowsMatching(m_database, m_engine->rows(), anywhere(term), qint64(mostMentions));
        if (!rows) {
            failure = rows.error();
            return set;
        }
        set.resize(m_engine->rows().size());
        for (const BrowseIndex::Row row : *rows)
            set[row] = true;
        return set;
    };
    SearchAnswer answer = m_engine->answer(question, mentions);
    if (failure)
        return fail(std::move(*failure));
    return answer;
}

/// All rows of a list of which `answered` holds the best only.
Result<RowSet> VacancySearch::allRows(const SearchAnswer &answered, const SearchQuestion &question,
                                      Asking ask)
{
    RowSet rows(m_engine->rows().size());
    const auto add = [&](const SearchAnswer &some) {
        for (const SearchHit &hit : some.hits)
            rows[hit.row] = true;
    };
    add(answered);
    if (static_cast<std::size_t>(answered.total) > answered.hits.size()) {
        SearchQuestion all = question;
        all.limit = static_cast<std::size_t>(answered.total);
        all.suggestions = 0;
        YIZHAN_TRY_LET(const SearchAnswer whole, (this->*ask)(all));
        add(whole);
    }
    return rows;
}

Result<std::vector<SearchHit>> VacancySearch::mentions(const SearchAnswer &answered,
                                                       const SearchQuestion &question)
{
    std::vector<SearchHit> mentioned;
    YIZHAN_TRY_LET(RowSet seen, allRows(answered, question, &VacancySearch::answer));
    // The rows of the main list are often among those that mention its words: room for as many more.
    const std::size_t looked =
        question.limit + 1 + std::min<std::size_t>(static_cast<std::size_t>(answered.total), mostMentions);
    const QStringList &terms = answered.query.terms;
    const std::vector<EpochDay> &untils = m_engine->rows().untils();
    const auto add = [&](const QString &expression, quint32 order) -> Result<void> {
        YIZHAN_TRY_LET(const auto rows,
                       rowsMatching(m_database, m_engine->rows(), expression, qint64(looked)));
        for (const BrowseIndex::Row row : rows) {
            if (seen[row] || untils[row] < question.today)
                continue;
            if (mentioned.size() >= question.limit)
                break;
            seen[row] = true;
            mentioned.push_back({row, Tier::Mention, order, true});
        }
        return {};
    };
    for (std::size_t field = 0; field < mentionFields.size(); ++field)
        YIZHAN_TRY(
            add(store::textMatch(mentionFields.at(field), terms.join(u' ')), static_cast<quint32>(field)));
    if (terms.size() > 1)
        YIZHAN_TRY(add(everyTerm(terms), static_cast<quint32>(mentionFields.size())));
    return mentioned;
}

} // namespace yizhan::search
