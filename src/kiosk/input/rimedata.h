// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputmethod.h"
#include "result.h"

#include <functional>

namespace yizhan::input {

/// What RIME needs for one of our schemas.
struct RimeSchema
{
    Method method;
    const char *id;         ///< of our schema in assets/rime
    const char *source;     ///< a schema or dictionary file that the package brings
    const char *dictionary; ///< the same, compiled or to be compiled
    const char *package;    ///< Debian's
};

inline constexpr std::array rimeSchemas{
    RimeSchema{Method::Pinyin, "yizhan_pinyin", "pinyin_simp.schema.yaml", "pinyin_simp.dict.yaml",
               "rime-data-pinyin-simp"},
    RimeSchema{Method::Stroke, "yizhan_stroke", "stroke.schema.yaml", "stroke.dict.yaml", "rime-data-stroke"},
    RimeSchema{Method::Jyutping, "yizhan_jyutping", "jyut6ping3.schema.yaml", "jyut6ping3.dict.yaml",
               "rime-data-jyut6ping3"}};

/// True when the package of the schema is installed.
[[nodiscard]] bool isInstalled(const RimeSchema &schema, const InputPaths &paths);

/// True when every installed schema is compiled, from the data as they are now.
[[nodiscard]] bool isCompiled(const InputPaths &paths);

/// Called with (schemas done, schemas in all).
using CompileProgress = std::function<void(int, int)>;

/// Compiles the schemas that are installed into paths.compiled: half a second beside Debian's own compiled
/// dictionaries, a quarter of a minute without. Must not run while a RimeLibrary of this process lives; waits
/// for another process that compiles. Errors: Io (`input.folder`), Invalid (`input.compile`: the schema that
/// failed).
[[nodiscard]] Result<void> compileSchemas(const InputPaths &paths, const CompileProgress &progress);

} // namespace yizhan::input
