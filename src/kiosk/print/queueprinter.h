// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yizhan::print {

/// An ordinary printer by its queue of CUPS: the slip goes there as a PDF through the programs lp, lpstat and
/// cancel, on their standard input, so that no file is left. What is not printed in time is taken out of the
/// queue again: nobody else is to find it in the tray.
class QueuePrinter final : public Printer
{
public:
    /// How long is waited, in milliseconds.
    struct Times
    {
        int program = 5000;    ///< for one of the programs
        int printing = 20'000; ///< until the job has left the queue
        int look = 500;        ///< between two looks at it
    };

    QueuePrinter(QString queue, int paperMm) : QueuePrinter(std::move(queue), paperMm, QString(), Times()) {}
    /// `folder` holds the programs; empty: they are looked for where the system has its programs.
    QueuePrinter(QString queue, int paperMm, QString folder, Times times)
        : m_queue(std::move(queue)), m_paperMm(paperMm), m_folder(std::move(folder)), m_times(times)
    {
    }

    [[nodiscard]] Result<Paper> state() override;
    [[nodiscard]] Result<void> print(const Slip &slip) override;

private:
    /// What a program writes, whatever its exit code. Errors: NotFound (`printer.no_cups`), Timeout
    /// (`printer.timeout`).
    [[nodiscard]] Result<QByteArray> run(const QString &program, const QStringList &arguments,
                                         const QByteArray &input = {}) const;
    [[nodiscard]] Result<void> waitUntilPrinted(const QString &job);

    QString m_queue;
    int m_paperMm;
    QString m_folder;
    Times m_times;
};

} // namespace yizhan::print
