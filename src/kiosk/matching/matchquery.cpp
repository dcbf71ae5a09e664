// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchquery.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace yizhan::matching {

using catalogue::MatchWeights;

namespace {

constexpr std::size_t mostReasons = 3;

// A row's place in the order as one number, the greater the better. From the top: what asks for no more than
// the resident has, how many of the wishes it states, points, what asks for nothing that the resident has
// not told, day of posting, then the smaller rank of the id. 1 + 3 + 7 + 1 + 20 + 32 bits.
constexpr unsigned withinReachShift = 63;
constexpr unsigned statedShift = 60;
constexpr unsigned pointsShift = 53;
constexpr unsigned askedNothingShift = 52;
constexpr unsigned postedShift = 32;
constexpr quint64 latestDay = (1U << (askedNothingShift - postedShift)) - 1;

quint64 orderKey(const MatchScore &score, EpochDay posted, quint32 idRank)
{
    const PartFinding &requirements = score.part(Part::Requirements);
    const bool withinReach = requirements.points > 0;
    const bool askedNothing =
        requirements.verdict != Verdict::EducationAsked && requirements.verdict != Verdict::ExperienceAsked;
    const auto day = static_cast<quint64>(std::clamp<qint64>(posted, 0, qint64(latestDay)));
    return quint64(withinReach) << withinReachShift | quint64(score.wishes.stated) << statedShift |
           quint64(score.points) << pointsShift | quint64(askedNothing) << askedNothingShift |
           day << postedShift | (0xFFFF'FFFFU - quint64(idRank));
}

struct Ranked
{
    quint64 key = 0;
    MatchIndex::Row row = 0;
    Standing standing = Standing::Rest;
};

std::vector<Ranked> onlyThose(const std::vector<Ranked> &rows, Standing standing)
{
    std::vector<Ranked> those;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(those),
                 [standing](const Ranked &row) { return row.standing == standing; });
    return those;
}

/// Nothing that was asked for got no points at all.
bool failsNothing(const MatchScore &score)
{
    return std::all_of(score.parts.begin(), score.parts.end(),
                       [](const PartFinding &part) { return part.best == 0 || part.points > 0; });
}

/// The best `count` rows, best first.
std::vector<Ranked> bestOf(std::vector<Ranked> rows, std::size_t count)
{
    const std::size_t kept = std::min(count, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end(),
                      [](const Ranked &a, const Ranked &b) { return a.key > b.key; });
    rows.resize(kept);
    return rows;
}

/// The caution that weighs most: what may bar the way first, what is merely not said last.
int weightOf(Verdict verdict)
{
    static constexpr std::array order{
        Verdict::BenefitsPartly,  Verdict::BenefitsNotStated,   Verdict::PlaceNotStated,
        Verdict::PayNotStated,    Verdict::TimeNotStated,       Verdict::OtherWork,
        Verdict::ExperienceAsked, Verdict::EducationAsked,      Verdict::PayBelow,
        Verdict::Farther,         Verdict::Elsewhere,           Verdict::BenefitsDenied,
        Verdict::TimeClashes,     Verdict::LearnableExperience, Verdict::LearnableCertificate,
        Verdict::ExperienceAbove, Verdict::CertificatesMissing, Verdict::EducationAbove,
    };
    const auto found = std::find(order.begin(), order.end(), verdict);
    return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

std::vector<Reason> reasonsOf(const MatchScore &score)
{
    std::vector<Reason> reasons;
    for (std::size_t part = 0; part < partCount; ++part) {
        const PartFinding &finding = score.parts[part];
        if (finding.points > 0 && speaksFor(finding.verdict))
            reasons.push_back({static_cast<Part>(part), finding});
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &a, const Reason &b) { return a.finding.points > b.finding.points; });
    reasons.resize(std::min(reasons.size(), mostReasons));
    return reasons;
}

std::optional<PartFinding> cautionOf(const MatchScore &score)
{
    std::optional<PartFinding> caution;
    for (const PartFinding &finding : score.parts) {
        if (warns(finding.verdict) && (!caution || weightOf(finding.verdict) > weightOf(caution->verdict)))
            caution = finding;
    }
    return caution;
}

std::optional<PartFinding> cautionOf(AgeLimit age)
{
    if (!age.stated())
        return std::nullopt;
    PartFinding limit;
    limit.verdict = Verdict::AgeLimit;
    limit.first = age.least;
    limit.second = age.most;
    return limit;
}

std::optional<LearnableGap> gapOf(const PartFinding &requirements)
{
    if (requirements.verdict == Verdict::LearnableCertificate)
        return LearnableGap{catalogue::Certificates(QFlag(static_cast<int>(requirements.third))), 0};
    if (requirements.verdict == Verdict::LearnableExperience)
        return LearnableGap{{}, static_cast<int>(requirements.second)};
    return std::nullopt;
}

/// One question on its way to the answer.
class Search
{
public:
    Search(const MatchIndex &index, const MatchWeights &weights, const MatchQuestion &question)
        : m_index(index), m_weights(weights), m_question(question), m_asked(weights, question.wishes)
    {
    }

    MatchAnswer run()
    {
        std::vector<Ranked> rows = rank(m_asked, &m_answer.stopped);
        std::vector<Ranked> good = onlyThose(rows, Standing::Good);
        m_answer.good = static_cast<int>(good.size());
        take(bestOf(std::move(good), room()), -1);
        // What does not say goes before what says the opposite, which only a wider search brings.
        take(bestOf(onlyThose(rows, Standing::Silent), room()), -1);
        if (m_answer.good < m_weights.widening.few)
            widen();
        std::erase_if(rows, [this](const Ranked &row) { return taken(row.row); });
        take(bestOf(std::move(rows), room()), -1);
        return std::move(m_answer);
    }

private:
    [[nodiscard]] Standing standingOf(const MatchScore &score) const
    {
        if (score.points < m_weights.stars.two || !failsNothing(score))
            return Standing::Rest;
        return score.wishes.half() ? Standing::Good : score.wishes.open() ? Standing::Silent : Standing::Rest;
    }
    /// By the points; three only where every wish is stated, and one where most of them are not.
    [[nodiscard]] int starsOf(const MatchScore &score) const
    {
        const int stars = m_weights.starsOf(score.points);
        if (!score.wishes.half())
            return 1;
        return score.wishes.all() && failsNothing(score) ? stars : std::min(stars, 2);
    }
    [[nodiscard]] std::size_t room() const
    {
        return static_cast<std::size_t>(std::max(0, m_question.limit)) - m_answer.results.size();
    }
    [[nodiscard]] bool taken(MatchIndex::Row row) const
    {
        return std::any_of(m_answer.results.begin(), m_answer.results.end(),
                           [row](const MatchResult &result) { return result.row == row; });
    }

    /// Every vacancy on its day that no must leaves out.
    std::vector<Ranked> rank(const MatchRule &rule, int *stopped)
    {
        std::vector<Ranked> rows;
        rows.reserve(m_index.size());
        m_answer.available = 0;
        for (MatchIndex::Row row = 0; row < m_index.size(); ++row) {
            const PostFacts &facts = m_index.facts(row);
            const EpochDay until = facts.facets.until;
            if ((until != 0 && until < m_question.today) || m_index.item(row) == m_question.except)
                continue;
            ++m_answer.available;
            const MatchScore score = rule.score(facts);
            if (!score.stopped)
                rows.push_back(
                    {orderKey(score, facts.facets.posted, m_index.idRank(row)), row, standingOf(score)});
            else if (stopped != nullptr)
                ++*stopped;
        }
        return rows;
    }

    void take(const std::vector<Ranked> &rows, int widening)
    {
        for (const Ranked &ranked : rows) {
            MatchResult result;
            result.row = ranked.row;
            result.item = m_index.item(ranked.row);
            result.score = m_asked.score(m_index.facts(ranked.row));
            result.stars = starsOf(result.score);
            result.reasons = reasonsOf(result.score);
            result.beside = cautionOf(result.score);
            const auto limit = cautionOf(m_index.ageLimit(ranked.row));
            result.caution = limit ? limit : result.beside;
            result.gap = gapOf(result.score.part(Part::Requirements));
            result.standing = ranked.standing;
            result.widening = widening;
            m_answer.results.push_back(std::move(result));
        }
    }

    /// Widens step by step, each on top of the former ones, until there are enough.
    void widen()
    {
        Wishes wishes = m_question.wishes;
        int found = m_answer.good;
        for (const auto kind :
             {Widening::Kind::County, Widening::Kind::City, Widening::Kind::Pay, Widening::Kind::Time}) {
            Widening step{kind};
            if (found >= m_weights.widening.few || room() == 0 || !loosen(wishes, step))
                continue;
            std::vector<Ranked> rows = rank(MatchRule(m_weights, wishes), nullptr);
            const bool wholeCity = m_question.wishes.place.asked() && !wishes.place.asked();
            std::erase_if(rows, [&](const Ranked &row) {
                return row.standing != Standing::Good || taken(row.row) || (wholeCity && outside(row.row));
            });
            step.added = static_cast<int>(rows.size());
            if (rows.empty())
                continue;
            found += step.added;
            m_answer.widenings.push_back(step);
            take(bestOf(std::move(rows), room()), static_cast<int>(m_answer.widenings.size()) - 1);
        }
    }

    [[nodiscard]] bool outside(MatchIndex::Row row) const
    {
        return m_index.facts(row).facets.counties == store::countyElsewhereBit;
    }

    /// Takes one wish back; false where there is nothing to take back, or it is a must.
    bool loosen(Wishes &wishes, Widening &step) const
    {
        PlaceWish &place = wishes.place;
        switch (step.kind) {
        case Widening::Kind::County:
            if (place.firmness == Firmness::Must || (!place.point && place.town == 0))
                return false;
            place = {std::nullopt, m_asked.county()};
            return place.county >= 0;
        case Widening::Kind::City:
            if (place.firmness == Firmness::Must || !place.asked())
                return false;
            place = {};
            return true;
        case Widening::Kind::Pay:
            if (wishes.pay.firmness == Firmness::Must || !wishes.pay.asked())
                return false;
            wishes.pay.amount = wishes.pay.amount * m_weights.widening.payPercent / 100;
            step.amount = wishes.pay.amount;
            return true;
        case Widening::Kind::Time: {
            const TimeWish before = wishes.time;
            if (before.shiftFirmness == Firmness::Nice)
                wishes.time.shifts = {};
            if (before.kindFirmness == Firmness::Nice)
                wishes.time.kinds = {};
            return !(before == wishes.time);
        }
        }
        return false;
    }

    const MatchIndex &m_index;
    const MatchWeights &m_weights;
    const MatchQuestion &m_question;
    MatchRule m_asked;
    MatchAnswer m_answer;
};

} // namespace

MatchAnswer matchVacancies(const MatchIndex &index, const MatchWeights &weights,
                           const MatchQuestion &question)
{
    return Search(index, weights, question).run();
}

} // namespace yizhan::matching
