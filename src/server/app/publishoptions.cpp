// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishoptions.h"

#include "catalogueoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

QList<console::Option> publishOptions()
{
    return catalogueOptions(
        {{.name = u"import"_s,
          .value = u"FILE"_s,
          .help = QCoreApplication::translate(
              "ServerCommand", "check this file and publish it, in the place of what is published")},
         {.name = u"remove"_s,
          .help = QCoreApplication::translate("ServerCommand", "withdraw what is published")},
         scopeOption()});
}

Result<PublishOptions> publishOptionsOf(const console::Arguments &arguments)
{
    YIZHAN_TRY(arguments.notTogether("import"_L1, "remove"_L1));
    PublishOptions options;
    YIZHAN_TRY_LET(options.location, locationOf(arguments));
    YIZHAN_TRY_LET(options.scope, scopeOf(arguments));
    options.file = arguments.value("import"_L1);
    options.remove = arguments.isSet("remove"_L1);
    return options;
}

} // namespace yizhan::server
