// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingnormaliser.h"

#include "agecell.h"
#include "area.h"
#include "benefitcell.h"
#include "celltexts.h"
#include "daycells.h"
#include "duplicatekey.h"
#include "educationcell.h"
#include "experiencecell.h"
#include "factsources.h"
#include "feedemands.h"
#include "fieldvalues.h"
#include "itemid.h"
#include "kindcell.h"
#include "payparser.h"
#include "phonecell.h"
#include "postingplaces.h"
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
constexpr int workingAge = 16; // 劳动法 § 15

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
        if (isMoreThanTheTradeNeeds(m_vacancy.education, m_vacancy.group))
            find(Column::Education, "education.unusual", tables::Severity::Note,
                 excerptOf(m_raw[Column::Education]));
        rejectBlocked();
        identify();
        tellSources();
        return std::move(m_result);
    }

private:
    void find(Column column, const char *reason, tables::Severity severity, const QString &detail = {})
    {
        m_result.findings.push_back({m_raw.row, m_heading(static_cast<std::size_t>(column)),
                                     QString::fromLatin1(reason), severity, detail});
    }

    [[nodiscard]] QString headingOf(Column column) const
    {
        return m_heading(static_cast<std::size_t>(column));
    }

    void tellSources()
    {
        m_vacancy.readFrom = m_sources.facts();
        for (tables::Finding &finding : m_sources.findings(m_raw.row))
            m_result.findings.push_back(std::move(finding));
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
        find(column, reason, tables::Severity::Warning, excerptOf(m_raw[column]));
    }

    /// A cell that feeds several columns (学历/专业) need not say something of each.
    [[nodiscard]] bool isShared(Column column) const
    {
        return (m_raw.shared >> static_cast<unsigned>(column) & 1U) != 0;
    }

    /// The value of a column: of several cells the first that can be read.
    template <typename Read>
    auto valueOf(Column column, const char *reason, Read &&read)
    {
        auto value = read(m_raw[column]);
        for (const auto &[other, text] : m_raw.more) {
            if (!value.value && other == static_cast<std::size_t>(column))
                value = read(text);
        }
        if (value.unreadable && !isShared(column))
            unreadable(column, reason);
        return value.value;
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
        if (isRounded(m_vacancy.employerCode)) {
            find(Column::EmployerCode, "employer_code.rounded", tables::Severity::Warning,
                 m_vacancy.employerCode);
            m_vacancy.employerCode.clear();
        }
        m_vacancy.occupation = line(Column::Occupation, shortLimit);
        bool cut = false;
        m_vacancy.description =
            tables::bounded(tables::paragraphs(m_raw[Column::Description]), descriptionLimit, cut);
        if (cut)
            find(Column::Description, "text.shortened", tables::Severity::Note,
                 QString::number(descriptionLimit));
        readContact();
    }

    /// Who is to be asked for, and at which numbers; each may stand in the other's cell.
    void readContact()
    {
        const QString contact = line(Column::Contact, shortLimit);
        const PhoneCell phones = phonesOf(m_raw[Column::Phone]);
        m_vacancy.contact = contactWordsOf(contact);
        m_vacancy.phone = phones.numbers;
        if (m_vacancy.phone.isEmpty()) {
            m_vacancy.phone = phonesOf(contact).numbers;
            if (!m_vacancy.phone.isEmpty())
                m_sources.note("phone", headingOf(Column::Contact));
        }
        m_vacancy.phone.truncate(phoneLimit);
        constexpr qsizetype longestName = 12; // longer words beside a number are a sentence
        if (m_vacancy.contact.isEmpty() && !phones.numbers.isEmpty()) {
            const QString words = contactWordsOf(tables::oneLine(m_raw[Column::Phone]));
            m_vacancy.contact = words.size() <= longestName ? words : QString();
            if (!m_vacancy.contact.isEmpty())
                m_sources.note("contact", headingOf(Column::Phone));
        }
        if (phones.unreadable)
            find(Column::Phone, "phone.rounded", tables::Severity::Warning);
        if (phones.undialable > 0)
            find(Column::Phone, "phone.undialable", tables::Severity::Warning,
                 QString::number(phones.undialable));
        if (phones.zeroPutBack)
            find(Column::Phone, "phone.zero", tables::Severity::Note);
    }

    void readPlace()
    {
        QString second;
        const QString region = regionOf(m_raw, line(Column::Region, placeLimit), second).left(placeLimit);
        if (!second.isEmpty())
            find(Column::Region, "place.second", tables::Severity::Note, excerptOf(second));
        const QStringList regions = regionsIn(region);
        if (regions.size() > 1)
            m_regions = region;
        catalogue::Place place = placeOf(regions.constFirst(), line(Column::Street, placeLimit));
        if (!place.county.isEmpty() && catalogue::resolveArea(place.region, {}).county != place.county)
            m_sources.note("county", headingOf(Column::Street));
        const auto point = pointOf(m_raw[Column::Latitude], m_raw[Column::Longitude], m_raw[Column::Datum]);
        if (point.unreadable)
            unreadable(Column::Latitude, "point.unreadable");
        place.point = point.value;
        if (!place.region.isEmpty() || !place.street.isEmpty() || place.point)
            m_vacancy.places.push_back(std::move(place));
        for (const QString &other : regions.sliced(1))
            m_vacancy.places.push_back(placeOf(other, {}));
        for (catalogue::Place &further : furtherPlaces(m_raw, placeLimit))
            m_vacancy.places.push_back(std::move(further));
    }

    void readPay()
    {
        const ParsedPay parsed = parsePay({m_raw[Column::PayMinimum], m_raw[Column::PayMaximum],
                                           m_raw[Column::PayUnit], m_raw[Column::Pay]});
        noteSecondPay();
        const Column column = m_raw[Column::PayMinimum].isEmpty() && m_raw[Column::PayMaximum].isEmpty()
                                  ? Column::Pay
                                  : Column::PayMinimum;
        m_vacancy.pay = parsed.pay;
        if (parsed.negative) {
            reject(column, "pay.impossible", excerptOf(m_raw[column]));
            return;
        }
        if (parsed.unreadable)
            unreadable(column, "pay.unreadable");
        if (parsed.otherCurrency)
            find(column, "pay.currency", tables::Severity::Warning, excerptOf(m_raw[column]));
        else if (parsed.weekly)
            find(column, "pay.unit", tables::Severity::Warning, excerptOf(m_raw[column]));
        else if (parsed.unknownUnit)
            unreadable(Column::PayUnit, "pay.unit");
        if (parsed.severalUnits && !parsed.weekly)
            find(column, "pay.several_units", tables::Severity::Warning, excerptOf(m_raw[column]));
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

    /// Of two columns of pay one is read.
    void noteSecondPay()
    {
        for (const auto &[column, text] : m_raw.more) {
            if (column == static_cast<std::size_t>(Column::Pay) && text != m_raw[Column::Pay])
                find(Column::Pay, "pay.second", tables::Severity::Note, excerptOf(text));
        }
    }

    [[nodiscard]] QString payWords() const
    {
        return yuan(m_vacancy.pay.minimum) + QStringLiteral("–") + yuan(m_vacancy.pay.maximum);
    }

    void readRequirements()
    {
        m_vacancy.education = valueOf(Column::Education, "education.unknown", educationOf)
                                  .value_or(catalogue::Education::NotStated);
        const QString &months = m_raw[Column::ExperienceMonths];
        m_vacancy.experienceMonths =
            valueOf(months.isEmpty() ? Column::ExperienceYears : Column::ExperienceMonths,
                    "experience.unreadable",
                    [&](const QString &cell) {
                        return months.isEmpty() ? experienceOf(cell, {}) : experienceOf({}, cell);
                    })
                .value_or(-1);
        const AgeRange age = valueOf(Column::Age, "age.unreadable", ageOf).value_or(AgeRange{});
        m_vacancy.ageMin = age.least;
        m_vacancy.ageMax = age.most;
        if (m_vacancy.ageMin > 0 && m_vacancy.ageMin < workingAge)
            find(Column::Age, "age.below_legal", tables::Severity::Warning,
                 QString::number(m_vacancy.ageMin));
        m_vacancy.headcount =
            valueOf(Column::Headcount, "headcount.unreadable", tables::headcountOf).value_or(0);
        m_vacancy.certificates = tables::listOfCell(tables::oneLine(m_raw[Column::Certificates]));
    }

    void readTerms()
    {
        bool unknownKind = false;
        StatedTerms terms;
        terms.kinds = kindsOfCell(m_raw[Column::Kind], unknownKind);
        if (unknownKind && !isShared(Column::Kind))
            unreadable(Column::Kind, "kind.unknown");
        m_vacancy.hours = line(Column::Hours, shortLimit);
        terms.shifts = shiftsOfCell(m_raw[Column::Shift]);
        terms.tags = tagsOfCell(m_raw[Column::Tags]);
        if (isYes(m_raw[Column::Urgent]))
            terms.tags |= catalogue::VacancyTag::Urgent;
        terms.benefits = benefitsOfCell(tables::paragraphs(m_raw[Column::Benefits]), m_vacancy.otherBenefits);
        readTexts(terms);
        m_vacancy.kinds = terms.kinds;
        m_vacancy.shifts = terms.shifts;
        m_vacancy.tags = terms.tags;
        m_vacancy.benefits = terms.benefits;
    }

    /// What no column of its own states: 8小时，两班倒 in 工作时间, 4500-6000元/月，包吃住 in the pay.
    void readTexts(StatedTerms &terms)
    {
        const auto readIn = [&](const QString &heading, auto &&read) {
            const StatedTerms before = terms;
            read();
            m_sources.note(before, terms, heading);
        };
        readIn(headingOf(Column::Hours), [&] { terms.shifts |= shiftsOfCell(m_vacancy.hours); });
        readIn(headingOf(Column::Pay),
               [&] { terms.benefits |= benefitsInText(tables::paragraphs(m_raw[Column::Pay])); });
        readIn(headingOf(Column::Title), [&] { readTitle(m_rawTitle, terms); });
        if (m_raw.parts.empty()) {
            readIn(headingOf(Column::Description), [&] { readDescription(m_vacancy.description, terms); });
            return;
        }
        forEachPart(m_raw, static_cast<std::size_t>(Column::Description), headingOf(Column::Description),
                    [&](const QString &heading, const QString &text) {
                        readIn(heading, [&] { readDescription(tables::paragraphs(text), terms); });
                    });
    }

    void readDates()
    {
        m_vacancy.posted = valueOf(Column::Posted, "date.unreadable", tables::dateOf).value_or(QDate());
        if (m_vacancy.posted > m_rules.today.addDays(1)) {
            find(Column::Posted, "date.future", tables::Severity::Warning, excerptOf(m_raw[Column::Posted]));
            m_vacancy.posted = QDate();
        }
        m_vacancy.validThrough =
            valueOf(Column::ValidThrough, "date.unreadable", tables::lastDayOf).value_or(QDate());
        if (m_vacancy.validThrough.isValid() && m_vacancy.validThrough < m_rules.today)
            reject(Column::ValidThrough, "expired", m_vacancy.validThrough.toString(Qt::ISODate));
    }

    void rejectBlocked()
    {
        for (tables::Finding &demand : feeDemands(m_raw, m_heading)) {
            if (m_result.rejection.isEmpty())
                m_result.rejection = demand.reason;
            m_result.findings.push_back(std::move(demand));
        }
    }

    void identify()
    {
        QString given = tables::oneLine(m_raw[Column::Identifier]);
        if (isRounded(given)) {
            find(Column::Identifier, "identifier.rounded", tables::Severity::Warning, given);
            given.clear();
        }
        m_result.ownIdentifier = !given.isEmpty();
        const catalogue::Place place =
            m_vacancy.places.empty() ? catalogue::Place{} : m_vacancy.places.front();
        m_vacancy.source = m_rules.source;
        m_vacancy.identifier =
            given.isEmpty() ? publishing::identifierOfContent(m_rawTitle, m_vacancy.employer,
                                                              m_regions.isEmpty() ? place.region : m_regions,
                                                              place.street)
                            : publishing::safeIdentifier(given);
        m_vacancy.id = publishing::itemId(m_rules.source, m_vacancy.identifier);
        m_result.identifier = m_vacancy.identifier;
        m_result.duplicateKey =
            duplicateKeyOf(m_rawTitle, m_vacancy.employer, m_vacancy.description, m_vacancy.pay);
        if (!m_raw.numberedBy.isEmpty() && m_result.ownIdentifier)
            m_result.otherIdentifier =
                publishing::safeIdentifier(tables::oneLine(m_raw.numberedBy) + u'/' + given);
    }

    const NormaliserRules &m_rules;
    const publishing::HeadingOf &m_heading;
    const tables::RawRow &m_raw;
    publishing::Understood<Vacancy> m_result;
    Vacancy &m_vacancy = m_result.item;
    QString m_rawTitle;
    QString m_regions; ///< a cell that names several, as it stands: it identifies
    FactSources m_sources;
};

} // namespace

publishing::Understood<Vacancy> PostingNormaliser::normalise(const tables::RawRow &raw,
                                                             const publishing::HeadingOf &heading) const
{
    return RowWork(m_rules, heading, raw).run();
}

} // namespace yizhan::intake
