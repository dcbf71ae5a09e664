// SPDX-License-Identifier: GPL-3.0-or-later
#include "rimesession.h"

#include "rimedata.h"

#include <algorithm>
#include <rime_api.h>

namespace yizhan::input {

namespace {

constexpr int backSpaceKey = 0xff08; // of X11's keysyms, which RIME uses
constexpr const char *simplification = "simplification";
// Rare characters between the common ones are looked through, up to here.
constexpr std::size_t mostRead = 240;

const char *schemaOf(Method method)
{
    const auto *found = std::find_if(rimeSchemas.begin(), rimeSchemas.end(),
                                     [method](const RimeSchema &schema) { return schema.method == method; });
    return found == rimeSchemas.end() ? nullptr : found->id;
}

} // namespace

std::unique_ptr<RimeSession> RimeSession::open(RimeLibrary &library, Method method,
                                               const CommonCharacters &common)
{
    const char *schema = schemaOf(method);
    if (schema == nullptr)
        return nullptr;
    RimeApi &api = library.api();
    const RimeSessionId session = api.create_session();
    if (session == 0)
        return nullptr;
    std::unique_ptr<RimeSession> opened(new RimeSession(library, common, session, method));
    if (api.select_schema(session, schema) == False)
        return nullptr;
    // A schema whose data do not load still opens, and answers nothing: try a key that each of them knows.
    const bool answers = !opened->press('h').candidates.isEmpty();
    opened->clear();
    return answers ? std::move(opened) : nullptr;
}

RimeSession::RimeSession(RimeLibrary &library, const CommonCharacters &common, std::uintptr_t session,
                         Method method)
    : m_library(library), m_common(common), m_session(session), m_method(method)
{
    setScript(m_script);
}

RimeSession::~RimeSession()
{
    m_library.api().destroy_session(m_session);
}

Composition RimeSession::press(char key)
{
    if (key >= 'a' && key <= 'z')
        m_library.api().process_key(m_session, key, 0);
    return read();
}

Composition RimeSession::back()
{
    m_library.api().process_key(m_session, backSpaceKey, 0);
    return read();
}

Composition RimeSession::choose(int candidate)
{
    const auto number = static_cast<std::size_t>(candidate);
    if (candidate >= 0 && number < m_places.size())
        m_library.api().select_candidate(m_session, m_places[number]);
    return read();
}

Composition RimeSession::clear()
{
    m_library.api().clear_composition(m_session);
    m_places.clear();
    return {};
}

void RimeSession::setScript(Script script)
{
    m_script = script;
    m_library.api().set_option(m_session, simplification, script == Script::Simplified ? True : False);
}

Composition RimeSession::read()
{
    Composition composition;
    RimeApi &api = m_library.api();
    RimeCommit commit{};
    RIME_STRUCT_INIT(RimeCommit, commit);
    if (api.get_commit(m_session, &commit) != False) {
        composition.committed = QString::fromUtf8(commit.text);
        api.free_commit(&commit);
    }
    readPreedit(composition);
    readCandidates(composition);
    return composition;
}

void RimeSession::readPreedit(Composition &composition) const
{
    RimeApi &api = m_library.api();
    RimeContext context{};
    RIME_STRUCT_INIT(RimeContext, context);
    if (api.get_context(m_session, &context) != False) {
        composition.preedit = QString::fromUtf8(context.composition.preedit);
        api.free_context(&context);
    }
    if (composition.preedit.isEmpty() || m_method == Method::Stroke)
        return;
    const bool letters = std::none_of(composition.preedit.cbegin(), composition.preedit.cend(),
                                      [](QChar c) { return c.script() == QChar::Script_Han; });
    composition.typed = letters ? QString::fromUtf8(api.get_input(m_session))
                                : QString(composition.preedit).remove(QLatin1Char(' '));
}

void RimeSession::readCandidates(Composition &composition)
{
    m_places.clear();
    RimeApi &api = m_library.api();
    RimeCandidateListIterator list = {};
    if (composition.preedit.isEmpty() || api.candidate_list_begin(m_session, &list) == False)
        return;
    std::vector<std::pair<QString, std::size_t>> rare;
    for (std::size_t place = 0; place < mostRead && m_places.size() < maxCandidates; ++place) {
        if (api.candidate_list_next(&list) == False)
            break;
        const QString text = QString::fromUtf8(list.candidate.text);
        if (m_common.contains(text, m_script)) {
            composition.candidates.append(text);
            m_places.push_back(place);
        } else if (CommonCharacters::isDisplayable(text)) {
            rare.emplace_back(text, place);
        }
    }
    api.candidate_list_end(&list);
    for (const auto &[text, place] : rare) {
        if (m_places.size() >= maxCandidates)
            break;
        composition.candidates.append(text);
        m_places.push_back(place);
    }
}

} // namespace yizhan::input
