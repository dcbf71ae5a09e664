// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputmethod.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <span>
#include <vector>

namespace yizhan::input {

/// How characters sound, in pinyin or in Jyutping without its tones, and how such a sound may be typed. Read
/// once, then never changed: any thread may ask.
class SoundReadings
{
public:
    using Sound = quint16;

    /// Reads what the package of the method says of single characters; 20 ms. `method` is Pinyin or Jyutping.
    /// Where the file is missing, no character has a sound but the few of the towns that no dictionary holds.
    [[nodiscard]] static SoundReadings read(Method method, const InputPaths &paths);

    /// The sounds of a character in simplified or traditional form, the most usual first, at most mostSounds.
    [[nodiscard]] std::span<const Sound> of(QChar character) const;
    /// How a sound is typed, in full: "zhi" also as "zi", "lv" also as "lu".
    [[nodiscard]] const QList<QByteArray> &spellings(Sound sound) const { return m_spellings[sound]; }
    /// Sounds fit into a span.
    static constexpr std::size_t mostSounds = 4;

private:
    explicit SoundReadings(Method method) : m_method(method) {}
    /// The simplified forms of characters sound as these do.
    void addSimplified();
    void readDictionary(const QString &path);
    void add(QChar character, const QByteArray &typed);
    [[nodiscard]] Sound soundOf(const QByteArray &typed);

    Method m_method;
    QHash<QByteArray, Sound> m_numbers;
    std::vector<QList<QByteArray>> m_spellings; ///< by sound
    QHash<QChar, std::vector<Sound>> m_sounds;
};

/// All ways to type a syllable: as it is, with what people leave out or mix up. `syllable` has no tone.
[[nodiscard]] QList<QByteArray> spellingsOf(Method method, const QByteArray &syllable);

} // namespace yizhan::input
