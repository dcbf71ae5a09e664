// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonlog.h"
#include "serveoptions.h"
#include "serveroptions.h"

namespace yizhan::server {

/// Writes answered requests to the log as event "request": method, path without its query, status, bytes, ms.
/// Nothing about who asked, and no code of a receipt. With AccessLog::Errors only statuses from 500 on and
/// 4xx, with Off none.
class RequestLog
{
public:
    RequestLog(JsonLog &log, AccessLog which) : m_log(log), m_which(which) {}

    void write(const transport::AccessRecord &record);

private:
    JsonLog &m_log;
    const AccessLog m_which;
};

} // namespace yizhan::server
