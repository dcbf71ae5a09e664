// SPDX-License-Identifier: GPL-3.0-or-later
#include "crockford.h"

#include <array>
#include <cstdint>

namespace yizhan::tickets {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::uint8_t noDigit = 0xFF;
constexpr int bitsADigit = 5;

constexpr std::array<std::uint8_t, 128> digitTable()
{
    std::array<std::uint8_t, 128> table{};
    table.fill(noDigit);
    for (std::uint8_t value = 0; value < 32; ++value) {
        const auto letter = static_cast<std::uint8_t>(alphabet[value]);
        table[letter] = value;
        if (letter >= 'A')
            table[letter + std::size_t('a' - 'A')] = value;
    }
    table['O'] = table['o'] = 0;
    table['I'] = table['i'] = table['L'] = table['l'] = 1;
    return table;
}

constexpr std::array<std::uint8_t, 128> digits = digitTable();

bool isPassedOver(QChar c)
{
    return c == u' ' || c == u'-';
}

} // namespace

QString encodeCrockford(QByteArrayView bytes)
{
    QString text;
    text.reserve(crockfordLength(bytes.size()));
    std::uint32_t held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8U) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= bitsADigit; bits -= bitsADigit)
            text.append(QLatin1Char(alphabet[(held >> (bits - bitsADigit)) & 31U]));
    }
    if (bits > 0)
        text.append(QLatin1Char(alphabet[(held << (bitsADigit - bits)) & 31U]));
    return text;
}

std::optional<QByteArray> decodeCrockford(QStringView text, qsizetype bytes)
{
    const qsizetype wanted = crockfordLength(bytes);
    if (text.size() < wanted || text.size() > 2 * wanted)
        return std::nullopt;
    QByteArray result;
    result.reserve(bytes);
    std::uint32_t held = 0;
    int bits = 0;
    qsizetype read = 0;
    for (const QChar c : text) {
        if (isPassedOver(c))
            continue;
        const std::uint8_t digit = c.unicode() < digits.size() ? digits[c.unicode()] : noDigit;
        if (digit == noDigit || ++read > wanted)
            return std::nullopt;
        held = ((held << bitsADigit) | digit) & 0xFFFFU;
        bits += bitsADigit;
        if (bits >= 8) {
            bits -= 8;
            result.append(static_cast<char>((held >> bits) & 0xFFU));
        }
    }
    const bool isFilledWithZeroes = (held & ((1U << bits) - 1U)) == 0;
    if (read != wanted || result.size() != bytes || !isFilledWithZeroes)
        return std::nullopt;
    return result;
}

} // namespace yizhan::tickets
