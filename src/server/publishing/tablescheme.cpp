// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablescheme.h"

#include "sanitise.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::publishing {

namespace {

constexpr qsizetype maxExtraColumns = 30;
constexpr qsizetype maxExtraChars = 500;

} // namespace

QString extraOf(const tables::RawRow &raw)
{
    if (raw.extra.empty())
        return {};
    QJsonObject object;
    bool cut = false;
    for (const auto &[heading, text] : raw.extra) {
        const QString value = tables::bounded(tables::oneLine(text), maxExtraChars, cut);
        if (!value.isEmpty() && object.size() < maxExtraColumns)
            object.insert(tables::oneLine(heading), value);
    }
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace yizhan::publishing
