// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yizhan::mutation {

/// One small change of a source file, which some test should notice.
struct Mutant
{
    std::size_t at = 0; ///< byte in the file
    std::string before;
    std::string after;
};

/// All of a file in the order of their places: operators, conditions, constants. Reads C++ as clang-format
/// leaves it: a sign with blanks on both sides is an operator, others are templates, pointers and the like.
/// Comments, texts, lines of the preprocessor and static_asserts are left alone.
[[nodiscard]] std::vector<Mutant> mutantsOf(std::string_view source);

/// The file with one of them.
[[nodiscard]] std::string applied(std::string_view source, const Mutant &mutant);

/// The line, from 1, on which a byte stands.
[[nodiscard]] int lineOf(std::string_view source, std::size_t at);

} // namespace yizhan::mutation
