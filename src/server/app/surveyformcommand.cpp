// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyformcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "formpublisher.h"
#include "serverfolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

using catalogue::Survey;
using catalogue::SurveyAudience;

namespace {

constexpr int mostMinutes = 600;

QString words(const char *text)
{
    return QCoreApplication::translate("ServerForms", text);
}

QString wordOf(const Survey &survey)
{
    if (survey.retired)
        return words(QT_TRANSLATE_NOOP("ServerForms", "withdrawn, what was begun may be finished"));
    switch (survey.audience) {
    case SurveyAudience::Staff:
        return words(QT_TRANSLATE_NOOP("ServerForms", "asked by staff"));
    case SurveyAudience::Resident:
        return words(QT_TRANSLATE_NOOP("ServerForms", "answered by residents alone"));
    case SurveyAudience::Everybody:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ServerForms", "asked by staff, or answered alone"));
}

QJsonObject asJson(const Survey &survey)
{
    QJsonArray names;
    for (const catalogue::SurveyFile &file : survey.files)
        names.append(file.name);
    return {{u"id"_s, survey.id},
            {u"form"_s, survey.form},
            {u"version"_s, survey.version},
            {u"title"_s, survey.title},
            {u"audience"_s, QString::fromLatin1(catalogue::nameOf(survey.audience))},
            {u"retired"_s, survey.retired},
            {u"document"_s, survey.document.digest},
            {u"files"_s, names}};
}

Result<publishing::FormTerms> termsOf(const console::Arguments &arguments)
{
    publishing::FormTerms terms;
    YIZHAN_TRY(arguments.choice("for"_L1, {u"staff"_s, u"resident"_s, u"everybody"_s}));
    terms.audience =
        catalogue::surveyAudience(arguments.value("for"_L1).toLatin1()).value_or(SurveyAudience::Staff);
    YIZHAN_TRY_LET(terms.minutes, arguments.number("minutes"_L1, 0, mostMinutes));
    return terms;
}

Result<int> list(publishing::FormPublisher &publisher, bool json, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const auto surveys, publisher.all());
    if (json) {
        QJsonArray array;
        for (const Survey &survey : surveys)
            array.append(asJson(survey));
        terminal.write(QJsonDocument(QJsonObject{{u"forms"_s, array}}).toJson(QJsonDocument::Compact) + '\n');
        return console::exitOk;
    }
    if (surveys.empty())
        terminal.print(words(QT_TRANSLATE_NOOP("ServerForms", "No form yet: form publish FILE.xml")));
    for (const Survey &survey : surveys)
        terminal.print(survey.id + "  "_L1 + survey.title + "  "_L1 + wordOf(survey));
    return console::exitOk;
}

Result<int> publish(publishing::FormPublisher &publisher, const QStringList &files,
                    const publishing::FormTerms &terms, console::Terminal &terminal)
{
    for (const QString &file : files) {
        YIZHAN_TRY_LET(const publishing::FormOutcome outcome, publisher.publish(file, terms));
        if (!outcome.warnings.isEmpty())
            terminal.say(QCoreApplication::translate(
                             "ServerForms", "%1: %n points are passed over at kiosks; see yizhan form check",
                             nullptr, static_cast<int>(outcome.warnings.size()))
                             .arg(file));
        if (!outcome.survey.files.empty())
            terminal.say(QCoreApplication::translate("ServerForms", "%1: with %n files that lie beside it",
                                                     nullptr, static_cast<int>(outcome.survey.files.size()))
                             .arg(file));
        terminal.print(outcome.survey.id + ": "_L1 +
                       (outcome.changed ? words(QT_TRANSLATE_NOOP("ServerForms", "published"))
                                        : words(QT_TRANSLATE_NOOP("ServerForms", "published so already"))));
    }
    return console::exitOk;
}

Result<int> withdraw(publishing::FormPublisher &publisher, const QStringList &forms,
                     console::Terminal &terminal)
{
    for (const QString &form : forms) {
        YIZHAN_TRY_LET(const int versions, publisher.withdraw(form));
        if (versions == 0)
            return fail(ErrorCode::NotFound, "form.unpublished", u"no such form is open"_s, form);
        terminal.print(form + ": "_L1 +
                       words(QT_TRANSLATE_NOOP("ServerForms", "withdrawn, what was begun may be finished")));
    }
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const QString scope, scopeOf(arguments));
    YIZHAN_TRY_LET(const publishing::FormTerms terms, termsOf(arguments));
    const QString what = arguments.operands().constFirst();
    const QStringList named = arguments.operands().mid(1);
    if (what != "publish"_L1 && what != "withdraw"_L1 && what != "list"_L1)
        return console::wrongUsage("usage.choice", what);
    if (what == "list"_L1 && !named.isEmpty())
        return console::wrongUsage("usage.argument", named.constFirst());
    if (what != "list"_L1 && named.isEmpty())
        return console::wrongUsage("usage.operand", what == "publish"_L1 ? u"FILE"_s : u"FORM"_s);
    // Only what publishes may make a catalogue: elsewhere a folder without one is a mistyped path.
    YIZHAN_TRY_LET(CatalogueChange opened, what == "publish"_L1 ? openForImport(location, around.random)
                                                                : openForChange(location, around.random));
    const feed::DocumentFolder documents(documentFolder(location.dataDir));
    publishing::FormPublisher publisher(opened.database, around.clock, documents, scope);
    if (what == "publish"_L1)
        return publish(publisher, named, terms, terminal);
    if (what == "withdraw"_L1)
        return withdraw(publisher, named, terminal);
    return list(publisher, arguments.isSet("json"_L1), terminal);
}

} // namespace

console::Command surveyFormCommand(const Surroundings &around)
{
    return {.name = u"form"_s,
            .help = QCoreApplication::translate("ServerCommand", "which survey forms the kiosks offer"),
            .options = catalogueOptions(
                {{.name = u"for"_s,
                  .value = u"WHOM"_s,
                  .help = QCoreApplication::translate(
                      "ServerCommand", "publish: staff, resident (who answers alone), or everybody"),
                  .initial = u"staff"_s,
                  .with = u"publish"_s},
                 {.name = u"minutes"_s,
                  .value = u"N"_s,
                  .help = QCoreApplication::translate("ServerCommand", "publish: how long it takes"),
                  .initial = u"0"_s,
                  .with = u"publish"_s},
                 scopeOption(),
                 jsonOption()}),
            .operands = {u"publish|withdraw|list"_s,
                         QCoreApplication::translate("ServerCommand",
                                                     "publish FILE.xml…; withdraw FORM…; or list"),
                         1},
            .notes = QCoreApplication::translate(
                "ServerCommand",
                "A form is an ODK XForm; yizhan form check says what is wrong with one. A new "
                "version takes the place of the one before: what was begun is finished."),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
