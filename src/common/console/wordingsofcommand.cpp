// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include <QCoreApplication>

namespace yizhan::console {

namespace {

constexpr Wording wordings[] = {
    {"usage.command", QT_TRANSLATE_NOOP("ErrorWords", "there is no such command"), nullptr},
    {"usage.option", QT_TRANSLATE_NOOP("ErrorWords", "there is no such option"), nullptr},
    {"usage.value", QT_TRANSLATE_NOOP("ErrorWords", "the option needs a value"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it behind the option")},
    {"usage.flag", QT_TRANSLATE_NOOP("ErrorWords", "the option takes no value"),
     QT_TRANSLATE_NOOP("ErrorWords", "leave out the equals sign and what follows")},
    {"usage.missing", QT_TRANSLATE_NOOP("ErrorWords", "this option is needed"),
     QT_TRANSLATE_NOOP("ErrorWords", "add it with its value")},
    {"usage.argument", QT_TRANSLATE_NOOP("ErrorWords", "nothing is expected here"),
     QT_TRANSLATE_NOOP("ErrorWords", "take it out, or put the name of its option before it")},
    {"usage.operand", QT_TRANSLATE_NOOP("ErrorWords", "too little was named"),
     QT_TRANSLATE_NOOP("ErrorWords", "name at least one")},
    {"usage.together", QT_TRANSLATE_NOOP("ErrorWords", "these exclude each other"),
     QT_TRANSLATE_NOOP("ErrorWords", "give one of them")},
    {"usage.action", QT_TRANSLATE_NOOP("ErrorWords", "this option belongs to something else"), nullptr},
    {"usage.number", QT_TRANSLATE_NOOP("ErrorWords", "no number that is possible here"), nullptr},
    {"usage.day", QT_TRANSLATE_NOOP("ErrorWords", "no day"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like 2026-11-20")},
    {"usage.time", QT_TRANSLATE_NOOP("ErrorWords", "no time"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like 2026-11-20T08:30")},
    {"usage.window", QT_TRANSLATE_NOOP("ErrorWords", "the end is not after the beginning"),
     QT_TRANSLATE_NOOP("ErrorWords", "name a beginning and a later end")},
    {"usage.choice", QT_TRANSLATE_NOOP("ErrorWords", "not one of the possible values"), nullptr},
    {"usage.size", QT_TRANSLATE_NOOP("ErrorWords", "no size"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like 1080x1920")},
    {"usage.code", QT_TRANSLATE_NOOP("ErrorWords", "no code of this kind"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "copy it as it was printed: capitals and digits, the hyphen may be left out")},
    {"usage.address", QT_TRANSLATE_NOOP("ErrorWords", "not the address of a machine"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like 10.0.0.7")},
    {"usage.url", QT_TRANSLATE_NOOP("ErrorWords", "no address of a server"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like http://host:8420")},
    {"usage.media_type", QT_TRANSLATE_NOOP("ErrorWords", "no media type"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like image/webp")},
    {"output.write", QT_TRANSLATE_NOOP("ErrorWords", "the results could not be written in full"),
     QT_TRANSLATE_NOOP("ErrorWords", "free some space where they go, and run it again")},
    {"serve.options", QT_TRANSLATE_NOOP("ErrorWords", "the certificate and its key belong together"),
     QT_TRANSLATE_NOOP("ErrorWords", "give --cert and --key, or neither")},
};

} // namespace

std::span<const Wording> commandWordings()
{
    return wordings;
}

} // namespace yizhan::console
