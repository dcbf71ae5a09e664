// SPDX-License-Identifier: GPL-3.0-or-later
//
// kioskpass KIOSK_FOLDER: prints the fields with which an enrolled kiosk reads the catalogue, for curl and
// wrk.
#include "clock.h"
#include "identity.h"
#include "messagesignature.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yizhan;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto identity =
        device::readIdentity(QString::fromLocal8Bit(argc == 2 ? argv[1] : "")); // "" is no kiosk's folder
    if (!identity || !*identity || !(*identity)->enrolment) {
        std::fprintf(stderr, "no enrolled kiosk there\n");
        return 1;
    }
    const protocol::SignatureParameters parameters{SystemClock().nowUtc().toSecsSinceEpoch(),
                                                   QByteArray(22, 'A'), (*identity)->enrolment->device};
    for (const auto &[name, value] : protocol::passFields(parameters, (*identity)->signingKey))
        std::printf("%s: %s\n", name.constData(), value.constData());
    return 0;
}
