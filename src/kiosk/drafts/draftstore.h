// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sealing.h"
#include "surveydraft.h"

#include <QByteArray>

#include <vector>

namespace yizhan::drafts {

/// The drafts of a kiosk: `drafts/` in its data folder (docs/formats/drafts.md). Each is a file that is
/// replaced whole with each answer: after a power cut one of the two is there. Who, and what was answered, is
/// sealed with a key that only the PIN of the account makes; the form in which it was begun lies beside them,
/// so that it can be finished whatever the catalogue says by then. Belongs to one thread.
class DraftStore
{
public:
    /// One that nobody went on with for so many days is forgotten: it is of a person.
    static constexpr int keepDays = 60;
    /// What was handed in can be corrected for so long.
    static constexpr int keepSentDays = 14;

    explicit DraftStore(const QString &dataDir);

    /// The key of an account, made of its PIN and of bytes that lie here, which are made when there are none.
    /// As long as crypto::OpeningKey::ofPin(). Errors: those of it; Invalid (`draft.name`), Io.
    [[nodiscard]] Result<crypto::OpeningKey> keyOf(const QString &account,
                                                   const crypto::SecretBytes &pin) const;

    /// On the disk when it returns. `form` is the XForm, written once. Errors: Invalid (`draft.name`), Io.
    [[nodiscard]] Result<void> save(const SurveyDraft &draft, const QByteArray &form,
                                    const crypto::SealingKey &key) const;
    /// Those of an account, the one that was saved last first, without their answers. One that `key` does not
    /// open is passed over with a warning. Errors: Io.
    [[nodiscard]] Result<std::vector<SurveyDraft>> of(const QString &account,
                                                      const crypto::OpeningKey &key) const;
    /// One with its answers. Errors: NotFound (`draft.missing`), Corrupt (`draft.format`, `seal.open`,
    /// `seal.moved`), Io.
    [[nodiscard]] Result<SurveyDraft> open(const QString &id, const crypto::OpeningKey &key) const;
    /// The XForm in which drafts of this survey were begun. Errors: NotFound (`draft.form`), Corrupt.
    [[nodiscard]] Result<QByteArray> formOf(const catalogue::Survey &survey) const;
    /// Gone is gone. Errors: Io.
    [[nodiscard]] Result<void> discard(const QString &id) const;
    /// Forgets what is older than keepDays, what was handed in before keepSentDays, and forms of which there
    /// is no draft. A draft from the future stays.
    void tidy(const QDateTime &now) const;

private:
    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] QString formPath(const QString &digest) const;

    QString m_folder;
};

} // namespace yizhan::drafts
