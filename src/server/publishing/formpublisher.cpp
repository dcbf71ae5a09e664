// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpublisher.h"

#include "feedwriter.h"
#include "liveitems.h"
#include "transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::publishing {

using catalogue::Survey;
using Kind = catalogue::Kind<Survey>;

namespace {

constexpr qsizetype longestForm = 100;
constexpr qsizetype longestVersion = 60;
constexpr qsizetype longestTitle = 120;
constexpr auto titleText = "title"_L1; ///< the itext that names the form in its languages

bool isName(const QString &text, qsizetype most)
{
    return text.size() <= most && std::none_of(text.begin(), text.end(), [](QChar c) {
               return !c.isPrint() || c.isSpace() || c == u'/';
           });
}

/// "English (en)" and "en" are English.
bool isLanguage(const QString &name, QLatin1StringView code)
{
    return name.compare(code, Qt::CaseInsensitive) == 0 || name.endsWith(u'(' + QString(code) + u')');
}

QString titleIn(const forms::FormDefinition &form, QLatin1StringView code)
{
    for (const QString &language : form.languages()) {
        if (!isLanguage(language, code))
            continue;
        const auto text = form.translation(language)->texts.constFind(titleText);
        if (text == form.translation(language)->texts.cend())
            return {};
        const forms::Words words = text->forms.value(QString());
        return words.size() == 1 ? words.front().text.simplified().left(longestTitle) : QString();
    }
    return {};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    constexpr qint64 most = 8 * 1024 * 1024; // a kiosk holds it in memory
    if (file.size() > most)
        return fail(ErrorCode::TooLarge, "form.large", u"a form of more than 8 MiB"_s, path);
    return file.readAll();
}

} // namespace

Result<Survey> surveyOf(const forms::FormDefinition &form)
{
    Survey survey;
    survey.form = form.id();
    survey.version = form.version();
    if (survey.form.isEmpty() || !isName(survey.form, longestForm) || !isName(survey.version, longestVersion))
        return fail(
            ErrorCode::Invalid, "form.name",
            u"the id of a form has 1 to 100 characters, its version up to 60, without blanks and strokes"_s);
    survey.id = survey.form + u'/' + (survey.version.isEmpty() ? u"0"_s : survey.version);
    survey.title = form.title().simplified().left(longestTitle);
    if (survey.title.isEmpty())
        survey.title = survey.form;
    survey.titleEnglish = titleIn(form, "en"_L1);
    survey.titleCantonese = titleIn(form, "yue"_L1);
    return survey;
}

Result<FormOutcome> FormPublisher::publish(const QString &path, const FormTerms &terms)
{
    YIZHAN_TRY_LET(const QByteArray xml, bytesOf(path));
    const forms::FormReading reading =
        forms::readForm(xml, {.name = QFileInfo(path).fileName(), .media = {}, .lastSaved = {}});
    FormOutcome outcome;
    for (const forms::Finding &finding : reading.findings) {
        if (finding.severity == forms::Finding::Severity::Error)
            return fail(ErrorCode::Invalid, finding.reason.toLatin1().constData(), finding.detail,
                        forms::placeOf(finding, QFileInfo(path).fileName()));
        if (finding.reason == "form.media"_L1)
            return fail(ErrorCode::Unsupported, "form.files",
                        u"it needs files beside it, which kiosks do not get: put its lists into the form"_s,
                        forms::placeOf(finding, QFileInfo(path).fileName()));
        outcome.warnings.append(finding);
    }
    YIZHAN_TRY_LET(outcome.survey, surveyOf(*reading.form));
    outcome.survey.audience = terms.audience;
    outcome.survey.minutes = terms.minutes;
    YIZHAN_TRY_LET(outcome.survey.document, m_documents.add(path, u"application/xml"_s));
    YIZHAN_TRY_LET(const std::vector<Survey> before, all());
    std::vector<Survey> changed;
    for (Survey one : before) {
        if (one.id == outcome.survey.id && one.document.digest != outcome.survey.document.digest)
            return fail(ErrorCode::Busy, "form.version",
                        u"this version is published with another content: give the form another version"_s,
                        one.id);
        if (one.form == outcome.survey.form && one.id != outcome.survey.id && !one.retired) {
            one.retired = true;
            changed.push_back(std::move(one));
        }
    }
    if (std::find(before.begin(), before.end(), outcome.survey) == before.end())
        changed.push_back(outcome.survey);
    outcome.changed = !changed.empty();
    YIZHAN_TRY(put(changed));
    return outcome;
}

Result<int> FormPublisher::withdraw(const QString &form)
{
    YIZHAN_TRY_LET(const std::vector<Survey> before, all());
    std::vector<Survey> changed;
    for (Survey one : before) {
        if (one.form != form || one.retired)
            continue;
        one.retired = true;
        changed.push_back(std::move(one));
    }
    YIZHAN_TRY(put(changed));
    return static_cast<int>(changed.size());
}

Result<std::vector<Survey>> FormPublisher::all()
{
    YIZHAN_TRY_LET(const auto bodies, feed::allLiveBodies(m_database, m_scope, Kind::name));
    std::vector<Survey> surveys;
    for (const QByteArray &body : bodies) {
        YIZHAN_TRY_LET(Survey survey, Kind::Decoder::decode(body));
        surveys.push_back(std::move(survey));
    }
    return surveys;
}

Result<forms::FormPtr> FormPublisher::formOf(const Survey &survey) const
{
    YIZHAN_TRY_LET(const QByteArray xml, bytesOf(m_documents.pathOf(survey.document.digest)));
    return forms::openForm(xml, {.name = survey.id, .media = {}, .lastSaved = {}});
}

Result<void> FormPublisher::put(const std::vector<Survey> &surveys)
{
    if (surveys.empty())
        return {};
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
    feed::FeedWriter writer(m_database);
    for (const Survey &survey : surveys)
        writer.put(m_scope, Kind::name, survey.id.toUtf8(), 0, Kind::encode(survey));
    YIZHAN_TRY(writer.publish(m_clock.nowUtc()));
    return transaction.commit();
}

} // namespace yizhan::publishing
