// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationreview.h"

#include "feedwriter.h"
#include "importschema.h"
#include "occupationclassifier.h"
#include "postingtable.h"
#include "toucheditems.h"
#include "transaction.h"
#include "vacancyscheme.h"

#include <QHash>

#include <algorithm>

namespace yizhan::intake {

using storage::Transaction;

namespace {

constexpr const char *vacancyKind = catalogue::Kind<catalogue::Vacancy>::name;
constexpr int batchPostings = 2000; // of one transaction

/// Walks over all postings, some thousand at a time.
class PostingWalk
{
public:
    explicit PostingWalk(publishing::PostingTable &table) : m_table(table) {}

    Result<std::vector<publishing::PostingRecord>> next()
    {
        YIZHAN_TRY_LET(std::vector<publishing::PostingRecord> records,
                       m_table.after(m_source, m_identifier, batchPostings));
        if (!records.empty()) {
            m_source = records.back().source;
            m_identifier = records.back().identifier;
        }
        return records;
    }

private:
    publishing::PostingTable &m_table;
    // Empty and not null: SQL compares nothing with NULL.
    QString m_source = QStringLiteral("");
    QString m_identifier = QStringLiteral("");
};

/// The body with the occupation that the rules give; empty when it is the one it has.
Result<QByteArray> correctedBody(const publishing::PostingRecord &record, const OccupationRules &rules,
                                 catalogue::VacancyDecoder &decoder)
{
    YIZHAN_TRY_LET(catalogue::Vacancy vacancy, decoder.decode(record.body));
    assignOccupation(vacancy, rules);
    QByteArray body = catalogue::encodeVacancy(vacancy);
    return body == record.body ? QByteArray() : body;
}

} // namespace

Result<std::vector<OccupationRule>> storedOccupationRules(storage::Database &database)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT title, occupation FROM occupation_rule ORDER BY title")));
    YIZHAN_TRY(select.run());
    std::vector<OccupationRule> rules;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        rules.push_back({row.text(0), static_cast<catalogue::OccupationNumber>(row.integer(1))});
    }));
    return rules;
}

Result<OccupationReview> OccupationReview::open(storage::Database &database, const Clock &clock)
{
    YIZHAN_TRY(publishing::prepareImportSchema(database));
    return OccupationReview(database, clock);
}

Result<void> OccupationReview::store(const std::vector<OccupationRule> &rules)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
    YIZHAN_TRY(m_database->exec(QStringLiteral("DELETE FROM occupation_rule")));
    {
        YIZHAN_TRY_LET(auto insert, m_database->prepare(QStringLiteral(
                                        "INSERT INTO occupation_rule(title, occupation) VALUES(?, ?)")));
        for (const OccupationRule &rule : rules)
            YIZHAN_TRY(insert.run(rule.title, rule.number));
    }
    return transaction.commit();
}

Result<OccupationReviewOutcome> OccupationReview::replaceRules(const std::vector<OccupationRule> &rules)
{
    YIZHAN_TRY(store(rules));
    const OccupationRules effective(rules);
    publishing::PostingTable table(*m_database, vacancyKind);
    VacancyScheme scheme;
    publishing::TouchedItems touched(scheme);
    feed::FeedWriter writer(*m_database);
    catalogue::VacancyDecoder decoder;
    PostingWalk walk(table);
    OccupationReviewOutcome outcome;
    for (;;) {
        YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
        YIZHAN_TRY_LET(std::vector<publishing::PostingRecord> records, walk.next());
        if (records.empty())
            return outcome;
        for (publishing::PostingRecord &record : records) {
            ++outcome.postings;
            YIZHAN_TRY_LET(QByteArray body, correctedBody(record, effective, decoder));
            if (body.isEmpty())
                continue;
            // As an import would number the same row now, so that the next one finds it unchanged.
            record.rowHash = publishing::rowHash(body, record.extra);
            record.body = std::move(body);
            YIZHAN_TRY(table.rewrite(record));
            touched.touch(record.itemId, record.scope);
            ++outcome.changed;
        }
        YIZHAN_TRY(touched.flush(table, &writer));
        YIZHAN_TRY(writer.publish(m_clock->nowUtc()));
        YIZHAN_TRY(transaction.commit());
    }
}

Result<std::vector<UnsureTitle>> OccupationReview::unsureTitles(std::size_t most)
{
    publishing::PostingTable table(*m_database, vacancyKind);
    catalogue::VacancyDecoder decoder;
    PostingWalk walk(table);
    QHash<QString, UnsureTitle> titles;
    for (bool more = true; more;) {
        YIZHAN_TRY_LET(const std::vector<publishing::PostingRecord> records, walk.next());
        more = !records.empty();
        for (const publishing::PostingRecord &record : records) {
            YIZHAN_TRY_LET(const catalogue::Vacancy vacancy, decoder.decode(record.body));
            if (vacancy.occupationConfidence >= catalogue::sureOccupation)
                continue;
            UnsureTitle &title = titles[vacancy.title];
            title = {vacancy.title, title.postings + 1, vacancy.occupationNumber,
                     vacancy.occupationConfidence};
        }
    }
    std::vector<UnsureTitle> list(titles.cbegin(), titles.cend());
    std::sort(list.begin(), list.end(), [](const UnsureTitle &a, const UnsureTitle &b) {
        return a.postings != b.postings ? a.postings > b.postings : a.title < b.title;
    });
    list.resize(std::min(list.size(), most));
    return list;
}

} // namespace yizhan::intake
