// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace yizhan::search {

/// assets/english-words.tsv as it was when the program was built (UTF-8), see docs/formats/english-words.md.
[[nodiscard]] std::string_view englishWordsText();

/// The Chinese word that is searched in the place of an English one, which may be of several words ("security
/// guard"), in small letters; empty when the list does not know it.
[[nodiscard]] QString chineseFor(const QString &english);

/// `words` with the English ones replaced, and without words that say nothing beside them ("job"); as they
/// are when the list knows none. Pure.
[[nodiscard]] QStringList withoutEnglish(const QStringList &words);

} // namespace yizhan::search
