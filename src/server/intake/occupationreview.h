// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "occupationrules.h"
#include "result.h"

#include <vector>

namespace yizhan::intake {

/// The bureau's corrections as the server keeps them. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<OccupationRule>> storedOccupationRules(storage::Database &database);

/// Titles whose occupation is not sure, and how many postings bear them.
struct UnsureTitle
{
    QString title;
    qint64 postings = 0;
    catalogue::OccupationNumber number = 0; ///< 0 = none
    int confidence = 0;
};

/// What new corrections changed.
struct OccupationReviewOutcome
{
    qint64 postings = 0; ///< looked at
    qint64 changed = 0;  ///< have another occupation, confidence or group now
};

/// Brings the occupations of all that was imported up to what the bureau says. Not at the same time as an
/// import: the caller holds the same lock.
class OccupationReview
{
public:
    /// `database` comes from feed::openServerDatabase(); both outlive the review. Brings the importer's
    /// tables to their newest schema.
    [[nodiscard]] static Result<OccupationReview> open(storage::Database &database, const Clock &clock);

    /// Stores `rules` in place of the former ones, goes over every posting and publishes the vacancies that
    /// change. Works in transactions of some thousand postings; killed in between, the same call finishes the
    /// work. Errors: those of sqlError(), Protocol.
    [[nodiscard]] Result<OccupationReviewOutcome> replaceRules(const std::vector<OccupationRule> &rules);

    /// The titles whose occupation is missing or below catalogue::sureOccupation, most postings first, then
    /// by title; at most `most`.
    [[nodiscard]] Result<std::vector<UnsureTitle>> unsureTitles(std::size_t most);

private:
    OccupationReview(storage::Database &database, const Clock &clock) : m_database(&database), m_clock(&clock)
    {
    }
    [[nodiscard]] Result<void> store(const std::vector<OccupationRule> &rules);

    storage::Database *m_database;
    const Clock *m_clock;
};

} // namespace yizhan::intake
