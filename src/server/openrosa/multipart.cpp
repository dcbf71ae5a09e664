// SPDX-License-Identifier: GPL-3.0-or-later
// Why there is a reader of our own: docs/decisions/0036-multipart-is-read-by-ourselves.md.
#include "multipart.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

namespace {

constexpr qint64 windowBytes = 64 * 1024;
constexpr std::size_t longestBoundary = 70;
constexpr std::size_t longestName = 1024;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    return small;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// A field of a head: `form-data; name="a"; filename="b"`.
struct FieldText
{
    std::string value; ///< small letters
    std::map<std::string, std::string> parameters;
};

/// A quoted string from its opening quote on; `at` is behind it afterwards. Nothing where it does not end.
std::optional<std::string> quoted(std::string_view text, std::size_t &at)
{
    std::string value;
    for (++at; at < text.size(); ++at) {
        if (text[at] == '"') {
            ++at;
            return value;
        }
        if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\'))
            ++at;
        value.push_back(text[at]);
    }
    return std::nullopt;
}

std::optional<FieldText> fieldOf(std::string_view text)
{
    FieldText field;
    std::size_t at = std::min(text.find(';'), text.size());
    field.value = lowered(trimmed(text.substr(0, at)));
    while (at < text.size()) {
        const std::size_t equals = text.find('=', at);
        if (equals == std::string_view::npos)
            return trimmed(text.substr(at + 1)).empty() ? std::optional(field) : std::nullopt;
        const std::string name = lowered(trimmed(text.substr(at + 1, equals - at - 1)));
        at = equals + 1;
        std::string value;
        if (at < text.size() && text[at] == '"') {
            const auto read = quoted(text, at);
            if (!read)
                return std::nullopt;
            value = *read;
            at = std::min(text.find(';', at), text.size());
        } else {
            const std::size_t end = std::min(text.find(';', at), text.size());
            value = std::string(trimmed(text.substr(at, end - at)));
            at = end;
        }
        field.parameters.emplace(name, value);
    }
    return field;
}

/// Clients write what may not stand between quotes as browsers do (HTML, 4.10.21.8).
std::string withoutEscapes(std::string text)
{
    for (const auto &[escape, character] :
         {std::pair<std::string_view, char>("%22", '"'), {"%0A", '\n'}, {"%0D", '\r'}}) {
        for (std::size_t at = text.find(escape); at != std::string::npos; at = text.find(escape, at + 1))
            text.replace(at, escape.size(), 1, character);
    }
    return text;
}

/// One pass over a body.
class Reading
{
public:
    Reading(const BodyBytes &bytes, qint64 size, std::string_view boundary, const FormPartLimits &limits)
        : m_bytes(bytes), m_size(size), m_delimiter("\r\n--" + std::string(boundary)), m_limits(limits)
    {
    }

    Result<std::vector<FormPart>> read()
    {
        std::vector<FormPart> parts;
        YIZHAN_TRY_LET(qint64 at, begin());
        for (;;) {
            YIZHAN_TRY_LET(const QByteArray two, slice(at, 2));
            if (two == "--")
                return parts;
            if (parts.size() == m_limits.parts)
                return fail(ErrorCode::TooLarge, "multipart.parts", u"more parts than are read"_s);
            YIZHAN_TRY_LET(FormPart part, readHead(at));
            YIZHAN_TRY_LET(const qint64 end, find(part.offset));
            part.size = end - part.offset;
            parts.push_back(std::move(part));
            at = end + static_cast<qint64>(m_delimiter.size());
        }
    }

private:
    static tl::unexpected<Error> broken(const char *what)
    {
        return fail(ErrorCode::Invalid, "multipart.boundary", QString::fromLatin1(what));
    }

    [[nodiscard]] Result<QByteArray> slice(qint64 at, qint64 most) const
    {
        return m_bytes(at, std::max<qint64>(0, std::min(most, m_size - at)));
    }

    /// Behind the first boundary, before which there may be a preamble.
    [[nodiscard]] Result<qint64> begin() const
    {
        const auto first = static_cast<qint64>(m_delimiter.size()) - 2; // without the end of a line before it
        YIZHAN_TRY_LET(const QByteArray head, slice(0, first));
        if (head == QByteArrayView(m_delimiter).sliced(2))
            return first;
        YIZHAN_TRY_LET(const qint64 found, find(0));
        return found + static_cast<qint64>(m_delimiter.size());
    }

    /// Where the next delimiter begins. One that is cut by the edge of a window stands whole in the next.
    [[nodiscard]] Result<qint64> find(qint64 from) const
    {
        const std::boyer_moore_horspool_searcher searcher(m_delimiter.begin(), m_delimiter.end());
        const auto overlap = static_cast<qint64>(m_delimiter.size()) - 1;
        for (qint64 at = from; at + overlap < m_size; at += windowBytes) {
            YIZHAN_TRY_LET(const QByteArray window, slice(at, windowBytes + overlap));
            const auto found = std::search(window.begin(), window.end(), searcher);
            if (found != window.end())
                return at + (found - window.begin());
        }
        return broken("the body ends before its boundary");
    }

    /// From behind a boundary to the first byte of the content.
    [[nodiscard]] Result<FormPart> readHead(qint64 at) const
    {
        YIZHAN_TRY_LET(const QByteArray window, slice(at, m_limits.headBytes));
        const std::string_view text(window.constData(), static_cast<std::size_t>(window.size()));
        // What a client may leave behind a boundary before the line ends.
        const std::size_t line = text.find_first_not_of(" \t");
        if (line == std::string_view::npos || text.substr(line, 2) != "\r\n")
            return broken("something stands behind a boundary");
        const std::size_t end = text.find("\r\n\r\n", line);
        if (end == std::string_view::npos) {
            return window.size() == m_limits.headBytes
                       ? Result<FormPart>(fail(ErrorCode::TooLarge, "multipart.head",
                                               u"the fields of a part are longer than is read"_s))
                       : broken("a part without an end of its fields");
        }
        YIZHAN_TRY_LET(FormPart part, partOf(text.substr(line + 2, end > line ? end - line - 2 : 0)));
        part.offset = at + static_cast<qint64>(end) + 4;
        return part;
    }

    static Result<FormPart> partOf(std::string_view fields)
    {
        FormPart part;
        while (!fields.empty()) {
            const std::string_view line = fields.substr(0, fields.find("\r\n"));
            fields.remove_prefix(std::min(fields.size(), line.size() + 2));
            const std::size_t colon = std::min(line.find(':'), line.size());
            const std::string name = lowered(trimmed(line.substr(0, colon)));
            const auto field = fieldOf(line.substr(std::min(colon + 1, line.size())));
            if (!field)
                return unreadable();
            if (name == "content-disposition")
                take(*field, part);
            else if (name == "content-type")
                part.type = field->value;
            else if (name == "content-transfer-encoding" && field->value != "binary" &&
                     field->value != "8bit" && field->value != "7bit")
                return unreadable();
        }
        if (part.name.empty() || part.name.size() > longestName || part.file.size() > longestName)
            return unreadable();
        return part;
    }

    static void take(const FieldText &field, FormPart &part)
    {
        const auto parameter = [&field](const char *name) {
            const auto found = field.parameters.find(name);
            return found == field.parameters.end() ? std::string() : withoutEscapes(found->second);
        };
        if (field.value != "form-data")
            return;
        part.name = parameter("name");
        part.file = parameter("filename");
    }

    static tl::unexpected<Error> unreadable()
    {
        return fail(ErrorCode::Invalid, "multipart.part",
                    u"a part of the form has no name, or comes in an encoding of its own"_s);
    }

    const BodyBytes &m_bytes;
    const qint64 m_size;
    const std::string m_delimiter;
    const FormPartLimits m_limits;
};

} // namespace

Result<std::string> boundaryOf(std::string_view contentType)
{
    const auto field = fieldOf(contentType);
    std::string boundary;
    if (field && field->value == "multipart/form-data") {
        const auto named = field->parameters.find("boundary");
        boundary = named == field->parameters.end() ? std::string() : named->second;
    }
    if (boundary.empty() || boundary.size() > longestBoundary ||
        boundary.find_first_of("\r\n") != std::string::npos)
        return fail(ErrorCode::Invalid, "multipart.type", u"not multipart/form-data with a boundary"_s);
    return boundary;
}

Result<std::vector<FormPart>> readFormParts(const BodyBytes &bytes, qint64 size, std::string_view boundary,
                                            const FormPartLimits &limits)
{
    return Reading(bytes, size, boundary, limits).read();
}

} // namespace yizhan::openrosa
