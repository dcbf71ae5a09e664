// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchfinding.h"
#include "matchindex.h"
#include "matchrule.h"
#include "matchweights.h"
#include "wishes.h"

#include <optional>
#include <vector>

namespace yizhan::matching {

/// Something that a course or a while of work gives, and the only thing that stands between a resident and a
/// vacancy.
struct LearnableGap
{
    catalogue::Certificates certificate; ///< none when it is experience
    int months = 0;                      ///< of experience
    friend bool operator==(const LearnableGap &, const LearnableGap &) = default;
};

/// A sentence to show: words for `verdict` and its arguments, see Verdict.
struct Reason
{
    Part part = Part::Work;
    PartFinding finding;
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// How a vacancy stands to the question.
enum class Standing : quint8 {
    Good,
    Silent, ///< says too little of what was wished, and nothing against it
    Rest,
};

/// A vacancy for the page.
struct MatchResult
{
    MatchIndex::Row row = 0;
    qint64 item = 0;
    MatchScore score;                   ///< by what the resident asked for, also when the wishes were widened
    int stars = 1;                      ///< 1–3
    std::vector<Reason> reasons;        ///< at most three, most points first
    std::optional<PartFinding> caution; ///< the gravest: a stated age limit, else `beside`
    std::optional<PartFinding> beside;  ///< the gravest apart from that, for whom the limit lets in
    std::optional<LearnableGap> gap;
    Standing standing = Standing::Rest; ///< to the widened question, where a widening brought it
    int widening = -1;                  ///< position in MatchAnswer::widenings that brought it; -1: as asked
};

/// How the wishes were widened because too few vacancies fitted. What the resident calls a must stays.
struct Widening
{
    enum class Kind : quint8 {
        County, ///< from a point or a town to its county
        City,   ///< to the whole city
        Pay,    ///< amount: hundredths of a yuan that are asked for instead
        Time,   ///< any kind of work, any shift
    };
    Kind kind = Kind::County;
    qint64 amount = 0;
    int added = 0; ///< good results that this step brought
    friend bool operator==(const Widening &, const Widening &) = default;
};

struct MatchQuestion
{
    Wishes wishes;
    EpochDay today = 0;                ///< vacancies whose last day lies before it are not there
    int limit = 20;                    ///< results on the page
    std::optional<qint64> except = {}; ///< item that is not to be found: the one that others shall be like
};

struct MatchAnswer
{
    int available = 0; ///< vacancies on their day
    int stopped = 0;   ///< of these, how many state the opposite of a must
    int good = 0;      ///< how many get two stars or three, fail nothing that was asked for, and state at
                       ///< least half of the wishes
    std::vector<Widening>
        widenings; ///< in the order in which they were tried; only those that brought something
    /// Good results first, then the silent ones, then what each widening brought, then the rest of what was
    /// asked for, as far as the limit reaches. In each: what asks for more than the resident has stands last;
    /// what states more of the wishes first, then what has more points. Ties: what asks for nothing that the
    /// resident has not told, newer, then the smaller id.
    std::vector<MatchResult> results;
};

/// Answers a question: no SQL, no clock. Any thread. 50,000 vacancies take some tens of milliseconds at most.
[[nodiscard]] MatchAnswer matchVacancies(const MatchIndex &index, const catalogue::MatchWeights &weights,
                                         const MatchQuestion &question);

/// Wishes that a vacancy fulfils: "like this one". Nothing is a must.
[[nodiscard]] Wishes wishesLike(const PostFacts &facts);

} // namespace yizhan::matching
