// SPDX-License-Identifier: GPL-3.0-or-later
// A form is read, begun, answered here and there, and handed in.
#include "clock.h"
#include "formsession.h"
#include "random.h"

#include <cstddef>
#include <cstdint>

namespace {

class StillClock final : public yizhan::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::fromSecsSinceEpoch(1'795'397'400, Qt::UTC);
    }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

using yizhan::forms::FormSession;

void answerScreens(FormSession &session)
{
    int left = 30;
    for (const auto &screen : session.screens()) {
        for (const auto &question : screen.questions) {
            if (--left < 0)
                return;
            if (question.offersInstance) {
                (void)session.addInstance(*question.node, *question.control->node);
                return; // the other pointers may be gone
            }
            (void)session.label(*question.control, *question.node);
            const auto choices = session.choices(*question.control, *question.node);
            (void)session.answer(*question.node,
                                 choices.empty() ? QStringLiteral("3") : choices.front().value);
            return;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const forms::FormReading reading =
        forms::readForm(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {});
    if (!reading.form)
        return 0;
    const StillClock clock;
    SeededRandom random(1);
    const auto session = FormSession::begin(reading.form, clock, random);
    if (!session)
        return 0;
    for (int i = 0; i < 3; ++i)
        answerScreens(**session);
    (void)(*session)->invalidNodes(20);
    const QByteArray sent = (*session)->submission();
    (void)FormSession::begin(reading.form, clock, random, {.answers = sent, .edits = true});
    return 0;
}
