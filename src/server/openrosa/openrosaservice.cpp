// SPDX-License-Identifier: GPL-3.0-or-later
#include "openrosaservice.h"

#include "deviceguard.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using catalogue::Survey;
using protocol::Request;
using protocol::Response;
using routing::Call;

namespace {

constexpr std::chrono::seconds patience(60);
/// The largest body, at a megabit and a half a second.
constexpr std::chrono::minutes bodyTime(10);
/// So much is read of whoever has not been proved lately.
constexpr quint64 unprovedBytes = 1024 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("OpenRosa", text);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// What the error of a submission is to a phone. Those of a database or a disk go to databaseGone().
std::optional<Response> responseTo(const Error &error)
{
    if (error.reason == "form.unpublished"_L1)
        return openRosaMessage(
            404,
            words(QT_TRANSLATE_NOOP("OpenRosa", "This form, or this version, is not open to the station")));
    if (error.reason == "sealing.none"_L1)
        return openRosaMessage(
            503, words(QT_TRANSLATE_NOOP("OpenRosa", "The bureau has made no key yet: try again later")));
    if (error.code == ErrorCode::TooLarge)
        return openRosaMessage(413, words(QT_TRANSLATE_NOOP("OpenRosa", "More than is taken at once")));
    if (error.code == ErrorCode::Invalid)
        return openRosaMessage(400, words(QT_TRANSLATE_NOOP("OpenRosa", "These are no answers to the form")) +
                                        " ("_L1 + error.reason + u')');
    return std::nullopt;
}

/// Nothing of a body goes into it.
Response gone()
{
    Response response = openRosaMessage(
        503, words(QT_TRANSLATE_NOOP("OpenRosa", "Not now: nothing was taken, try again later")));
    response.fields.emplace_back("Retry-After", "5");
    return response;
}

Response taken(const SubmissionOutcome &outcome)
{
    switch (outcome.as) {
    case TakenAs::Different:
        return openRosaMessage(
            409, words(QT_TRANSLATE_NOOP("OpenRosa",
                                         "Other answers are here under the same id: nothing was changed")));
    case TakenAs::Superseded:
        return openRosaMessage(
            409, words(QT_TRANSLATE_NOOP("OpenRosa", "These answers were corrected already by others")));
    case TakenAs::New:
    case TakenAs::Known:
        break;
    }
    // 202: the rest is to come. Either tells the client that this much is kept.
    if (outcome.wrong == 0)
        return openRosaMessage(outcome.isIncomplete ? 202 : 201,
                               words(QT_TRANSLATE_NOOP("OpenRosa", "Received")));
    return openRosaMessage(outcome.isIncomplete ? 202 : 201,
                           QCoreApplication::translate(
                               "OpenRosa",
                               "Received; %n answers are not as the form wants them, the bureau will look",
                               nullptr, static_cast<int>(outcome.wrong)));
}

} // namespace

OpenRosaService::OpenRosaService(database::ThreadConnections &writers, Reach reach,
                                 feed::DocumentFolder documents, AttachmentFolder attachments,
                                 crypto::SigningKey key, const Clock &clock, Random &random, Alarm alarm)
    : m_writers(writers), m_reach(std::move(reach)), m_alarm(std::move(alarm)), m_door(clock),
      m_shelf(std::move(documents)), m_intake(m_shelf, std::move(attachments), std::move(key), clock, random)
{
}

void OpenRosaService::addRoutes(routing::RouteTable &table)
{
    const routing::Limits limits{.answerTime = patience, .lateCode = "database"};
    const auto get = [&](const char *pattern, auto answer) {
        table.add({.name = "openrosa_forms",
                   .pattern = pattern,
                   .limits = limits,
                   .handler = [this, answer](const Call &call) {
                       return answered(call.request,
                                       [&](storage::Database &database, const StaffMember &member) {
                                           return answer(*this, database, call, member);
                                       });
                   }});
    };
    get("/openrosa/formList", [](OpenRosaService &me, auto &database, const Call &call, const auto &member) {
        return me.formList(database, call.request, member);
    });
    get("/openrosa/forms/{*}", [](OpenRosaService &me, auto &database, const Call &call, const auto &member) {
        return me.form(database, call.place, member);
    });
    get("/openrosa/manifests/{*}",
        [](OpenRosaService &me, auto &database, const Call &call, const auto &member) {
            return me.manifest(database, call.request, call.place, member);
        });
    get("/openrosa/media/{*}", [](OpenRosaService &me, auto &database, const Call &call, const auto &member) {
        return me.media(database, call.place, member);
    });
    table.add({.name = "openrosa_submission",
               .pattern = "/openrosa/submission",
               .method = "HEAD",
               .limits = limits,
               .handler = [this](const Call &call) {
                   return answered(call.request, [](storage::Database &, const StaffMember &) {
                       Response response = openRosaEmpty(204);
                       response.fields.emplace_back("X-OpenRosa-Accept-Content-Length",
                                                    std::to_string(maxSubmissionBytes));
                       return Result<Response>(std::move(response));
                   });
               }});
    table.add(
        {.name = "openrosa_submission",
         .pattern = "/openrosa/submission",
         .method = "POST",
         .limits = {.bodyBytes = maxSubmissionBytes,
                    .bodyTime = bodyTime,
                    .bodyInFile = true,
                    .answerTime = patience,
                    .lateCode = "database"},
         .admit = [this](const Request &head, routing::Admission &admission) { admit(head, admission); },
         .handler =
             [this](const Call &call) {
                 return answered(call.request, [&](storage::Database &database, const StaffMember &member) {
                     return submission(database, call.request, member);
                 });
             }});
}

/// What can be said before anybody is asked.
std::optional<Response> OpenRosaService::refusal(const Request &head) const
{
    const bool proxied = !m_reach.proxy.empty() && head.client == m_reach.proxy &&
                         head.field("x-forwarded-proto").value_or("") == "https";
    if (!m_reach.tls && !proxied)
        return openRosaMessage(
            403, words(QT_TRANSLATE_NOOP(
                     "OpenRosa",
                     "Phones are answered over https only: accounts and PINs would be read on the way")));
    if (head.field("x-openrosa-version").value_or("1.0") != "1.0")
        return openRosaMessage(
            400, words(QT_TRANSLATE_NOOP("OpenRosa", "This server speaks version 1.0 of OpenRosa")));
    return std::nullopt;
}

/// A body is large; whoever has not been proved lately shows first who it is. Clients ask by HEAD before they
/// send, so that they are known by then.
void OpenRosaService::admit(const Request &head, routing::Admission &admission)
{
    if (auto refused = refusal(head)) {
        admission.refusal = std::move(refused);
        return;
    }
    if (!head.field("authorization"))
        admission.refusal = unauthorized();
    else if (!m_door.isKnown(head))
        admission.limits.bodyBytes = unprovedBytes;
}

Response OpenRosaService::answered(const Request &request, const Answer &answer)
{
    if (auto refused = refusal(request))
        return *std::move(refused);
    const auto database = m_writers.here();
    if (!database)
        return gone();
    const auto member = m_door.prove(**database, request);
    if (!member) {
        if (member.error().status == 503)
            m_writers.drop();
        return member.error();
    }
    auto response = answer(**database, *member);
    const auto known = response ? std::optional<Response>() : responseTo(response.error());
    const bool fails = !response && !known;
    // The detail stays out: a database may repeat in it what it was to store.
    if (!m_fails.exchange(fails) && fails)
        m_alarm("openrosa_failed", {{u"reason"_s, response.error().reason}});
    if (response)
        return *std::move(response);
    if (known)
        return *known;
    m_writers.drop();
    return gone();
}

/// "https://host/openrosa", as the client has asked.
QString OpenRosaService::baseOf(const Request &request) const
{
    std::string host = request.field("host").value_or("");
    if (!m_reach.tls)
        host = request.field("x-forwarded-host").value_or(host);
    return "https://"_L1 + QString::fromStdString(host) + "/openrosa"_L1;
}

Result<Response> OpenRosaService::formList(storage::Database &database, const Request &request,
                                           const StaffMember &member)
{
    const bool all = request.queryValue("listAllVersions").value_or("") == "true";
    const QString only = QString::fromStdString(request.queryValue("formID").value_or(""));
    const QString base = baseOf(request);
    YIZHAN_TRY_LET(const std::vector<Survey> surveys, m_shelf.of(database, member.station));
    std::vector<ListedForm> forms;
    for (const Survey &survey : surveys) {
        if ((survey.retired && !all) || (!only.isEmpty() && survey.form != only))
            continue;
        YIZHAN_TRY_LET(const auto read, m_shelf.read(survey));
        const QString place = placeOf(survey);
        forms.push_back({survey.form, survey.version, survey.title, read->md5, base + "/forms/"_L1 + place,
                         survey.files.empty() ? QString() : QString(base + "/manifests/"_L1 + place)});
    }
    return openRosaXml(200, formListXml(forms));
}

Result<Response> OpenRosaService::form(storage::Database &database, const std::string &id,
                                       const StaffMember &member)
{
    YIZHAN_TRY_LET(const auto survey, m_shelf.find(database, member.station, QString::fromStdString(id)));
    if (!survey)
        return fail(ErrorCode::NotFound, "form.unpublished", u"this form is not open to the station"_s);
    return fileAt(m_shelf.pathOf(*survey), "text/xml; charset=utf-8");
}

/// "form/version", as it stands in an address.
QString OpenRosaService::placeOf(const Survey &survey)
{
    return encoded(survey.form) + u'/' + encoded(survey.id.mid(survey.form.size() + 1));
}

Result<Response> OpenRosaService::fileAt(const QString &path, const std::string &type)
{
    const qint64 size = QFileInfo(path).size();
    if (size == 0)
        return fail(ErrorCode::NotFound, "form.unpublished", u"this form is not open to the station"_s);
    Response response = openRosaEmpty(200);
    response.fields.emplace_back("Content-Type", type);
    response.file = protocol::FileRange{path.toStdString(), 0, static_cast<quint64>(size)};
    return response;
}

Result<Response> OpenRosaService::manifest(storage::Database &database, const Request &request,
                                           const std::string &id, const StaffMember &member)
{
    YIZHAN_TRY_LET(const auto survey, m_shelf.find(database, member.station, QString::fromStdString(id)));
    if (!survey)
        return fail(ErrorCode::NotFound, "form.unpublished", u"this form is not open to the station"_s);
    YIZHAN_TRY_LET(const auto read, m_shelf.read(*survey));
    const QString base = baseOf(request) + "/media/"_L1 + placeOf(*survey) + u'/';
    std::vector<ListedMedia> media;
    for (std::size_t at = 0; at < survey->files.size(); ++at) {
        const QString &name = survey->files.at(at).name;
        media.push_back({name, read->files.at(at), base + encoded(name)});
    }
    return openRosaXml(200, manifestXml(media));
}

/// "form/version/name".
Result<Response> OpenRosaService::media(storage::Database &database, const std::string &place,
                                        const StaffMember &member)
{
    const QString whole = QString::fromStdString(place);
    const qsizetype cut = whole.lastIndexOf(u'/');
    YIZHAN_TRY_LET(const auto survey,
                   m_shelf.find(database, member.station, whole.left(std::max(cut, qsizetype(0)))));
    if (survey) {
        for (const catalogue::SurveyFile &file : survey->files) {
            if (file.name == whole.mid(cut + 1))
                return fileAt(m_shelf.pathOf(file), "application/octet-stream");
        }
    }
    return fail(ErrorCode::NotFound, "form.unpublished", u"this form is not open to the station"_s);
}

Result<Response> OpenRosaService::submission(storage::Database &database, const Request &request,
                                             const StaffMember &member)
{
    const auto outcome = m_intake.take(database, request, member);
    if (!outcome) {
        ++m_refused;
        return fail(outcome.error());
    }
    ++m_taken.at(static_cast<std::size_t>(outcome->as));
    return taken(*outcome);
}

std::string OpenRosaService::metrics() const
{
    constexpr std::array names = {"new", "known", "different", "superseded"};
    std::string text = "# HELP yizhan_submissions_total Submissions from phones, by what became of them.\n"
                       "# TYPE yizhan_submissions_total counter\n";
    const auto line = [&text](const char *outcome, quint64 count) {
        text.append("yizhan_submissions_total{outcome=\"").append(outcome).append("\"} ");
        text.append(std::to_string(count)).append("\n");
    };
    for (std::size_t as = 0; as < names.size(); ++as)
        line(names.at(as), m_taken.at(as).load(std::memory_order_relaxed));
    line("refused", m_refused.load(std::memory_order_relaxed));
    return text;
}

} // namespace yizhan::openrosa
