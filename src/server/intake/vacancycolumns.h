// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

namespace yizhan::intake {

/// The columns of a 岗位信息表 that the catalogue knows.
enum class Column : std::size_t {
    Identifier,   ///< 岗位编号
    Title,        ///< 岗位名称
    Employer,     ///< 单位名称
    EmployerCode, ///< 统一社会信用代码
    Headcount,    ///< 招聘人数
    PayMinimum,   ///< 最低薪资
    PayMaximum,   ///< 最高薪资
    PayUnit,      ///< 薪资单位
    Pay,          ///< 薪资, both ends in one cell: "4000-6000元/月", "面议"
    Kind,         ///< 岗位类型, 工作方式
    Occupation,   ///< 工种, 岗位类别
    Region,       ///< 工作地点
    Street,       ///< 详细地址
    Longitude,
    Latitude,
    Datum,           ///< WGS84, GCJ02, BD09
    Education,       ///< 学历要求
    ExperienceYears, ///< 经验要求(年)
    ExperienceMonths,
    Age,          ///< 年龄要求
    Benefits,     ///< 福利待遇
    Hours,        ///< 工作时间
    Shift,        ///< 班次
    Certificates, ///< 资格证书
    Urgent,       ///< 急招
    Tags,         ///< 标签
    Posted,       ///< 发布日期
    ValidThrough, ///< 截止日期
    Description,  ///< 岗位描述
    Contact,      ///< 联系人
    Phone,        ///< 联系电话
    Count,        ///< how many there are
};

constexpr std::size_t columnCount = static_cast<std::size_t>(Column::Count);

/// The headings of a 岗位信息表 and their synonyms; the property names of schema.org JobPosting and of flat
/// JSON exports are synonyms too. Thread-safe.
[[nodiscard]] const tables::TableColumns &vacancyColumns();

} // namespace yizhan::intake
