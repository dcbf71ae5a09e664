// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include <QCoreApplication>
#include <QTextStream>

namespace yizhan::server {

QString usageText()
{
    return QCoreApplication::translate(
        "ServerUsage",
        "yizhan-server: the catalogue of the employment stations\n"
        "\n"
        "yizhan-server import --data DIR FILE...   read files of vacancies (see: import --help)\n"
        "yizhan-server serve --data DIR [options]  answer kiosks until it is stopped\n"
        "yizhan-server status --data DIR           what the catalogue holds\n"
        "yizhan-server snapshot --data DIR         write a snapshot, for a USB stick as well\n"
        "yizhan-server occupations --data DIR      correct the occupations that titles were given\n"
        "yizhan-server courses --data DIR          which courses residents may join\n"
        "yizhan-server synonyms --data DIR         which words of trades find which others\n"
        "yizhan-server weights --data DIR          the points that order vacancies for somebody's wishes\n"
        "yizhan-server new-epoch --data DIR        after a restore from a backup: kiosks start afresh\n"
        "yizhan-server --version | --help\n"
        "\n"
        "For all:\n"
        "  --data DIR           folder of the server; made when it is missing\n"
        "  --db CONNECTION      PostgreSQL instead of the embedded database, e.g. \"host=db dbname=yizhan\"\n"
        "serve:\n"
        "  --listen ADDR:PORT   where to listen (127.0.0.1:8420); port 0 takes any free one\n"
        "  --cert FILE --key FILE   PEM files: speak TLS\n"
        "  --public-url URL     address for phones and kiosks\n"
        "  --access-log WHICH   all, errors or off (all)\n"
        "  --io-threads N       threads for connections (1)\n"
        "  --workers N          threads for the database (2)\n"
        "status:\n"
        "  --json               one JSON object, for scripts\n"
        "occupations:\n"
        "  --import FILE        take these corrections instead of the former ones (CSV: title, code)\n"
        "  --unsure N           list the N most frequent titles without a sure occupation\n"
        "                       (without both: list the corrections that hold)\n"
        "courses:\n"
        "  --import FILE        publish this table (CSV) in the place of all former courses\n"
        "  --remove             withdraw them all\n"
        "  --scope SCOPE        for which kiosks (city)\n"
        "                       (without import and remove: list the courses that are published)\n"
        "synonyms, weights:\n"
        "  --import FILE        check this file and publish it to the kiosks, in place of theirs\n"
        "  --remove             withdraw it: the kiosks' own holds again\n"
        "  --scope SCOPE        for which kiosks (city)\n"
        "                       (without import and remove: print what is published)\n"
        "snapshot:\n"
        "  --scope SCOPE        which part of the catalogue (city)\n"
        "  --out FILE           copy the snapshot there\n"
        "  --json               one JSON object, for scripts\n");
}

int complain(const Error &error)
{
    QTextStream(stderr) << QStringLiteral("yizhan-server: ") << error.toString() << Qt::endl;
    if (error.code != ErrorCode::Invalid)
        return exitFailed;
    QTextStream(stderr) << QCoreApplication::translate("ServerUsage", "See yizhan-server --help.")
                        << Qt::endl;
    return exitUsage;
}

} // namespace yizhan::server
