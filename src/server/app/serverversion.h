// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::server {

/// The version of the project, from CMake.
inline constexpr const char *serverVersion = YIZHAN_VERSION;

} // namespace yizhan::server
