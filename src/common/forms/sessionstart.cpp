// SPDX-License-Identifier: GPL-3.0-or-later
// How a session begins: with a new form, or with answers to go on with.
#include "dependencygraph.h"
#include "formsession.h"
#include "xmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr qsizetype mostNodes = 200'000;

void number(Node &node)
{
    QHash<const SchemaNode *, int> positions;
    for (const auto &child : node.children) {
        if (child->schema != nullptr && child->schema->isRepeat)
            child->repeatPosition = ++positions[child->schema];
        number(*child);
    }
}

/// The child elements by their local names: many siblings are looked up one by one.
QHash<QString, std::vector<const Node *>> elementsOf(const Node &saved)
{
    QHash<QString, std::vector<const Node *>> all;
    for (const auto &child : saved.children) {
        if (child->kind == NodeKind::Element)
            all[child->local].push_back(child.get());
    }
    return all;
}

bool isMeta(const Node &node)
{
    return node.local == "meta"_L1;
}

} // namespace

Result<void> FormSession::fill()
{
    m_document = std::make_unique<Node>();
    m_document->kind = NodeKind::Document;
    m_answers = m_document->append(copyOf(m_form->initialAnswers()));
    if (!m_setting.answers.isEmpty()) {
        YIZHAN_TRY_LET(const auto saved, readXml(m_setting.answers, u"answers"_s));
        compact(*saved);
        const Node *root = saved->firstElement();
        if (root->local != m_answers->local ||
            (!m_form->id().isEmpty() && !root->attributeText(u"id").isEmpty() &&
             root->attributeText(u"id") != m_form->id()))
            return fail(ErrorCode::Invalid, "form.other", u"the answers are of another form"_s);
        if (sizeOf(*root) > mostNodes)
            return fail(ErrorCode::TooLarge, "form.large", u"too many answers"_s);
        takeAnswers(*m_answers, *root);
        takeDeprecated(*root);
    }
    number(*m_answers);
    enter(*m_answers);
    preload();
    enqueueRulesOf(*m_answers);
    recalculate();
    QStringList events{u"odk-instance-load"_s, u"xforms-ready"_s};
    if (m_setting.answers.isEmpty())
        events.append(u"odk-instance-first-load"_s);
    dispatch(events, nullptr);
    recalculate();
    return {};
}

/// What is not among the saved answers keeps what the form says, as if it were new; repeats are as they were
/// saved.
void FormSession::takeAnswers(Node &node, const Node &saved)
{
    if (node.children.empty()) {
        node.text = saved.hasElements() ? QString() : saved.text;
        for (const auto &attribute : node.attributes) {
            if (const Node *other = saved.attribute(attribute->local); other != nullptr && attribute->schema)
                attribute->text = other->text;
        }
    }
    const auto elements = elementsOf(saved);
    for (const auto &part : node.schema->children) {
        if (!part->isRepeat)
            continue;
        std::erase_if(node.children, [&part](const auto &child) { return child->schema == part.get(); });
        const Node *pattern = m_form->templateOf(part.get());
        if (pattern == nullptr)
            continue;
        for (const Node *other : elements.value(pattern->local)) {
            Node *made = node.append(copyOf(*pattern));
            takeAnswers(*made, *other);
        }
    }
    for (const auto &child : node.children) {
        if (child->schema->isRepeat)
            continue;
        if (const auto found = elements.constFind(child->local); found != elements.cend())
            takeAnswers(*child, *found->front());
    }
    // The instances go where the schema has them.
    std::stable_sort(node.children.begin(), node.children.end(), [](const auto &left, const auto &right) {
        return left->schema->index < right->schema->index;
    });
}

/// Which answers these take the place of: no form has a question for it.
void FormSession::takeDeprecated(const Node &saved)
{
    const Node *meta = saved.child(u"meta"_s);
    const Node *old = meta == nullptr ? nullptr : meta->child(u"deprecatedID"_s);
    const QString id = old == nullptr ? QString() : old->stringValue().trimmed();
    if (Node *own = id.isEmpty() ? nullptr : metaNode(u"deprecatedID"_s, true); own != nullptr)
        own->text = id;
}

Node *FormSession::metaNode(const QString &name, bool make)
{
    const auto meta = std::find_if(m_answers->children.begin(), m_answers->children.end(),
                                   [](const auto &child) { return isMeta(*child); });
    if (meta == m_answers->children.end())
        return nullptr;
    if (Node *found = (*meta)->child(name); found != nullptr || !make)
        return found;
    const QString prefix = (*meta)->name.chopped((*meta)->local.size());
    Node *made = (*meta)->append(makeElement(prefix + name));
    made->namespaceUri = (*meta)->namespaceUri;
    return made;
}

QString FormSession::newInstanceId()
{
    static const ExpressionPtr uuid = parseExpression(u"concat('uuid:', uuid())"_s).value_or(nullptr);
    return Evaluator(*this).text(*uuid, nullptr).value_or(QString());
}

QString FormSession::instanceId() const
{
    const Node *node = const_cast<FormSession *>(this)->metaNode(u"instanceID"_s, false);
    return node == nullptr ? QString() : node->text;
}

void FormSession::keepAudit(const QByteArray &csv)
{
    if (Node *node = metaNode(u"audit"_s, false))
        node->text = QString::fromUtf8(csv);
}

QByteArray FormSession::audit() const
{
    const Node *node = const_cast<FormSession *>(this)->metaNode(u"audit"_s, false);
    return node == nullptr ? QByteArray() : node->text.toUtf8();
}

void FormSession::preload()
{
    if (m_setting.answers.isEmpty())
        preloadNode(*m_answers);
    Node *id = metaNode(u"instanceID"_s, true);
    if (id == nullptr)
        return;
    const bool computed = id->schema != nullptr && id->schema->isCalculated;
    if (m_setting.edits && !id->text.isEmpty()) {
        metaNode(u"deprecatedID"_s, true)->text = id->text;
        id->text = newInstanceId();
    } else if (id->text.isEmpty() && !computed) {
        id->text = newInstanceId();
    }
}

void FormSession::preloadNode(Node &node)
{
    if (node.schema != nullptr && !node.schema->preload.kind.isEmpty() && node.children.empty()) {
        const QString text = preloaded(node.schema->preload);
        const bool ends = node.schema->preload.parameter == "end"_L1; // known when the form is handed in
        if (!text.isEmpty() && !ends && (node.text.isEmpty() || node.schema->preload.kind != "uid"_L1))
            node.text = text;
    }
    for (const auto &child : node.children)
        preloadNode(*child);
}

QString FormSession::preloaded(const Preload &preload) const
{
    const Moment moment = momentOf(now(), offset());
    if (preload.kind == "uid"_L1)
        return const_cast<FormSession *>(this)->newInstanceId();
    if (preload.kind == "date"_L1)
        return momentText({moment.ms, false}, offset());
    if (preload.kind == "timestamp"_L1)
        return momentText(moment, offset());
    return preload.kind == "property"_L1 ? m_setting.properties.value(preload.parameter) : QString();
}

} // namespace yizhan::forms
