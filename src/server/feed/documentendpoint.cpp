// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentendpoint.h"

#include "filebody.h"

namespace yizhan::feed {

protocol::Response DocumentEndpoint::answer(const protocol::Request &request) const
{
    const std::string name =
        request.path.substr(std::min(request.path.size(), std::string_view(prefix).size()));
    const QString digest = QString::fromStdString(name);
    const auto size = m_folder.sizeOf(digest);
    if (!size)
        return protocol::Response::problem(404, "not_found", "Not found");
    return fileResponse(request, {m_folder.pathOf(digest), static_cast<quint64>(*size), "\"" + name + "\""});
}

} // namespace yizhan::feed
