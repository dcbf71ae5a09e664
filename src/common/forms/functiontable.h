// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluator.h"

#include <QLatin1String>

#include <span>

namespace yizhan::forms {

/// A function of XPath 1.0, of OpenRosa or of ODK.
struct Function
{
    QLatin1String name;
    int least = 0; ///< so many arguments
    int most = 0;  ///< -1: any number
    Value (*run)(Evaluator &, const Expression &, const Evaluator::Place &) = nullptr;
};

/// nullptr: there is none of this name.
[[nodiscard]] const Function *functionNamed(const QString &name);
/// Whether a call looks at the node of the place where it stands without being given it.
[[nodiscard]] bool looksAtContext(const QString &name, std::size_t arguments);

// The families, each in a file of its own.
[[nodiscard]] std::span<const Function> textFunctions();
[[nodiscard]] std::span<const Function> numberFunctions();
[[nodiscard]] std::span<const Function> trigonometricFunctions();
[[nodiscard]] std::span<const Function> logicFunctions();
[[nodiscard]] std::span<const Function> nodeFunctions();
[[nodiscard]] std::span<const Function> dateFunctions();
[[nodiscard]] std::span<const Function> choiceFunctions();
[[nodiscard]] std::span<const Function> geoFunctions();

} // namespace yizhan::forms
