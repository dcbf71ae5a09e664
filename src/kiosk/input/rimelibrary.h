// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputmethod.h"

#include <QByteArray>

#include <memory>

struct rime_api_t;

namespace yizhan::input {

/// librime keeps one service in each process. This object is that service: one at a time, made, used and
/// destroyed on one thread. It writes no log and learns nothing.
class RimeLibrary
{
public:
    /// Starts the service over the compiled schemas. nullptr when another one lives in this process.
    [[nodiscard]] static std::unique_ptr<RimeLibrary> start(const InputPaths &paths);
    ~RimeLibrary();
    Q_DISABLE_COPY_MOVE(RimeLibrary)

    [[nodiscard]] rime_api_t &api() const { return m_api; }

private:
    explicit RimeLibrary(const InputPaths &paths);

    rime_api_t &m_api;
};

/// Where the dictionaries lie that RIME may see: links to those of the packages that are fine.
[[nodiscard]] QString sharedFolder(const InputPaths &paths);

/// Compiles one schema of the folder; used by compileSchemas(), which prepares the folder.
[[nodiscard]] bool compileSchema(const InputPaths &paths, const char *schema);

/// Of librime, as it says itself.
[[nodiscard]] QByteArray rimeVersion();

} // namespace yizhan::input
