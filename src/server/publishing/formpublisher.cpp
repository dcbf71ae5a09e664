// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpublisher.h"

#include "feedwriter.h"
#include "liveitems.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryFile>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yizhan::publishing {

using catalogue::Survey;
using Kind = catalogue::Kind<Survey>;

namespace {

constexpr qsizetype longestForm = 100;
constexpr qsizetype longestVersion = 60;
constexpr qsizetype longestTitle = 120;
constexpr qint64 mostBytes = 8 * 1024 * 1024;      ///< of one file: a kiosk holds it in memory
constexpr qint64 mostFileBytes = 64 * 1024 * 1024; ///< of all beside a form: each kiosk fetches them
constexpr auto titleText = "title"_L1;             ///< the itext that names the form in its languages

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
    if (file.size() > mostBytes)
        return fail(ErrorCode::TooLarge, "form.large", u"a form of more than 8 MiB"_s, path);
    return file.readAll();
}

/// What a program may do with a file, by the end of its name. A list is never a picture: kiosks wait for it.
QString typeOf(const forms::NamedFile &file)
{
    static const QHash<QString, QString> known{{u"csv"_s, u"text/csv"_s},
                                               {u"xml"_s, u"application/xml"_s},
                                               {u"geojson"_s, u"application/geo+json"_s},
                                               {u"png"_s, u"image/png"_s},
                                               {u"jpg"_s, u"image/jpeg"_s},
                                               {u"jpeg"_s, u"image/jpeg"_s},
                                               {u"webp"_s, u"image/webp"_s},
                                               {u"gif"_s, u"image/gif"_s},
                                               {u"svg"_s, u"image/svg+xml"_s},
                                               {u"mp3"_s, u"audio/mpeg"_s},
                                               {u"m4a"_s, u"audio/mp4"_s},
                                               {u"wav"_s, u"audio/wav"_s},
                                               {u"ogg"_s, u"audio/ogg"_s},
                                               {u"mp4"_s, u"video/mp4"_s},
                                               {u"3gp"_s, u"video/3gpp"_s}};
    const QString unknown = u"application/octet-stream"_s;
    const QString type = known.value(QFileInfo(file.name).suffix().toLower(), unknown);
    const bool isText = type.startsWith("text/"_L1) || type.startsWith("application/"_L1);
    return file.isList && !isText ? unknown : type;
}

/// A list as phones read it too: spreadsheets in China write GB18030, of which a phone makes nonsense.
Result<catalogue::DocumentRef> addFile(const feed::DocumentFolder &documents, const QString &path,
                                       const forms::NamedFile &named)
{
    const QString type = typeOf(named);
    if (type != "text/csv"_L1)
        return documents.add(path, type);
    YIZHAN_TRY_LET(const QByteArray bytes, bytesOf(path));
    const QByteArray readable = forms::listInUtf8(bytes);
    if (readable.isEmpty())
        return documents.add(path, type);
    if (readable.size() > mostBytes) // three bytes in the place of two
        return fail(ErrorCode::TooLarge, "form.files", u"as UTF-8 a list has more than 8 MiB"_s, named.name);
    QTemporaryFile file;
    if (!file.open() || file.write(readable) != readable.size() || !file.flush())
        return fail(ErrorCode::Io, "file.write", file.errorString(), path);
    return documents.add(file.fileName(), type);
}

/// Without its lists a form asks something else. Pictures it can do without.
bool isInTheWay(const forms::Finding &finding, const forms::FormDefinition &form)
{
    if (finding.severity == forms::Finding::Severity::Error)
        return true;
    if (finding.reason.startsWith("form.list"_L1))
        return finding.reason != "form.list_ragged"_L1;
    const auto &files = form.files();
    return finding.reason == "form.media"_L1 &&
           std::any_of(files.begin(), files.end(), [&finding](const forms::NamedFile &file) {
               return file.isList && file.name == finding.about;
           });
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
    YIZHAN_TRY(bytesOf(path));
    const forms::FormReading reading = forms::readFormFile(path);
    FormOutcome outcome;
    for (const forms::Finding &finding : reading.findings) {
        if (!reading.form || isInTheWay(finding, *reading.form))
            return fail(ErrorCode::Invalid, finding.reason.toLatin1().constData(), finding.detail,
                        forms::placeOf(finding, QFileInfo(path).fileName()));
        outcome.warnings.append(finding);
    }
    YIZHAN_TRY_LET(outcome.survey, surveyOf(*reading.form));
    outcome.survey.audience = terms.audience;
    outcome.survey.minutes = terms.minutes;
    YIZHAN_TRY_LET(outcome.survey.document, m_documents.add(path, u"application/xml"_s));
    YIZHAN_TRY_LET(outcome.survey.files, filesOf(*reading.form, path));
    YIZHAN_TRY_LET(const std::vector<Survey> before, all());
    std::vector<Survey> changed;
    for (Survey one : before) {
        const bool same =
            one.document.digest == outcome.survey.document.digest && one.files == outcome.survey.files;
        if (one.id == outcome.survey.id && !same)
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

/// Those that lie beside it become documents.
Result<std::vector<catalogue::SurveyFile>> FormPublisher::filesOf(const forms::FormDefinition &form,
                                                                  const QString &path) const
{
    const QDir folder = QFileInfo(path).absoluteDir();
    std::vector<catalogue::SurveyFile> files;
    qint64 bytes = 0;
    for (const forms::NamedFile &named : form.files()) {
        const QFileInfo file(folder.filePath(named.name));
        if (!file.isFile())
            continue; // told among the findings
        bytes += file.size();
        if (std::ssize(files) >= Survey::mostFiles || file.size() > mostBytes || bytes > mostFileBytes)
            return fail(ErrorCode::TooLarge, "form.files",
                        u"at most 200 files beside a form, of 8 MiB each and 64 MiB together"_s, named.name);
        YIZHAN_TRY_LET(auto document, addFile(m_documents, file.filePath(), named));
        files.push_back({named.name, std::move(document)});
    }
    return files;
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
    QHash<QString, QString> paths;
    for (const catalogue::SurveyFile &file : survey.files)
        paths.insert(file.name, m_documents.pathOf(file.document.digest));
    return forms::openForm(xml, forms::formSource(survey.id, paths));
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
