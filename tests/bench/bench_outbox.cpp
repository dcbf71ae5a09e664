// SPDX-License-Identifier: GPL-3.0-or-later
// What a resident waits for after the last tap: the way to the outbox's thread, reading who the kiosk is,
// sealing, signing, the commit that is pushed to the disk, and the way back; with an outbox of that many
// operations.
//   bench_outbox FOLDER [operations]     default 2000; FOLDER lies on the disk that is measured
#include "enrolledkiosk.h"
#include "operationworker.h"
#include "sealedoperations.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace yizhan;

namespace {

/// An enrolled kiosk's identity in a folder of the disk that is measured.
bool prepare(const QString &folder)
{
    const fakes::EnrolledKiosk kiosk;
    QDir().mkpath(folder);
    for (const char *name : {"device.db", "outbox.db"})
        QFile::remove(QDir(folder).filePath(QLatin1String(name)));
    return QFile::copy(kiosk.file("device.db"), QDir(folder).filePath(QStringLiteral("device.db")));
}

desk::OperationDraft draft(int number)
{
    desk::OperationDraft draft;
    draft.type = QStringLiteral("vacancy_interest");
    draft.about = QStringLiteral("bureau/%1").arg(number);
    draft.fields = fakes::interestFields();
    return draft;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    const int operations = arguments.size() > 2 ? arguments.at(2).toInt() : 2000;
    if (!prepare(folder)) {
        QTextStream(stderr) << "cannot write to " << folder << '\n';
        return 1;
    }
    const SystemClock wall;
    const AnchoredClock clock(wall);
    SystemRandom random;
    ActiveObject<outbox::OutboxKeeper> keeper(
        std::make_unique<outbox::OutboxKeeper>(folder, clock, random, 0), QStringLiteral("outbox"));
    desk::OperationWorker worker(keeper, clock);
    std::vector<double> milliseconds;
    for (int i = 0; i < operations; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto future = worker.submit(draft(i));
        future.waitForFinished();
        if (!future.result()) {
            QTextStream(stderr) << future.result().error().toString() << '\n';
            return 1;
        }
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto percentile = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * double(milliseconds.size() - 1))];
    };
    QTextStream(stdout) << operations << " operations: p50 " << percentile(0.5) << " ms, p99 "
                        << percentile(0.99) << " ms, max " << percentile(1) << " ms\n";
    return 0;
}
