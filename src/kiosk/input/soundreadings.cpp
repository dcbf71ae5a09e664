// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundreadings.h"

#include "scriptforms.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace yizhan::input {

namespace {

/// Characters of Guangdong's villages and towns that rime-data-pinyin-simp does not hold, with their readings
/// of 《汉语大字典》.
struct TownCharacter
{
    char16_t character;
    const char *sound;
};
constexpr std::array townCharacters{TownCharacter{u'墌', "zhi"}, TownCharacter{u'漖', "jiao"},
                                    TownCharacter{u'埗', "bu"}};

/// What stands in a column of a line of a RIME dictionary; they are separated by tabs.
QByteArrayView column(QByteArrayView line, int number)
{
    for (; number > 0; --number) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0)
            return {};
        line = line.sliced(tab + 1);
    }
    const qsizetype end = line.indexOf('\t');
    return end < 0 ? line : line.first(end);
}

QByteArray withoutTone(QByteArrayView sound)
{
    return sound.isEmpty() || sound.back() < '0' || sound.back() > '9' ? sound.toByteArray()
                                                                       : sound.chopped(1).toByteArray();
}

/// What a dictionary holds of one character.
struct Usage
{
    QByteArray sound;
    double weight;
};

/// A reading that stands in a column of its own with "3%" or less is that of a name or a dialect; of weights
/// as counts, what has less than a twentieth of the most usual is.
double weightOf(QByteArrayView text)
{
    constexpr double whole = 100;
    if (text.isEmpty())
        return whole; // Jyutping: the rest
    if (text.endsWith('%'))
        return text.chopped(1).toDouble();
    return text.toDouble();
}

} // namespace

QList<QByteArray> spellingsOf(Method method, const QByteArray &syllable)
{
    QList<QByteArray> all{syllable};
    const auto add = [&all](const QByteArray &spelling) {
        if (!all.contains(spelling))
            all.append(spelling);
    };
    const auto derive = [&all, &add](const char *from, const char *to) {
        const qsizetype count = all.size(); // what is added meanwhile is not derived from
        for (qsizetype number = 0; number < count; ++number) {
            if (all.at(number).startsWith(from))
                add(to + all.at(number).sliced(static_cast<qsizetype>(qstrlen(from))));
        }
    };
    if (method == Method::Pinyin) {
        for (const auto &[from, to] : {std::pair{"zh", "z"}, {"ch", "c"}, {"sh", "s"}})
            derive(from, to);
        for (const auto &[from, to] : {std::pair{"lv", "lu"}, {"nv", "nu"}, {"lue", "lve"}, {"nue", "nve"}})
            derive(from, to);
        return all;
    }
    // What Cantonese speakers type who learnt another romanization or none: yau for jau, gwong as guong, m
    // for ng.
    for (const auto &[from, to] :
         {std::pair{"jyu", "yu"}, {"jyu", "ju"}, {"j", "y"}, {"gw", "gu"}, {"kw", "ku"}})
        derive(from, to);
    const qsizetype plain = all.size();
    for (qsizetype number = 0; number < plain; ++number) {
        QByteArray spelling = all.at(number);
        if (spelling.contains("eo"))
            add(spelling.replace("eo", "oe"));
        else if (spelling.contains("oe"))
            add(spelling.replace("oe", "eo"));
        else if (spelling.endsWith("aa"))
            add(spelling.chopped(1));
    }
    return all;
}

SoundReadings SoundReadings::read(Method method, const InputPaths &paths)
{
    SoundReadings readings(method);
    const QDir folder(paths.rimeData);
    readings.readDictionary(folder.filePath(method == Method::Pinyin
                                                ? QStringLiteral("pinyin_simp.dict.yaml")
                                                : QStringLiteral("jyut6ping3.chars.dict.yaml")));
    if (method == Method::Pinyin) {
        for (const TownCharacter &town : townCharacters) {
            if (readings.of(town.character).empty())
                readings.add(town.character, town.sound);
        }
    } else {
        readings.addSimplified();
    }
    return readings;
}

void SoundReadings::readDictionary(const QString &path)
{
    constexpr qsizetype mostBytes = 16 << 20; // the largest package's has 1.2 MB
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray all = file.read(mostBytes);
    QHash<QChar, QList<Usage>> usages;
    for (qsizetype start = 0; start < all.size();) {
        const qsizetype end =
            std::max(start, all.indexOf('\n', start) < 0 ? all.size() : all.indexOf('\n', start));
        const QByteArrayView line = QByteArrayView(all).sliced(start, end - start);
        start = end + 1;
        const QByteArrayView sound = column(line, 1);
        const qsizetype bytes = column(line, 0).size();
        constexpr qsizetype mostBytesOfACharacter = 3; // beyond the basic plane there are no fonts
        if (sound.isEmpty() || bytes > mostBytesOfACharacter || sound.contains(' '))
            continue;
        const QString character = QString::fromUtf8(column(line, 0));
        if (character.size() == 1)
            usages[character.front()].append({withoutTone(sound), weightOf(column(line, 2))});
    }
    constexpr double rareShare = 0.05;
    for (auto usage = usages.begin(); usage != usages.end(); ++usage) {
        std::stable_sort(usage->begin(), usage->end(),
                         [](const Usage &one, const Usage &other) { return one.weight > other.weight; });
        for (const Usage &reading : *usage) {
            if (reading.weight >= usage->front().weight * rareShare)
                add(usage.key(), reading.sound);
        }
    }
}

void SoundReadings::add(QChar character, const QByteArray &typed)
{
    std::vector<Sound> &sounds = m_sounds[character];
    const Sound sound = soundOf(typed);
    if (sounds.size() < mostSounds && std::find(sounds.begin(), sounds.end(), sound) == sounds.end())
        sounds.push_back(sound);
}

void SoundReadings::addSimplified()
{
    const ScriptForms forms;
    const QHash<QChar, std::vector<Sound>> traditional = m_sounds;
    for (auto sounds = traditional.begin(); sounds != traditional.end(); ++sounds) {
        const QString simplified = forms.simplified(QString(sounds.key()));
        if (simplified.size() != 1 || simplified.front() == sounds.key())
            continue;
        for (const Sound sound : *sounds) {
            std::vector<Sound> &all = m_sounds[simplified.front()];
            if (all.size() < mostSounds && std::find(all.begin(), all.end(), sound) == all.end())
                all.push_back(sound);
        }
    }
}

SoundReadings::Sound SoundReadings::soundOf(const QByteArray &typed)
{
    const auto known = m_numbers.constFind(typed);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<Sound>(m_spellings.size());
    m_spellings.push_back(spellingsOf(m_method, typed));
    m_numbers.insert(typed, number);
    return number;
}

std::span<const SoundReadings::Sound> SoundReadings::of(QChar character) const
{
    const auto found = m_sounds.constFind(character);
    return found == m_sounds.constEnd() ? std::span<const Sound>() : std::span<const Sound>(*found);
}

} // namespace yizhan::input
