// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlnode.h"

#include "formschema.h"

#include <QHash>

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

std::size_t putInOrder(std::vector<const Node *> &nodes)
{
    struct Placed
    {
        std::vector<int> way; ///< from the root: which child of each; attributes stand before children
        const Node *root = nullptr;
        const Node *node = nullptr;
    };
    std::size_t looked = nodes.size();
    QHash<const Node *, int> places;
    const auto placeOf = [&places, &looked](const Node *node) {
        if (const auto known = places.constFind(node); known != places.cend())
            return *known;
        int place = -static_cast<int>(node->parent->attributes.size());
        for (const auto &attribute : node->parent->attributes)
            places.insert(attribute.get(), place++);
        for (const auto &child : node->parent->children)
            places.insert(child.get(), place++);
        looked += node->parent->attributes.size() + node->parent->children.size();
        return places.value(node);
    };
    std::vector<Placed> placed;
    placed.reserve(nodes.size());
    for (const Node *node : nodes) {
        Placed one;
        one.node = node;
        for (one.root = node; one.root->parent != nullptr; one.root = one.root->parent)
            one.way.push_back(placeOf(one.root));
        std::reverse(one.way.begin(), one.way.end());
        placed.push_back(std::move(one));
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &left, const Placed &right) {
        if (left.root != right.root) // of two trees: any order that stays
            return std::less<>()(left.root, right.root);
        return left.way < right.way;
    });
    nodes.clear();
    for (const Placed &one : placed) {
        if (nodes.empty() || nodes.back() != one.node)
            nodes.push_back(one.node);
    }
    return looked;
}

} // namespace yizhan::forms
