// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingnormaliser.h"

#include "area.h"
#include "clause.h"
#include "duplicatekey.h"
#include "fieldvalues.h"
#include "itemid.h"
#include "payparser.h"
#include "sanitise.h"
#include "statedterms.h"
#include "titlecleaner.h"

#include <utility>

namespace yizhan::intake {

namespace {

using catalogue::Vacancy;

// Longest texts of a vacancy, in characters. What is longer is cut, with a note.
constexpr qsizetype titleLimit = 120;
constexpr qsizetype nameLimit = 200;
constexpr qsizetype placeLimit = 300;
constexpr qsizetype shortLimit = 120;
constexpr qsizetype phoneLimit = 60;
constexpr qsizetype descriptionLimit = 8'000;
constexpr qsizetype excerptLength = 40;
constexpr int workingAge = 16; // 劳动法 § 15

QString excerpt(const QString &cell)
{
    return cell.size() <= excerptLength ? cell : QString(cell.first(excerptLength) + QStringLiteral("…"));
}

QString yuan(qint64 fen)
{
    return QString::number(double(fen) / 100, 'f', fen % 100 == 0 ? 0 : 2);
}

/// The work on one row: the members are what the steps share.
class RowWork
{
public:
    RowWork(const NormaliserRules &rules, const publishing::HeadingOf &heading, const tables::RawRow &raw)
        : m_rules(rules), m_heading(heading), m_raw(raw)
    {
    }

    publishing::Understood<Vacancy> run()
    {
        readWords();
        readPlace();
        readPay();
        readRequirements();
        readTerms();
        readDates();
        assignOccupation(m_vacancy, m_rules.occupations);
        noteUnusualEducation();
        rejectBlocked();
        identify();
        return std::move(m_result);
    }

private:
    void find(Column column, const char *reason, tables::Severity severity, const QString &detail = {})
    {
        m_result.findings.push_back({m_raw.row, m_heading(static_cast<std::size_t>(column)),
                                     QString::fromLatin1(reason), severity, detail});
    }

    void reject(Column column, const char *reason, const QString &detail = {})
    {
        find(column, reason, tables::Severity::Rejected, detail);
        if (m_result.rejection.isEmpty())
            m_result.rejection = QString::fromLatin1(reason);
    }

    QString line(Column column, qsizetype limit)
    {
        bool cut = false;
        QString text = tables::bounded(tables::oneLine(m_raw[column]), limit, cut);
        if (cut)
            find(column, "text.shortened", tables::Severity::Note, QString::number(limit));
        return text;
    }

    void unreadable(Column column, const char *reason)
    {
        find(column, reason, tables::Severity::Warning, excerpt(m_raw[column]));
    }

    void readWords()
    {
        m_rawTitle = line(Column::Title, titleLimit);
        m_vacancy.title = cleanTitle(m_rawTitle);
        if (m_vacancy.title != m_rawTitle)
            m_vacancy.titleRaw = m_rawTitle;
        if (m_rawTitle.isEmpty())
            reject(Column::Title, "title.missing");
        m_vacancy.employer = line(Column::Employer, nameLimit);
        if (m_vacancy.employer.isEmpty())
            find(Column::Employer, "employer.missing", tables::Severity::Warning);
        m_vacancy.employerCode = line(Column::EmployerCode, shortLimit);
        m_vacancy.occupation = line(Column::Occupation, shortLimit);
        bool cut = false;
        m_vacancy.description =
            tables::bounded(tables::paragraphs(m_raw[Column::Description]), descriptionLimit, cut);
        if (cut)
            find(Column::Description, "text.shortened", tables::Severity::Note,
                 QString::number(descriptionLimit));
        m_vacancy.contact = line(Column::Contact, shortLimit);
        m_vacancy.phone = line(Column::Phone, phoneLimit);
    }

    void readPlace()
    {
        catalogue::Place place;
        place.region = line(Column::Region, placeLimit);
        place.street = line(Column::Street, placeLimit);
        const auto area = catalogue::resolveArea(place.region, place.street);
        place.county = area.county;
        place.town = area.town;
        const auto point = pointOf(m_raw[Column::Latitude], m_raw[Column::Longitude], m_raw[Column::Datum]);
        if (point.unreadable)
            unreadable(Column::Latitude, "point.unreadable");
        place.point = point.value;
        if (!place.region.isEmpty() || !place.street.isEmpty() || place.point)
            m_vacancy.places.push_back(std::move(place));
    }

    void readPay()
    {
        const ParsedPay parsed = parsePay({m_raw[Column::PayMinimum], m_raw[Column::PayMaximum],
                                           m_raw[Column::PayUnit], m_raw[Column::Pay]});
        const Column column = m_raw[Column::PayMinimum].isEmpty() && m_raw[Column::PayMaximum].isEmpty()
                                  ? Column::Pay
                                  : Column::PayMinimum;
        m_vacancy.pay = parsed.pay;
        if (parsed.negative) {
            reject(column, "pay.impossible", excerpt(m_raw[column]));
            return;
        }
        if (parsed.unreadable)
            unreadable(column, "pay.unreadable");
        if (parsed.unknownUnit)
            unreadable(Column::PayUnit, "pay.unit");
        if (parsed.reversed)
            find(column, "pay.reversed", tables::Severity::Note, payWords());
        switch (judgePay(parsed.pay, m_rules.minimumMonthlyPay)) {
        case PayVerdict::Impossible:
            reject(column, "pay.impossible", payWords());
            break;
        case PayVerdict::BelowMinimum:
            find(column, "pay.below_minimum", tables::Severity::Warning, payWords());
            break;
        case PayVerdict::WideSpan:
            find(column, "pay.wide_span", tables::Severity::Note, payWords());
            break;
        case PayVerdict::Fine:
            break;
        }
    }

    [[nodiscard]] QString payWords() const
    {
        return yuan(m_vacancy.pay.minimum) + QStringLiteral("–") + yuan(m_vacancy.pay.maximum);
    }

    void readRequirements()
    {
        const auto education = educationOf(m_raw[Column::Education]);
        m_vacancy.education = education.value.value_or(catalogue::Education::NotStated);
        if (education.unreadable)
            unreadable(Column::Education, "education.unknown");
        const auto experience = experienceOf(m_raw[Column::ExperienceYears], m_raw[Column::ExperienceMonths]);
        m_vacancy.experienceMonths = experience.value.value_or(-1);
        if (experience.unreadable) {
            unreadable(m_raw[Column::ExperienceMonths].isEmpty() ? Column::ExperienceYears
                                                                 : Column::ExperienceMonths,
                       "experience.unreadable");
        }
        const auto age = ageOf(m_raw[Column::Age]);
        m_vacancy.ageMin = age.value.value_or(AgeRange{}).least;
        m_vacancy.ageMax = age.value.value_or(AgeRange{}).most;
        if (age.unreadable)
            unreadable(Column::Age, "age.unreadable");
        if (m_vacancy.ageMin > 0 && m_vacancy.ageMin < workingAge)
            find(Column::Age, "age.below_legal", tables::Severity::Warning,
                 QString::number(m_vacancy.ageMin));
        const auto headcount = tables::headcountOf(m_raw[Column::Headcount]);
        m_vacancy.headcount = headcount.value.value_or(0);
        if (headcount.unreadable)
            unreadable(Column::Headcount, "headcount.unreadable");
        m_vacancy.certificates = tables::listOfCell(tables::oneLine(m_raw[Column::Certificates]));
    }

    void readTerms()
    {
        bool unknownKind = false;
        StatedTerms terms;
        terms.kinds = kindsOfCell(m_raw[Column::Kind], unknownKind);
        if (unknownKind)
            unreadable(Column::Kind, "kind.unknown");
        m_vacancy.hours = line(Column::Hours, shortLimit);
        terms.shifts = shiftsOfCell(m_vacancy.hours) | shiftsOfCell(m_raw[Column::Shift]);
        terms.tags = tagsOfCell(m_raw[Column::Tags]);
        if (isYes(m_raw[Column::Urgent]))
            terms.tags |= catalogue::VacancyTag::Urgent;
        terms.benefits = benefitsOfCell(tables::paragraphs(m_raw[Column::Benefits]), m_vacancy.otherBenefits);
        readTitle(m_rawTitle, terms);
        readDescription(m_vacancy.description, terms);
        m_vacancy.kinds = terms.kinds;
        m_vacancy.shifts = terms.shifts;
        m_vacancy.tags = terms.tags;
        m_vacancy.benefits = terms.benefits;
    }

    void readDates()
    {
        const auto posted = tables::dateOf(m_raw[Column::Posted]);
        if (posted.unreadable)
            unreadable(Column::Posted, "date.unreadable");
        m_vacancy.posted = posted.value.value_or(QDate());
        if (m_vacancy.posted > m_rules.today.addDays(1)) {
            find(Column::Posted, "date.future", tables::Severity::Warning, excerpt(m_raw[Column::Posted]));
            m_vacancy.posted = QDate();
        }
        const auto last = tables::dateOf(m_raw[Column::ValidThrough]);
        if (last.unreadable)
            unreadable(Column::ValidThrough, "date.unreadable");
        m_vacancy.validThrough = last.value.value_or(QDate());
        if (m_vacancy.validThrough.isValid() && m_vacancy.validThrough < m_rules.today)
            reject(Column::ValidThrough, "expired", m_vacancy.validThrough.toString(Qt::ISODate));
    }

    /// 保安 that asks for 大学专科: more than the trade needs (domain rule; a note, the employer may mean
    /// it).
    void noteUnusualEducation()
    {
        if (educationRank(m_vacancy.education) < educationRank(catalogue::Education::College))
            return;
        for (const QStringView group :
             {QStringView(u"security"), QStringView(u"cleaning"), QStringView(u"sewing"),
              QStringView(u"driving"), QStringView(u"farming")}) {
            if (m_vacancy.group == group)
                find(Column::Education, "education.unusual", tables::Severity::Note,
                     excerpt(m_raw[Column::Education]));
        }
    }

    void rejectBlocked()
    {
        const QString benefits = m_raw[Column::Benefits];
        for (const auto &[column, text] : {std::pair(Column::Description, QStringView(m_vacancy.description)),
                                           std::pair(Column::Title, QStringView(m_rawTitle)),
                                           std::pair(Column::Benefits, QStringView(benefits))}) {
            if (const QStringView fee = demandedFee(text); !fee.isEmpty())
                reject(column, "text.fee", fee.toString());
        }
    }

    void identify()
    {
        const QString given = tables::oneLine(m_raw[Column::Identifier]);
        m_result.ownIdentifier = !given.isEmpty();
        const catalogue::Place place =
            m_vacancy.places.empty() ? catalogue::Place{} : m_vacancy.places.front();
        m_vacancy.source = m_rules.source;
        m_vacancy.identifier =
            given.isEmpty()
                ? publishing::identifierOfContent(m_rawTitle, m_vacancy.employer, place.region, place.street)
                : publishing::safeIdentifier(given);
        m_vacancy.id = publishing::itemId(m_rules.source, m_vacancy.identifier);
        m_result.identifier = m_vacancy.identifier;
        m_result.duplicateKey = duplicateKeyOf(m_rawTitle, m_vacancy.employer, m_vacancy.description);
    }

    const NormaliserRules &m_rules;
    const publishing::HeadingOf &m_heading;
    const tables::RawRow &m_raw;
    publishing::Understood<Vacancy> m_result;
    Vacancy &m_vacancy = m_result.item;
    QString m_rawTitle;
};

} // namespace

publishing::Understood<Vacancy> PostingNormaliser::normalise(const tables::RawRow &raw,
                                                             const publishing::HeadingOf &heading) const
{
    return RowWork(m_rules, heading, raw).run();
}

} // namespace yizhan::intake
