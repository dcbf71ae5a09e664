// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is an expression, the rest the document in which it is evaluated, at every third node.
#include "clock.h"
#include "documentworld.h"
#include "random.h"
#include "xmltree.h"

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

void evaluateBelow(yizhan::forms::Evaluator &evaluator, const yizhan::forms::Expression &expression,
                   const yizhan::forms::Node *node, int &left)
{
    if (--left < 0)
        return;
    if (const auto value = evaluator.evaluate(expression, node); value)
        (void)evaluator.conversion().text(*value);
    for (const auto &child : node->children)
        evaluateBelow(evaluator, expression, child.get(), left);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const auto expression =
        forms::parseExpression(QString::fromUtf8(bytes.left(end < 0 ? bytes.size() : end)));
    if (!expression)
        return 0;
    auto document = forms::readXml(end < 0 ? QByteArray() : bytes.mid(end + 1), QStringLiteral("input"));
    const StillClock clock;
    SeededRandom random(1);
    forms::DocumentWorld world(document ? std::move(*document) : nullptr, clock, random, chinaOffsetSeconds);
    forms::Evaluator evaluator(world);
    int left = 20;
    evaluateBelow(evaluator, **expression, world.root(), left);
    return 0;
}
