// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancycolumns.h"

#include "columnmap.h"
#include "jobposting.h"
#include "vacancyheadings.h"

#include <algorithm>
#include <array>

namespace yizhan::intake {

namespace {

// The headings of the provincial 岗位信息表, of forms that bureaus and companies send, and of 就业在线; the
// Latin ones are property names of schema.org JobPosting and of flat JSON exports.
// In the order of Column.
using tables::Several;

constexpr std::array<tables::TableColumn, columnCount> columns{{
    /* Identifier */ {.headings =
                          u"岗位编号|职位编号|岗位编码|职位编码|岗位id|职位id|岗位代码|招聘编号|编号|编码|id|"
                          u"identifier|jobid|job_id",
                      .multiplies = false},
    /* Title */
    {.headings = u"岗位名称|职位名称|招聘岗位|招聘职位|岗位|职位|岗位(工种)名称|工作岗位|招聘岗位名称|"
                 u"招聘职位名称|需求岗位|用工岗位|岗位名|职位名|title|jobtitle|job_title|position"},
    /* Employer */
    {.headings = u"单位名称|企业名称|用人单位|用人单位名称|公司名称|公司|企业|单位|招聘单位|招聘企业|"
                 u"用工单位|用工企业|招聘单位名称|雇主|商家名称|店名|company|employer|companyname|"
                 u"company_name|hiringorganization"},
    /* EmployerCode */
    {.headings = u"统一社会信用代码|社会信用代码|信用代码|统一信用代码|单位编号|企业信用代码|"
                 u"单位统一社会信用代码|creditcode|credit_code|taxid"},
    /* Headcount */
    {.headings = u"招聘人数|需求人数|人数|招工人数|用工人数|招聘数量|需求数量|拟招人数|岗位人数|缺工人数|"
                 u"招聘名额|名额|headcount|totaljobopenings|openings",
     .multiplies = false},
    /* PayMinimum */
    {.headings = u"最低薪资|薪资下限|月薪下限|最低工资|最低月薪|薪酬下限|工资下限|最低薪酬|薪资(最低)|"
                 u"月薪(最低)|薪资最低|起薪|薪资起|最低日薪|最低时薪|salary_min|salarymin|"
                 u"pay_min|minsalary|minvalue"},
    /* PayMaximum */
    {.headings = u"最高薪资|薪资上限|月薪上限|最高工资|最高月薪|薪酬上限|工资上限|最高薪酬|薪资(最高)|"
                 u"月薪(最高)|薪资最高|薪资止|最高日薪|最高时薪|salary_max|salarymax|"
                 u"pay_max|maxsalary|maxvalue"},
    /* PayUnit */
    {.headings = u"薪资单位|工资单位|薪酬单位|计薪单位|计薪方式|计薪周期|薪资制度|薪资类型|结算单位|"
                 u"salary_unit|pay_unit|unittext"},
    /* Pay */
    {.headings = u"薪资|工资|薪资待遇|月薪|工资待遇|薪酬|薪酬待遇|月工资|薪资范围|薪酬范围|工资范围|月薪范围|"
                 u"薪资水平|薪水|待遇|月收入|综合工资|综合薪资|月综合工资|日薪|时薪|"
                 u"日工资|年薪|计件单价|参考薪资|参考工资|薪资标准|工资标准|salary|pay|basesalary"},
    /* Kind */
    {.headings = u"岗位类型|工作性质|工作方式|用工形式|用工性质|用工类型|岗位性质|职位性质|职位类型|工作类型|"
                 u"招聘类型|就业形式|kind|employmenttype|employment_type|jobtype"},
    /* Occupation */
    {.headings = u"工种|岗位类别|职位类别|职业类别|职业|工种名称|职业工种|职业(工种)|岗位分类|职位分类|"
                 u"职业名称|occupation|occupationalcategory|category"},
    /* Region */
    {.headings = u"工作地点|工作地区|地区|工作区域|所在地区|所属区域|区域|所在区域|行政区划|工作城市|"
                 u"工作镇街|镇街|所属镇街|县区|县(市、区)|区县|所属县区|area|region|city|joblocation",
     .several = Several::Parts},
    /* Street */
    {.headings = u"详细地址|工作地址|地址|详细工作地址|工作详细地址|上班地址|上班地点|单位地址|企业地址|"
                 u"公司地址|通讯地址|联系地址|具体地址|address|street|streetaddress"},
    /* Longitude */ {.headings = u"经度|工作地经度|longitude|lng|lon"},
    /* Latitude */ {.headings = u"纬度|工作地纬度|latitude|lat"},
    /* Datum */ {.headings = u"坐标系|坐标系统|坐标系类型|坐标类型|datum|crs"},
    /* Education */
    {.headings = u"学历要求|学历|最低学历|文化程度|文化程度要求|学历层次|教育程度|education|"
                 u"educationrequirements|degree"},
    /* ExperienceYears */
    {.headings = u"经验要求(年)|经验要求|工作经验|工作年限|经验|工作经验要求|工作年限要求|"
                 u"从业经验|experience_years|experienceyears|experience|experiencerequirements"},
    /* ExperienceMonths */
    {.headings = u"经验要求(月)|工作经验(月)|经验月数|experience_months|experiencemonths|"
                 u"monthsofexperience"},
    /* Age */ {.headings = u"年龄要求|年龄|年龄范围|年龄条件|年龄限制|age", .several = Several::List},
    /* Benefits */
    {.headings = u"福利待遇|福利|岗位福利|职位福利|单位福利|企业福利|公司福利|福利保障|待遇福利|"
                 u"福利标签|benefits|jobbenefits|welfare",
     .several = Several::List},
    /* Hours */ {.headings = u"工作时间|工作时长|上班时间|作息时间|工时|工时制度|hours|workhours|work_hours"},
    /* Shift */ {.headings = u"班次|班制|倒班情况|轮班|工作班次|shift|shifts"},
    /* Certificates */
    {.headings = u"资格证书|证书要求|技能证书|职业资格|证书|资格要求|所需证书|职业资格证书|技能等级|"
                 u"技能要求|技术等级|certificates|certificate",
     .several = Several::List},
    /* Urgent */ {.headings = u"急招|是否急招|急聘|紧急|是否急聘|是否紧急|urgent"},
    /* Tags */
    {.headings = u"标签|岗位标签|职位标签|特殊标签|岗位亮点|职位亮点|tags", .several = Several::List},
    /* Posted */
    {.headings = u"发布日期|发布时间|登记日期|发布|登记时间|更新日期|更新时间|发布于|posted|dateposted|"
                 u"date_posted|publishdate",
     .isDay = true},
    /* ValidThrough */
    {.headings = u"截止日期|有效期至|有效期|截止时间|招聘截止日期|有效日期|失效日期|报名截止日期|"
                 u"结束日期|到期日期|截止|valid_through|validthrough|deadline|expires",
     .isDay = true},
    /* Description */
    {.headings = u"岗位描述|职位描述|岗位职责|工作内容|岗位要求|职位要求|任职要求|岗位职责及要求|"
                 u"岗位说明|工作职责|职责描述|岗位介绍|职位介绍|其他要求|要求|备注|description|"
                 u"responsibilities",
     .several = Several::Paragraphs},
    /* Contact */
    {.headings = u"联系人|联系人姓名|招聘联系人|联络人|经办人|contact|contactname|contact_name|"
                 u"applicationcontact"},
    /* Phone */
    {.headings = u"联系电话|电话|手机|联系方式|手机号码|手机号|电话号码|招聘电话|咨询电话|联系人电话|"
                 u"联系手机|固定电话|座机|phone|telephone|tel|mobile",
     .several = Several::List},
}};

constexpr std::size_t numberOf(Column column)
{
    return static_cast<std::size_t>(column);
}

constexpr std::array payColumns{numberOf(Column::Pay), numberOf(Column::PayMinimum),
                                numberOf(Column::PayMaximum)};

class VacancyColumns final : public tables::TableColumns
{
public:
    /// A title and one more: two headings make a header.
    VacancyColumns()
        : TableColumns(columns, numberOf(Column::Title), 2,
                       tables::StatedByHeadings{numberOf(Column::PayUnit), payColumns})
    {
    }

    [[nodiscard]] bool takeMember(tables::RawRow &row, std::string_view key,
                                  const simdjson::dom::element &value) const override
    {
        return takeJobPostingMember(row, key, value);
    }

    /// 工种 is the title where nothing else is.
    [[nodiscard]] std::optional<std::size_t> insteadOfNeeded() const override
    {
        return numberOf(Column::Occupation);
    }

    [[nodiscard]] std::optional<std::size_t> namedBySections() const override
    {
        return numberOf(Column::Employer);
    }

    /// 普工 and 初中 of a drop-down list name neither who recruits nor where, for what or how many.
    [[nodiscard]] bool headsATable(const tables::ColumnMap &map) const override
    {
        constexpr std::array telling{Column::Employer, Column::Pay,    Column::PayMinimum, Column::PayMaximum,
                                     Column::Region,   Column::Street, Column::Headcount,  Column::Phone};
        return std::any_of(telling.begin(), telling.end(),
                           [&](Column column) { return map.has(numberOf(column)); });
    }

protected:
    [[nodiscard]] std::optional<tables::HeadingMeaning> composed(QStringView simple) const override
    {
        return composedHeading(simple);
    }

    void refine(tables::HeadingMeaning &meaning, QStringView simple, QStringView inside) const override
    {
        if (meaning.column == numberOf(Column::ExperienceYears) && inside.contains(u'月'))
            meaning.column = numberOf(Column::ExperienceMonths);
        if (meaning.column == numberOf(Column::Headcount) && (inside == u"男" || inside == u"女")) {
            meaning.weak = true; // 招聘人数（男）, 招聘人数（女）: where the sum stands too, it speaks
            meaning.prefix = inside.toString();
        }
        if (meaning.column == numberOf(Column::Region) && meaning.order == 0)
            meaning.order = orderOfPlaceHeading(simple);
        const auto isPay = [](std::size_t column) {
            return std::find(payColumns.begin(), payColumns.end(), column) != payColumns.end();
        };
        if (isPay(meaning.column) || std::any_of(meaning.also.begin(), meaning.also.end(), isPay))
            meaning.states = payUnitOfHeading(simple);
    }
};

} // namespace

const tables::TableColumns &vacancyColumns()
{
    static const VacancyColumns known;
    return known;
}

} // namespace yizhan::intake
