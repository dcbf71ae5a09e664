// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>
#include <memory>
#include <string_view>

struct UConverter;

namespace yizhan::tables {

enum class TextEncoding {
    Utf8,    ///< with or without byte-order mark
    Gb18030, ///< and its subsets GBK and GB 2312
    Utf16Le, ///< "Unicode text" of spreadsheet programs
    Utf16Be,
    MixedLines, ///< lines of UTF-8 and lines of GB18030, as lists have that were pasted below each other
};

/// What a text file turned out to be.
struct TextProfile
{
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 textStart = 0;   ///< bytes of the byte-order mark
    bool mostlyUtf8 = true; ///< of MixedLines: what most lines are
};

/// Reads the whole file at `path` once, in blocks, and decides its encoding: a byte-order mark decides; else
/// strict UTF-8; else strict GB18030, or lines of both. A text that is UTF-8 for a good while and then breaks
/// inside a line is damaged UTF-8, not GB18030. Errors: Io (`file.open`, `file.read`), Invalid
/// (`csv.encoding`, `csv.nul_byte`; detail names byte and line).
[[nodiscard]] Result<TextProfile> profileText(const QString &path);

/// A text file as UTF-8 blocks, whatever its own encoding. One thread.
class TextSource
{
public:
    /// Errors: Io (`file.open`).
    [[nodiscard]] static Result<std::unique_ptr<TextSource>> open(const QString &path,
                                                                  const TextProfile &profile);
    ~TextSource();
    Q_DISABLE_COPY_MOVE(TextSource)

    /// Appends the next stretch of text, at most about `bytes` bytes, to `target`. Nothing appended = end of
    /// the text. Errors: Io (`file.read`), Invalid (`csv.encoding`: the file changed since it was profiled).
    [[nodiscard]] Result<void> appendTo(QByteArray &target, qsizetype bytes);

    /// Whether some of the text between two places of what was appended (in bytes, from 0) was in another
    /// encoding than most of the file. To be asked in rising order; what lies before `begin` is forgotten.
    [[nodiscard]] bool isForeign(qint64 begin, qint64 end);

    /// Bytes of the file read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    TextSource() = default;
    [[nodiscard]] Result<void> convertTo(QByteArray &target, const char *begin, qsizetype size, bool last);

    [[nodiscard]] Result<void> convertLines(QByteArray &target);
    [[nodiscard]] Result<void> convertLine(QByteArray &target, std::string_view line);

    struct Stretch
    {
        qint64 begin = 0;
        qint64 end = 0;
    };

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    UConverter *m_converter = nullptr;
    QByteArray m_raw;
    char16_t m_lead = 0; ///< first half of a surrogate pair that awaits its second
    qint64 m_position = 0;
    bool m_finished = false;
    bool m_mostlyUtf8 = true;
    qint64 m_appended = 0;         ///< bytes of text
    std::deque<Stretch> m_foreign; ///< of the text, in another encoding than most
};

} // namespace yizhan::tables
