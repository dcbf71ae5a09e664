// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesthead.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <array>

namespace yizhan::transport {

namespace http = boost::beast::http;
using protocol::Response;

namespace {

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

bool isServed(http::verb method)
{
    constexpr std::array served = {http::verb::get, http::verb::head,    http::verb::post,
                                   http::verb::put, http::verb::delete_, http::verb::options};
    return std::find(served.begin(), served.end(), method) != served.end();
}

/// "http://host/path" means "/path" (RFC 9112, 3.2.2).
std::string_view originForm(std::string_view target)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.size() < scheme.size() || lowerCase(target.substr(0, scheme.size())) != scheme)
            continue;
        const auto slash = target.find('/', scheme.size());
        return slash == std::string_view::npos ? std::string_view("/") : target.substr(slash);
    }
    return target;
}

} // namespace

std::optional<Response> refusalOf(const RequestHead &head, bool hasLength)
{
    // One Host exactly, else two proxies may disagree about whom the request is for (RFC 9112, 3.2).
    const auto hosts = head.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && head.version() >= 11))
        return Response::problem(400, "host", "One Host field is needed");
    // The parser takes any transfer coding but "chunked" for "no body": the body would be read as the next
    // request.
    const auto coding = head.find(http::field::transfer_encoding);
    if (coding != head.end()) {
        if (head.version() < 11)
            return Response::problem(400, "framing", "Transfer-Encoding does not exist in HTTP/1.0");
        if (!boost::beast::iequals(coding->value(), "chunked"))
            return Response::problem(501, "transfer_coding", "Transfer coding not implemented");
    }
    if (!isServed(head.method()))
        return Response::problem(501, "method", "Method not implemented");
    const bool carriesBody = head.method() == http::verb::post || head.method() == http::verb::put;
    if (carriesBody && !hasLength)
        return Response::problem(411, "length", "Content-Length is needed");
    const auto expect = head.find(http::field::expect);
    if (expect != head.end() && !boost::beast::iequals(expect->value(), "100-continue"))
        return Response::problem(417, "expect", "Expectation not understood");
    return std::nullopt;
}

std::optional<protocol::Request> toRequest(const RequestHead &head)
{
    protocol::Request request;
    if (!protocol::parseTarget(originForm(view(head.target())), request))
        return std::nullopt;
    request.target = view(head.target());
    request.method = view(head.method_string());
    for (const auto &field : head) {
        const auto [entry, isNew] =
            request.fields.try_emplace(lowerCase(view(field.name_string())), view(field.value()));
        if (!isNew)
            entry->second.append(", ").append(view(field.value()));
    }
    return request;
}

std::optional<Response> refusalOf(const boost::system::error_code &error, bool sawLine)
{
    if (error == http::error::body_limit)
        return Response::problem(413, "too_large", "Body too large");
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        return sawLine ? Response::problem(431, "fields_too_large", "Fields too large")
                       : Response::problem(414, "target_too_long", "Target too long");
    }
    if (error == http::error::bad_version)
        return Response::problem(505, "version", "HTTP version not supported");
    const bool brokeOff = error == http::error::end_of_stream || error == http::error::partial_message;
    const bool isHttpError = error.category() == http::make_error_code(http::error::bad_version).category();
    if (isHttpError && !brokeOff)
        return Response::problem(400, "malformed", "Malformed request");
    return std::nullopt;
}

} // namespace yizhan::transport
