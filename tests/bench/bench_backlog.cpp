// SPDX-License-Identifier: GPL-3.0-or-later
// What a door of a job fair writes down while it has no network.
//   bench_backlog FOLDER FAIR [scans]    default 10000; FOLDER is that of an enrolled kiosk whose catalogue
//   has the fair.
#include "fairdoor.h"
#include "random.h"

#include <QCoreApplication>

using namespace yizhan;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const int scans = arguments.size() > 3 ? arguments.at(3).toInt() : 10'000;
    const SystemClock clock;
    AnchoredClock anchored(clock);
    SystemRandom random;
    outbox::OutboxKeeper keeper(arguments.at(1), anchored, random, 5000);
    desk::FairDoor door(keeper, anchored, random, QString(), arguments.at(2));
    if (const auto opened = door.open(); !opened)
        qFatal("%s", qUtf8Printable(opened.error().toString()));
    for (int scan = 0; scan < scans; ++scan) {
        if (const auto answer = door.walkIn(); !answer)
            qFatal("%s", qUtf8Printable(answer.error().toString()));
    }
    return 0;
}
