// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchservice.h"

#include <QByteArray>
#include <QString>

namespace yizhan::tool {

/// A page of matches for the terminal: vacancies with their stars, reasons and cautions.
class MatchPage
{
public:
    /// `page` outlives this.
    explicit MatchPage(const desk::MatchedPage &page) : m_page(page) {}

    /// In Chinese, for people; with `explain` the points of each part as well.
    [[nodiscard]] QString text(bool explain) const;
    /// One JSON object, members sorted, the same for the same answer.
    [[nodiscard]] QByteArray json(bool explain) const;

private:
    [[nodiscard]] QString entryText(std::size_t position, bool explain) const;

    const desk::MatchedPage &m_page;
};

} // namespace yizhan::tool
