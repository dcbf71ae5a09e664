// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginedesks.h"

#include "handwritingpad.h"
#include "namecharacters.h"

namespace yizhan::input {

void KeyDesk::open(InputPaths paths, const CompileProgress &progress)
{
    if (!isCompiled(paths))
        compile(paths, progress);
    m_library = RimeLibrary::start(paths);
    if (!m_library)
        return;
    for (const RimeSchema &schema : rimeSchemas) {
        if (isInstalled(schema, paths))
            m_engines.at(static_cast<std::size_t>(schema.method)) =
                RimeSession::open(*m_library, schema.method, m_common);
    }
    setScript(m_script);
    setPurpose(m_purpose);
    for (const Method method : soundMethods)
        setWords(method, m_lists.at(static_cast<std::size_t>(method)));
}

void KeyDesk::compile(InputPaths &paths, const CompileProgress &progress)
{
    const auto warn = [](const Error &error) { qWarning("%s", qPrintable(error.toString())); };
    const auto compiled = compileSchemas(paths, progress);
    if (compiled)
        return;
    warn(compiled.error());
    if (compiled.error().code != ErrorCode::Io)
        return; // what compiles has its session; what does not is missing
    // A disk that is full or may only be read.
    m_temporary.emplace();
    if (!m_temporary->isValid())
        return;
    paths.compiled = m_temporary->filePath(QStringLiteral("input"));
    if (const auto again = compileSchemas(paths, progress); !again)
        warn(again.error());
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

void KeyDesk::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    for (const auto &engine : m_engines) {
        if (engine)
            engine->setPurpose(purpose);
    }
}

void KeyDesk::setWords(Method method, const WordLists &lists)
{
    const auto number = static_cast<std::size_t>(method);
    m_lists.at(number) = lists;
    if (m_engines.at(number))
        m_engines.at(number)->setWords(lists);
}

void WordDesk::setWords(const std::vector<WeightedWord> &words)
{
    for (const Method method : soundMethods) {
        const auto number = static_cast<std::size_t>(method);
        auto &readings = m_readings.at(number);
        WordLists &lists = m_lists.at(number);
        if (!readings) {
            readings = std::make_shared<const SoundReadings>(SoundReadings::read(method, m_paths));
            lists.surnames = std::make_shared<const WordIndex>(readings, surnames());
            lists.givenNames = std::make_shared<const WordIndex>(readings, givenNameCharacters());
        }
        lists.words = words.empty() ? nullptr : std::make_shared<const WordIndex>(readings, words);
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
