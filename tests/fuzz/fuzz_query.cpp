// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchengine.h"
#include "texttokens.h"

#include <cstddef>
#include <cstdint>

namespace {

using namespace yizhan::search;

const SearchEngine &engine()
{
    static const SearchEnginePtr made = [] {
        std::vector<BrowseIndex::Entry> entries(4);
        const std::vector<QString> titles{QStringLiteral("保安"), QStringLiteral("数控CNC操作工"),
                                          QStringLiteral("会计/出纳"), QStringLiteral("普 工")};
        for (std::size_t row = 0; row < entries.size(); ++row)
            entries[row].item = static_cast<qint64>(row);
        return std::make_shared<const SearchEngine>(
            std::make_shared<const BrowseIndex>(entries, std::nullopt), titles, *Lexicon::builtIn(),
            *SynonymBook::builtIn());
    }();
    return *made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    SearchQuestion question;
    question.typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    question.suggestions = 4;
    const SearchAnswer answer = engine().answer(question);
    if (answer.total < static_cast<int>(answer.hits.size()))
        qFatal("more hits than there are");
    const QString match = yizhan::store::textMatch(yizhan::store::TextField::Description, question.typed);
    if (match.count(u'"') % 2 != 0)
        qFatal("an expression with an open quote");
    return 0;
}
