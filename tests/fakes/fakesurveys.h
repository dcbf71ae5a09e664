// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surveyjson.h"
#include "surveyservice.h"
#include "testpaths.h"

#include <QFile>
#include <QPromise>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace yizhan::fakes {

/// One of the project's own forms, as it would be published.
[[nodiscard]] inline catalogue::Survey
ownSurvey(const QString &form, catalogue::SurveyAudience audience = catalogue::SurveyAudience::Everybody)
{
    struct Words
    {
        const char *form;
        const char *chinese;
        const char *english;
        const char *cantonese;
        int minutes;
    };
    static constexpr Words known[] = {
        {"training-wish", "想学什么（示例）", "What would you like to learn (example)", "想學咩（示例）", 3},
        {"resident-needs", "居民就业需求摸排（示例）", "What residents need for work (example)",
         "居民就業需求摸排（示例）", 8},
        {"employer-needs", "企业用工需求调查（示例）", "What employers need (example)",
         "企業用工需求調查（示例）", 10},
        {"household", "家庭就业情况摸排（示例）", "Work in a household (example)", "家庭就業情況摸排（示例）",
         15},
    };
    const Words *words = std::find_if(std::begin(known), std::end(known) - 1,
                                      [&form](const Words &one) { return form == QLatin1String(one.form); });
    catalogue::Survey survey;
    survey.id = form + QStringLiteral("/2026112001");
    survey.form = form;
    survey.version = QStringLiteral("2026112001");
    survey.title = QString::fromUtf8(words->chinese);
    survey.titleEnglish = QString::fromUtf8(words->english);
    survey.titleCantonese = QString::fromUtf8(words->cantonese);
    survey.audience = audience;
    survey.minutes = words->minutes;
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

    /// Every survey has this form.
    void setXml(const QByteArray &xml) { m_xml = xml; }
    /// What lies beside it, by the names that it knows.
    void setFiles(const QHash<QString, QString> &files) { m_files = files; }
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
        QByteArray xml = m_xml;
        QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + QStringLiteral("/assets/forms/") + survey.form +
                   QStringLiteral(".xml"));
        if (xml.isEmpty() && !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, "survey.form", QStringLiteral("the form is not here yet"));
        if (xml.isEmpty())
            xml = file.readAll();
        YIZHAN_TRY_LET(forms::FormPtr form, forms::openForm(xml, forms::formSource(survey.form, m_files)));
        return desk::OpenForm{std::move(form), std::move(xml), ++m_seed, m_files};
    }

    std::map<QString, drafts::SurveyDraft> m_drafts;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_held;
    QByteArray m_xml;
    QHash<QString, QString> m_files;
    std::uint64_t m_seed = 1;
    int m_saves = 0;
    bool m_full = false;
    bool m_waiting = false;
};

} // namespace yizhan::fakes
