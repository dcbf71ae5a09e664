// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commoncharacters.h"
#include "inputengine.h"
#include "rimelibrary.h"

#include <memory>
#include <vector>

namespace yizhan::input {

/// One schema at work.
class RimeSession final : public KeyEngine
{
public:
    /// nullptr when the schema does not open: it is not compiled, or its data are broken. `library` and
    /// `common` outlive the session.
    [[nodiscard]] static std::unique_ptr<RimeSession> open(RimeLibrary &library, Method method,
                                                           const CommonCharacters &common);
    ~RimeSession() override;

    Composition press(char key) override;
    Composition back() override;
    Composition choose(int candidate) override;
    Composition clear() override;
    void setScript(Script script) override;

private:
    RimeSession(RimeLibrary &library, const CommonCharacters &common, std::uintptr_t session, Method method);

    [[nodiscard]] Composition read();
    void readPreedit(Composition &composition) const;
    void readCandidates(Composition &composition);

    RimeLibrary &m_library;
    const CommonCharacters &m_common;
    std::uintptr_t m_session;
    Method m_method;
    Script m_script = Script::Simplified;
    std::vector<std::size_t> m_places; ///< of the shown candidates in RIME's list
};

} // namespace yizhan::input
