// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejobbrowser.h"

#include "area.h"
#include "areaname.h"
#include "occupationgroup.h"

#include <QQmlEngine>

namespace yizhan::fakes {

namespace {

using namespace catalogue;
using viewmodels::FacetModel;

FacetModel::Choice choice(const QString &code, int count, int position)
{
    return {.code = code,
            .name = {},
            .count = count,
            .stated = count * 3 / 4,
            .selected = false,
            .position = position};
}

Vacancy vacancy(const QString &title, Pay pay, const QString &county, const QString &town)
{
    Vacancy result;
    result.id = QStringLiteral("fake/") + title;
    result.title = title;
    result.pay = pay;
    result.group = QStringLiteral("catering");
    result.employer = QStringLiteral("肇庆市星湖餐饮管理有限公司（示例）");
    if (!county.isEmpty())
        result.places = {{.county = county,
                          .town = town,
                          .region = QStringLiteral("广东省肇庆市"),
                          .street = QStringLiteral("星湖大道 12 号"),
                          .point = {}}};
    return result;
}

Vacancy longVacancy()
{
    Vacancy result =
        vacancy(QStringLiteral("开料、封边、排钻师傅及普工，五金开料、攻牙钻孔、电焊工及普工"),
                {.minimum = 1850, .maximum = 2600, .unit = PayUnit::Hour}, QStringLiteral("441284450"), {});
    result.places.push_back({.county = {},
                             .town = {},
                             .region = QStringLiteral("广东省佛山市三水区乐平镇"),
                             .street = {},
                             .point = {}});
    result.kinds = EmploymentKind::FullTime | EmploymentKind::PartTime | EmploymentKind::Mothers;
    result.shifts = Shift::TwoShifts | Shift::Night | Shift::Flexible;
    result.hours = QStringLiteral("8:00–20:00，20:00–8:00，每两周轮换一次");
    result.benefits = Benefits(0x1FFFF);
    result.education = Education::SpecializedSecondary;
    result.experienceMonths = 36;
    result.ageMin = 18;
    result.ageMax = 45;
    result.headcount = 120;
    result.certificates = {QStringLiteral("电工证"), QStringLiteral("叉车证")};
    result.tags = VacancyTag::Urgent | VacancyTag::GraduatesWelcome | VacancyTag::Sample;
    result.description =
        QStringLiteral("负责板材开料、封边和排钻，会看图纸者优先。新手有师傅带，试用期一个月，工资照发。")
            .repeated(6);
    result.contact = QStringLiteral("人事部");
    result.phone = QStringLiteral("0758-0000000");
    return result;
}

} // namespace

std::vector<Vacancy> sampleVacancies()
{
    const QString duanzhou = QStringLiteral("441202");
    Vacancy cook = vacancy(QStringLiteral("厨师（炒锅）"),
                           {.minimum = 600000, .maximum = 800000, .unit = PayUnit::Month}, duanzhou,
                           QStringLiteral("441202004"));
    cook.kinds = EmploymentKind::FullTime;
    cook.shifts = Shift::Day;
    cook.benefits = Benefit::Meals | Benefit::Lodging | Benefit::SocialInsurance;
    cook.education = Education::NoLimit;
    cook.experienceMonths = 12;
    cook.headcount = 2;
    cook.contact = QStringLiteral("陈经理");
    cook.phone = QStringLiteral("0758-0000000");
    cook.ageMin = 18;
    cook.ageMax = 50;
    cook.description = QStringLiteral("负责热菜出品，带好徒弟，保持灶台干净。");
    Vacancy helper =
        vacancy(QStringLiteral("厨房帮工"), {.minimum = 400000, .maximum = 450000, .unit = PayUnit::Month},
                duanzhou, QStringLiteral("441202005"));
    helper.kinds = EmploymentKind::FullTime;
    helper.shifts = Shift::TwoShifts;
    helper.benefits = Benefit::Meals;
    Vacancy dishes = vacancy(QStringLiteral("洗碗清洁"),
                             {.minimum = 1800, .maximum = 0, .unit = PayUnit::Hour}, duanzhou, {});
    dishes.kinds = EmploymentKind::PartTime | EmploymentKind::Mothers;
    dishes.shifts = Shift::Evening;
    dishes.benefits = Benefit::DailyPay;
    return {cook, helper, dishes, vacancy(QStringLiteral("点心师傅"), {}, {}, {}), longVacancy()};
}

FakeJobBrowser::FakeJobBrowser()
{
    for (const Vacancy &sample : sampleVacancies())
        m_rows.push_back({.vacancy = sample,
                          .distanceMeters = sample.places.empty() ? -1 : 820,
                          .isNew = m_rows.empty(),
                          .statesAll = m_rows.size() < 3,
                          .firstNotStated = m_rows.size() == 3});
    // What an invokable returns would else belong to the QML engine.
    for (viewmodels::FacetModel &facet : m_facets)
        QQmlEngine::setObjectOwnership(&facet, QQmlEngine::CppOwnership);
    connect(&m_chosen, &viewmodels::ChosenFilterModel::countChanged, this, [this] { showFacets(); });
    showFacets();
    showRows();
}

void FakeJobBrowser::setPageSize(int size)
{
    if (m_pageSize == size)
        return;
    m_pageSize = size;
    showRows();
}

void FakeJobBrowser::choose(int facet, const QString &code)
{
    const auto *area = catalogue::areaByCode(code);
    m_chosen.append(
        {.facet = facet, .code = code, .name = area ? viewmodels::areaName(code, m_language) : QString()});
    Q_EMIT resultChanged();
}

void FakeJobBrowser::remove(int facet, const QString &code)
{
    m_chosen.remove(facet, code);
    Q_EMIT resultChanged();
}

void FakeJobBrowser::toggle(int facet, const QString &code)
{
    for (const auto &chosen : m_chosen.chosen()) {
        if (chosen.facet == facet && chosen.code == code)
            return remove(facet, code);
    }
    choose(facet, code);
}

void FakeJobBrowser::clear()
{
    m_chosen.clear();
    m_searchText.clear();
    m_statedOnly = false;
    m_page = 0;
    Q_EMIT resultChanged();
}

void FakeJobBrowser::search(const QString &text)
{
    m_searchText = text;
    Q_EMIT resultChanged();
}

void FakeJobBrowser::searchAnew(const QString &text)
{
    clear();
    search(text);
}

void FakeJobBrowser::arrive(const viewmodels::Arrival &arrival)
{
    using namespace viewmodels;
    const bool one = arrival.route.screen == Screens::Results && !arrival.route.id.isEmpty();
    if (arrival.route.screen == Screens::Home || (one && !arrival.back))
        clear();
    if (one && !arrival.back)
        choose(arrival.route.kind, arrival.route.id);
}

void FakeJobBrowser::setLanguage(int language)
{
    m_language = language;
    m_results.setLanguage(language);
    m_chosen.rename([language](int, const QString &code) { return viewmodels::areaName(code, language); });
    showFacets();
}

void FakeJobBrowser::turn(int by)
{
    m_page = qBound(0, m_page + by, pageCount() - 1);
    showRows();
}

void FakeJobBrowser::showRows()
{
    std::vector<desk::VacancyRow> rows;
    for (std::size_t row = 0; row < static_cast<std::size_t>(m_pageSize); ++row)
        rows.push_back(m_rows[(row + static_cast<std::size_t>(m_page)) % m_rows.size()]);
    m_results.setRows(std::move(rows));
    Q_EMIT resultChanged();
}

void FakeJobBrowser::showFacets()
{
    std::array<std::vector<FacetModel::Choice>, 9> choices;
    const auto fill = [&](Facet facet, const QStringList &codes) {
        for (const QString &code : codes)
            choices.at(facet).push_back(choice(code, 1284 / (static_cast<int>(choices.at(facet).size()) + 2),
                                               static_cast<int>(choices.at(facet).size())));
    };
    QStringList kinds, educations, shifts, benefits, groups, counties, towns;
    for (const auto &entry : catalogue::employmentKindCodes())
        kinds << QString::fromLatin1(entry.code);
    for (const auto &entry : catalogue::educationCodes())
        educations << QString::fromLatin1(entry.code);
    for (const auto &entry : catalogue::shiftCodes())
        shifts << QString::fromLatin1(entry.code);
    for (const auto &entry : catalogue::benefitCodes())
        benefits << QString::fromLatin1(entry.code);
    for (const auto &group : catalogue::occupationGroups())
        groups << group.id;
    for (const auto &county : catalogue::counties())
        counties << county.code;
    for (const auto &town : catalogue::townsOf(QStringLiteral("441202")))
        towns << town.code;
    counties << QStringLiteral("outside");
    fill(Kind, kinds);
    fill(Group, groups);
    fill(County, counties);
    fill(Town, m_chosen.rowCount() > 0 ? towns : QStringList());
    fill(PayBand,
         {QStringLiteral("month:-3000"), QStringLiteral("month:3000-4000"), QStringLiteral("month:4000-5000"),
          QStringLiteral("month:8000-10000"), QStringLiteral("month:10000-"), QStringLiteral("day:150-200"),
          QStringLiteral("hour:15-20"), QStringLiteral("piece"), QStringLiteral("negotiable")});
    fill(Education, educations);
    fill(Shift, shifts);
    fill(Benefit, benefits);
    fill(Shelf, {QStringLiteral("gig"), QStringLiteral("mothers"), QStringLiteral("traineeship"),
                 QStringLiteral("publicWelfare"), QStringLiteral("urgent")});
    for (std::size_t facet = 0; facet < choices.size(); ++facet) {
        for (auto &each : choices.at(facet)) {
            each.name =
                catalogue::areaByCode(each.code) ? viewmodels::areaName(each.code, m_language) : QString();
            for (const auto &chosen : m_chosen.chosen())
                each.selected =
                    each.selected || (chosen.facet == static_cast<int>(facet) && chosen.code == each.code);
        }
        m_facets.at(facet).setChoices(choices.at(facet), facet == Group || facet == Shelf ? 0 : 412);
    }
}

} // namespace yizhan::fakes
