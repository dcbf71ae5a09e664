// SPDX-License-Identifier: GPL-3.0-or-later
#include "codenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace yizhan::words {

QString nameOfCode(std::span<const CodeName> table, const QString &code, const char *context)
{
    const auto found = std::find_if(table.begin(), table.end(), [&code](const CodeName &name) {
        return code == QLatin1StringView(name.code);
    });
    return found == table.end() ? code : QCoreApplication::translate(context, found->text);
}

} // namespace yizhan::words
