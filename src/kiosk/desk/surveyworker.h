// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "clock.h"
#include "draftstore.h"
#include "random.h"
#include "surveyservice.h"

namespace yizhan::desk {

/// The forms that the kiosk holds, and its drafts. Belongs to the thread that uses it. Errors: as of
/// SurveyService.
class SurveyDesk
{
public:
    /// `clock` and `random` outlive the desk.
    SurveyDesk(QString dataDir, const Clock &clock, Random &random)
        : m_dataDir(std::move(dataDir)), m_clock(clock), m_random(random), m_drafts(m_dataDir)
    {
    }

    [[nodiscard]] Result<OpenForm> form(const catalogue::Survey &survey) const;
    /// Forgets those that are too old before.
    [[nodiscard]] Result<std::vector<drafts::SurveyDraft>> drafts(const QString &account,
                                                                  const DraftKey &key) const;
    [[nodiscard]] const drafts::DraftStore &store() const { return m_drafts; }

private:
    QString m_dataDir;
    const Clock &m_clock;
    Random &m_random;
    drafts::DraftStore m_drafts;
};

/// The SurveyDesk on a thread of its own: each answer waits for the disk, and no screen does.
class SurveyWorker final : public SurveyService
{
public:
    /// `clock` and `random` outlive the worker.
    SurveyWorker(const QString &dataDir, const Clock &clock, Random &random);

    [[nodiscard]] QFuture<Result<OpenForm>> form(const catalogue::Survey &survey) override;
    [[nodiscard]] QFuture<Result<std::vector<drafts::SurveyDraft>>> drafts(const QString &account,
                                                                           const DraftKey &key) override;
    [[nodiscard]] QFuture<Result<drafts::SurveyDraft>> draft(const QString &id, const DraftKey &key) override;
    [[nodiscard]] QFuture<Result<void>> save(const drafts::SurveyDraft &draft, const QByteArray &form,
                                             const DraftKey &key) override;
    [[nodiscard]] QFuture<Result<void>> discard(const QString &id) override;

private:
    ActiveObject<SurveyDesk> m_desk;
};

} // namespace yizhan::desk
