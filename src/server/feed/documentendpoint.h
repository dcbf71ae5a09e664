// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfolder.h"
#include "httpmessage.h"

#include <string>

namespace yizhan::feed {

/// Answers GET and HEAD of /v1/documents/<digest>. Any thread. Looks into the folder, so not for a thread
/// that must not wait.
class DocumentEndpoint
{
public:
    static constexpr const char *prefix = "/v1/documents/";

    explicit DocumentEndpoint(const DocumentFolder &folder) : m_folder(folder) {}

    /// The document, or the part of it that Range asks for: 200, 206, 304, 404 `not_found`, 416.
    [[nodiscard]] protocol::Response answer(const protocol::Request &request) const;

private:
    const DocumentFolder &m_folder;
};

} // namespace yizhan::feed
