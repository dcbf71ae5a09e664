// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentsource.h"
#include "rowscheme.h"

#include <QStringList>

#include <memory>

namespace yizhan::intake {

/// What a scheme may be told.
struct SchemeOptions
{
    qint64 minimumMonthlyPay = 0; ///< local minimum wage in 分 for the warning `pay.below_minimum`; 0 = none
    DocumentSource plans = {};    ///< the plans of halls; none: no cell names one
};

/// The kinds of which there are tables, vacancies first.
[[nodiscard]] QStringList tableKinds();

/// What people call the items of one of them: "Vacancies"; empty where there are no tables of the kind. In
/// the language of the installed translators. Any thread.
[[nodiscard]] QString tableKindWord(const QString &kind);

/// The kind whose rows may stand on other sheets of the same workbooks: the stands beside their fairs; empty
/// where there is none.
[[nodiscard]] QString kindBeside(const QString &kind);

/// The scheme of one of them. Errors: Invalid (`import.kind`).
[[nodiscard]] Result<std::unique_ptr<publishing::RowScheme>> schemeOf(const QString &kind,
                                                                      const SchemeOptions &options = {});

} // namespace yizhan::intake
