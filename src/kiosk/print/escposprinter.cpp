// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposprinter.h"

#include "slippainter.h"

namespace yizhan::print {

namespace {

constexpr int lookEveryMs = 500; // at the paper, while it prints

} // namespace

Result<Paper> EscPosPrinter::state()
{
    YIZHAN_TRY_LET(const auto port, m_open());
    YIZHAN_TRY_LET(const escpos::Signs signs, ask(*port));
    return escpos::judge(signs);
}

Result<void> EscPosPrinter::print(const Slip &slip)
{
    YIZHAN_TRY_LET(const QImage picture, paintSlip(slip, m_width));
    YIZHAN_TRY(state());
    const auto sent = send(escpos::beginning() + escpos::raster(picture) + escpos::ending());
    return sent ? sent : fail(dropRest(sent.error()));
}

Result<escpos::Signs> EscPosPrinter::ask(Port &port) const
{
    using escpos::Question;
    escpos::Signs signs;
    for (const Question question :
         {Question::Printer, Question::OfflineCause, Question::ErrorCause, Question::Paper}) {
        const QDeadlineTimer until(m_times.answer);
        YIZHAN_TRY(port.write(escpos::statusQuestion(question), until));
        std::optional<quint8> status;
        while (!status && !until.hasExpired()) {
            YIZHAN_TRY_LET(const QByteArray answer, port.read(until));
            if (answer.isEmpty())
                break;
            status = escpos::statusIn(answer);
            signs.printed = signs.printed || escpos::saysPrinted(answer);
        }
        if (status)
            escpos::note(question, *status, signs);
        else if (!signs.answered)
            break; // it is none of those that answer
    }
    return signs;
}

Result<void> EscPosPrinter::send(const QByteArray &job)
{
    YIZHAN_TRY_LET(const auto port, m_open());
    YIZHAN_TRY_LET(const escpos::Signs signs, ask(*port));
    YIZHAN_TRY(port->write(job, QDeadlineTimer(m_times.sending)));
    return signs.answered ? waitUntilPrinted(*port) : Result<void>();
}

Result<void> EscPosPrinter::waitUntilPrinted(Port &port) const
{
    const QDeadlineTimer printing(m_times.printing);
    YIZHAN_TRY(port.write(escpos::paperQuestion(), printing));
    while (!printing.hasExpired()) {
        const QDeadlineTimer next(std::min(lookEveryMs, m_times.printing));
        YIZHAN_TRY_LET(const QByteArray answer, port.read(next));
        if (escpos::saysPrinted(answer))
            return {};
        YIZHAN_TRY_LET(const escpos::Signs signs, ask(port));
        if (signs.printed)
            return {};
        YIZHAN_TRY(escpos::judge(signs));
    }
    return {}; // it does not know the question, and nothing is wrong
}

Error EscPosPrinter::dropRest(const Error &failure) const
{
    const auto port = m_open();
    if (!port)
        return failure;
    const auto signs = ask(**port);
    const auto judged = signs ? escpos::judge(*signs) : Result<Paper>(fail(failure));
    // The worst that can happen is what happened already: a slip that nobody takes.
    [[maybe_unused]] const auto dropped = (*port)->write(escpos::dropping(), QDeadlineTimer(m_times.answer));
    return judged ? failure : judged.error();
}

} // namespace yizhan::print
