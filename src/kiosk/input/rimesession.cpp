// SPDX-License-Identifier: GPL-3.0-or-later
#include "rimesession.h"

#include "namecharacters.h"
#include "rimedata.h"

#include <QSet>

#include <algorithm>

namespace yizhan::input {

namespace {

// Rare characters between the common ones are looked through, up to here.
constexpr int mostRead = 240;
constexpr char apostrophe = '\'';

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
    auto rime = schema == nullptr ? nullptr : RimeConversation::open(library, schema);
    if (!rime)
        return nullptr;
    return std::unique_ptr<RimeSession>(new RimeSession(std::move(rime), common, method));
}

RimeSession::RimeSession(std::unique_ptr<RimeConversation> rime, const CommonCharacters &common,
                         Method method)
    : m_rime(std::move(rime)), m_common(common), m_method(method)
{
}

bool RimeSession::takes(char key) const
{
    if (m_letters.size() >= maxKeys)
        return false;
    if (m_method == Method::Stroke)
        return key != '\0' && QByteArrayView("hspnz").contains(key);
    return (key >= 'a' && key <= 'z') ||
           (key == apostrophe && !m_letters.isEmpty() && !m_letters.endsWith(apostrophe));
}

Composition RimeSession::press(char key)
{
    if (takes(key)) {
        m_letters.append(key);
        m_rime->press(key);
    }
    return read();
}

Composition RimeSession::back()
{
    m_letters.chop(1);
    m_rime->back();
    return m_letters.isEmpty() ? finish({}) : read();
}

Composition RimeSession::choose(int candidate)
{
    if (candidate < 0 || static_cast<std::size_t>(candidate) >= m_shown.size())
        return read();
    const auto [text, offer] = m_shown[static_cast<std::size_t>(candidate)];
    qsizetype consumed = offer.consumed == 0 ? m_rime->take(offer.rimePlace) : offer.consumed;
    while (consumed < m_letters.size() && m_letters.at(consumed) == apostrophe)
        ++consumed;
    if (consumed >= m_letters.size())
        return finish(text);
    m_chosen += text;
    m_letters = m_letters.sliced(consumed);
    m_rime->say(m_letters);
    return read();
}

Composition RimeSession::finish(const QString &text)
{
    Composition composition;
    composition.committed = m_chosen + text;
    clear();
    return composition;
}

Composition RimeSession::clear()
{
    m_rime->clear();
    m_letters.clear();
    m_chosen.clear();
    m_shown.clear();
    return {};
}

Composition RimeSession::read()
{
    m_shown.clear();
    Composition composition;
    if (m_letters.isEmpty())
        return composition;
    composition.chosen = m_chosen;
    composition.preedit = m_chosen + m_rime->shown();
    if (m_method != Method::Stroke)
        composition.typed = m_chosen + QString::fromLatin1(m_letters);
    const Purpose purpose =
        m_purpose == Purpose::Surname && !m_chosen.isEmpty() ? Purpose::GivenName : m_purpose;
    const QStringList rime = m_rime->candidates(mostRead);
    std::vector<Offer> offers = m_method == Method::Stroke && purpose != Purpose::Words
                                    ? namesFirst(rime)
                                    : blend(purpose, m_letters, rime, m_lists);
    if (m_method == Method::Pinyin)
        putUmlautsLast(offers, m_letters);
    show(composition, offers);
    return composition;
}

void RimeSession::show(Composition &composition, const std::vector<Offer> &offers)
{
    std::vector<std::pair<QString, Offer>> rare;
    QSet<QString> seen;
    for (const Offer &offer : offers) {
        if (m_shown.size() >= maxCandidates)
            break;
        for (const QString &form : formsOf(offer)) {
            if (seen.contains(form))
                continue;
            seen.insert(form);
            if (offer.consumed > 0 || m_common.contains(form, Script::Simplified) ||
                (m_script != Script::Simplified && m_common.contains(form, Script::Traditional)))
                m_shown.emplace_back(form, offer);
            else if (CommonCharacters::isDisplayable(form))
                rare.emplace_back(form, offer);
        }
    }
    m_shown.insert(m_shown.end(), rare.begin(), rare.end());
    if (m_shown.size() > maxCandidates)
        m_shown.resize(maxCandidates);
    for (const auto &[text, offer] : m_shown)
        composition.candidates.append(text);
}

/// A word of one script alone is both.
QStringList RimeSession::formsOf(const Offer &offer) const
{
    // A name is written with the very character: 昇 is not 升.
    const bool stays = offer.consumed > 0 || (offer.text.size() == 1 && isNameCharacter(offer.text.front()));
    const QString simplified = stays ? offer.text : m_common.forms().simplified(offer.text);
    if (m_script == Script::Simplified)
        return {simplified};
    const bool dictionaryIsTraditional = m_method == Method::Jyutping && offer.consumed == 0;
    const QString traditional = dictionaryIsTraditional ? m_common.forms().hongKong(offer.text)
                                                        : m_common.forms().traditional(offer.text);
    if (traditional == simplified)
        return {simplified};
    return m_script == Script::Both ? QStringList{simplified, traditional}
                                    : QStringList{traditional, simplified};
}

} // namespace yizhan::input
