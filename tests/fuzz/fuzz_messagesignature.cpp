// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that sign a request: Signature-Input, Signature, Content-Digest, a line each.
#include "httpmessage.h"
#include "messagesignature.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    std::array<std::string_view, 3> lines;
    for (std::string_view &line : lines) {
        line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    yizhan::protocol::Request request;
    request.method = "POST";
    request.target = "/v1/ops";
    request.bodySha256 = lines[2].empty() ? std::string() : std::string(32, 'b');
    request.fields["signature-input"] = std::string(lines[0]);
    request.fields["signature"] = std::string(lines[1]);
    request.fields["content-digest"] = std::string(lines[2]);
    const auto read = yizhan::protocol::readSignature(request);
    if (read && (read->signature.size() != 64 || read->parameters.keyId.isEmpty()))
        qFatal("a signature without its parts was let in");
    const auto pass = yizhan::protocol::readPass(request);
    if (pass && (pass->signature.size() != 64 || pass->parameters.keyId.isEmpty() || read))
        qFatal("a pass without its parts, or that is a signature as well");
    return 0;
}
