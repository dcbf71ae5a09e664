// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"
#include "formfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
        forms::Node *parent = session.nodeAt(way);
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

Result<void> answerAll(forms::FormSession &session, const QList<TableLine> &lines, const QString &path)
{
    for (const TableLine &line : lines) {
        auto node = nodeFor(session, line.cells.front());
        auto done = node ? session.answer(**node, line.cells.mid(1).join(u'\t')) : fail(node.error());
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
    for (const QString &failure : session->failures())
        task.terminal.say(failure);
    if (!invalid.empty() || !session->failures().isEmpty())
        return console::exitFailed;
    YIZHAN_TRY(storage::writeFile(out, session->submission()));
    return console::exitOk;
}

} // namespace yizhan::tool
