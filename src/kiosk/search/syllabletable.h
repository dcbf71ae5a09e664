// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <map>
#include <optional>
#include <vector>

namespace yizhan::search {

/// A syllable of pinyin without its tone, as a position in the table.
using SyllableId = quint16;
constexpr std::size_t maxSyllables = 512; // Mandarin has some 410
using SyllableSet = std::bitset<maxSyllables>;

/// The syllables that occur in the dictionary. Immutable; any thread.
class SyllableTable
{
public:
    SyllableTable() = default;
    /// `spellings` in order, each once; what exceeds maxSyllables is left off.
    explicit SyllableTable(std::vector<QString> spellings);

    [[nodiscard]] std::size_t size() const { return m_spellings.size(); }
    [[nodiscard]] std::optional<SyllableId> find(QStringView spelling) const;
    [[nodiscard]] const QString &spelling(SyllableId id) const { return m_spellings[id]; }
    /// The syllables that begin with `letters`: an initial ("zh"), or one that is not typed to its end.
    [[nodiscard]] SyllableSet startingWith(QStringView letters) const;
    /// The syllables that speakers of Cantonese take for `id`, itself included: n/l, zh/z, ch/c, sh/s, h/f at
    /// the beginning, ang/an, eng/en, ing/in at the end.
    [[nodiscard]] const SyllableSet &like(SyllableId id) const { return m_like[m_classes[id]]; }

    /// The syllables that `letters` may be heard as, also when they are no syllable themselves: "zuang".
    /// Empty when there are none.
    [[nodiscard]] SyllableSet heardAs(QStringView letters) const;

private:
    std::vector<QString> m_spellings;
    std::vector<quint16> m_classes; ///< per syllable: position in m_like
    std::vector<SyllableSet> m_like;
    std::map<QString, quint16> m_sounds;
};

} // namespace yizhan::search
