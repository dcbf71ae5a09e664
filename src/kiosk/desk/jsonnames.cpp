// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <vector>

namespace yizhan::desk {

namespace {

/// Behind the string that begins at `at`, with its quotation marks.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return qMin(at + 1, json.size());
}

bool isBeforeColon(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r'))
        ++at;
    return at < json.size() && json[at] == ':';
}

QString decoded(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

} // namespace

bool repeatsAName(QByteArrayView json)
{
    std::vector<QSet<QString>> open; // the objects around, each with the names it has had
    for (qsizetype at = 0; at < json.size();) {
        const char byte = json[at];
        if (byte == '{')
            open.emplace_back();
        else if (byte == '}' && !open.empty())
            open.pop_back();
        if (byte != '"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfString(json, at);
        if (isBeforeColon(json, end) && !open.empty()) {
            const QString name = decoded(json.sliced(at, end - at));
            if (open.back().contains(name))
                return true;
            open.back().insert(name);
        }
        at = end;
    }
    return false;
}

} // namespace yizhan::desk
