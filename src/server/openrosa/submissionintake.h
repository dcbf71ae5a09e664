// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentfolder.h"
#include "clock.h"
#include "formshelf.h"
#include "httpmessage.h"
#include "multipart.h"
#include "random.h"
#include "signing.h"
#include "staffdoor.h"
#include "submissionstore.h"
#include "submissionxml.h"

#include <vector>

namespace yizhan::openrosa {

/// Most bytes of one request; clients send what is more in several (OpenRosa, "Submission").
inline constexpr quint64 maxSubmissionBytes = 100'000'000;

/// What became of a submission.
struct SubmissionOutcome
{
    TakenAs as = TakenAs::New;
    qint64 wrong = 0;          ///< so many answers the form would not have let pass
    bool isIncomplete = false; ///< further requests bring the rest of its files
};

/// Takes a submission out of the body of a request: reads it, has its form judge it, closes XML and files to
/// the bureau's key, and enters it. What the answers say is in memory only while this works, and on no disk.
/// Any thread.
class SubmissionIntake
{
public:
    /// What is handed in by reference outlives the intake and may be used by any thread. What is taken is
    /// signed with `key`, the city's.
    SubmissionIntake(FormShelf &shelf, AttachmentFolder folder, crypto::SigningKey key, const Clock &clock,
                     Random &random)
        : m_shelf(shelf), m_folder(std::move(folder)), m_key(std::move(key)), m_clock(clock), m_random(random)
    {
    }

    /// Errors: those of boundaryOf(), readFormParts(), namesOfSubmission(), judgeSubmission(); Invalid
    /// (`submission.parts`: no XML, or several), TooLarge (`submission.xml`), NotFound (`form.unpublished`:
    /// no such form, or version, for this station; `sealing.none`), Corrupt (`attachment.missing`: it is to
    /// come again), those of sqlError() and of AttachmentFolder::add().
    [[nodiscard]] Result<SubmissionOutcome> take(storage::Database &database,
                                                 const protocol::Request &request, const StaffMember &member);

private:
    struct Parcel;
    struct Judged;
    [[nodiscard]] static Result<Parcel> open(const protocol::Request &request);
    [[nodiscard]] Result<Judged> judge(storage::Database &database, const Parcel &parcel,
                                       const StaffMember &member);
    [[nodiscard]] Result<std::vector<StoredAttachment>> store(const Parcel &parcel, const QStringList &wanted,
                                                              const crypto::SealingKey &key);
    [[nodiscard]] Result<TakenSubmission> close(const Parcel &parcel, const Judged &judged,
                                                const StaffMember &member, const crypto::SealingKey &key);
    [[nodiscard]] Result<void> proveStored(const std::vector<StoredAttachment> &attachments) const;

    FormShelf &m_shelf;
    const AttachmentFolder m_folder;
    const crypto::SigningKey m_key;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace yizhan::openrosa
