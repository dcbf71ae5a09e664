// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecontent.h"

namespace yizhan::viewmodels {

QString contentOf(const std::vector<store::ScopeStatus> &scopes)
{
    QString content;
    for (const store::ScopeStatus &scope : scopes)
        content +=
            QStringLiteral("%1 %2 %3 %4\n").arg(scope.scope, scope.epoch, scope.scopeSum).arg(scope.cursor);
    return content;
}

} // namespace yizhan::viewmodels
