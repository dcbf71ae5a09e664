// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string_view>

namespace yizhan::tables {

/// What a line of a text is by its bytes alone.
enum class LineSort {
    Plain,  ///< ASCII: the same in either encoding
    Utf8,   ///< UTF-8 over so many characters that it is nothing else
    Either, ///< UTF-8, but so short that it may be GB18030 by chance
    Other,  ///< no UTF-8: GB18030, or damaged
};

[[nodiscard]] LineSort sortOfLine(std::string_view line);

/// Whether a line of LineSort::Other is UTF-8 in which some bytes are spoiled: most of what is not ASCII in
/// it still is UTF-8, which GB18030 is not by chance.
[[nodiscard]] bool isDamagedUtf8(std::string_view line);

/// Longest line, in bytes, of a text whose lines are told apart.
inline constexpr std::size_t longestLine = 128 * 1024;

/// Counts the lines of a text by their encodings: lists that were pasted below each other as files have
/// several. One thread.
class LineCensus
{
public:
    /// Takes the whole lines in `bytes`, and with `last` what is left of them; how many bytes that were.
    /// Nothing where no mixture can be read line by line: a line is damaged, or longer than longestLine.
    std::optional<std::size_t> operator()(std::string_view bytes, bool last);

    /// Whether there are lines of both encodings, and only such.
    [[nodiscard]] bool isMixed() const { return m_utf8 > 0 && m_other > 0 && !m_damaged && !m_tooLong; }
    /// Whether most of the lines that tell are UTF-8.
    [[nodiscard]] bool mostlyUtf8() const { return m_utf8 >= m_other; }

private:
    void take(std::string_view line);

    qint64 m_utf8 = 0;
    qint64 m_other = 0;
    bool m_damaged = false;
    bool m_tooLong = false;
};

} // namespace yizhan::tables
