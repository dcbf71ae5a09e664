// SPDX-License-Identifier: GPL-3.0-or-later
#include "formplay.h"

#include "atomicfile.h"
#include "formfile.h"

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr std::uint64_t seed = 523; // any would do

const QString &noNode()
{
    static const QString text = u"no such node"_s;
    return text;
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString whyNot(const Result<void> &done)
{
    return done ? QString() : done.error().detail;
}

} // namespace

QString FormScript::add(const QString &path)
{
    const auto [above, name] = lastStep(path);
    forms::Node *parent = m_session.nodeAt(above);
    const forms::SchemaNode *repeat =
        parent == nullptr || parent->schema == nullptr ? nullptr : parent->schema->child(name);
    if (repeat == nullptr)
        return noNode();
    const auto added = m_session.addInstance(*parent, *repeat);
    return added ? QString() : added.error().detail;
}

QString FormScript::remove(const QString &path)
{
    forms::Node *node = m_session.nodeAt(path);
    return node == nullptr ? noNode() : whyNot(m_session.removeInstance(*node));
}

std::optional<FormScript::Outcome> FormScript::act(const QString &verb, const QString &path,
                                                   const QString &value)
{
    QString why;
    if (verb == "set"_L1) {
        forms::Node *node = m_session.nodeAt(path);
        why = node == nullptr ? noNode() : whyNot(m_session.answer(*node, value));
    } else if (verb == "add"_L1) {
        why = add(path);
    } else if (verb == "remove"_L1) {
        why = remove(path);
    } else if (verb == "language"_L1) {
        why = m_session.setLanguage(path) ? QString() : u"no such language"_s;
    } else {
        return {};
    }
    return Outcome{false, why.isEmpty(), why};
}

QString FormScript::ofNode(const QString &verb, const forms::Node &node, const QStringList &cells)
{
    if (verb == "expect"_L1)
        return node.children.empty() ? node.text : node.stringValue();
    if (verb == "relevant"_L1)
        return truth(node.relevant);
    if (verb == "required"_L1)
        return truth(m_session.isRequired(node));
    if (verb == "readonly"_L1)
        return truth(m_session.isReadonly(node));
    if (verb == "valid"_L1)
        return truth(m_session.validity(node).isValid());
    if (verb == "message"_L1)
        return m_session.validity(node).message;
    if (verb == "label"_L1)
        return m_session.label(node);
    if (verb == "choicelabel"_L1)
        return m_session.choiceLabel(node, cells.value(2));
    QStringList values;
    for (const forms::Choice &choice : m_session.choices(node))
        values.append(choice.value);
    return values.join(u' ');
}

std::optional<QString> FormScript::found(const QString &verb, const QString &path, const QStringList &cells)
{
    static const QStringList verbs{u"expect"_s,  u"relevant"_s, u"required"_s, u"readonly"_s,   u"valid"_s,
                                   u"message"_s, u"label"_s,    u"choices"_s,  u"choicelabel"_s};
    if (verb == "count"_L1) {
        const auto [above, name] = lastStep(path);
        const forms::Node *parent = m_session.nodeAt(above);
        const forms::SchemaNode *repeat =
            parent == nullptr || parent->schema == nullptr ? nullptr : parent->schema->child(name);
        return repeat == nullptr ? noNode() : QString::number(m_session.instancesOf(*parent, *repeat).size());
    }
    if (!verbs.contains(verb))
        return {};
    const forms::Node *node = m_session.nodeAt(path);
    return node == nullptr ? noNode() : ofNode(verb, *node, cells);
}

std::optional<FormScript::Outcome> FormScript::play(const QStringList &cells)
{
    if (cells.size() < 2)
        return {};
    const QString &verb = cells.at(0);
    const QString &path = cells.at(1);
    if (auto done = act(verb, path, cells.mid(2).join(u'\t')))
        return done;
    const std::optional<QString> got = found(verb, path, cells);
    if (!got)
        return {};
    const QString wanted = verb == "choicelabel"_L1 ? cells.value(3) : QString(cells.mid(2).join(u'\t'));
    return Outcome{true, *got == wanted, *got};
}

Result<int> playScript(const FormTask &task)
{
    const QStringList given = task.arguments.operands();
    const auto form = formOf(given.at(1));
    if (!form) {
        task.terminal.complain(form.error());
        return console::exitUsage;
    }
    const auto lines = linesOf(given.at(2), true);
    if (!lines) {
        task.terminal.complain(lines.error());
        return console::exitUsage;
    }
    SeededRandom random(seed); // a script that is played twice finds the same
    YIZHAN_TRY_LET(const auto session,
                   forms::FormSession::begin(*form, task.clock, random, {.offset = task.clock.offset()}));
    FormScript script(*session);
    bool good = true;
    for (const TableLine &line : *lines) {
        const auto outcome = script.play(line.cells);
        if (!outcome) {
            task.terminal.complain({ErrorCode::Invalid, u"form.script"_s, u"no such verb, or too few cells"_s,
                                    given.at(2) + u':' + QString::number(line.number)});
            return console::exitUsage;
        }
        good = good && outcome->isGood;
        if (!outcome->isCheck && outcome->isGood)
            continue;
        const QString said = (outcome->isGood ? u"ok\t"_s : u"FAIL\t"_s) + QString::number(line.number) +
                             u'\t' + outcome->got.simplified() + u'\n';
        task.terminal.write(said.toUtf8());
    }
    if (const QString path = task.arguments.value("submission"_L1); !path.isEmpty())
        YIZHAN_TRY(storage::writeFile(path, session->submission()));
    for (const QString &failure : session->failures())
        task.terminal.say(failure);
    return good ? console::exitOk : console::exitFailed;
}

} // namespace yizhan::tool
