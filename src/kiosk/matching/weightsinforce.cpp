// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightsinforce.h"

#include "deliveredtext.h"

#include <QLoggingCategory>

namespace yizhan::matching {

const catalogue::MatchWeights &builtinWeights()
{
    static const catalogue::MatchWeights weights = [] {
        auto read =
            catalogue::readMatchWeights(builtinWeightsText(), QStringLiteral("assets/matching-weights.toml"));
        if (!read) // a test reads the file of each build
            qFatal("%s", qPrintable(read.error().toString()));
        return *std::move(read);
    }();
    return weights;
}

Result<MatchWeightsPtr> loadMatchWeights(storage::Database &database)
{
    const MatchWeightsPtr builtin(MatchWeightsPtr(), &builtinWeights());
    YIZHAN_TRY_LET(const std::optional<QString> text,
                   store::readDeliveredText(database, catalogue::weightsKind));
    if (!text)
        return builtin;
    auto delivered = catalogue::readMatchWeights(text->toUtf8(), QStringLiteral("delivered weights"));
    if (delivered)
        return std::make_shared<const catalogue::MatchWeights>(*std::move(delivered));
    qWarning("the delivered weights cannot be used: %s", qUtf8Printable(delivered.error().toString()));
    return builtin;
}

} // namespace yizhan::matching
