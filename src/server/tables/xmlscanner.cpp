// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlscanner.h"

#include <expat.h>

#include <cstring>
#include <string>
#include <vector>

namespace yizhan::tables {

using namespace Qt::StringLiterals;

namespace {

/// What is read and parsed at once.
constexpr qsizetype blockBytes = 64 * 1024;
/// A tag with its attributes must fit: Expat keeps an unfinished one in memory however long it grows.
constexpr qint64 longestTag = 64 * 1024;
/// No part of a workbook nests deeper than a dozen.
constexpr int deepest = 64;

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Error broken(const QString &what)
{
    return {ErrorCode::Corrupt, u"xlsx.xml"_s, u"the workbook's XML is damaged: "_s + what, {}};
}

} // namespace

class XmlScanner::Reader
{
public:
    explicit Reader(Source source);

    [[nodiscard]] Result<Token> next();
    [[nodiscard]] std::string_view current() const
    {
        return m_current ? slice(m_current->text) : std::string_view();
    }
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    [[nodiscard]] int depth() const { return m_depth; }

private:
    /// A part of m_bytes; an offset, because m_bytes moves while it grows.
    struct Slice
    {
        std::size_t begin;
        std::size_t size;
    };
    struct Attribute
    {
        Slice name;
        Slice value;
    };
    struct Event
    {
        Token token;
        Slice text; ///< name of a tag, or the text
        std::size_t firstAttribute;
        std::size_t attributes;
    };

    static Reader &self(void *data) { return *static_cast<Reader *>(data); }
    void connectHandlers();
    [[nodiscard]] std::string_view slice(Slice part) const
    {
        return {m_bytes.data() + part.begin, part.size};
    }
    [[nodiscard]] Slice keep(std::string_view text);
    void onStart(const XML_Char *name, const XML_Char **attributes);
    void onText(std::string_view text);
    void stopWith(Error error);
    [[nodiscard]] Result<void> parseBlock();
    void judge(XML_Status status, bool last);

    Source m_source;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> m_parser;
    std::string m_bytes; ///< names and texts of the events at hand
    std::vector<Event> m_events;
    std::vector<Attribute> m_attributes;
    std::size_t m_nextEvent = 0;
    const Event *m_current = nullptr;
    std::optional<Error> m_error; ///< told once the events before it are handed out
    qint64 m_fed = 0;             ///< bytes given to Expat
    int m_nesting = 0;            ///< of what is parsed
    int m_depth = 0;              ///< of what is handed out
    bool m_finished = false;
};

XmlScanner::Reader::Reader(Source source)
    : m_source(std::move(source)), m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
{
    if (m_parser)
        connectHandlers();
    else
        m_error = Error{ErrorCode::TooLarge, u"xlsx.xml"_s, u"no memory for the XML parser"_s, {}};
}

void XmlScanner::Reader::connectHandlers()
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(
        m_parser.get(),
        [](void *data, const XML_Char *name, const XML_Char **attributes) {
            self(data).onStart(name, attributes);
        },
        [](void *data, const XML_Char *name) {
            --self(data).m_nesting;
            self(data).m_events.push_back({Token::End, self(data).keep(withoutPrefix(name)), 0, 0});
        });
    XML_SetCharacterDataHandler(m_parser.get(), [](void *data, const XML_Char *text, int size) {
        self(data).onText({text, static_cast<std::size_t>(size)});
    });
    XML_SetXmlDeclHandler(m_parser.get(), [](void *data, const XML_Char *, const XML_Char *encoding, int) {
        if (encoding && qstricmp(encoding, "utf-8") != 0)
            self(data).stopWith({ErrorCode::Unsupported,
                                 u"xlsx.xml_encoding"_s,
                                 u"the workbook is not written in UTF-8"_s,
                                 {}});
    });
    XML_SetStartDoctypeDeclHandler(
        m_parser.get(), [](void *data, const XML_Char *, const XML_Char *, const XML_Char *, int) {
            self(data).stopWith(
                {ErrorCode::Unsupported,
                 u"xlsx.doctype"_s,
                 u"the workbook's XML declares a document type, which no spreadsheet program writes"_s,
                 {}});
        });
}

XmlScanner::Reader::Slice XmlScanner::Reader::keep(std::string_view text)
{
    const std::size_t begin = m_bytes.size();
    m_bytes.append(text);
    return {begin, text.size()};
}

void XmlScanner::Reader::onStart(const XML_Char *name, const XML_Char **attributes)
{
    if (++m_nesting > deepest) {
        stopWith(broken(u"it nests deeper than %1 elements"_s.arg(deepest)));
        return;
    }
    const Slice kept = keep(withoutPrefix(name));
    const std::size_t first = m_attributes.size();
    for (; *attributes; attributes += 2) {
        const Slice attributeName = keep(withoutPrefix(attributes[0]));
        m_attributes.push_back({attributeName, keep(attributes[1])});
    }
    m_events.push_back({Token::Start, kept, first, m_attributes.size() - first});
}

void XmlScanner::Reader::onText(std::string_view text)
{
    // Expat parts a text at every line feed and reference; here it is one piece again, as far as the block
    // goes.
    const Slice kept = keep(text);
    if (!m_events.empty() && m_events.back().token == Token::Text)
        m_events.back().text.size += kept.size;
    else
        m_events.push_back({Token::Text, kept, 0, 0});
}

void XmlScanner::Reader::stopWith(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    XML_StopParser(m_parser.get(), XML_FALSE);
}

Result<void> XmlScanner::Reader::parseBlock()
{
    m_bytes.clear();
    m_events.clear();
    m_attributes.clear();
    m_nextEvent = 0;
    m_current = nullptr;
    void *buffer = XML_GetBuffer(m_parser.get(), static_cast<int>(blockBytes));
    if (!buffer)
        return fail(ErrorCode::TooLarge, "xlsx.xml", u"no memory for the XML parser"_s);
    YIZHAN_TRY_LET(const qsizetype size, m_source(static_cast<char *>(buffer), blockBytes));
    m_fed += size;
    const bool last = size == 0;
    judge(XML_ParseBuffer(m_parser.get(), static_cast<int>(size), last), last);
    return {};
}

void XmlScanner::Reader::judge(XML_Status status, bool last)
{
    if (status != XML_STATUS_OK && !m_error) {
        const XML_Error code = XML_GetErrorCode(m_parser.get());
        if (code == XML_ERROR_UNKNOWN_ENCODING || code == XML_ERROR_INCORRECT_ENCODING)
            m_error = Error{ErrorCode::Unsupported,
                            u"xlsx.xml_encoding"_s,
                            u"the workbook is not written in UTF-8"_s,
                            {}};
        else
            m_error = broken(QString::fromLatin1(XML_ErrorString(code)));
    }
    m_finished = last;
    if (m_error || last)
        return;
    if (const XML_Index done = XML_GetCurrentByteIndex(m_parser.get());
        done >= 0 && m_fed - done > longestTag + blockBytes)
        m_error = Error{
            ErrorCode::TooLarge, u"xlsx.xml_tag"_s, u"a tag is longer than %1 bytes"_s.arg(longestTag), {}};
}

Result<XmlScanner::Token> XmlScanner::Reader::next()
{
    while (m_nextEvent == m_events.size()) {
        m_current = nullptr;
        if (m_error)
            return fail(*m_error);
        if (m_finished)
            return Token::Finish;
        YIZHAN_TRY(parseBlock());
    }
    m_current = &m_events[m_nextEvent++];
    if (m_current->token == Token::Start)
        ++m_depth;
    else if (m_current->token == Token::End)
        --m_depth;
    return m_current->token;
}

std::optional<std::string_view> XmlScanner::Reader::attribute(std::string_view name) const
{
    if (!m_current)
        return std::nullopt;
    for (std::size_t i = 0; i < m_current->attributes; ++i) {
        const Attribute &attribute = m_attributes[m_current->firstAttribute + i];
        if (slice(attribute.name) == name)
            return slice(attribute.value);
    }
    return std::nullopt;
}

XmlScanner::XmlScanner(Source source) : m_reader(std::make_unique<Reader>(std::move(source))) {}
XmlScanner::XmlScanner(XmlScanner &&other) noexcept = default;
XmlScanner &XmlScanner::operator=(XmlScanner &&other) noexcept = default;
XmlScanner::~XmlScanner() = default;

Result<XmlScanner::Token> XmlScanner::next()
{
    return m_reader->next();
}
std::string_view XmlScanner::name() const
{
    return m_reader->current();
}
std::string_view XmlScanner::text() const
{
    return m_reader->current();
}
std::optional<std::string_view> XmlScanner::attribute(std::string_view name) const
{
    return m_reader->attribute(name);
}
int XmlScanner::depth() const
{
    return m_reader->depth();
}

} // namespace yizhan::tables
