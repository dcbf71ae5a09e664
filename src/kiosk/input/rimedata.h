// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputmethod.h"
#include "packagefiles.h"
#include "result.h"

#include <QStringList>

#include <array>
#include <functional>

namespace yizhan::input {

/// What RIME needs for one of our schemas.
struct RimeSchema
{
    Method method;
    const char *id;         ///< of our schema in assets/rime
    const char *dictionary; ///< its name
    /// The files of the dictionary's text, separated by blanks.
    const char *texts;
    const char *package; ///< Debian's
};

inline constexpr std::array rimeSchemas{
    RimeSchema{Method::Pinyin, "yizhan_pinyin", "pinyin_simp", "pinyin_simp.dict.yaml",
               "rime-data-pinyin-simp"},
    RimeSchema{Method::Stroke, "yizhan_stroke", "stroke", "stroke.dict.yaml essay.txt", "rime-data-stroke"},
    RimeSchema{Method::Jyutping, "yizhan_jyutping", "jyut6ping3",
               "jyut6ping3.dict.yaml jyut6ping3.chars.dict.yaml jyut6ping3.words.dict.yaml "
               "jyut6ping3.phrase.dict.yaml jyut6ping3.lettered.dict.yaml jyut6ping3.maps.dict.yaml "
               "essay-cantonese.txt",
               "rime-data-jyut6ping3"}};

/// How the data of a schema are: the dictionary as text, and as the package compiled it. Either is enough.
struct RimeCondition
{
    bool text = false;     ///< every file of it is fine
    bool compiled = false; ///< the same
    QStringList unwell;    ///< the paths of those that are lost or damaged

    [[nodiscard]] bool usable() const { return text || compiled; }
};

/// Looks at all bytes of the files of a schema: 100 ms for the largest.
[[nodiscard]] RimeCondition conditionOf(const RimeSchema &schema, const InputPaths &paths);

/// True when the package of the schema is installed, or enough of it.
[[nodiscard]] bool isInstalled(const RimeSchema &schema, const InputPaths &paths);

/// True when every installed schema is compiled, from the data as they are now, and what was compiled is as
/// it was written.
[[nodiscard]] bool isCompiled(const InputPaths &paths);

/// Called with (schemas done, schemas in all).
using CompileProgress = std::function<void(int, int)>;

/// Compiles the schemas that are installed into paths.compiled: half a second beside Debian's own compiled
/// dictionaries, a quarter of a minute without. Uses only files that are as their package brought them; where
/// those do not suffice, what there is. Must not run while a RimeLibrary of this process lives; waits for
/// another process that compiles. Errors: Io (`input.folder`), Invalid (`input.compile`: the schemas that
/// failed; the others work).
[[nodiscard]] Result<void> compileSchemas(const InputPaths &paths, const CompileProgress &progress);

} // namespace yizhan::input
