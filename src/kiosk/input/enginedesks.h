// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commoncharacters.h"
#include "inputengine.h"
#include "inputmethod.h"
#include "rimedata.h"
#include "rimelibrary.h"

#include <array>
#include <memory>

namespace yizhan::input {

/// The engines for keys, with the library they share. Lives on a thread of its own.
class KeyDesk
{
public:
    /// Compiles where needed, starts RIME and opens a session for each schema.
    void open(const InputPaths &paths, const CompileProgress &progress);
    /// nullptr when the method is missing, and for Handwriting.
    [[nodiscard]] KeyEngine *engine(Method method) const;
    void setScript(Script script);

private:
    CommonCharacters m_common;
    std::unique_ptr<RimeLibrary> m_library; // outlives the engines
    std::array<std::unique_ptr<KeyEngine>, methods.size()> m_engines;
    Script m_script = Script::Simplified;
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
