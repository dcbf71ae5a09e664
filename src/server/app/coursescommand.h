// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server courses`: publishes a table of courses, withdraws all, or lists what is published. Returns
/// the exit code.
int runCoursesCommand(const QStringList &arguments);

} // namespace yizhan::server
