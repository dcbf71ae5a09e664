// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveystats.h"

#include "catalogueoptions.h"
#include "command.h"
#include "ledgerdatabase.h"
#include "openingkeys.h"
#include "serverfolder.h"
#include "surveysummary.h"
#include "tablefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::server {

using answers::ChoiceCount;
using answers::QuestionSummary;
using answers::SurveySummary;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SurveyStats", text);
}

/// Two digits behind the point at most.
QString shown(double number)
{
    return QString::number(std::round(number * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

QJsonObject jsonOf(const QuestionSummary &question)
{
    QJsonObject object{{u"question"_s, question.path},
                       {u"label"_s, question.label},
                       {u"asked"_s, question.asked},
                       {u"answered"_s, question.answered}};
    QJsonArray choices;
    for (const ChoiceCount &choice : question.choices) {
        QJsonObject one{{u"value"_s, choice.value}, {u"label"_s, choice.label}};
        if (choice.count)
            one.insert(u"count"_s, *choice.count);
        choices.append(one);
    }
    if (!choices.isEmpty())
        object.insert(u"choices"_s, choices);
    if (question.figures)
        object.insert(u"figures"_s, QJsonObject{{u"mean"_s, question.figures->mean},
                                                {u"lower_quartile"_s, question.figures->lower},
                                                {u"median"_s, question.figures->middle},
                                                {u"upper_quartile"_s, question.figures->upper}});
    return object;
}

QByteArray jsonOf(const std::vector<SurveySummary> &versions)
{
    QJsonArray all;
    for (const SurveySummary &one : versions) {
        QJsonArray questions;
        for (const QuestionSummary &question : one.questions)
            questions.append(jsonOf(question));
        QJsonObject stations;
        for (const auto &[station, count] : one.stations)
            stations.insert(station, count);
        all.append(QJsonObject{{u"survey"_s, one.survey},
                               {u"title"_s, one.title},
                               {u"answers"_s, one.answers},
                               {u"stations"_s, stations},
                               {u"questions"_s, questions}});
    }
    return QJsonDocument(QJsonObject{{u"surveys"_s, all}}).toJson(QJsonDocument::Compact) + '\n';
}

void print(const QuestionSummary &question, console::Terminal &terminal)
{
    terminal.print(translated(QT_TRANSLATE_NOOP("SurveyStats", "%1  %2: asked %3, answered %4"))
                       .arg(question.path, question.label)
                       .arg(question.asked)
                       .arg(question.answered));
    for (const ChoiceCount &choice : question.choices)
        terminal.print(u"    %1  %2  %3"_s.arg(choice.value, choice.label,
                                               choice.count ? QString::number(*choice.count) : u"-"_s));
    if (question.figures)
        terminal.print(
            translated(QT_TRANSLATE_NOOP("SurveyStats",
                                         "    on average %1; a quarter up to %2, half up to %3, three "
                                         "quarters up to %4"))
                .arg(shown(question.figures->mean), shown(question.figures->lower),
                     shown(question.figures->middle), shown(question.figures->upper)));
}

void print(const std::vector<SurveySummary> &versions, console::Terminal &terminal)
{
    for (const SurveySummary &one : versions) {
        terminal.print(one.survey + u"  "_s + one.title + u"  "_s + QString::number(one.answers));
        for (const auto &[station, count] : one.stations)
            terminal.print(u"  "_s + station + u"  "_s + QString::number(count));
        if (one.answers == 0)
            continue;
        for (const QuestionSummary &question : one.questions)
            print(question, terminal);
    }
    terminal.say(translated(QT_TRANSLATE_NOOP("SurveyStats", "-: not told, where fewer than %1 said it"))
                     .arg(answers::fewestTold));
}

/// A row for each question, and one for each of its choices.
Result<void> writeTable(const QString &path, const std::vector<SurveySummary> &versions)
{
    QStringList headings;
    for (const char *heading :
         {QT_TRANSLATE_NOOP("SurveyStats", "survey"), QT_TRANSLATE_NOOP("SurveyStats", "question"),
          QT_TRANSLATE_NOOP("SurveyStats", "question in words"), QT_TRANSLATE_NOOP("SurveyStats", "choice"),
          QT_TRANSLATE_NOOP("SurveyStats", "choice in words"), QT_TRANSLATE_NOOP("SurveyStats", "asked"),
          QT_TRANSLATE_NOOP("SurveyStats", "answered"), QT_TRANSLATE_NOOP("SurveyStats", "how many"),
          QT_TRANSLATE_NOOP("SurveyStats", "on average"), QT_TRANSLATE_NOOP("SurveyStats", "a quarter up to"),
          QT_TRANSLATE_NOOP("SurveyStats", "half up to"),
          QT_TRANSLATE_NOOP("SurveyStats", "three quarters up to")})
        headings.append(translated(heading));
    YIZHAN_TRY_LET(const auto table, ledger::TableFile::create(path, headings));
    for (const SurveySummary &one : versions) {
        for (const QuestionSummary &question : one.questions) {
            std::vector<QByteArray> row{one.survey.toUtf8(),
                                        question.path.toUtf8(),
                                        question.label.toUtf8(),
                                        {},
                                        {},
                                        QByteArray::number(question.asked),
                                        QByteArray::number(question.answered),
                                        {}};
            if (const auto &figures = question.figures) {
                for (const double number : {figures->mean, figures->lower, figures->middle, figures->upper})
                    row.push_back(shown(number).toUtf8());
            }
            row.resize(static_cast<std::size_t>(headings.size()));
            YIZHAN_TRY(table->add(row));
            for (const ChoiceCount &choice : question.choices)
                YIZHAN_TRY(table->add({one.survey.toUtf8(),
                                       question.path.toUtf8(),
                                       question.label.toUtf8(),
                                       choice.value.toUtf8(),
                                       choice.label.toUtf8(),
                                       {},
                                       {},
                                       choice.count ? QByteArray::number(*choice.count) : QByteArray(),
                                       {},
                                       {},
                                       {},
                                       {}}));
        }
    }
    return table->finish();
}

void tellRest(const answers::SummaryOutcome &outcome, console::Terminal &terminal)
{
    const ledger::ExportOutcome &ledger = outcome.answers.ledger;
    tellClosed(ledger.closed, ledger.keys, terminal);
    if (ledger.erased > 0)
        terminal.say(QCoreApplication::translate("SurveyStats",
                                                 "Of %n the time is over: they are not counted any more",
                                                 nullptr, int(ledger.erased)));
    if (const qint64 damaged = ledger.damaged + outcome.unreadable; damaged > 0)
        terminal.say(QCoreApplication::translate("SurveyStats", "%n cannot be opened, and are not counted",
                                                 nullptr, int(damaged)));
}

} // namespace

Result<int> tellSurveyStats(const feed::ServerDatabaseLocation &location, const console::Arguments &arguments,
                            console::Terminal &terminal, const Surroundings &around)
{
    answers::AnswersWish wish{arguments.operands().at(1), {}};
    YIZHAN_TRY_LET(const auto since, arguments.day("since"_L1));
    wish.since = since.value_or(QDate());
    YIZHAN_TRY_LET(const auto keys, openingKeys(arguments.values("secret"_L1)));
    YIZHAN_TRY_LET(const QString scope, scopeOf(arguments));
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    const feed::DocumentFolder documents(documentFolder(location.dataDir));
    publishing::FormPublisher publisher(database, around.clock, documents, scope);
    YIZHAN_TRY_LET(const answers::SummaryOutcome outcome,
                   answers::summarise(database, publisher, keys, wish, arguments.value("station"_L1)));
    if (const QString out = arguments.value("out"_L1); !out.isEmpty())
        YIZHAN_TRY(writeTable(out, outcome.versions));
    if (arguments.isSet("json"_L1))
        terminal.write(jsonOf(outcome.versions));
    else
        print(outcome.versions, terminal);
    tellRest(outcome, terminal);
    const ledger::ExportOutcome &ledger = outcome.answers.ledger;
    return ledger.closed + ledger.damaged + outcome.unreadable > 0 ? console::exitFailed : console::exitOk;
}

} // namespace yizhan::server
