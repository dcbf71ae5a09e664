// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include <QCoreApplication>

namespace yizhan::console {

namespace {

constexpr Wording wordings[] = {
    {"hours.format", QT_TRANSLATE_NOOP("ErrorWords", "opening hours that cannot be read"),
     QT_TRANSLATE_NOOP("ErrorWords", "write them like mon-fri 8:30-12:00 14:30-17:30")},
    {"seats.guard",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "a class would have got more people than it has places; nothing was given"),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "nothing is lost: kiosks send it again. If it lasts, keep a copy of the database and report it")},
    {"serve.running", QT_TRANSLATE_NOOP("ErrorWords", "another yizhan-server serves this folder"),
     QT_TRANSLATE_NOOP("ErrorWords", "stop it first, or give --data another folder")},
    {"serve.lock", QT_TRANSLATE_NOOP("ErrorWords", "the folder cannot be locked"),
     QT_TRANSLATE_NOOP("ErrorWords", "check who may write to it, and the free space")},
    {"serve.empty_database",
     QT_TRANSLATE_NOOP("ErrorWords", "the database is empty, but there was one here before"),
     QT_TRANSLATE_NOOP("ErrorWords", "put it back from a backup; --allow-empty serves it as it is")},
    {"serve.other_key",
     QT_TRANSLATE_NOOP("ErrorWords", "kiosks of this database trust another key than this folder's"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "put keys/snapshot.key back from a backup, or copy it from the server where it was "
                       "renewed; --adopt-folder begins with this one")},
    {"serve.lost_key",
     QT_TRANSLATE_NOOP("ErrorWords", "the key that kiosks of this database trust is not in this folder"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "put keys/snapshot.key back from a backup, or give all servers of a database the "
                       "same folder; --adopt-folder begins with a new key")},
    {"serve.other_folder", QT_TRANSLATE_NOOP("ErrorWords", "this database belongs to another folder"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "give all servers of a database the same folder; --adopt-folder changes to this one")},
    {"serve.copied_folder",
     QT_TRANSLATE_NOOP("ErrorWords", "another server serves this database out of a copy of this folder"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "stop that one, and give all servers of a database one and the same folder")},
    {"listen.syntax", QT_TRANSLATE_NOOP("ErrorWords", "no address to listen on"),
     QT_TRANSLATE_NOOP("ErrorWords", "write it like 127.0.0.1:8420 or [::1]:8420")},
    {"listen.address", QT_TRANSLATE_NOOP("ErrorWords", "this address cannot be listened on"),
     QT_TRANSLATE_NOOP("ErrorWords", "write an address of this machine, such as 127.0.0.1:8420")},
    {"listen.busy", QT_TRANSLATE_NOOP("ErrorWords", "another program listens there"),
     QT_TRANSLATE_NOOP("ErrorWords", "stop it, or take another port")},
    {"tls.certificate", QT_TRANSLATE_NOOP("ErrorWords", "the certificate cannot be read"),
     QT_TRANSLATE_NOOP("ErrorWords", "give a PEM file with the whole chain")},
    {"tls.key", QT_TRANSLATE_NOOP("ErrorWords", "the key does not belong to the certificate"),
     QT_TRANSLATE_NOOP("ErrorWords", "give the PEM file of its private key")},
};

} // namespace

std::span<const Wording> serverWordings()
{
    return wordings;
}

} // namespace yizhan::console
