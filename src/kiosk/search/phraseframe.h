// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace yizhan::search {

/// What remains of an everyday phrase when the words are taken off that people put around the work they mean:
/// what leads to it (帮人…, 会…, 想找…), particles (…的, …吗) and what makes a person or a paper of an action
/// (…师傅, …阿姨, …证). Every way to do so, the longest remainder first; without the phrase itself and
/// without what would leave nothing. Folded as titles are. Pure.
[[nodiscard]] QStringList framedIn(QStringView phrase);

/// The shortest of framedIn() that is still a word, else the phrase itself.
[[nodiscard]] QString barePhrase(QStringView phrase);

/// Whether a word does no more than to make a person or a paper of an action: 师傅, 证. Pure.
[[nodiscard]] bool isMaker(QStringView word);

/// Whether a phrase is nothing but what leads to work, particles and 工: 能做的, 做的工, 的. Pure.
[[nodiscard]] bool isFrameOnly(QStringView phrase);

} // namespace yizhan::search
