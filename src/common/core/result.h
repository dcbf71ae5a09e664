// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <tl/expected.hpp>

#include <utility>

namespace yizhan {

/// A value or the reason why there is none. Exceptions do not cross a module of this project.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::Io, "file.open", …)`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const char *reason, QString detail,
                                                QString place = {})
{
    return tl::unexpected<Error>(
        Error{code, QString::fromLatin1(reason), std::move(detail), std::move(place)});
}

/// The same with a remedy of its own, which in English is the detail as well.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const char *reason, Hint hint,
                                                QString place = {})
{
    QString detail = hint.english();
    return tl::unexpected<Error>(
        Error{code, QString::fromLatin1(reason), std::move(detail), std::move(place), std::move(hint)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace yizhan

#define YIZHAN_JOIN_(a, b) a##b
#define YIZHAN_JOIN(a, b) YIZHAN_JOIN_(a, b)

#define YIZHAN_TRY_(name, expression)                                                                        \
    do {                                                                                                     \
        if (auto name = (expression); !name)                                                                 \
            return ::yizhan::fail(std::move(name).error());                                                  \
    } while (false)

/// Leaves the function with the error of a Result<void>-like expression, as `?` does in Rust. The name inside
/// is another each time, so that the expression may hold a lambda that tries something itself.
#define YIZHAN_TRY(expression) YIZHAN_TRY_(YIZHAN_JOIN(tryResult_, __COUNTER__), expression)

#define YIZHAN_TRY_LET_(name, declaration, expression)                                                       \
    auto name = (expression);                                                                                \
    if (!(name))                                                                                             \
        return ::yizhan::fail(std::move(name).error());                                                      \
    declaration = *std::move(name)

/// `YIZHAN_TRY_LET(const auto row, nextRow());` binds the value or leaves with the error.
#define YIZHAN_TRY_LET(declaration, expression)                                                              \
    YIZHAN_TRY_LET_(YIZHAN_JOIN(tryLet_, __COUNTER__), declaration, expression)
