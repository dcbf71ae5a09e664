// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixedlines.h"

#include "utf8scan.h"

#include <algorithm>

namespace yizhan::tables {

namespace {

/// Two bytes of GB18030 pass for UTF-8 now and then; eight characters of it in a row, which are four or more
/// of UTF-8, practically never.
constexpr qint64 surelyUtf8InLine = 4;

qint64 highBytesIn(std::string_view line)
{
    return std::count_if(line.begin(), line.end(),
                         [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Whether the bytes are put together as those of GB18030 are (GB 18030-2022 § 5): one, two or four a
/// character.
bool isGb18030(std::string_view line)
{
    const auto byte = [&](std::size_t i) {
        return i < line.size() ? static_cast<unsigned char>(line[i]) : 0;
    };
    const auto isLead = [](int b) { return b >= 0x81 && b <= 0xfe; };
    const auto isDigit = [](int b) { return b >= 0x30 && b <= 0x39; };
    for (std::size_t at = 0; at < line.size();) {
        const int second = byte(at + 1);
        if (byte(at) < 0x80)
            at += 1;
        else if (isLead(byte(at)) && second >= 0x40 && second <= 0xfe && second != 0x7f)
            at += 2;
        else if (isLead(byte(at)) && isDigit(second) && isLead(byte(at + 2)) && isDigit(byte(at + 3)))
            at += 4;
        else
            return false;
    }
    return true;
}

} // namespace

LineSort sortOfLine(std::string_view line)
{
    const Utf8Scan scan = scanUtf8(line);
    if (scan.valid < line.size())
        return LineSort::Other;
    if (scan.wide == 0)
        return LineSort::Plain;
    return scan.wide >= surelyUtf8InLine ? LineSort::Utf8 : LineSort::Either;
}

bool isDamagedUtf8(std::string_view line)
{
    constexpr std::size_t ofHan =
        3; // bytes of a Chinese character; GB18030 has such rows of bytes now and then
    const qint64 high = highBytesIn(line);
    qint64 good = 0;
    for (std::size_t at = 0; at < line.size();) {
        const bool wide =
            static_cast<unsigned char>(line[at]) >= 0xe0 && scanUtf8(line.substr(at, ofHan)).valid == ofHan;
        good += wide ? qint64(ofHan) : 0;
        at += wide ? ofHan : 1;
    }
    return good * 2 >= high;
}

std::optional<std::size_t> LineCensus::operator()(std::string_view bytes, bool last)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t end = bytes.find('\n', at);
        if (end == std::string_view::npos && !last)
            break;
        const std::size_t stop = end == std::string_view::npos ? bytes.size() : end;
        take(bytes.substr(at, stop - at));
        at = std::min(stop + 1, bytes.size());
    }
    m_tooLong = m_tooLong || (bytes.size() - at > longestLine);
    if (m_damaged || m_tooLong)
        return std::nullopt;
    return at;
}

void LineCensus::take(std::string_view line)
{
    switch (sortOfLine(line)) {
    case LineSort::Utf8:
        ++m_utf8;
        break;
    case LineSort::Other:
        ++m_other;
        m_damaged = m_damaged || isDamagedUtf8(line) || !isGb18030(line);
        break;
    case LineSort::Plain:
    case LineSort::Either:
        break;
    }
}

} // namespace yizhan::tables
