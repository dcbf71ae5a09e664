// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyworker.h"

#include "documentcache.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yizhan::desk {

using drafts::SurveyDraft;

namespace {

Result<QByteArray> xmlOf(const QString &dataDir, const drafts::DraftStore &store,
                         const catalogue::Survey &survey)
{
    const store::DocumentCache documents(dataDir);
    const auto path = documents.find(survey.document);
    if (!path) { // a draft was begun with it
        auto kept = store.formOf(survey);
        if (!kept && kept.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::NotFound, "survey.form", u"the form is not here yet"_s, survey.id);
        return kept;
    }
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), *path);
    return file.readAll();
}

/// Without its lists a form would take answers back; a picture may still be on its way.
Result<QHash<QString, QString>> filesOf(const QString &dataDir, const catalogue::Survey &survey)
{
    const store::DocumentCache documents(dataDir);
    QHash<QString, QString> files;
    for (const catalogue::SurveyFile &file : survey.files) {
        if (const auto path = documents.find(file.document))
            files.insert(file.name, *path);
        else if (file.isNeeded())
            return fail(ErrorCode::NotFound, "survey.form", u"a list of the form is not here yet"_s,
                        survey.id + u'/' + file.name);
    }
    return files;
}

} // namespace

Result<OpenForm> SurveyDesk::form(const catalogue::Survey &survey) const
{
    YIZHAN_TRY_LET(QByteArray xml, xmlOf(m_dataDir, m_drafts, survey));
    YIZHAN_TRY_LET(auto files, filesOf(m_dataDir, survey));
    YIZHAN_TRY_LET(forms::FormPtr form, forms::openForm(xml, forms::formSource(survey.id, files)));
    return OpenForm{std::move(form), std::move(xml), m_random.next(), std::move(files)};
}

Result<std::vector<SurveyDraft>> SurveyDesk::drafts(const QString &account, const DraftKey &key) const
{
    m_drafts.tidy(m_clock.nowUtc());
    return m_drafts.of(account, *key);
}

SurveyWorker::SurveyWorker(const QString &dataDir, const Clock &clock, Random &random)
    : m_desk(std::make_unique<SurveyDesk>(dataDir, clock, random), u"surveys"_s)
{
}

QFuture<Result<OpenForm>> SurveyWorker::form(const catalogue::Survey &survey)
{
    return m_desk.ask([survey](SurveyDesk &desk) { return desk.form(survey); });
}

QFuture<Result<std::vector<SurveyDraft>>> SurveyWorker::drafts(const QString &account, const DraftKey &key)
{
    return m_desk.ask([account, key](SurveyDesk &desk) { return desk.drafts(account, key); });
}

QFuture<Result<SurveyDraft>> SurveyWorker::draft(const QString &id, const DraftKey &key)
{
    return m_desk.ask([id, key](SurveyDesk &desk) { return desk.store().open(id, *key); });
}

QFuture<Result<void>> SurveyWorker::save(const SurveyDraft &draft, const QByteArray &form,
                                         const DraftKey &key)
{
    return m_desk.ask(
        [draft, form, key](SurveyDesk &desk) { return desk.store().save(draft, form, key->sealingKey()); });
}

QFuture<Result<void>> SurveyWorker::discard(const QString &id)
{
    return m_desk.ask([id](SurveyDesk &desk) { return desk.store().discard(id); });
}

} // namespace yizhan::desk
