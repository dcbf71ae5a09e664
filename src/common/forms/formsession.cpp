// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsession.h"

#include "dependencygraph.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

FormSession::FormSession(FormPtr form, const Clock &clock, Random &random, SessionSetting setting)
    : m_form(std::move(form)), m_clock(clock), m_random(random), m_setting(std::move(setting)),
      m_single(m_form->schemaNodes().size(), nullptr)
{
    m_language = m_form->translation(m_setting.language) ? m_setting.language : m_form->defaultLanguage();
}

FormSession::~FormSession() = default;

Result<std::unique_ptr<FormSession>> FormSession::begin(FormPtr form, const Clock &clock, Random &random,
                                                        SessionSetting setting)
{
    std::unique_ptr<FormSession> session(new FormSession(std::move(form), clock, random, std::move(setting)));
    YIZHAN_TRY(session->fill());
    return session;
}

const Node *FormSession::instanceNamed(const QString &id) const
{
    if (const Node *found = m_form->instanceNamed(id))
        return found;
    return id == m_form->id() ? m_document.get() : nullptr;
}

Node *FormSession::nodeAt(const QString &path) const
{
    static const QRegularExpression step(u"^(@?)([^\\[\\]@/]+)(?:\\[([0-9]{1,6})\\])?$"_s);
    Node *node = m_document.get();
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &each : steps) {
        const QRegularExpressionMatch match = step.match(each.trimmed());
        if (!match.hasMatch())
            return nullptr;
        const QString name = match.captured(2);
        int wanted = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        Node *next = nullptr;
        const auto &among = match.captured(1).isEmpty() ? node->children : node->attributes;
        for (std::size_t at = 0; at < among.size(); ++at) {
            const Node &child = *among[at];
            if (child.name != name && child.local != name)
                continue;
            // The instances of a repeat stand together: the third is two behind the first.
            const std::size_t there = at + static_cast<std::size_t>(wanted) - 1;
            if (child.repeatPosition == 1 && there < among.size() && among[there]->schema == child.schema &&
                among[there]->repeatPosition == wanted) {
                wanted = 1;
                at = there;
            }
            if (--wanted == 0) {
                next = among[at].get();
                break;
            }
        }
        if (next == nullptr)
            return nullptr;
        node = next;
    }
    return node == m_document.get() ? nullptr : node;
}

QString FormSession::pathOf(const Node &node)
{
    QString path;
    for (const Node *at = &node; at != nullptr && at->kind != NodeKind::Document; at = at->parent) {
        QString step = u'/' + QString(at->kind == NodeKind::Attribute ? u"@"_s : QString()) + at->name;
        if (at->repeatPosition > 0)
            step += u'[' + QString::number(at->repeatPosition) + u']';
        path.prepend(step);
    }
    return path;
}

Result<void> FormSession::answer(Node &node, const QString &value)
{
    if (node.schema == nullptr || !node.children.empty() || node.schema->isRepeat)
        return fail(ErrorCode::Invalid, "form.no_answer", u"a group takes no answer"_s, pathOf(node));
    if (isReadonly(node))
        return fail(ErrorCode::Invalid, "form.readonly", u"the question is read-only"_s, pathOf(node));
    const QString kept = canonical(value, node.schema->type);
    if (!setText(node, kept))
        return {};
    recalculate();
    valueChanged(node);
    return {};
}

bool FormSession::setLanguage(const QString &language)
{
    if (m_form->translation(language) != nullptr) {
        m_language = language;
        return true;
    }
    if (language != "default"_L1 && !language.isEmpty())
        return false;
    m_language = m_form->defaultLanguage();
    return true;
}

bool FormSession::holds(const ExpressionPtr &rule, const Node &node, bool otherwise)
{
    return rule ? judged(rule, node).value_or(otherwise) : otherwise;
}

std::optional<bool> FormSession::judged(const ExpressionPtr &rule, const Node &node)
{
    const auto result = Evaluator(*this).boolean(*rule, &node);
    if (result)
        return *result;
    noteFailure(node, result.error());
    return {};
}

bool FormSession::isRequired(const Node &node)
{
    return node.schema != nullptr && holds(node.schema->required, node, false);
}

bool FormSession::isReadonly(const Node &node)
{
    for (const Node *at = &node; at != nullptr && at->schema != nullptr; at = at->parent) {
        if (holds(at->schema->readonly, *at, false))
            return true;
    }
    return false;
}

Validity FormSession::validity(const Node &node)
{
    if (!node.relevant || node.schema == nullptr || node.schema->isRepeat || !node.children.empty())
        return {};
    if (node.text.isEmpty()) {
        const auto required =
            node.schema->required ? judged(node.schema->required, node) : std::optional(false);
        if (!required)
            return {Problem::Undecided, {}};
        if (!*required)
            return {};
        return {Problem::Missing, said(node.schema->requiredMessage, node)};
    }
    if (!isOfType(node.text, node.schema->type))
        return {Problem::Type, said(node.schema->constraintMessage, node)};
    const auto met = node.schema->constraint ? judged(node.schema->constraint, node) : std::optional(true);
    if (!met)
        return {Problem::Undecided, {}};
    if (*met)
        return {};
    return {Problem::Constraint, said(node.schema->constraintMessage, node)};
}

namespace {

template <typename Visit>
void forLeaves(Node &node, const Visit &visit)
{
    if (!node.relevant)
        return;
    if (node.children.empty())
        visit(node);
    for (const auto &child : node.children)
        forLeaves(*child, visit);
}

} // namespace

std::vector<Node *> FormSession::invalidNodes(std::size_t most)
{
    std::vector<Node *> invalid;
    cost.total = 0;
    forLeaves(*m_answers, [&](Node &node) {
        if (invalid.size() < most && !validity(node).isValid())
            invalid.push_back(&node);
    });
    return invalid;
}

void FormSession::noteFailure(const Node &node, const Error &error)
{
    const QString line = (node.schema == nullptr ? QString() : node.schema->path()) + u": "_s + error.detail;
    if (m_failures.size() < 100 && !m_failures.contains(line))
        m_failures.append(line);
}

} // namespace yizhan::forms
