// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yizhan::intake {

/// Pulls tags and text out of the XML of an .xlsx, in memory that does not depend on the document.
///
/// It reads what a spreadsheet program writes: UTF-8, elements, attributes, text, CDATA, the five predefined
/// entities and character references. A document type declaration is refused, and with it every other entity.
/// Text is handed out in pieces, so that one cell of a gigabyte costs no more than a block. Why not
/// QXmlStreamReader: docs/decisions/0006-a-scanner-of-our-own-for-xlsx.md.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, Finish };

    /// Fills a buffer of the given size; 0 at the end.
    using Source = std::function<Result<qsizetype>(char *, qsizetype)>;

    explicit XmlScanner(Source source);

    /// The next tag or piece of text. An empty element gives Start, then End.
    /// Errors: Corrupt `xlsx.xml` (not well-formed, cut off), Unsupported `xlsx.doctype`,
    /// `xlsx.xml_encoding`, TooLarge `xlsx.xml_tag`; those of the source.
    [[nodiscard]] Result<Token> next();

    /// Name of the tag just read, without namespace prefix. Valid until the next call of next().
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// Text of the piece just read, entities resolved. Valid until the next call of next().
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Value of an attribute of the start tag just read, by name without prefix; nothing when absent or
    /// ill-formed. Valid until the next call of attribute() or next().
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name);
    /// Elements that are open; a Start counts itself, an End no longer.
    [[nodiscard]] int depth() const { return m_depth; }

private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };

    [[nodiscard]] std::string_view rest() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<bool> ensure(std::size_t bytes);
    [[nodiscard]] Result<void> skipPast(std::string_view mark);
    [[nodiscard]] Result<void> skipSpace();
    [[nodiscard]] Result<std::optional<Token>> markup();
    [[nodiscard]] Result<void> instruction();
    [[nodiscard]] Result<Token> startTag();
    [[nodiscard]] Result<Token> endTag();
    [[nodiscard]] Result<Token> plainText();
    [[nodiscard]] Result<std::optional<Token>> cdataText();
    [[nodiscard]] std::size_t cutStartTag(std::string_view tag);

    Source m_source;
    std::vector<char> m_buffer; ///< what is read and not yet handed out lies in [m_begin, m_end)
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_sourceDone = false;
    bool m_started = false;
    bool m_pendingEnd = false;
    bool m_inCdata = false;
    bool m_rootSeen = false;
    int m_depth = 0;
    std::string_view m_name;
    std::string_view m_text;
    std::vector<Attribute> m_attributes;
    std::string m_resolved;
};

} // namespace yizhan::intake
