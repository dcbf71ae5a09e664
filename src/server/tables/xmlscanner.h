// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace yizhan::tables {

/// Pulls tags and text out of the XML of an .xlsx, in memory that does not depend on the document. Expat does
/// the reading; this class turns its callbacks into a sequence and holds the limits.
///
/// A document type declaration is refused, and with it every entity but the predefined five; so is any
/// encoding but UTF-8. Text is handed out in pieces, so that one cell of a gigabyte costs no more than a
/// block. Why not QXmlStreamReader: docs/decisions/0004-expat-for-the-xml-of-xlsx.md. Used from one thread at
/// a time.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, Finish };

    /// Fills a buffer of the given size; 0 at the end.
    using Source = std::function<Result<qsizetype>(char *, qsizetype)>;

    explicit XmlScanner(Source source);
    XmlScanner(XmlScanner &&other) noexcept;
    XmlScanner &operator=(XmlScanner &&other) noexcept;
    XmlScanner(const XmlScanner &) = delete;
    XmlScanner &operator=(const XmlScanner &) = delete;
    ~XmlScanner();

    /// The next tag or piece of text. An empty element gives Start, then End.
    /// Errors: Corrupt `xlsx.xml` (not well-formed, cut off, nested too deep), Unsupported `xlsx.doctype`,
    /// `xlsx.xml_encoding`, TooLarge `xlsx.xml_tag`; those of the source.
    [[nodiscard]] Result<Token> next();

    /// Name of the tag just read, without namespace prefix. Valid until the next call of next().
    [[nodiscard]] std::string_view name() const;
    /// Text of the piece just read, entities resolved. Valid until the next call of next().
    [[nodiscard]] std::string_view text() const;
    /// Value of an attribute of the start tag just read, by name without prefix; nothing when absent.
    /// Valid until the next call of next().
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    /// Elements that are open; a Start counts itself, an End no longer.
    [[nodiscard]] int depth() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader; ///< stays where it is when the scanner moves: Expat holds its address
};

} // namespace yizhan::tables
