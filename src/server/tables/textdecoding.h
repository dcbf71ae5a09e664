// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

struct UConverter;

namespace yizhan::tables {

enum class TextEncoding {
    Utf8,    ///< with or without byte-order mark
    Gb18030, ///< and its subsets GBK and GB 2312
    Utf16Le, ///< "Unicode text" of spreadsheet programs
    Utf16Be,
};

/// What a text file turned out to be.
struct TextProfile
{
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 textStart = 0; ///< bytes of the byte-order mark
};

/// Reads the whole file at `path` once, in blocks, and decides its encoding: a byte-order mark decides; else
/// strict UTF-8; else strict GB18030. A text that is UTF-8 for a good while and then breaks is damaged UTF-8,
/// not GB18030. Errors: Io (`file.open`, `file.read`), Invalid (`csv.encoding`, `csv.nul_byte`; detail names
/// byte and line).
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

    /// Bytes of the file read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    TextSource() = default;
    [[nodiscard]] Result<void> convertTo(QByteArray &target, const char *begin, qsizetype size, bool last);

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    UConverter *m_converter = nullptr;
    QByteArray m_raw;
    char16_t m_lead = 0; ///< first half of a surrogate pair that awaits its second
    qint64 m_position = 0;
    bool m_finished = false;
};

} // namespace yizhan::tables
