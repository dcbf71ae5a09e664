// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commoncharacters.h"
#include "inputengine.h"
#include "inputmethod.h"
#include "rimedata.h"
#include "rimelibrary.h"
#include "rimesession.h"
#include "wordlists.h"

#include <QTemporaryDir>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace yizhan::input {

/// The methods that write by sounds.
inline constexpr std::array soundMethods{Method::Pinyin, Method::Jyutping};

/// The engines for keys, with the library they share. Lives on a thread of its own.
class KeyDesk
{
public:
    /// Compiles where needed, starts RIME and opens a session for each schema. Where the folder for what is
    /// compiled cannot be written, in a temporary one.
    void open(InputPaths paths, const CompileProgress &progress);
    /// nullptr when the method is missing, and for Handwriting.
    [[nodiscard]] KeyEngine *engine(Method method) const;
    void setScript(Script script);
    void setPurpose(Purpose purpose);
    void setWords(Method method, const WordLists &lists);

private:
    void compile(InputPaths &paths, const CompileProgress &progress);

    CommonCharacters m_common;
    std::optional<QTemporaryDir> m_temporary;
    std::unique_ptr<RimeLibrary> m_library; // outlives the engines
    std::array<std::unique_ptr<RimeSession>, methods.size()> m_engines;
    std::array<WordLists, methods.size()> m_lists;
    Script m_script = Script::Simplified;
    Purpose m_purpose = Purpose::Words;
};

/// The words that are known by their sounds. On a thread of its own, since nobody's key should wait while
/// they are put in order.
class WordDesk
{
public:
    explicit WordDesk(InputPaths paths) : m_paths(std::move(paths)) {}

    /// Puts the words in order for each method that has sounds; the names with them.
    void setWords(const std::vector<WeightedWord> &words);
    /// Of Pinyin and Jyutping; the others have none.
    [[nodiscard]] const WordLists &lists(Method method) const
    {
        return m_lists.at(static_cast<std::size_t>(method));
    }

private:
    InputPaths m_paths;
    std::array<std::shared_ptr<const SoundReadings>, methods.size()> m_readings;
    std::array<WordLists, methods.size()> m_lists;
};

/// The engine for handwriting, on a thread of its own.
class PadDesk
{
public:
    void open(const InputPaths &paths);
    /// nullptr when there is no model.
    [[nodiscard]] StrokeEngine *engine() const { return m_engine.get(); }
    void setScript(Script script);

private:
    Script m_script = Script::Simplified;
    std::unique_ptr<StrokeEngine> m_engine;
};

} // namespace yizhan::input
