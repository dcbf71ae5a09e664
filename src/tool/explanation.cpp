// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include <QCoreApplication>

namespace yizhan::tool {

namespace {

struct Wording
{
    const char *reason; ///< a whole slug, or its beginning when it ends with a dot
    const char *text;
};

constexpr Wording wordings[] = {
    {"net.refused",
     QT_TRANSLATE_NOOP("Tool", "The server does not answer. Is it running, and is the address right?")},
    {"net.host",
     QT_TRANSLATE_NOOP("Tool", "No server of this name is known. Check the address and the network.")},
    {"net.tls", QT_TRANSLATE_NOOP(
                    "Tool", "The server's certificate is not accepted. Check the clock of this machine and "
                            "the certificate.")},
    {"net.timeout", QT_TRANSLATE_NOOP("Tool", "The server fell silent. Check the network and try again.")},
    {"net.", QT_TRANSLATE_NOOP("Tool", "The connection broke. Try again; what has arrived is kept.")},
    {"http.busy", QT_TRANSLATE_NOOP("Tool", "The server is busy. Try again in a moment.")},
    {"http.", QT_TRANSLATE_NOOP(
                  "Tool", "The server's answer is not understood. Is this the address of a Yizhan server?")},
    {"feed.", QT_TRANSLATE_NOOP(
                  "Tool", "The server's answer is not understood. Is this the address of a Yizhan server?")},
    {"sync.locked",
     QT_TRANSLATE_NOOP("Tool", "Another program is updating this data folder. Stop it, or wait for it.")},
    {"sync.server", QT_TRANSLATE_NOOP("Tool", "The server's address must look like http://host:8420.")},
    {"catalogue.missing",
     QT_TRANSLATE_NOOP("Tool", "Nothing has been loaded here yet. Run yizhan sync or yizhan load "
                               "first.")},
    {"catalogue.older_schema",
     QT_TRANSLATE_NOOP("Tool", "The catalogue was written by an older version. Run yizhan sync "
                               "once to bring it up to date.")},
    {"schema.newer",
     QT_TRANSLATE_NOOP("Tool", "The catalogue was written by a newer version of this program. Update the "
                               "program.")},
    {"snapshot.untrusted",
     QT_TRANSLATE_NOOP("Tool", "Signed by a key that this kiosk does not trust. If the server's key "
                               "was changed on purpose, give the new one with --key.")},
    {"snapshot.schema",
     QT_TRANSLATE_NOOP("Tool", "Made for another version of this program. Update the program.")},
    {"snapshot.magic", QT_TRANSLATE_NOOP("Tool", "Not a snapshot of Yizhan.")},
    {"snapshot.", QT_TRANSLATE_NOOP("Tool", "The snapshot is damaged. Copy or download it again.")},
    {"zstd.", QT_TRANSLATE_NOOP("Tool", "The snapshot is damaged. Copy or download it again.")},
    {"wishes.personal",
     QT_TRANSLATE_NOOP("Tool",
                       "The wishes hold something about the person. Matching takes nothing of the kind; take "
                       "it out.")},
    {"wishes.", QT_TRANSLATE_NOOP("Tool", "The wishes cannot be read. Correct the member that is named.")},
    {"weights.", QT_TRANSLATE_NOOP("Tool", "The points cannot be read. Correct the line that is named.")},
    {"key.format", QT_TRANSLATE_NOOP("Tool", "A key has 64 hexadecimal digits.")},
    {"sqlite.", QT_TRANSLATE_NOOP(
                    "Tool", "The catalogue cannot be opened. Check the folder's permissions and the disk.")},
    {"file.", QT_TRANSLATE_NOOP(
                  "Tool", "A file cannot be read or written. Check that it exists, its permissions and the "
                          "free space.")},
    {"folder.",
     QT_TRANSLATE_NOOP("Tool", "The folder cannot be made. Check the permissions and the free space.")},
};

bool matches(const QString &reason, const char *slug)
{
    const QLatin1String pattern(slug);
    return pattern.endsWith(QLatin1Char('.')) ? reason.startsWith(pattern) : reason == pattern;
}

} // namespace

QString explanationOf(const Error &error)
{
    for (const Wording &wording : wordings) {
        if (!matches(error.reason, wording.reason))
            continue;
        const QString place = error.place.isEmpty() ? QString() : error.place + QLatin1String(": ");
        return place + QCoreApplication::translate("Tool", wording.text) + QLatin1String(" (") +
               error.reason + QLatin1String(": ") + error.detail + QLatin1Char(')');
    }
    return error.toString();
}

} // namespace yizhan::tool
