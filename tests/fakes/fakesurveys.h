// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surveyjson.h"
#include "surveyservice.h"
#include "testpaths.h"

#include <QFile>
#include <QPromise>

#include <map>
#include <utility>

namespace yizhan::fakes {

/// One of the project's own forms, as it would be published.
[[nodiscard]] inline catalogue::Survey
ownSurvey(const QString &form, catalogue::SurveyAudience audience = catalogue::SurveyAudience::Everybody)
{
    const bool resident = form == QLatin1String("resident-needs");
    const bool employer = form == QLatin1String("employer-needs");
    catalogue::Survey survey;
    survey.id = form + QStringLiteral("/2026112001");
    survey.form = form;
    survey.version = QStringLiteral("2026112001");
    survey.title = resident   ? QStringLiteral("居民就业需求摸排（示例）")
                   : employer ? QStringLiteral("企业用工需求调查（示例）")
                              : QStringLiteral("想学什么（示例）");
    survey.titleEnglish = resident   ? QStringLiteral("What residents need for work (example)")
                          : employer ? QStringLiteral("What employers need (example)")
                                     : QStringLiteral("What would you like to learn (example)");
    survey.titleCantonese = resident   ? QStringLiteral("居民就業需求摸排（示例）")
                            : employer ? QStringLiteral("企業用工需求調查（示例）")
                                       : QStringLiteral("想學咩（示例）");
    survey.audience = audience;
    survey.minutes = resident ? 8 : employer ? 10 : 3;
    survey.document = {QStringLiteral("sha256-") + QString(64, QLatin1Char('0')), 1,
                       QStringLiteral("application/xml")};
    return survey;
}

/// Reads the forms from assets/forms and keeps drafts in memory; answers at once unless it is told to wait.
class FakeSurveys final : public desk::SurveyService
{
public:
    [[nodiscard]] QFuture<Result<desk::OpenForm>> form(const catalogue::Survey &survey) override
    {
        return QtFuture::makeReadyFuture(read(survey));
    }
    [[nodiscard]] QFuture<Result<std::vector<drafts::SurveyDraft>>> drafts(const QString &account,
                                                                           const desk::DraftKey &) override
    {
        std::vector<drafts::SurveyDraft> all;
        for (const auto &[id, draft] : m_drafts) {
            if (draft.account == account)
                all.push_back(draft);
        }
        return QtFuture::makeReadyFuture(Result<std::vector<drafts::SurveyDraft>>(std::move(all)));
    }
    [[nodiscard]] QFuture<Result<drafts::SurveyDraft>> draft(const QString &id,
                                                             const desk::DraftKey &) override
    {
        const auto found = m_drafts.find(id);
        return QtFuture::makeReadyFuture(
            found != m_drafts.end() ? Result<drafts::SurveyDraft>(found->second)
                                    : Result<drafts::SurveyDraft>(fail(ErrorCode::NotFound, "draft.missing",
                                                                       QStringLiteral("gone"))));
    }
    [[nodiscard]] QFuture<Result<void>> save(const drafts::SurveyDraft &draft, const QByteArray &,
                                             const desk::DraftKey &) override
    {
        ++m_saves;
        if (m_full)
            return QtFuture::makeReadyFuture(
                Result<void>(fail(ErrorCode::Io, "file.write", QStringLiteral("no space left"))));
        m_drafts[draft.id] = draft;
        if (!m_waiting)
            return QtFuture::makeReadyFuture(Result<void>());
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        m_held.push_back(promise);
        return promise->future();
    }
    [[nodiscard]] QFuture<Result<void>> discard(const QString &id) override
    {
        m_drafts.erase(id);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    void setDiskFull(bool full) { m_full = full; }
    /// From now on what is saved is answered only by answerAll().
    void wait() { m_waiting = true; }
    void answerAll()
    {
        m_waiting = false;
        for (const auto &promise : std::exchange(m_held, {})) {
            promise->addResult(Result<void>());
            promise->finish();
        }
    }
    [[nodiscard]] const std::map<QString, drafts::SurveyDraft> &kept() const { return m_drafts; }
    [[nodiscard]] int saves() const { return m_saves; }

private:
    [[nodiscard]] Result<desk::OpenForm> read(const catalogue::Survey &survey)
    {
        QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + QStringLiteral("/assets/forms/") + survey.form +
                   QStringLiteral(".xml"));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, "survey.form", QStringLiteral("the form is not here yet"));
        QByteArray xml = file.readAll();
        YIZHAN_TRY_LET(forms::FormPtr form, forms::openForm(xml, {}));
        return desk::OpenForm{std::move(form), std::move(xml), ++m_seed};
    }

    std::map<QString, drafts::SurveyDraft> m_drafts;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_held;
    std::uint64_t m_seed = 1;
    int m_saves = 0;
    bool m_full = false;
    bool m_waiting = false;
};

} // namespace yizhan::fakes
