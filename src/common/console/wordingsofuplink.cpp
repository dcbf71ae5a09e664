// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include <QtGlobal>

#include <array>

namespace yizhan::console {

namespace {

constexpr std::array wordings{
    Wording{"key.succession",
            QT_TRANSLATE_NOOP("ErrorWords",
                              "the server's key says that it took the place of keys that did not "
                              "name it"),
            QT_TRANSLATE_NOOP(
                "ErrorWords",
                "put keys/snapshot.key back from a backup at the server; nothing at this kiosk was changed")},
    Wording{"keys.none", QT_TRANSLATE_NOOP("ErrorWords", "there is no key yet that could be renewed"),
            QT_TRANSLATE_NOOP("ErrorWords", "name the folder of the server with --data")},
    Wording{
        "answer.format", QT_TRANSLATE_NOOP("ErrorWords", "the server's answer is none to what was sent"),
        QT_TRANSLATE_NOOP("ErrorWords", "try again; if it happens again, update the program on both ends")},
    Wording{"answer.unsigned", QT_TRANSLATE_NOOP("ErrorWords", "what answered did not sign its answer"),
            QT_TRANSLATE_NOOP("ErrorWords", "check the address of the server and the network")},
    Wording{"answer.signature", QT_TRANSLATE_NOOP("ErrorWords", "the answer was changed on its way"),
            QT_TRANSLATE_NOOP(
                "ErrorWords",
                "try again; if it happens again, look at what stands between this kiosk and its server")},
    Wording{"answer.other_request", QT_TRANSLATE_NOOP("ErrorWords", "the answer belongs to another request"),
            QT_TRANSLATE_NOOP(
                "ErrorWords",
                "try again; if it happens again, look at the proxies between this kiosk and its server")},
    Wording{"batch.format", QT_TRANSLATE_NOOP("ErrorWords", "these are no operations"),
            QT_TRANSLATE_NOOP("ErrorWords", "update the program that sent them")},
    Wording{"batch.schema",
            QT_TRANSLATE_NOOP("ErrorWords", "operations in a form that this version does not know"),
            QT_TRANSLATE_NOOP("ErrorWords", "update the program")},
    Wording{"batch.too_large", QT_TRANSLATE_NOOP("ErrorWords", "more operations than go out at once"),
            QT_TRANSLATE_NOOP("ErrorWords", "send them in smaller batches")},
    Wording{
        "device.frozen",
        QT_TRANSLATE_NOOP("ErrorWords", "the server has frozen this kiosk: two machines use its identity"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "find the other one; then enrol one of the two anew with yizhan enrol")},
    Wording{"device.not_enrolled", QT_TRANSLATE_NOOP("ErrorWords", "no server knows this kiosk yet"),
            QT_TRANSLATE_NOOP("ErrorWords", "enrol it with yizhan enrol")},
    Wording{"device.revoked",
            QT_TRANSLATE_NOOP("ErrorWords", "the server no longer takes anything from this kiosk"),
            QT_TRANSLATE_NOOP("ErrorWords", "if that was not meant, enrol it anew with yizhan enrol")},
    Wording{"device.unknown", QT_TRANSLATE_NOOP("ErrorWords", "the server does not know this kiosk"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "check the address of the server, or enrol the kiosk with yizhan enrol")},
    Wording{"enrolment.code", QT_TRANSLATE_NOOP("ErrorWords", "the server does not take this code"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "it is good once and for 24 hours: get another with yizhan-server enrol")},
    Wording{"enrolment.attempts", QT_TRANSLATE_NOOP("ErrorWords", "too many wrong codes were tried"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "wait a minute, and look whether the code is copied as it was printed")},
    Wording{"field.characters", QT_TRANSLATE_NOOP("ErrorWords", "characters that may not stand there"),
            QT_TRANSLATE_NOOP("ErrorWords", "take out control characters")},
    Wording{"field.choice", QT_TRANSLATE_NOOP("ErrorWords", "none of the choices of this field"),
            QT_TRANSLATE_NOOP("ErrorWords", "take one that the format of operations names")},
    Wording{"field.empty", QT_TRANSLATE_NOOP("ErrorWords", "nothing is written there"),
            QT_TRANSLATE_NOOP("ErrorWords", "fill it, or leave it out")},
    Wording{"field.id_birth",
            QT_TRANSLATE_NOOP("ErrorWords", "an identity number whose birth date is no day"),
            QT_TRANSLATE_NOOP("ErrorWords", "compare it with the card")},
    Wording{"field.id_characters",
            QT_TRANSLATE_NOOP("ErrorWords", "an identity number has 17 digits, then a digit or X"),
            QT_TRANSLATE_NOOP("ErrorWords", "write it without blanks")},
    Wording{
        "field.id_check",
        QT_TRANSLATE_NOOP("ErrorWords", "an identity number whose last character does not fit the others"),
        QT_TRANSLATE_NOOP("ErrorWords", "compare it with the card")},
    Wording{"field.id_length", QT_TRANSLATE_NOOP("ErrorWords", "an identity number has 18 characters"),
            QT_TRANSLATE_NOOP("ErrorWords", "compare it with the card")},
    Wording{"field.id_place", QT_TRANSLATE_NOOP("ErrorWords", "no identity number begins like this"),
            QT_TRANSLATE_NOOP("ErrorWords", "compare it with the card")},
    Wording{"field.length", QT_TRANSLATE_NOOP("ErrorWords", "too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "shorten it")},
    Wording{"field.missing", QT_TRANSLATE_NOOP("ErrorWords", "this field must be filled"),
            QT_TRANSLATE_NOOP("ErrorWords", "fill it")},
    Wording{"field.phone", QT_TRANSLATE_NOOP("ErrorWords", "not a telephone number"),
            QT_TRANSLATE_NOOP("ErrorWords", "a mobile number has 11 digits and begins with 13 to 19; a "
                                            "number with an area code begins with 0")},
    Wording{"field.unknown",
            QT_TRANSLATE_NOOP("ErrorWords", "this kind has no such field, or it stands there twice"),
            QT_TRANSLATE_NOOP("ErrorWords", "take it out")},
    Wording{"kiosk.folder", QT_TRANSLATE_NOOP("ErrorWords", "this is no kiosk's data folder"),
            QT_TRANSLATE_NOOP("ErrorWords", "give --data the folder that the kiosk is started with")},
    Wording{"operation.about",
            QT_TRANSLATE_NOOP("ErrorWords", "what it is about is missing, or does not fit its kind"),
            QT_TRANSLATE_NOOP("ErrorWords",
                              "give the id of an item where the kind is about one, and none elsewhere")},
    Wording{
        "operation.damaged", QT_TRANSLATE_NOOP("ErrorWords", "what was kept is no longer what was signed"),
        QT_TRANSLATE_NOOP("ErrorWords", "exchange the disk; yizhan outbox export writes out what is there")},
    Wording{"operation.file", QT_TRANSLATE_NOOP("ErrorWords", "this is no operation"),
            QT_TRANSLATE_NOOP("ErrorWords", "write it like one of the examples in docs/formats/operations")},
    Wording{"operation.format", QT_TRANSLATE_NOOP("ErrorWords", "this is no operation"),
            QT_TRANSLATE_NOOP("ErrorWords", "update the program that made it")},
    Wording{
        "operation.refers",
        QT_TRANSLATE_NOOP("ErrorWords", "the receipt that it refers to is missing, or does not fit its kind"),
        QT_TRANSLATE_NOOP("ErrorWords",
                          "give the code of the receipt where the kind refers to one, and none elsewhere")},
    Wording{"operation.too_large", QT_TRANSLATE_NOOP("ErrorWords", "more text than an operation may hold"),
            QT_TRANSLATE_NOOP("ErrorWords", "shorten it")},
    Wording{"operation.type", QT_TRANSLATE_NOOP("ErrorWords", "there is no such kind of operation"),
            QT_TRANSLATE_NOOP("ErrorWords", "take one that the format of operations names")},
    Wording{"outbox.damaged", QT_TRANSLATE_NOOP("ErrorWords", "the file of what waits to be sent is damaged"),
            QT_TRANSLATE_NOOP("ErrorWords", "it is moved aside, and a new one begun; yizhan outbox export "
                                            "--damaged writes out what can still be read")},
    Wording{"outbox.lock", QT_TRANSLATE_NOOP("ErrorWords", "the data folder cannot be locked"),
            QT_TRANSLATE_NOOP("ErrorWords", "check who may write to it, and the free space")},
    Wording{"outbox.locked",
            QT_TRANSLATE_NOOP(
                "ErrorWords",
                "another program is writing what waits to be sent; a running kiosk sends it by itself"),
            QT_TRANSLATE_NOOP("ErrorWords", "stop it, or wait for it")},
    Wording{"pin.differ", QT_TRANSLATE_NOOP("ErrorWords", "the two PINs are not the same"),
            QT_TRANSLATE_NOOP("ErrorWords", "type it once more")},
    Wording{"pin.digits", QT_TRANSLATE_NOOP("ErrorWords", "a PIN has digits and nothing else"),
            QT_TRANSLATE_NOOP("ErrorWords", "take 6 to 12 digits")},
    Wording{"pin.length", QT_TRANSLATE_NOOP("ErrorWords", "the PIN is too short or too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "take 6 to 12 digits")},
    Wording{"pin.memory", QT_TRANSLATE_NOOP("ErrorWords", "the memory of this machine is not enough for it"),
            QT_TRANSLATE_NOOP("ErrorWords", "it takes 128 MiB for a moment")},
    Wording{"pin.simple", QT_TRANSLATE_NOOP("ErrorWords", "anybody would try this PIN first"),
            QT_TRANSLATE_NOOP("ErrorWords", "take digits that are neither all the same nor a run")},
    Wording{"receipt.unknown", QT_TRANSLATE_NOOP("ErrorWords", "this kiosk knows no such receipt"),
            QT_TRANSLATE_NOOP("ErrorWords", "check the code; answered ones are forgotten after 30 days")},
    Wording{"requests.unknown", QT_TRANSLATE_NOOP("ErrorWords", "no operation with this receipt has arrived"),
            QT_TRANSLATE_NOOP("ErrorWords", "check the code; the kiosk may not have sent it yet")},
    Wording{"seal.format", QT_TRANSLATE_NOOP("ErrorWords", "what was sealed is no operation"),
            QT_TRANSLATE_NOOP("ErrorWords", "update the program that sealed it")},
    Wording{"seal.moved", QT_TRANSLATE_NOOP("ErrorWords", "what was sealed belongs to another operation"),
            QT_TRANSLATE_NOOP("ErrorWords", "nobody but this kiosk could have done that: look at it")},
    Wording{"seal.open", QT_TRANSLATE_NOOP("ErrorWords", "sealed for another key, or changed on the way"),
            QT_TRANSLATE_NOOP("ErrorWords", "try the key that was in use then")},
    Wording{"signature.invalid",
            QT_TRANSLATE_NOOP("ErrorWords", "the signature of the request does not hold"),
            QT_TRANSLATE_NOOP(
                "ErrorWords",
                "look at what stands between this kiosk and its server: it may not change what passes")},
    Wording{"signature.missing",
            QT_TRANSLATE_NOOP("ErrorWords", "the request reached the server without its signature"),
            QT_TRANSLATE_NOOP(
                "ErrorWords",
                "look at what stands between this kiosk and its server: it may not take away fields")},
    Wording{"signature.replayed", QT_TRANSLATE_NOOP("ErrorWords", "the server has had this request before"),
            QT_TRANSLATE_NOOP("ErrorWords", "it is sent again with a new mark")},
    Wording{"signature.time",
            QT_TRANSLATE_NOOP("ErrorWords", "the clocks of kiosk and server are too far apart"),
            QT_TRANSLATE_NOOP("ErrorWords", "set both right")},
    Wording{"staff.name", QT_TRANSLATE_NOOP("ErrorWords", "somebody of the staff needs a name"),
            QT_TRANSLATE_NOOP("ErrorWords", "give 1 to 20 characters with --name")},
    Wording{"staff.unknown", QT_TRANSLATE_NOOP("ErrorWords", "nobody of this station has this id"),
            QT_TRANSLATE_NOOP("ErrorWords", "staff list shows them")},
    Wording{"uplink.later",
            QT_TRANSLATE_NOOP("ErrorWords", "the server has no time for what waits to be sent"),
            QT_TRANSLATE_NOOP("ErrorWords", "it is kept: try again later")},
    Wording{"verdict.format",
            QT_TRANSLATE_NOOP("ErrorWords", "what the server said of an operation cannot be read"),
            QT_TRANSLATE_NOOP("ErrorWords", "update the program")},
};

} // namespace

std::span<const Wording> uplinkWordings()
{
    return wordings;
}

} // namespace yizhan::console
