// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace yizhan::protocol {

class BodyFile;

/// An HTTP request after parsing, independent of any transport. Field names are lower case.
struct Request
{
    std::string method;                       ///< "GET", "HEAD", "POST"
    std::string target;                       ///< as it was sent, nothing decoded: what a signature covers
    std::string path;                         ///< decoded, without the query: "/v1/changes"
    std::map<std::string, std::string> query; ///< decoded; the first of a repeated name
    std::map<std::string, std::string> fields;
    std::string body;
    std::shared_ptr<const BodyFile> bodyFile; ///< instead of `body`, where the route wants large bodies
    std::string
        bodySha256;      ///< 32 bytes, of the body as it came (RFC 9530 Content-Digest); empty: it had none
    std::string client;  ///< who asks, as the transport tells clients apart; behind a proxy all are one
    bool waited = false; ///< it was parked: the time of its Park is up, or the scope moved

    [[nodiscard]] std::optional<std::string> queryValue(const std::string &name) const;
    [[nodiscard]] std::optional<std::string> field(const std::string &name) const;
    /// The value as a number, nothing when absent or not a number.
    [[nodiscard]] std::optional<qint64> queryNumber(const std::string &name) const;
};

/// Part of a file to send as the body; the transport reads it in pieces.
struct FileRange
{
    std::string path;
    quint64 offset = 0;
    quint64 length = 0;
};

/// "Ask me again": the request waits until `scope` moves past `after` or `maxWaitMs` have passed; then the
/// handler is called once more with the same request and `Request::waited` set, and must answer.
struct Park
{
    std::string scope;
    qint64 after = 0;
    int maxWaitMs = 0;
};

/// An HTTP response. A body may be shared between many responses: a cached page is never copied.
struct Response
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> fields;
    std::shared_ptr<const std::string> body;
    std::optional<FileRange> file;
    std::optional<Park> park;

    [[nodiscard]] static Response json(int status, std::string text);
    /// RFC 9457 problem details: {"type","title","status","code"}.
    [[nodiscard]] static Response problem(int status, const std::string &code, const std::string &title);
};

/// Splits "/path?x=1&y=2" and decodes both parts. Nothing on malformed percent escapes or a NUL byte.
[[nodiscard]] bool parseTarget(std::string_view target, Request &request);

} // namespace yizhan::protocol
