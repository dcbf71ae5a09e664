// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"
#include "formfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

/// Adds the instances that a path such as /data/r[3]/v needs, one after the other.
Result<forms::Node *> nodeFor(forms::FormSession &session, const QString &path)
{
    static const QRegularExpression position(u"^([^\\[]+)(?:\\[([0-9]{1,5})\\])?$"_s);
    QString way;
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        const QRegularExpressionMatch match = position.match(step);
        forms::Node *parent = session.nodeAt(way + u'/' + step) == nullptr ? session.nodeAt(way) : nullptr;
        const forms::SchemaNode *schema = parent == nullptr || parent->schema == nullptr
                                              ? nullptr
                                              : parent->schema->child(match.captured(1));
        if (schema != nullptr && schema->isRepeat && !schema->noAddRemove) {
            const std::size_t wanted = std::max<std::size_t>(1, match.captured(2).toUInt());
            while (session.instancesOf(*parent, *schema).size() < wanted)
                YIZHAN_TRY(session.addInstance(*parent, *schema));
        }
        way += u'/' + step;
    }
    forms::Node *node = session.nodeAt(path);
    if (node == nullptr)
        return fail(ErrorCode::NotFound, "form.no_node", u"no such node"_s, path);
    return node;
}

/// What a person could not answer is refused: what the form computes itself. Read-only ones refuse by
/// themselves.
Result<void> answerOne(forms::FormSession &session, const QString &path, const QString &answer)
{
    YIZHAN_TRY_LET(forms::Node * node, nodeFor(session, path));
    if (node->schema != nullptr && node->schema->isCalculated)
        return fail(ErrorCode::Invalid, "form.calculated", u"the form computes it"_s, path);
    return session.answer(*node, answer);
}

/// Whether each value of an answer is offered now, and none comes twice.
bool isOffered(forms::FormSession &session, const forms::Node &node, const QString &answer)
{
    for (const forms::Control *control : node.schema->controls) {
        using Kind = forms::Control::Kind;
        const bool one = control->kind == Kind::SelectOne;
        if (!one && control->kind != Kind::Select && control->kind != Kind::Rank)
            continue;
        QSet<QString> left;
        for (const forms::Choice &choice : session.choices(*control, node))
            left.insert(choice.value);
        const QStringList given = one ? QStringList{answer} : answer.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(given.begin(), given.end(),
                           [&left](const QString &value) { return left.remove(value); });
    }
    return true;
}

/// The paths of the answers that are none of the choices, once all are given: a choice may depend on an
/// answer that comes later. What is not relevant is not asked.
QStringList strangeAnswers(forms::FormSession &session, const QList<TableLine> &lines)
{
    QStringList paths;
    for (const TableLine &line : lines) {
        const forms::Node *node = session.nodeAt(line.cells.front());
        const QString answer = line.cells.mid(1).join(u'\t');
        if (node == nullptr || node->schema == nullptr || !node->relevant || answer.isEmpty())
            continue;
        if (!isOffered(session, *node, answer))
            paths.append(line.cells.front());
    }
    return paths;
}

Result<void> answerAll(forms::FormSession &session, const QList<TableLine> &lines, const QString &path)
{
    for (const TableLine &line : lines) {
        const auto done = answerOne(session, line.cells.front(), line.cells.mid(1).join(u'\t'));
        if (!done) {
            Error error = done.error();
            error.place = path + u':' + QString::number(line.number) + u": "_s + error.place;
            return fail(error);
        }
    }
    return {};
}

QString wordFor(forms::Problem problem)
{
    switch (problem) {
    case forms::Problem::Missing:
        return QCoreApplication::translate("Tool", "an answer is missing");
    case forms::Problem::Undecided:
        return QCoreApplication::translate("Tool", "its rule cannot be evaluated");
    case forms::Problem::Type:
        return QCoreApplication::translate("Tool", "the answer is not of its type");
    default:
        return QCoreApplication::translate("Tool", "the answer breaks its rule");
    }
}

} // namespace

Result<int> fillForm(const FormTask &task)
{
    const QString formPath = task.arguments.operands().at(1);
    YIZHAN_TRY_LET(const QString answers, task.arguments.needed("answers"_L1));
    YIZHAN_TRY_LET(const QString out, task.arguments.needed("out"_L1));
    YIZHAN_TRY_LET(const auto form, formOf(formPath));
    YIZHAN_TRY_LET(const QList<TableLine> lines, linesOf(answers, true));
    YIZHAN_TRY_LET(const auto session,
                   forms::FormSession::begin(form, task.clock, task.random, {.offset = task.clock.offset()}));
    YIZHAN_TRY(answerAll(*session, lines, answers));
    const std::vector<forms::Node *> invalid = session->invalidNodes();
    for (const forms::Node *node : invalid) {
        const forms::Validity validity = session->validity(*node);
        const QString line = forms::FormSession::pathOf(*node) + u": "_s + wordFor(validity.problem);
        task.terminal.print(validity.message.isEmpty() ? line : QString(line + u": "_s + validity.message));
    }
    const QStringList strange = strangeAnswers(*session, lines);
    for (const QString &path : strange)
        task.terminal.print(path + u": "_s +
                            QCoreApplication::translate("Tool", "the answer is not among the choices"));
    for (const QString &failure : session->failures())
        task.terminal.say(failure);
    if (!invalid.empty() || !strange.isEmpty() || !session->failures().isEmpty())
        return console::exitFailed;
    YIZHAN_TRY(storage::writeFile(out, session->submission()));
    return console::exitOk;
}

} // namespace yizhan::tool
