// SPDX-License-Identifier: GPL-3.0-or-later
#include "syllabletable.h"

#include <algorithm>

namespace yizhan::search {

namespace {

/// One spelling for all that sound alike to a speaker of Cantonese.
QString soundOf(const QString &spelling)
{
    QString sound = spelling;
    for (const char *retroflex : {"zh", "ch", "sh"}) {
        if (sound.startsWith(QLatin1String(retroflex)))
            sound.remove(1, 1);
    }
    if (sound.startsWith(u'n') && sound.size() > 1)
        sound[0] = u'l';
    if (sound.startsWith(u'h'))
        sound[0] = u'f';
    if (sound.startsWith(QLatin1String("fu")) && sound.size() > 2)
        sound.remove(1, 1); // huan is heard as fan, hui as fei
    for (const char *nasal : {"ang", "eng", "ing"}) {
        if (sound.endsWith(QLatin1String(nasal)))
            sound.chop(1);
    }
    return sound;
}

} // namespace

SyllableTable::SyllableTable(std::vector<QString> spellings) : m_spellings(std::move(spellings))
{
    if (m_spellings.size() > maxSyllables)
        m_spellings.resize(maxSyllables);
    for (std::size_t id = 0; id < m_spellings.size(); ++id) {
        const auto next = static_cast<quint16>(m_like.size());
        const auto [sound, isNew] = m_sounds.try_emplace(soundOf(m_spellings[id]), next);
        if (isNew)
            m_like.emplace_back();
        m_like[sound->second].set(id);
        m_classes.push_back(sound->second);
    }
}

std::optional<SyllableId> SyllableTable::find(QStringView spelling) const
{
    const auto found =
        std::lower_bound(m_spellings.begin(), m_spellings.end(), spelling,
                         [](const QString &known, QStringView asked) { return known < asked; });
    if (found == m_spellings.end() || *found != spelling)
        return std::nullopt;
    return static_cast<SyllableId>(found - m_spellings.begin());
}

SyllableSet SyllableTable::heardAs(QStringView letters) const
{
    const auto sound = m_sounds.find(soundOf(letters.toString()));
    return sound == m_sounds.end() ? SyllableSet() : m_like[sound->second];
}

SyllableSet SyllableTable::startingWith(QStringView letters) const
{
    SyllableSet set;
    for (std::size_t id = 0; id < m_spellings.size(); ++id)
        set.set(id, m_spellings[id].startsWith(letters));
    return set;
}

} // namespace yizhan::search
