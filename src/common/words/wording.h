// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace yizhan::words {

/// A word as it stands in the sources: English, and what tells a translator which one is meant. Its context
/// of translation is "Codebook".
struct Wording
{
    const char *text = nullptr;
    const char *note = nullptr;
};

/// In the language of the installed translators; empty when there is no word.
[[nodiscard]] inline QString said(const Wording &wording)
{
    return wording.text ? QCoreApplication::translate("Codebook", wording.text, wording.note) : QString();
}

} // namespace yizhan::words
