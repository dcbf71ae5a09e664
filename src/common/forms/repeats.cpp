// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependencygraph.h"
#include "formsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr qsizetype mostNodes = 200'000;

/// A new instance begins with no instances of the repeats inside it; they are added one by one.
void dropInnerRepeats(Node &node)
{
    std::erase_if(node.children,
                  [](const auto &child) { return child->schema != nullptr && child->schema->isRepeat; });
    for (const auto &child : node.children)
        dropInnerRepeats(*child);
}

/// Behind the last instance; where there is none, where the schema has it.
std::size_t placeFor(const Node &parent, const SchemaNode &repeat)
{
    for (std::size_t i = parent.children.size(); i > 0; --i) {
        if (parent.children[i - 1]->schema == &repeat)
            return i;
    }
    std::size_t place = 0;
    for (std::size_t i = 0; i < parent.children.size(); ++i) {
        const SchemaNode *schema = parent.children[i]->schema;
        if (schema != nullptr && schema->index < repeat.index) // they are numbered as they stand
            place = i + 1;
    }
    return place;
}

} // namespace

std::vector<Node *> FormSession::instancesOf(const Node &parent, const SchemaNode &repeat) const
{
    std::vector<Node *> found;
    for (const auto &child : parent.children) {
        if (child->schema == &repeat)
            found.push_back(child.get());
    }
    return found;
}

void FormSession::renumber(Node &parent, const SchemaNode &repeat)
{
    int position = 0;
    for (const auto &child : parent.children) {
        if (child->schema == &repeat)
            child->repeatPosition = ++position;
    }
}

Node *FormSession::insertInstance(Node &parent, const SchemaNode &repeat)
{
    const Node *pattern = m_form->templateOf(&repeat);
    if (pattern == nullptr || m_size + sizeOf(*pattern) > mostNodes)
        return nullptr;
    std::unique_ptr<Node> made = copyOf(*pattern);
    dropInnerRepeats(*made);
    made->parent = &parent;
    Node *instance = made.get();
    const auto at = static_cast<std::ptrdiff_t>(placeFor(parent, repeat));
    parent.children.insert(parent.children.begin() + at, std::move(made));
    instance->repeatPosition = 1;
    if (at > 0 && parent.children[static_cast<std::size_t>(at - 1)]->schema == &repeat)
        instance->repeatPosition += parent.children[static_cast<std::size_t>(at - 1)]->repeatPosition;
    enter(*instance);
    if (!parent.relevant)
        spreadRelevance(*instance, false);
    enqueueRulesOf(*instance);
    return instance;
}

void FormSession::takeAway(Node &instance)
{
    Node &parent = *instance.parent;
    const SchemaNode &repeat = *instance.schema;
    std::vector<Node *> open{&instance};
    QSet<Node *> gone;
    while (!open.empty()) {
        Node *node = open.back();
        open.pop_back();
        gone.insert(node);
        for (const auto &attribute : node->attributes)
            gone.insert(attribute.get());
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    m_size -= gone.size();
    for (auto &[rule, pending] : m_pending) {
        std::erase_if(pending.nodes, [&gone](Node *node) { return gone.contains(node); });
        pending.known -= gone;
    }
    std::erase_if(parent.children, [&instance](const auto &child) { return child.get() == &instance; });
    renumber(parent, repeat);
}

Result<Node *> FormSession::addInstance(Node &parent, const SchemaNode &repeat)
{
    if (!repeat.isRepeat || parent.schema != repeat.parent)
        return fail(ErrorCode::Invalid, "form.no_repeat", u"this is no repeat"_s, pathOf(parent));
    Node *made = insertInstance(parent, repeat);
    if (made == nullptr)
        return fail(ErrorCode::TooLarge, "form.large", u"the form has grown too large"_s, pathOf(parent));
    structureChanged(parent, repeat, true);
    recalculate();
    dispatch({u"odk-new-repeat"_s, u"jr-insert"_s}, made);
    recalculate();
    return made;
}

Result<void> FormSession::removeInstance(Node &instance)
{
    if (instance.schema == nullptr || !instance.schema->isRepeat)
        return fail(ErrorCode::Invalid, "form.no_repeat", u"this is no instance of a repeat"_s,
                    pathOf(instance));
    Node &parent = *instance.parent;
    const SchemaNode &repeat = *instance.schema;
    takeAway(instance);
    structureChanged(parent, repeat, false);
    recalculate();
    return {};
}

} // namespace yizhan::forms
