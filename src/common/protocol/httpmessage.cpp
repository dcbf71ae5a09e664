// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <charconv>

namespace yizhan::protocol {

namespace {

std::optional<std::string> find(const std::map<std::string, std::string> &values, const std::string &name)
{
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (plusIsSpace && c == '+') {
            c = ' ';
        }
        if (c == '\0')
            return std::nullopt;
        decoded.push_back(c);
    }
    return decoded;
}

} // namespace

std::optional<std::string> Request::queryValue(const std::string &name) const
{
    return find(query, name);
}

std::optional<std::string> Request::field(const std::string &name) const
{
    return find(fields, name);
}

std::optional<qint64> Request::queryNumber(const std::string &name) const
{
    const auto text = queryValue(name);
    if (!text || text->empty())
        return std::nullopt;
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size())
        return std::nullopt;
    return value;
}

Response Response::json(int status, std::string text)
{
    Response response;
    response.status = status;
    response.fields.emplace_back("Content-Type", "application/json");
    response.body = std::make_shared<const std::string>(std::move(text));
    return response;
}

Response Response::problem(int status, const std::string &code, const std::string &title)
{
    // `code` and `title` are literals of ours: no character in them needs escaping.
    Response response = json(status, "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" +
                                         std::to_string(status) + ",\"code\":\"" + code + "\"}");
    response.fields.front().second = "application/problem+json";
    return response;
}

bool parseTarget(std::string_view target, Request &request)
{
    const auto question = target.find('?');
    const auto path = percentDecoded(target.substr(0, question), false);
    if (!path || path->empty() || path->front() != '/')
        return false;
    request.path = *path;
    request.query.clear();
    std::string_view rest =
        question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
    while (!rest.empty()) {
        const auto ampersand = rest.find('&');
        const std::string_view pair = rest.substr(0, ampersand);
        const auto equals = pair.find('=');
        const auto name = percentDecoded(pair.substr(0, equals), true);
        const auto value = equals == std::string_view::npos ? std::optional<std::string>("")
                                                            : percentDecoded(pair.substr(equals + 1), true);
        if (!name || !value)
            return false;
        if (!name->empty())
            request.query.emplace(*name, *value);
        if (ampersand == std::string_view::npos)
            break;
        rest.remove_prefix(ampersand + 1);
    }
    return true;
}

} // namespace yizhan::protocol
