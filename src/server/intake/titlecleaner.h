// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace yizhan::intake {

/// The title of a post without what only shouts: "(急招)", "「YYDS」招人啦!", "【高薪10000元以上】", "★诚聘",
/// "（急聘）" at the end, in brackets of every kind and width, repeated or not; list numbers ("3、"), emoji
/// and stars around it; blanks inside a word ("普 工"). What tells something stays: 厨师（炒锅）, 保安(夜班),
/// C1司机, 招聘专员.
///
/// `raw` is one line. Never returns an empty text for a `raw` that is not: where nothing would
/// be left, the title was the bait itself and stays as it is. The words are listed in titlecleaner.cpp.
[[nodiscard]] QString cleanTitle(QStringView raw);

} // namespace yizhan::intake
