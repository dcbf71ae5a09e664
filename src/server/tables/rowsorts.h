// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmap.h"

#include <QString>

#include <span>

namespace yizhan::tables {

/// What a row of a table is.
enum class RowSort {
    Item,    ///< what the table is of
    Total,   ///< 合计
    Note,    ///< 备注：…, 制表人：…, a sentence
    Section, ///< 一、端州区
    Rule,    ///< 必填，10字以内
    Hint,    ///< （全称） （工种） （元/月）
    Example, ///< 例：普工
};

/// A cell that holds something.
struct FilledCell
{
    qsizetype index = 0; ///< from 0
    QString text;
};

/// What a row with these cells is below a header of `map`. In doubt an item: a real title (统计员, 注塑工,
/// 一线操作工) or an employer called 示例 is none of the others. `cells` is not empty.
[[nodiscard]] RowSort sortOfRow(std::span<const FilledCell> cells, const ColumnMap &map);

/// The company that the only cell of a row names: 肇庆示例电子厂, 招聘单位：示例有限公司（电话…）. Empty
/// where it names none.
[[nodiscard]] QString houseOfSection(QStringView text);

/// The reason under which the report counts a row that is no item; "row.total" and the like.
[[nodiscard]] const char *reasonOf(RowSort sort);

/// Whether a cell is a hint below a heading: （全称）, 元/月, yyyy-mm-dd.
[[nodiscard]] bool isHint(QStringView text);

/// Whether a cell says that it means what stands above it: 同上, 〃, （同上）, -〃-.
[[nodiscard]] bool isDitto(QStringView text);

} // namespace yizhan::tables
