// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyscheme.h"

#include "itemid.h"
#include "occupationreview.h"
#include "vacancymerge.h"

#include <QCoreApplication>

namespace yizhan::intake {

namespace {

constexpr tables::FindingWording words[] = {
    {"title.missing", QT_TRANSLATE_NOOP("ImportReport", "the row has no title"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 岗位名称, or delete the row")},
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 截止日期, or delete the row")},
    {"text.fee", QT_TRANSLATE_NOOP("ImportReport", "asks for a fee, a deposit or a document"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "take the demand out: employers must not ask for it (劳动合同法 § 9)")},
    {"pay.impossible", QT_TRANSLATE_NOOP("ImportReport", "pay that cannot be"),
     QT_TRANSLATE_NOOP("ImportReport", "check the sum and the unit")},
    {"pay.below_minimum", QT_TRANSLATE_NOOP("ImportReport", "pay below the local minimum wage"),
     QT_TRANSLATE_NOOP("ImportReport", "check the sum with the employer")},
    {"pay.wide_span", QT_TRANSLATE_NOOP("ImportReport", "more than 5,000 yuan between the ends of the pay"),
     QT_TRANSLATE_NOOP("ImportReport", "ask the employer for a narrower range")},
    {"pay.reversed", QT_TRANSLATE_NOOP("ImportReport", "the higher pay stands in the place of the lower one"),
     QT_TRANSLATE_NOOP("ImportReport", "swap the two cells; the import has done so")},
    {"fact.read", QT_TRANSLATE_NOOP("ImportReport", "facts that were read in this text"),
     QT_TRANSLATE_NOOP("ImportReport", "check that the text means them")},
    {"place.second",
     QT_TRANSLATE_NOOP("ImportReport", "a second column of places names another place, which was not read"),
     QT_TRANSLATE_NOOP("ImportReport", "keep the places of work in one column, parted by 、")},
    {"pay.second", QT_TRANSLATE_NOOP("ImportReport", "a second column of pay, which was not read"),
     QT_TRANSLATE_NOOP("ImportReport", "keep the pay in one column")},
    {"pay.several_units",
     QT_TRANSLATE_NOOP("ImportReport", "the pay has sums of several units; those of one were read"),
     QT_TRANSLATE_NOOP("ImportReport", "leave one unit in 薪资, and the others in 岗位描述")},
    {"pay.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the pay cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a sum, a range such as 4000-6000, or 面议")},
    {"pay.unit", QT_TRANSLATE_NOOP("ImportReport", "the unit of the pay is not known"),
     QT_TRANSLATE_NOOP("ImportReport", "write 元/月, 元/日, 元/时, 元/件 or 元/年")},
    {"pay.currency", QT_TRANSLATE_NOOP("ImportReport", "the pay is not in yuan"),
     QT_TRANSLATE_NOOP("ImportReport", "write it in yuan; the vacancy went in without it")},
    {"employer_code.rounded",
     QT_TRANSLATE_NOOP("ImportReport", "the spreadsheet has rounded the credit code"),
     QT_TRANSLATE_NOOP("ImportReport", "format the column as text and write all 18 characters")},
    {"identifier.rounded", QT_TRANSLATE_NOOP("ImportReport", "the spreadsheet has rounded the number"),
     QT_TRANSLATE_NOOP("ImportReport", "format the column as text and write the whole number")},
    {"phone.rounded",
     QT_TRANSLATE_NOOP("ImportReport",
                       "the spreadsheet has rounded a telephone number or made an error of it"),
     QT_TRANSLATE_NOOP("ImportReport", "format the column as text and write the whole number")},
    {"phone.undialable",
     QT_TRANSLATE_NOOP("ImportReport", "a telephone number that nobody can dial, with this many digits"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "write a mobile number of 11 digits, or a landline with its area code")},
    {"phone.zero", QT_TRANSLATE_NOOP("ImportReport", "the 0 of the area code was missing and was put back"),
     QT_TRANSLATE_NOOP("ImportReport", "format the column as text")},
    {"employer.missing", QT_TRANSLATE_NOOP("ImportReport", "the row names no employer"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 单位名称")},
    {"education.unknown", QT_TRANSLATE_NOOP("ImportReport", "the education cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士")},
    {"education.unusual", QT_TRANSLATE_NOOP("ImportReport", "asks for more schooling than the trade needs"),
     QT_TRANSLATE_NOOP("ImportReport", "check it with the employer")},
    {"experience.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the experience cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write years, such as 1 or 3年, or 不限")},
    {"age.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the ages cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a range such as 18-45, or 不限")},
    {"age.below_legal", QT_TRANSLATE_NOOP("ImportReport", "takes people below the legal working age of 16"),
     QT_TRANSLATE_NOOP("ImportReport", "check it with the employer")},
    {"kind.unknown", QT_TRANSLATE_NOOP("ImportReport", "the kind of work is not known"),
     QT_TRANSLATE_NOOP("ImportReport", "write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗")},
    {"date.future", QT_TRANSLATE_NOOP("ImportReport", "the date lies in the future"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 发布日期")},
    {"point.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the coordinates cannot be used"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum")},
    {"identifier.repeated",
     QT_TRANSLATE_NOOP("ImportReport", "the identifier stands in the file before, with other content"),
     QT_TRANSLATE_NOOP("ImportReport", "give every row its own 岗位编号; the import has numbered this one")},
};

} // namespace

std::span<const tables::FindingWording> VacancyScheme::wordings() const
{
    return words;
}

bool VacancyScheme::endsWhatIsShown(const QString &rejection) const
{
    return rejection == QLatin1String("text.fee") || TableScheme::endsWhatIsShown(rejection);
}

Result<void> VacancyScheme::begin(storage::Database &database, const publishing::RowContext &context)
{
    YIZHAN_TRY_LET(const std::vector<OccupationRule> rules, storedOccupationRules(database));
    m_normaliser.emplace(
        NormaliserRules{context.source, context.today, m_minimumMonthlyPay, OccupationRules(rules)});
    return {};
}

publishing::Understood<catalogue::Vacancy> VacancyScheme::read(const tables::RawRow &raw,
                                                               const publishing::HeadingOf &heading) const
{
    return m_normaliser->normalise(raw, heading);
}

void VacancyScheme::number(catalogue::Vacancy &vacancy, const QString &source,
                           const QString &identifier) const
{
    vacancy.identifier = identifier;
    vacancy.id = publishing::itemId(source, identifier);
}

Result<bool> VacancyScheme::mayBeOne(const QByteArray &before, const QByteArray &after)
{
    YIZHAN_TRY_LET(const catalogue::Vacancy one, decoder().decode(before));
    YIZHAN_TRY_LET(const catalogue::Vacancy other, decoder().decode(after));
    return one.title == other.title || (!one.employer.isEmpty() && one.employer == other.employer);
}

Result<publishing::MergedItem> VacancyScheme::merged(const QString &id,
                                                     std::span<const publishing::PostingRecord> members)
{
    return mergeVacancy(id, members, decoder());
}

} // namespace yizhan::intake
