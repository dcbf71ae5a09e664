// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QString>
#include <QStringView>

namespace yizhan::desk {

/// Words and how much stands for each.
using WordCounts = QHash<QString, int>;

/// What the catalogue speaks of, word by word: job titles, employers, places; and the divisions of the city.
/// Each with how many vacancies bear it. Used on one thread.
class CatalogueWords
{
public:
    /// `dataDirectory` is the kiosk's.
    explicit CatalogueWords(QString dataDirectory) : m_dataDirectory(std::move(dataDirectory)) {}

    /// Reads the catalogue as it is now; a tenth of a second. Without one there are the divisions. Errors:
    /// those of CatalogueView::open() but that it is missing; Database.
    [[nodiscard]] Result<WordCounts> read() const;

private:
    QString m_dataDirectory;
};

/// The words of one title: "诚聘：保洁员（包吃住）" is 诚聘, 保洁员 and 包吃住. Runs of Han characters, two
/// of them at least.
void countTitle(WordCounts &counts, QStringView title, int vacancies);
/// An employer as people call it besides its name: 广东省肇庆市星湖物业服务有限公司 is 星湖物业服务 and
/// 星湖物业 as well.
void countEmployer(WordCounts &counts, QStringView employer, int vacancies);
/// The divisions in 广东省广州市花都区秀全街道, with and without what sort of division they are.
void countPlace(WordCounts &counts, QStringView region, int vacancies);
/// The counties and towns of the city, before all others.
void countDivisions(WordCounts &counts);

} // namespace yizhan::desk
