// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "documentfolder.h"
#include "serverfolder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

QByteArray asMember(const catalogue::DocumentRef &document)
{
    const QJsonObject object{
        {u"digest"_s, document.digest}, {u"size"_s, document.size}, {u"type"_s, document.type}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// RFC 6838, 4.2: a type and a subtype, of no more than 127 of these characters each.
bool isMediaType(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\z)"_s);
    return form.match(text).hasMatch();
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    if (arguments.isSet("type"_L1) && !isMediaType(arguments.value("type"_L1)))
        return console::wrongUsage("usage.media_type", u"--type"_s);
    YIZHAN_TRY(needCatalogue(location));
    const feed::DocumentFolder folder(documentFolder(location.dataDir));
    for (const QString &file : arguments.operands()) {
        const QString type = arguments.isSet("type"_L1) ? arguments.value("type"_L1)
                                                        : QMimeDatabase().mimeTypeForFile(file).name();
        YIZHAN_TRY_LET(const catalogue::DocumentRef document, folder.add(file, type));
        terminal.write(asMember(document));
    }
    return console::exitOk;
}

} // namespace

console::Command documentCommand()
{
    return {.name = u"document"_s,
            .help = QCoreApplication::translate(
                "ServerCommand", "put files where kiosks fetch documents; prints how an item names each"),
            .options =
                catalogueOptions({{.name = u"type"_s,
                                   .value = u"TYPE"_s,
                                   .help = QCoreApplication::translate(
                                       "ServerCommand", "media type, image/webp (default: by the file)")}}),
            .operands = {u"FILE"_s, QCoreApplication::translate("ServerCommand", "at most 256 MiB each"), 1},
            .run = run};
}

} // namespace yizhan::server
