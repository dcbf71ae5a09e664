// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationtype.h"

#include "helpreason.h"
#include "residentnumber.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace yizhan::operations {

namespace {

constexpr qsizetype maxNameCharacters = 40;
constexpr qsizetype maxTextCharacters = 500;

struct Point
{
    char32_t code = 0;
    qsizetype bytes = 0;
};

/// The code point at the start of `text`; nothing where the bytes are no UTF-8 (RFC 3629: shortest form, no
/// surrogates, not above U+10FFFF). Done by hand so that no copy of what was typed is made on the way.
std::optional<Point> firstPoint(QByteArrayView text)
{
    const auto at = [text](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return Point{lead, 1};
    const qsizetype bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes)
        return std::nullopt;
    char32_t code = lead & (0xFFU >> (bytes + 1));
    for (qsizetype i = 1; i < bytes; ++i) {
        if ((at(i) & 0xC0U) != 0x80U)
            return std::nullopt;
        code = (code << 6U) | (at(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < least[static_cast<std::size_t>(bytes)] || code > 0x10FFFF || surrogate)
        return std::nullopt;
    return Point{code, bytes};
}

/// Control characters, and those that turn or hide what stands around them (Unicode's bidirectional
/// controls, zero width, line separators, byte order mark).
bool isControl(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
           (code >= 0xFFF9 && code <= 0xFFFB);
}

Result<qsizetype> charactersOf(QByteArrayView text)
{
    qsizetype count = 0;
    while (!text.isEmpty()) {
        const auto point = firstPoint(text);
        if (!point || isControl(point->code))
            return fail(ErrorCode::Invalid, "field.characters",
                        QStringLiteral("holds characters that nobody can read"));
        text = text.sliced(point->bytes);
        ++count;
    }
    return count;
}

Result<void> checkText(QByteArrayView value, qsizetype most)
{
    YIZHAN_TRY_LET(const qsizetype characters, charactersOf(value));
    const bool blank = std::all_of(value.begin(), value.end(), [](char byte) { return byte == ' '; });
    if (characters == 0 || blank)
        return fail(ErrorCode::Invalid, "field.empty", QStringLiteral("nothing is written there"));
    if (characters > most)
        return fail(ErrorCode::Invalid, "field.length", QStringLiteral("at most %1 characters").arg(most));
    return {};
}

/// Numbering plan of the mainland: mobile numbers have 11 digits and begin with 13 to 19; others are written
/// with the area code, which begins with 0 (3 or 4 digits), before 7 or 8 digits that do not begin with 0
/// or 1.
Result<void> checkPhone(QByteArrayView value)
{
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool mobile = value.size() == 11 && value.startsWith('1') && value[1] >= '3' && value[1] <= '9';
    const bool threeDigitArea = value.startsWith("010") || (value.startsWith("02") && value.size() > 2);
    const qsizetype area = threeDigitArea ? 3 : 4;
    const qsizetype local = value.size() - area;
    const bool fixed = value.startsWith('0') && value.size() > area && (local == 7 || local == 8) &&
                       value[1] != '0' && value[area] >= '2';
    const bool beijing = value.startsWith("010") && local == 8 && value[area] >= '2';
    if (!digits || !(mobile || fixed || beijing))
        return fail(ErrorCode::Invalid, "field.phone",
                    QStringLiteral(
                        "a mobile number has 11 digits and begins with 13 to 19; a number with an area code "
                        "begins with 0 and has 11 or 12 digits"));
    return {};
}

Result<void> checkReason(QByteArrayView value)
{
    const std::string_view code(value.data(), static_cast<std::size_t>(value.size()));
    if (std::find(helpReasons.begin(), helpReasons.end(), code) == helpReasons.end())
        return fail(ErrorCode::Invalid, "field.choice", QStringLiteral("none of the choices of this field"));
    return {};
}

/// Characters that turn the text around them are what somebody typed, and are kept.
Result<void> checkAnswers(QByteArrayView value)
{
    if (value.size() > maxAnswersBytes)
        return fail(ErrorCode::Invalid, "field.length",
                    QStringLiteral("at most %1 bytes").arg(maxAnswersBytes));
    if (!value.startsWith('<'))
        return fail(ErrorCode::Invalid, "field.empty", QStringLiteral("no answers to a survey"));
    while (!value.isEmpty()) {
        const auto point = firstPoint(value);
        if (!point || point->code < 0x20)
            return fail(ErrorCode::Invalid, "field.characters",
                        QStringLiteral("holds characters that nobody can read"));
        value = value.sliced(point->bytes);
    }
    return {};
}

/// Names and base64 need no character that is written otherwise.
Result<void> checkFiles(QByteArrayView value)
{
    if (value.size() > maxFilesBytes)
        return fail(ErrorCode::Invalid, "field.length",
                    QStringLiteral("at most %1 bytes").arg(maxFilesBytes));
    const bool plain = std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (!plain || !value.startsWith("{\"") || !value.endsWith("\"}"))
        return fail(ErrorCode::Invalid, "field.characters", QStringLiteral("no files by their names"));
    return {};
}

} // namespace

Result<void> checkField(FieldRule rule, QByteArrayView value)
{
    switch (rule) {
    case FieldRule::Name:
        return checkText(value, maxNameCharacters);
    case FieldRule::Phone:
        return checkPhone(value);
    case FieldRule::Text:
        return checkText(value, maxTextCharacters);
    case FieldRule::Reason:
        return checkReason(value);
    case FieldRule::ResidentNumber:
        if (auto number = ResidentNumber::read(value); !number)
            return fail(std::move(number).error());
        return {};
    case FieldRule::Answers:
        return checkAnswers(value);
    case FieldRule::Files:
        return checkFiles(value);
    }
    return fail(ErrorCode::Invalid, "field.choice", QStringLiteral("a field without a rule"));
}

} // namespace yizhan::operations
