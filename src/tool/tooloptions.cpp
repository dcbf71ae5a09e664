// SPDX-License-Identifier: GPL-3.0-or-later
#include "tooloptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

console::Option dataOption()
{
    return {.name = u"data"_s,
            .value = u"DIR"_s,
            .help = QCoreApplication::translate("Tool", "The kiosk's data folder"),
            .required = true};
}

QString dataDirOf(const console::Arguments &arguments)
{
    return arguments.value("data"_L1);
}

console::Option keyOption()
{
    return {.name = u"key"_s,
            .value = u"HEX"_s,
            .help = QCoreApplication::translate(
                "Tool", "The server's public key; without it the first key seen is trusted and kept")};
}

Result<std::optional<crypto::PublicKey>> keyOf(const console::Arguments &arguments)
{
    if (!arguments.isSet("key"_L1))
        return std::optional<crypto::PublicKey>();
    const auto parsed = crypto::PublicKey::fromHex(arguments.value("key"_L1));
    if (!parsed)
        return console::wrongUsage("key"_L1, parsed.error());
    return std::optional(*parsed);
}

console::Option jsonOption(const QString &help)
{
    return {.name = u"json"_s, .help = help};
}

} // namespace yizhan::tool
