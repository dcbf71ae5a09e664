// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentworld.h"
#include "formfile.h"
#include "xmltree.h"

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

QString typeOf(const forms::Value &value)
{
    switch (value.type) {
    case forms::Value::Type::Number:
        return u"number"_s;
    case forms::Value::Type::Boolean:
        return u"boolean"_s;
    case forms::Value::Type::Nodes:
        return u"nodeset"_s;
    default:
        return u"string"_s;
    }
}

QString resultOf(forms::World &world, const QString &text, const forms::Node *context)
{
    const auto expression = forms::parseExpression(text);
    if (!expression)
        return u"error\t"_s + oneLine(expression.error().detail);
    forms::Evaluator evaluator(world);
    const auto value = evaluator.evaluate(**expression, context);
    if (!value)
        return u"error\t"_s + oneLine(value.error().detail);
    const QString shown = value->isNodes() ? QString::number(value->nodes.size())
                                           : oneLine(evaluator.conversion().text(*value));
    return typeOf(*value) + u'\t' + shown;
}

Result<const forms::Node *> nodeAt(forms::World &world, const QString &path)
{
    YIZHAN_TRY_LET(const auto expression, forms::parseExpression(path));
    YIZHAN_TRY_LET(const auto value, forms::Evaluator(world).evaluate(*expression, world.root()));
    if (value.nodes.empty())
        return fail(ErrorCode::NotFound, "form.no_node", u"the document has no such node"_s, path);
    return value.nodes.front();
}

} // namespace

Result<int> evaluateExpressions(const FormTask &task)
{
    YIZHAN_TRY_LET(const QString path, task.arguments.needed("expressions"_L1));
    std::unique_ptr<forms::Node> document;
    if (const QString file = task.arguments.value("instance"_L1); !file.isEmpty()) {
        YIZHAN_TRY_LET(const QByteArray bytes, forms::readWhole(file, forms::XmlLimits().bytes));
        YIZHAN_TRY_LET(document, forms::readXml(bytes, file));
    }
    forms::DocumentWorld world(std::move(document), task.clock, task.random, task.clock.offset());
    YIZHAN_TRY_LET(const forms::Node *context, nodeAt(world, task.arguments.value("context"_L1)));
    YIZHAN_TRY_LET(const QList<TableLine> lines, linesOf(path, false));
    for (const TableLine &line : lines) {
        const QString expression = line.cells.mid(1).join(u'\t');
        const QString result = line.cells.front() + u'\t' + resultOf(world, expression, context) + u'\n';
        task.terminal.write(result.toUtf8());
    }
    return console::exitOk;
}

} // namespace yizhan::tool
