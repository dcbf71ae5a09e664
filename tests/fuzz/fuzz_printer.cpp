// SPDX-License-Identifier: GPL-3.0-or-later
// What printers and CUPS answer, however broken.
#include "escpos.h"
#include "queuestate.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::print;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    escpos::Signs signs;
    for (int question = 1; question <= 4; ++question) {
        if (const auto status =
                escpos::statusIn(QByteArrayView(text).sliced(std::min<qsizetype>(question, text.size()))))
            escpos::note(static_cast<escpos::Question>(question), *status, signs);
    }
    const auto judged = escpos::judge(signs);
    if (judged && (signs.paperOut || signs.coverOpen || signs.fault || signs.offline))
        qFatal("a printer that cannot print was taken for one that can");
    if (escpos::saysPrinted(text) && text.isEmpty())
        qFatal("silence was taken for an answer");
    [[maybe_unused]] const auto state = queueState(text);
    const QString job = jobOf(text);
    if (job.contains(u' ') || job.size() > 200 || (!job.isEmpty() && !text.startsWith("request id is ")))
        qFatal("a job that cannot be cancelled by its name");
    [[maybe_unused]] const bool listed = listsJob(text, QStringLiteral("office-12"));
    return 0;
}
