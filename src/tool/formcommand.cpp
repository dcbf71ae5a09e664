// SPDX-License-Identifier: GPL-3.0-or-later
#include "formcommand.h"

#include "formfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

Result<int> checkForm(const FormTask &task)
{
    const QString path = task.arguments.operands().value(1);
    const forms::FormReading reading = forms::readFormFile(path);
    if (!tellFindings(reading.findings, path, task.terminal) || !reading.form)
        return console::exitFailed;
    const forms::FormDefinition &form = *reading.form;
    const QString name = form.title().isEmpty() ? form.id() : form.title();
    task.terminal.print(QCoreApplication::translate("Tool", "%1: form \u201C%2\u201D (%3 %4), %n nodes",
                                                    nullptr, static_cast<int>(form.schemaNodes().size()))
                            .arg(path, name, form.id(), form.version()));
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    using Action = Result<int> (*)(const FormTask &);
    struct Known
    {
        const char *name;
        Action action;
        QStringList operands;
    };
    const Known actions[] = {{"check", checkForm, {u"FORM.xml"_s}},
                             {"eval", evaluateExpressions, {}},
                             {"play", playScript, {u"FORM.xml"_s, u"SCRIPT.tsv"_s}},
                             {"fill", fillForm, {u"FORM.xml"_s}}};
    const QStringList given = arguments.operands();
    for (const Known &known : actions) {
        if (given.value(0) != QLatin1String(known.name))
            continue;
        const qsizetype expected = 1 + known.operands.size();
        if (given.size() < expected)
            return console::wrongUsage("usage.operand", known.operands.value(given.size() - 1));
        if (given.size() > expected)
            return console::wrongUsage("usage.argument", given.value(expected));
        YIZHAN_TRY_LET(const auto clock, FormClock::of(arguments, around.clock));
        return known.action({arguments, terminal, *clock, around.random});
    }
    return console::wrongUsage("usage.choice", given.value(0));
}

QList<console::Option> options()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Tool", text); };
    return {{.name = u"now"_s,
             .value = u"TIME"_s,
             .help = words(
                 QT_TRANSLATE_NOOP("Tool", "Take this for the time, such as 2026-11-23T09:30:00+08:00"))},
            {.name = u"instance"_s,
             .value = u"FILE"_s,
             .help = words(QT_TRANSLATE_NOOP("Tool", "eval: the document in which to evaluate")),
             .with = u"eval"_s},
            {.name = u"context"_s,
             .value = u"PATH"_s,
             .help = words(QT_TRANSLATE_NOOP("Tool", "eval: the node at which to evaluate")),
             .initial = u"/"_s,
             .with = u"eval"_s},
            {.name = u"expressions"_s,
             .value = u"FILE"_s,
             .help = words(QT_TRANSLATE_NOOP("Tool", "eval: lines of a name, a tab and an expression")),
             .with = u"eval"_s},
            {.name = u"submission"_s,
             .value = u"FILE"_s,
             .help = words(QT_TRANSLATE_NOOP("Tool", "play: write the answers that would be sent")),
             .with = u"play"_s},
            {.name = u"answers"_s,
             .value = u"FILE"_s,
             .help = words(QT_TRANSLATE_NOOP("Tool", "fill: lines of a path, a tab and an answer")),
             .with = u"fill"_s},
            {.name = u"out"_s,
             .value = u"FILE"_s,
             .help = words(QT_TRANSLATE_NOOP("Tool", "fill: write the answers that would be sent")),
             .with = u"fill"_s}};
}

} // namespace

console::Command formCommand(const Surroundings &around)
{
    return {.name = u"form"_s,
            .help = QCoreApplication::translate("Tool", "Check survey forms (ODK XForms) and try them out."),
            .options = options(),
            .operands = {.name = u"check FORM.xml|eval|play FORM.xml SCRIPT.tsv|fill FORM.xml"_s,
                         .help = QCoreApplication::translate(
                             "Tool",
                             "say what is wrong with a form; evaluate expressions; play a script of answers "
                             "and checks; fill a form in"),
                         .least = 1},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
