// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueprinter.h"

#include "queuestate.h"
#include "slippage.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QThread>

namespace yizhan::print {

namespace {

constexpr qint64 maxAnswerBytes = 64 * 1024;

} // namespace

Result<Paper> QueuePrinter::state()
{
    YIZHAN_TRY_LET(const QByteArray answer,
                   run(QStringLiteral("lpstat"), {QStringLiteral("-l"), QStringLiteral("-p"), m_queue}));
    return queueState(answer);
}

Result<void> QueuePrinter::print(const Slip &slip)
{
    YIZHAN_TRY_LET(const QByteArray pdf, slipAsPdf(slip, m_paperMm));
    YIZHAN_TRY(state());
    YIZHAN_TRY_LET(const QByteArray answer, run(QStringLiteral("lp"),
                                                {QStringLiteral("-d"), m_queue, QStringLiteral("-t"),
                                                 QStringLiteral("yizhan"), QStringLiteral("-")},
                                                pdf));
    const QString job = jobOf(answer);
    if (job.isEmpty())
        return fail(ErrorCode::Io, "printer.job_refused", QStringLiteral("lp took no job"), m_queue);
    auto printed = waitUntilPrinted(job);
    if (!printed) {
        // Without an answer of CUPS there is nothing else to be done.
        [[maybe_unused]] const auto cancelled = run(QStringLiteral("cancel"), {job});
    }
    return printed;
}

Result<void> QueuePrinter::waitUntilPrinted(const QString &job)
{
    const QDeadlineTimer printing(m_times.printing);
    while (true) {
        YIZHAN_TRY_LET(const QByteArray waiting,
                       run(QStringLiteral("lpstat"), {QStringLiteral("-o"), m_queue}));
        if (!listsJob(waiting, job))
            return {};
        YIZHAN_TRY(state());
        if (printing.hasExpired())
            return fail(ErrorCode::Timeout, "printer.timeout", QStringLiteral("the job stays in the queue"),
                        m_queue);
        QThread::msleep(static_cast<unsigned long>(m_times.look));
    }
}

Result<QByteArray> QueuePrinter::run(const QString &program, const QStringList &arguments,
                                     const QByteArray &input) const
{
    const QDeadlineTimer until(m_times.program);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_folder.isEmpty() ? program : m_folder + u'/' + program, arguments);
    if (!process.waitForStarted(m_times.program))
        return fail(ErrorCode::NotFound, "printer.no_cups", process.errorString(), program);
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished(static_cast<int>(until.remainingTime())))
        return process.read(maxAnswerBytes);
    process.kill();
    process.waitForFinished(m_times.program);
    return fail(ErrorCode::Timeout, "printer.timeout", QStringLiteral("%1 does not end").arg(program),
                m_queue);
}

} // namespace yizhan::print
