// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopename.h"

#include <algorithm>

namespace yizhan::protocol {

namespace {

constexpr qsizetype maxScopeName = 64;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'-';
}

} // namespace

bool isScopeName(QStringView scope)
{
    if (scope.isEmpty() || scope.size() > maxScopeName)
        return false;
    const qsizetype colon = scope.indexOf(u':');
    const QStringView level = colon < 0 ? scope : scope.first(colon);
    const QStringView name = colon < 0 ? QStringView() : scope.sliced(colon + 1);
    const bool levelGood = !level.isEmpty() && std::all_of(level.begin(), level.end(),
                                                           [](QChar c) { return c >= u'a' && c <= u'z'; });
    return levelGood && (colon < 0 || !name.isEmpty()) &&
           std::all_of(name.begin(), name.end(), isNameCharacter);
}

bool isOfSome(QStringView scope)
{
    return scope.startsWith(u"station:") || scope.startsWith(u"device:");
}

} // namespace yizhan::protocol
