// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlscanner.h"

#include "xmlreferences.h"

#include <cstring>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;

/// A tag, with its attributes, must fit; a piece of text is never longer.
constexpr std::size_t bufferBytes = 64 * 1024;
/// No part of a workbook nests deeper than a dozen.
constexpr int deepest = 64;

constexpr std::size_t cutOff = std::string_view::npos;
constexpr std::size_t malformed = cutOff - 1;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsName(char c)
{
    return isSpace(c) || c == '=' || c == '/' || c == '>';
}

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::Corrupt, "xlsx.xml", u"the workbook's XML is damaged: "_s + what);
}

} // namespace

XmlScanner::XmlScanner(Source source) : m_source(std::move(source)), m_buffer(bufferBytes) {}

std::optional<std::string_view> XmlScanner::attribute(std::string_view name)
{
    for (const Attribute &candidate : m_attributes) {
        if (candidate.name != name)
            continue;
        if (candidate.value.find('&') == std::string_view::npos)
            return candidate.value;
        if (resolveXmlReferences(m_resolved, candidate.value))
            return m_resolved;
        return std::nullopt;
    }
    return std::nullopt;
}

/// Reads more behind what is there. False at the end of the source, or when the buffer is full.
Result<bool> XmlScanner::fill()
{
    if (m_sourceDone)
        return false;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end == m_buffer.size())
        return false;
    YIZHAN_TRY_LET(const qsizetype got,
                   m_source(m_buffer.data() + m_end, static_cast<qsizetype>(m_buffer.size() - m_end)));
    m_end += static_cast<std::size_t>(got);
    m_sourceDone = got == 0;
    return !m_sourceDone;
}

/// Whether that many bytes lie ready; reads to have them.
Result<bool> XmlScanner::ensure(std::size_t bytes)
{
    while (rest().size() < bytes) {
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return false;
    }
    return true;
}

Result<void> XmlScanner::skipPast(std::string_view mark)
{
    for (;;) {
        const auto at = rest().find(mark);
        if (at != std::string_view::npos) {
            m_begin += at + mark.size();
            return {};
        }
        const std::size_t tail = std::min(rest().size(), mark.size() - 1);
        m_begin = m_end - tail;
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return broken(u"it ends early"_s);
    }
}

Result<void> XmlScanner::skipSpace()
{
    for (;;) {
        while (m_begin < m_end && isSpace(m_buffer[m_begin]))
            ++m_begin;
        if (m_begin < m_end)
            return {};
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return {};
    }
}

Result<XmlScanner::Token> XmlScanner::next()
{
    if (m_pendingEnd) {
        m_pendingEnd = false;
        --m_depth;
        return Token::End;
    }
    if (!m_started) {
        m_started = true;
        YIZHAN_TRY(ensure(3));
        if (rest().starts_with("\xef\xbb\xbf"))
            m_begin += 3;
        else if (rest().starts_with("\xff\xfe") || rest().starts_with("\xfe\xff"))
            return fail(ErrorCode::Unsupported, "xlsx.xml_encoding",
                        u"the workbook is not written in UTF-8"_s);
    }
    for (;;) {
        std::optional<Token> token;
        if (m_inCdata) {
            YIZHAN_TRY_LET(token, cdataText());
        } else {
            if (m_depth == 0)
                YIZHAN_TRY(skipSpace());
            YIZHAN_TRY_LET(const bool more, ensure(1));
            if (!more) {
                if (m_depth > 0 || !m_rootSeen)
                    return broken(u"it ends early"_s);
                return Token::Finish;
            }
            if (rest().front() != '<')
                return plainText();
            YIZHAN_TRY_LET(token, markup());
        }
        if (token)
            return *token;
    }
}

/// What begins with '<'. Nothing when it gives no token: comments, instructions, the start of CDATA.
Result<std::optional<XmlScanner::Token>> XmlScanner::markup()
{
    YIZHAN_TRY(ensure(9));
    const std::string_view text = rest();
    if (text.starts_with("</"))
        return endTag();
    if (text.starts_with("<?")) {
        YIZHAN_TRY(instruction());
        return std::nullopt;
    }
    if (text.starts_with("<!--")) {
        m_begin += 4;
        YIZHAN_TRY(skipPast("-->"));
        return std::nullopt;
    }
    if (text.starts_with("<![CDATA[") && m_depth > 0) {
        m_begin += 9;
        m_inCdata = true;
        return std::nullopt;
    }
    if (text.starts_with("<!DOCTYPE"))
        return fail(ErrorCode::Unsupported, "xlsx.doctype",
                    u"the workbook's XML declares a document type, which no spreadsheet program writes"_s);
    if (text.starts_with("<!"))
        return broken(u"unknown declaration"_s);
    return startTag();
}

/// Skips <?…?>. The XML declaration may name no other encoding than UTF-8.
Result<void> XmlScanner::instruction()
{
    while (rest().find("?>") == std::string_view::npos) {
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return broken(u"an instruction does not end"_s);
    }
    const std::string_view inside = rest().substr(0, rest().find("?>"));
    const auto encoding = inside.find("encoding");
    if (inside.starts_with("<?xml") && encoding != std::string_view::npos) {
        const QByteArray named =
            QByteArray(inside.data() + encoding, static_cast<qsizetype>(inside.size() - encoding)).toLower();
        if (!named.contains("utf-8") && !named.contains("utf8") && !named.contains("ascii"))
            return fail(ErrorCode::Unsupported, "xlsx.xml_encoding",
                        u"the workbook is not written in UTF-8"_s);
    }
    m_begin += inside.size() + 2;
    return {};
}

/// Cuts a whole start tag into name and attributes; gives its length, `cutOff` or `malformed`.
std::size_t XmlScanner::cutStartTag(std::string_view tag)
{
    m_attributes.clear();
    std::size_t at = 1;
    while (at < tag.size() && !endsName(tag[at]))
        ++at;
    m_name = withoutPrefix(tag.substr(1, at - 1));
    if (at < tag.size() && m_name.empty())
        return malformed;
    for (;;) {
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
        if (at + 1 >= tag.size())
            return at < tag.size() && tag[at] == '>' ? at + 1 : cutOff;
        if (tag[at] == '>')
            return at + 1;
        if (tag[at] == '/') {
            m_pendingEnd = tag[at + 1] == '>';
            return m_pendingEnd ? at + 2 : malformed;
        }
        const std::size_t nameStart = at;
        while (at < tag.size() && !endsName(tag[at]))
            ++at;
        const std::string_view name = tag.substr(nameStart, at - nameStart);
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
        if (at < tag.size() && (tag[at] != '=' || name.empty()))
            return malformed;
        ++at;
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
        if (at >= tag.size())
            return cutOff;
        const char quote = tag[at++];
        if (quote != '"' && quote != '\'')
            return malformed;
        const std::size_t close = tag.find(quote, at);
        if (close == std::string_view::npos)
            return cutOff;
        m_attributes.push_back(Attribute{withoutPrefix(name), tag.substr(at, close - at)});
        at = close + 1;
    }
}

Result<XmlScanner::Token> XmlScanner::startTag()
{
    std::size_t length = cutStartTag(rest());
    while (length == cutOff) {
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more) {
            if (!m_sourceDone)
                return fail(ErrorCode::TooLarge, "xlsx.xml_tag",
                            u"a tag is longer than %1 bytes"_s.arg(bufferBytes));
            return broken(u"it ends inside a tag"_s);
        }
        length = cutStartTag(rest());
    }
    if (length == malformed)
        return broken(u"a tag is ill-formed"_s);
    if (m_depth == 0 && m_rootSeen)
        return broken(u"it has two roots"_s);
    if (++m_depth > deepest)
        return broken(u"it nests too deep"_s);
    m_rootSeen = true;
    m_begin += length;
    return Token::Start;
}

Result<XmlScanner::Token> XmlScanner::endTag()
{
    std::size_t close = rest().find('>');
    while (close == std::string_view::npos) {
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return broken(u"it ends inside a tag"_s);
        close = rest().find('>');
    }
    std::string_view inside = rest().substr(2, close - 2);
    while (!inside.empty() && isSpace(inside.back()))
        inside.remove_suffix(1);
    m_name = withoutPrefix(inside);
    if (--m_depth < 0)
        return broken(u"an end tag without its start"_s);
    m_begin += close + 1;
    return Token::End;
}

/// Text up to the next tag, or as much of it as lies ready.
Result<XmlScanner::Token> XmlScanner::plainText()
{
    if (m_depth == 0)
        return broken(u"text outside of the root"_s);
    std::size_t length = rest().find('<');
    while (length == std::string_view::npos) {
        const auto ampersand = rest().rfind('&');
        const bool tornReference = ampersand != std::string_view::npos &&
                                   rest().size() - ampersand < longestXmlReference &&
                                   rest().find(';', ampersand) == std::string_view::npos;
        length = tornReference ? ampersand : rest().size();
        if (length > 0)
            break;
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return broken(u"it ends early"_s);
        length = rest().find('<');
    }
    const std::string_view raw = rest().substr(0, length);
    m_begin += length;
    m_text = raw;
    if (raw.find('&') == std::string_view::npos)
        return Token::Text;
    if (!resolveXmlReferences(m_resolved, raw))
        return broken(u"an entity that is not known"_s);
    m_text = m_resolved;
    return Token::Text;
}

/// The next piece inside of CDATA; nothing at its end.
Result<std::optional<XmlScanner::Token>> XmlScanner::cdataText()
{
    constexpr std::string_view mark = "]]>";
    YIZHAN_TRY_LET(const bool more, ensure(mark.size()));
    if (!more)
        return broken(u"it ends early"_s);
    const auto close = rest().find(mark);
    if (close == 0) {
        m_begin += mark.size();
        m_inCdata = false;
        return std::nullopt;
    }
    const std::size_t length = close != std::string_view::npos ? close : rest().size() - (mark.size() - 1);
    m_text = rest().substr(0, length);
    m_begin += length;
    return Token::Text;
}

} // namespace yizhan::intake
