// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginedesks.h"

#include "handwritingpad.h"
#include "rimesession.h"

namespace yizhan::input {

void KeyDesk::open(const InputPaths &paths, const CompileProgress &progress)
{
    // What compiles has its session; what does not is missing below.
    if (!isCompiled(paths)) {
        const auto compiled = compileSchemas(paths, progress);
        if (!compiled)
            qWarning("%s", qPrintable(compiled.error().toString()));
    }
    m_library = RimeLibrary::start(paths);
    if (!m_library)
        return;
    for (const RimeSchema &schema : rimeSchemas) {
        if (isInstalled(schema, paths))
            m_engines.at(static_cast<std::size_t>(schema.method)) =
                RimeSession::open(*m_library, schema.method, m_common);
    }
    setScript(m_script);
}

KeyEngine *KeyDesk::engine(Method method) const
{
    return m_engines.at(static_cast<std::size_t>(method)).get();
}

void KeyDesk::setScript(Script script)
{
    m_script = script;
    for (const auto &engine : m_engines) {
        if (engine)
            engine->setScript(script);
    }
}

void PadDesk::open(const InputPaths &paths)
{
    auto opened = HandwritingPad::open(paths);
    if (opened)
        m_engine = *std::move(opened);
    setScript(m_script);
}

void PadDesk::setScript(Script script)
{
    m_script = script;
    if (m_engine)
        m_engine->setScript(script);
}

} // namespace yizhan::input
