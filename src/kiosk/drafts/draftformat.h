// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sealing.h"
#include "surveydraft.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::drafts {

/// A file of a draft has no more bytes.
inline constexpr qint64 mostDraftBytes = 4 * 1024 * 1024;

enum class DraftPart { WithoutAnswers, WithAnswers };

// The bytes of a draft (docs/formats/drafts.md). Any thread; time in proportion to the size. `path` is for
// errors.

/// Errors: TooLarge (`draft.large`).
[[nodiscard]] Result<QByteArray> encodeDraft(const SurveyDraft &draft, const crypto::SealingKey &key);
/// What stands open in it. Errors: Corrupt (`draft.format`).
[[nodiscard]] Result<SurveyDraft> decodeDraftHead(QByteArrayView file, const QString &path);
/// Puts what was sealed into a draft. Errors: Corrupt (`draft.format`; `seal.moved`: it was sealed for
/// another one).
[[nodiscard]] Result<void> decodeSealed(SurveyDraft &draft, const crypto::SecretBytes &plain, DraftPart part);
/// Both. Errors: those of the two, and of crypto::OpeningKey::open().
[[nodiscard]] Result<SurveyDraft> decodeDraft(QByteArrayView file, const crypto::OpeningKey &key,
                                              DraftPart part, const QString &path);

/// What may be the name of a file: an id, an account.
[[nodiscard]] bool isDraftName(const QString &name);
/// The error `draft.format`.
[[nodiscard]] tl::unexpected<Error> notADraft(const QString &path);

} // namespace yizhan::drafts
