// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace yizhan::catalogue {

/// Finds the words of a fixed table in a text, in one pass: positions are looked up by their first character,
/// so a text without any of the words costs one table access a character. Immutable after construction, safe
/// from any thread.
class PhraseFinder
{
public:
    /// Words that mean the same to the caller.
    struct WordList
    {
        const char16_t *words; ///< separated by single blanks; a literal
        int value;             ///< what a hit gives back
    };
    struct Hit
    {
        qsizetype position;
        qsizetype length;
        int value;
        [[nodiscard]] qsizetype end() const { return position + length; }
    };

    explicit PhraseFinder(std::span<const WordList> lists);

    /// The longest phrase that starts at `position`; length 0 when none does.
    [[nodiscard]] Hit at(QStringView text, qsizetype position) const;

    /// Calls visit(Hit) for every phrase at every position, overlapping ones too; longest first at one
    /// position.
    template <typename Visit>
    void forEach(QStringView text, Visit &&visit) const
    {
        for (qsizetype position = 0; position < text.size(); ++position) {
            for (const Entry &entry : bucket(text[position])) {
                if (text.sliced(position).startsWith(entry.text))
                    visit(Hit{position, entry.text.size(), entry.value});
            }
        }
    }

    /// Whether any phrase occurs.
    [[nodiscard]] bool anyIn(QStringView text) const;

private:
    struct Entry
    {
        QStringView text;
        int value;
    };
    [[nodiscard]] std::span<const Entry> bucket(QChar first) const
    {
        const std::uint32_t range = m_ranges[first.unicode()];
        return std::span(m_entries).subspan(range >> 8U, range & 0xFFU);
    }

    std::vector<Entry> m_entries;        ///< by first character, longest first
    std::vector<std::uint32_t> m_ranges; ///< for each UTF-16 unit: first entry << 8 | count
};

} // namespace yizhan::catalogue
