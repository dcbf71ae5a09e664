// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchengine.h"

#include <QTest>

namespace yizhan::search {

/// An engine over titles that a test gives; the vacancies may have facets.
class SearchFixture
{
public:
    struct Post
    {
        QString title;
        store::VacancyFacets facets = {};
    };

    explicit SearchFixture(const std::vector<Post> &posts, const QString &synonyms = {})
    {
        std::vector<BrowseIndex::Entry> entries;
        for (const Post &post : posts) {
            entries.push_back({static_cast<qint64>(entries.size()) + 1, post.facets});
            m_titles.push_back(post.title);
        }
        const auto rows = std::make_shared<const BrowseIndex>(entries, std::nullopt);
        const auto book = synonyms.isEmpty() ? SynonymBook::builtIn() : SynonymBook::parse(synonyms);
        if (!book)
            qFatal("%s", qPrintable(book.error().toString()));
        m_engine = std::make_shared<const SearchEngine>(rows, m_titles, lexicon(), *book);
    }

    /// One post of each title, blanks between.
    static std::vector<Post> posts(const char16_t *titles)
    {
        std::vector<Post> posts;
        for (const QStringView title : QStringView(titles).split(u' '))
            posts.push_back({title.toString(), {}});
        return posts;
    }

    [[nodiscard]] SearchAnswer answer(QStringView typed, std::size_t suggestions = 0,
                                      std::size_t limit = 1000) const
    {
        SearchQuestion question;
        question.typed = typed.toString();
        question.today = 20000;
        question.limit = limit;
        question.suggestions = suggestions;
        return m_engine->answer(question);
    }
    /// Titles of the hits, best first, blanks between.
    [[nodiscard]] QString titles(QStringView typed) const { return titles(answer(typed)); }
    [[nodiscard]] QString titles(const SearchAnswer &answer) const
    {
        QStringList list;
        for (const SearchHit &hit : answer.hits)
            list.append(m_titles[hit.row]);
        return list.join(u' ');
    }

    /// Words to begin with and their counts, blanks between.
    [[nodiscard]] QString commonWords(std::size_t limit) const
    {
        QStringList list;
        for (const Suggestion &word : m_engine->commonWords(limit, 20000))
            list.append(word.word + u' ' + QString::number(word.count));
        return list.join(u' ');
    }

private:
    static LexiconPtr lexicon()
    {
        static const LexiconPtr read = *Lexicon::builtIn();
        return read;
    }

    std::vector<QString> m_titles;
    SearchEnginePtr m_engine;
};

} // namespace yizhan::search
