// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdecoding.h"

#include "mixedlines.h"
#include "utf8scan.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype blockBytes = 256 * 1024;

/// GB18030 text passes for UTF-8 by chance over a character or two, never over this many.
constexpr qint64 surelyUtf8 = 16;

Error ioError(const QFile &file, const char *reason)
{
    return Error{ErrorCode::Io, QString::fromLatin1(reason), file.errorString(), file.fileName()};
}

const char *converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
    case TextEncoding::MixedLines:
        return "gb18030";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

/// A converter that stops at the first byte that is not of its encoding.
Converter strictConverter(TextEncoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(converterName(encoding), &status));
    if (U_FAILURE(status))
        return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Where a text broke: byte from 0, line from 1.
struct Spot
{
    qint64 byte = 0;
    qint64 line = 1;
};

/// Reads `file` block by block; `look(bytes, last)` says whether to go on. False on a read error.
template <typename Look>
bool forEachBlock(QFile &file, Look look)
{
    std::vector<char> block(blockBytes);
    std::size_t kept = 0;
    for (;;) {
        const qint64 got = file.read(block.data() + kept, static_cast<qint64>(block.size() - kept));
        if (got < 0)
            return false;
        const bool last = got == 0;
        const std::string_view bytes(block.data(), kept + static_cast<std::size_t>(got));
        const auto used = look(bytes, last);
        if (last || !used)
            return true;
        kept = bytes.size() - *used;
        std::memmove(block.data(), block.data() + *used, kept);
    }
}

qint64 linesIn(std::string_view bytes)
{
    return std::count(bytes.begin(), bytes.end(), '\n');
}

/// Walks a file once as UTF-8, for the first malformed character and the first NUL.
class Utf8Check
{
public:
    std::optional<std::size_t> operator()(std::string_view bytes, bool last)
    {
        if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
            m_nul = spotAt(bytes, nul);
            return std::nullopt;
        }
        const Utf8Scan scan = scanUtf8(bytes);
        m_wide += scan.wide;
        if (scan.valid < bytes.size() && (!scan.cut || last)) {
            m_broken = spotAt(bytes, scan.valid);
            return std::nullopt;
        }
        m_at = spotAt(bytes, scan.valid);
        return scan.valid;
    }

    [[nodiscard]] const std::optional<Spot> &broken() const { return m_broken; }
    [[nodiscard]] const std::optional<Spot> &nul() const { return m_nul; }
    [[nodiscard]] bool surely() const { return m_wide >= surelyUtf8; }

private:
    [[nodiscard]] Spot spotAt(std::string_view bytes, std::size_t offset) const
    {
        return {m_at.byte + static_cast<qint64>(offset), m_at.line + linesIn(bytes.substr(0, offset))};
    }

    Spot m_at;
    qint64 m_wide = 0;
    std::optional<Spot> m_broken;
    std::optional<Spot> m_nul;
};

/// Walks a file once through a strict ICU converter, for the first byte that does not belong.
class ConverterCheck
{
public:
    ConverterCheck(TextEncoding encoding, qint64 start)
        : m_converter(strictConverter(encoding)), m_at{start, 1}
    {
    }

    std::optional<std::size_t> operator()(std::string_view bytes, bool last)
    {
        const char *from = bytes.data();
        const char *end = bytes.data() + bytes.size();
        std::array<UChar, 8192> units;
        for (;;) {
            UErrorCode status = U_ZERO_ERROR;
            UChar *to = units.data();
            if (m_converter)
                ucnv_toUnicode(m_converter.get(), &to, to + units.size(), &from, end, nullptr, last ? 1 : 0,
                               &status);
            m_at.line += std::count(units.data(), to, u'\n');
            if (std::find(units.data(), to, u'\0') != to)
                m_nul = Spot{m_at.byte + (from - bytes.data()), m_at.line};
            if (!m_converter || (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR))
                m_broken = Spot{m_at.byte + (from - bytes.data()), m_at.line};
            if (m_nul || m_broken)
                return std::nullopt;
            if (status != U_BUFFER_OVERFLOW_ERROR)
                break;
        }
        m_at.byte += static_cast<qint64>(bytes.size());
        return bytes.size();
    }

    [[nodiscard]] const std::optional<Spot> &broken() const { return m_broken; }
    [[nodiscard]] const std::optional<Spot> &nul() const { return m_nul; }

private:
    Converter m_converter;
    Spot m_at;
    std::optional<Spot> m_broken;
    std::optional<Spot> m_nul;
};

tl::unexpected<Error> notText(const QString &path, const Spot &spot)
{
    return fail(
        ErrorCode::Invalid, "csv.nul_byte",
        Hint{QT_TRANSLATE_NOOP("ErrorHint", "line %1 (byte %2 of the file) holds a NUL byte: not a text "
                                            "file, or damaged; export it again as CSV UTF-8"),
             {QString::number(spot.line), QString::number(spot.byte)}},
        path);
}

// What a text is not, each a sentence of its own for the translators: with the line and the byte.
constexpr const char *notUtf16 =
    QT_TRANSLATE_NOOP("ErrorHint", "line %1 (byte %2 of the file) is not UTF-16; save "
                                   "the file again as CSV UTF-8");
constexpr const char *notUtf8 = QT_TRANSLATE_NOOP(
    "ErrorHint", "line %1 (byte %2 of the file) is not UTF-8, as the text before it is; save "
                 "the file again as CSV UTF-8");
constexpr const char *neither = QT_TRANSLATE_NOOP(
    "ErrorHint", "line %1 (byte %2 of the file) is neither UTF-8 nor GB18030; save the file "
                 "again as CSV UTF-8");

tl::unexpected<Error> wrongEncoding(const QString &path, const Spot &spot, const char *sentence)
{
    return fail(ErrorCode::Invalid, "csv.encoding",
                Hint{sentence, {QString::number(spot.line), QString::number(spot.byte)}}, path);
}

/// Whether the lines of `file` are some UTF-8, the others GB18030. Errors: Io (`file.read`).
Result<std::optional<TextProfile>> profileLines(QFile &file, qint64 start)
{
    LineCensus census;
    if (!file.seek(start) || !forEachBlock(file, std::ref(census)))
        return fail(ioError(file, "file.read"));
    if (!census.isMixed())
        return std::nullopt;
    return TextProfile{TextEncoding::MixedLines, start, census.mostlyUtf8()};
}

/// Checks the rest of `file` against one encoding that is already settled or the last left to try.
Result<TextProfile> profileWithConverter(QFile &file, TextEncoding encoding, qint64 start,
                                         const char *otherwise)
{
    if (!file.seek(start))
        return fail(ioError(file, "file.read"));
    ConverterCheck check(encoding, start);
    if (!forEachBlock(file, std::ref(check)))
        return fail(ioError(file, "file.read"));
    if (check.nul())
        return notText(file.fileName(), *check.nul());
    if (check.broken())
        return wrongEncoding(file.fileName(), *check.broken(), otherwise);
    return TextProfile{encoding, start};
}

} // namespace

Result<TextProfile> profileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ioError(file, "file.open"));
    const QByteArray head = file.peek(3);
    if (head.startsWith("\xff\xfe"))
        return profileWithConverter(file, TextEncoding::Utf16Le, 2, notUtf16);
    if (head.startsWith("\xfe\xff"))
        return profileWithConverter(file, TextEncoding::Utf16Be, 2, notUtf16);
    const bool marked = head.startsWith("\xef\xbb\xbf");
    Utf8Check check;
    if (!forEachBlock(file, std::ref(check)))
        return fail(ioError(file, "file.read"));
    if (check.nul())
        return notText(path, *check.nul());
    if (!check.broken())
        return TextProfile{TextEncoding::Utf8, marked ? 3 : 0};
    YIZHAN_TRY_LET(const auto mixed, profileLines(file, marked ? 3 : 0));
    if (mixed)
        return *mixed;
    if (marked || check.surely())
        return wrongEncoding(path, *check.broken(), notUtf8);
    return profileWithConverter(file, TextEncoding::Gb18030, 0, neither);
}

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path, const TextProfile &profile)
{
    std::unique_ptr<TextSource> source(new TextSource);
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !source->m_file.seek(profile.textStart))
        return fail(ioError(source->m_file, "file.open"));
    source->m_position = profile.textStart;
    source->m_encoding = profile.encoding;
    source->m_mostlyUtf8 = profile.mostlyUtf8;
    if (profile.encoding != TextEncoding::Utf8) {
        source->m_converter = strictConverter(profile.encoding).release();
        if (source->m_converter == nullptr) {
            return fail(
                ErrorCode::Unsupported, "csv.encoding",
                u"this system's ICU cannot read %1"_s.arg(QLatin1StringView(converterName(profile.encoding))),
                path);
        }
    }
    return source;
}

TextSource::~TextSource()
{
    if (m_converter != nullptr)
        ucnv_close(m_converter);
}

Result<void> TextSource::appendTo(QByteArray &target, qsizetype bytes)
{
    const bool direct = m_encoding == TextEncoding::Utf8;
    const bool byLine = m_encoding == TextEncoding::MixedLines;
    const qsizetype before = target.size();
    while (!m_finished && target.size() == before) {
        QByteArray &landing = direct ? target : m_raw;
        const qsizetype offset = direct || byLine ? landing.size() : 0; // of a line the beginning is here
        landing.resize(offset + bytes);
        const qint64 got = m_file.read(landing.data() + offset, bytes);
        landing.resize(offset + std::max<qint64>(got, 0));
        if (got < 0)
            return fail(ioError(m_file, "file.read"));
        m_position += got;
        m_finished = got == 0;
        if (byLine)
            YIZHAN_TRY(convertLines(target));
        else if (!direct)
            YIZHAN_TRY(convertTo(target, m_raw.constData(), m_raw.size(), m_finished));
    }
    m_appended += target.size() - before;
    return {};
}

/// Takes the whole lines that were read, and at the end of the file what is left.
Result<void> TextSource::convertLines(QByteArray &target)
{
    const std::string_view raw(m_raw.constData(), static_cast<std::size_t>(m_raw.size()));
    std::size_t at = 0;
    const qsizetype before = target.size();
    while (at < raw.size()) {
        const std::size_t end = raw.find('\n', at);
        if (end == std::string_view::npos && !m_finished && raw.size() - at <= longestLine)
            break; // a longer one the census has not let pass: the file was changed
        const std::size_t stop = end == std::string_view::npos ? raw.size() : end + 1;
        const qsizetype begin = target.size();
        const LineSort sort = sortOfLine(raw.substr(at, stop - at));
        YIZHAN_TRY(convertLine(target, raw.substr(at, stop - at)));
        const bool foreign = sort == (m_mostlyUtf8 ? LineSort::Other : LineSort::Utf8);
        if (foreign)
            m_foreign.push_back({m_appended + begin - before, m_appended + target.size() - before});
        at = stop;
    }
    m_raw.remove(0, static_cast<qsizetype>(at));
    return {};
}

Result<void> TextSource::convertLine(QByteArray &target, std::string_view line)
{
    const LineSort sort = sortOfLine(line);
    const bool utf8 =
        sort == LineSort::Utf8 || sort == LineSort::Plain || (sort == LineSort::Either && m_mostlyUtf8);
    if (!utf8)
        return convertTo(target, line.data(), static_cast<qsizetype>(line.size()), true);
    target.append(line.data(), static_cast<qsizetype>(line.size()));
    return {};
}

bool TextSource::isForeign(qint64 begin, qint64 end)
{
    while (!m_foreign.empty() && m_foreign.front().end <= begin)
        m_foreign.pop_front();
    return !m_foreign.empty() && m_foreign.front().begin < end;
}

Result<void> TextSource::convertTo(QByteArray &target, const char *begin, qsizetype size, bool last)
{
    const char *from = begin;
    std::array<UChar, 8192> units;
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar *to = units.data();
        if (m_lead != 0)
            *to++ = std::exchange(m_lead, u'\0');
        ucnv_toUnicode(m_converter, &to, units.data() + units.size(), &from, begin + size, nullptr,
                       last ? 1 : 0, &status);
        // ICU may stop between the halves of a surrogate pair: the first half waits for the next round.
        if (to != units.data() && QChar::isHighSurrogate(*(to - 1)))
            m_lead = *--to;
        target += QStringView(units.data(), to - units.data()).toUtf8();
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            return {};
        return fail(ErrorCode::Invalid, "csv.encoding", u"the file was changed while it was read"_s,
                    m_file.fileName());
    }
}

} // namespace yizhan::tables
