// SPDX-License-Identifier: GPL-3.0-or-later
#include "rimeconversation.h"

#include <algorithm>
#include <rime_api.h>

namespace yizhan::input {

namespace {

constexpr int backSpaceKey = 0xff08; // of X11's keysyms, which RIME uses

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han || character.isSurrogate();
}

} // namespace

std::unique_ptr<RimeConversation> RimeConversation::open(RimeLibrary &library, const char *schema)
{
    RimeApi &api = library.api();
    const RimeSessionId session = api.create_session();
    if (session == 0)
        return nullptr;
    std::unique_ptr<RimeConversation> opened(new RimeConversation(library, session));
    if (api.select_schema(session, schema) == False)
        return nullptr;
    // A schema whose data do not load still opens, and answers nothing: try a key that each of them knows.
    opened->press('h');
    const bool answers = !opened->candidates(1).isEmpty();
    opened->clear();
    return answers ? std::move(opened) : nullptr;
}

RimeConversation::~RimeConversation()
{
    m_library.api().destroy_session(m_session);
}

void RimeConversation::press(char key)
{
    m_library.api().process_key(m_session, key, 0);
    m_letters.append(key);
}

void RimeConversation::back()
{
    if (m_letters.isEmpty())
        return;
    m_library.api().process_key(m_session, backSpaceKey, 0);
    m_letters.chop(1);
}

void RimeConversation::clear()
{
    m_library.api().clear_composition(m_session);
    m_letters.clear();
}

void RimeConversation::say(const QByteArray &letters)
{
    clear();
    for (const char letter : letters)
        press(letter);
}

QString RimeConversation::shown() const
{
    RimeApi &api = m_library.api();
    QString text;
    RimeContext context{};
    RIME_STRUCT_INIT(RimeContext, context);
    if (api.get_context(m_session, &context) != False) {
        text = QString::fromUtf8(context.composition.preedit);
        api.free_context(&context);
    }
    return text;
}

QStringList RimeConversation::candidates(int most) const
{
    QStringList texts;
    RimeApi &api = m_library.api();
    RimeCandidateListIterator list = {};
    if (m_letters.isEmpty() || api.candidate_list_begin(m_session, &list) == False)
        return texts;
    while (texts.size() < most && api.candidate_list_next(&list) != False)
        texts.append(QString::fromUtf8(list.candidate.text));
    api.candidate_list_end(&list);
    return texts;
}

int RimeConversation::take(int place)
{
    const auto all = static_cast<int>(m_letters.size());
    if (m_library.api().select_candidate(m_session, static_cast<std::size_t>(place)) == False) {
        clear();
        return all;
    }
    // What it does not stand for is shown behind it, letter by letter.
    const QString left = shown();
    const auto *lastHan = std::find_if(left.rbegin(), left.rend(), isHan).base();
    const auto rest = std::count_if(lastHan, left.end(), [](QChar c) { return c != u' '; });
    RimeCommit commit{};
    RIME_STRUCT_INIT(RimeCommit, commit);
    const bool committed = m_library.api().get_commit(m_session, &commit) != False;
    if (committed)
        m_library.api().free_commit(&commit);
    clear();
    return committed ? all : all - std::min(all, static_cast<int>(rest));
}

} // namespace yizhan::input
