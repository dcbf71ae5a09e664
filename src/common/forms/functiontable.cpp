// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

QHash<QString, const Function *> makeTable()
{
    QHash<QString, const Function *> table;
    for (const auto family : {textFunctions(), numberFunctions(), trigonometricFunctions(), logicFunctions(),
                              nodeFunctions(), dateFunctions(), choiceFunctions(), geoFunctions()}) {
        for (const Function &function : family)
            table.insert(QString(function.name), &function);
    }
    return table;
}

} // namespace

const Function *functionNamed(const QString &name)
{
    static const QHash<QString, const Function *> table = makeTable();
    return table.value(name, nullptr);
}

bool looksAtContext(const QString &name, std::size_t arguments)
{
    static const QLatin1String always[] = {"last"_L1, "once"_L1};
    static const QLatin1String alone[] = {"position"_L1,        "string"_L1,       "number"_L1,
                                          "string-length"_L1,   "name"_L1,         "local-name"_L1,
                                          "normalize-space"_L1, "namespace-uri"_L1};
    for (const QLatin1String each : always) {
        if (name == each)
            return true;
    }
    for (const QLatin1String each : alone) {
        if (name == each && arguments == 0)
            return true;
    }
    return false;
}

} // namespace yizhan::forms
