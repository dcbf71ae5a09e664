// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlnode.h"

#include "formschema.h"

#include <algorithm>

namespace yizhan::forms {

namespace {

void appendText(const Node &node, QString &text)
{
    if (!node.relevant)
        return;
    text += node.text;
    for (const auto &child : node.children)
        appendText(*child, text);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

std::vector<const Node *> wayTo(const Node *node)
{
    std::vector<const Node *> way;
    for (; node != nullptr; node = node->parent)
        way.push_back(node);
    std::reverse(way.begin(), way.end());
    return way;
}

/// Attributes stand before the children.
std::ptrdiff_t placeIn(const Node &parent, const Node *node)
{
    const auto is = [node](const std::unique_ptr<Node> &child) { return child.get() == node; };
    const auto child = std::find_if(parent.children.begin(), parent.children.end(), is);
    if (child != parent.children.end())
        return child - parent.children.begin();
    const auto attribute = std::find_if(parent.attributes.begin(), parent.attributes.end(), is);
    return attribute - parent.attributes.end();
}

} // namespace

const Node *Node::attribute(QStringView localName) const
{
    for (const auto &each : attributes) {
        if (each->local == localName)
            return each.get();
    }
    return nullptr;
}

QString Node::attributeText(QStringView localName) const
{
    const Node *found = attribute(localName);
    return found == nullptr ? QString() : found->text;
}

Node *Node::child(QStringView localName) const
{
    for (const auto &each : children) {
        if (each->kind == NodeKind::Element && each->local == localName)
            return each.get();
    }
    return nullptr;
}

Node *Node::firstElement() const
{
    for (const auto &each : children) {
        if (each->kind == NodeKind::Element)
            return each.get();
    }
    return nullptr;
}

bool Node::hasElements() const
{
    return firstElement() != nullptr;
}

const Node *Node::root() const
{
    const Node *node = this;
    while (node->parent != nullptr)
        node = node->parent;
    return node;
}

QString Node::stringValue() const
{
    if (!relevant)
        return {};
    if (children.empty()) {
        // An answer 17 to a decimal question is kept, and sent, as 17.0; expressions see the number.
        if (schema != nullptr && schema->type == DataType::Decimal && text.endsWith(QLatin1String(".0")))
            return text.chopped(2);
        return text;
    }
    QString all;
    appendText(*this, all);
    return all;
}

int Node::positionAmongNamesakes() const
{
    if (repeatPosition > 0)
        return repeatPosition;
    if (parent == nullptr)
        return 1;
    int position = 0;
    for (const auto &sibling : parent->children) {
        if (sibling->kind == kind && sibling->name == name)
            ++position;
        if (sibling.get() == this)
            break;
    }
    return std::max(position, 1);
}

Node *Node::append(std::unique_ptr<Node> node)
{
    node->parent = this;
    children.push_back(std::move(node));
    return children.back().get();
}

std::unique_ptr<Node> Node::takeFirstElement()
{
    for (auto &each : children) {
        if (each->kind == NodeKind::Element) {
            std::unique_ptr<Node> taken = std::move(each);
            std::erase(children, nullptr);
            taken->parent = nullptr;
            return taken;
        }
    }
    return nullptr;
}

std::unique_ptr<Node> makeElement(const QString &name)
{
    auto node = std::make_unique<Node>();
    node->name = name;
    node->local = name.mid(name.indexOf(QLatin1Char(':')) + 1);
    return node;
}

std::unique_ptr<Node> copyOf(const Node &node)
{
    auto copy = std::make_unique<Node>();
    copy->kind = node.kind;
    copy->name = node.name;
    copy->local = node.local;
    copy->namespaceUri = node.namespaceUri;
    copy->text = node.text;
    copy->line = node.line;
    copy->schema = node.schema;
    copy->children.reserve(node.children.size());
    for (const auto &child : node.children)
        copy->append(copyOf(*child));
    for (const auto &attribute : node.attributes) {
        copy->attributes.push_back(copyOf(*attribute));
        copy->attributes.back()->parent = copy.get();
    }
    return copy;
}

qsizetype sizeOf(const Node &node)
{
    auto size = 1 + static_cast<qsizetype>(node.attributes.size());
    for (const auto &child : node.children)
        size += sizeOf(*child);
    return size;
}

void compact(Node &node)
{
    QString text;
    for (const auto &child : node.children) {
        if (child->kind == NodeKind::Text)
            text += child->text;
    }
    std::erase_if(node.children,
                  [](const std::unique_ptr<Node> &child) { return child->kind == NodeKind::Text; });
    if (node.kind == NodeKind::Element)
        node.text = !node.children.empty() && isBlank(text) ? QString() : text;
    for (const auto &child : node.children)
        compact(*child);
}

bool isBefore(const Node *left, const Node *right)
{
    if (left == right)
        return false;
    const std::vector<const Node *> one = wayTo(left);
    const std::vector<const Node *> other = wayTo(right);
    std::size_t shared = 0;
    while (shared < one.size() && shared < other.size() && one[shared] == other[shared])
        ++shared;
    if (shared == 0) // of two trees: any order that stays
        return std::less<>()(one.front(), other.front());
    if (shared == one.size() || shared == other.size())
        return shared == one.size();
    return placeIn(*one[shared - 1], one[shared]) < placeIn(*one[shared - 1], other[shared]);
}

} // namespace yizhan::forms
