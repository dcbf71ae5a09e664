// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace yizhan::forms {

struct SchemaNode;

enum class NodeKind : quint8 {
    Document,
    Element,
    Attribute,
    Text, ///< only in the tree of a whole form, where a label mixes text and outputs
};

/// One node of a tree: of a form as it was read, of a list of choices, or of the answers of a session.
///
/// A tree that belongs to a FormDefinition is never changed once that exists, and may be read by any thread.
/// The tree of a session belongs to the thread of the session.
struct Node
{
    NodeKind kind = NodeKind::Element;
    QString name;  ///< as written, with its prefix
    QString local; ///< without the prefix
    QString namespaceUri;
    QString text; ///< of an attribute or a text; of an element: its own text, without that of its children
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    std::vector<std::unique_ptr<Node>> attributes;
    int line = 0; ///< where it begins in its file, counted from 1; 0: not from a file

    // Of the nodes of a session only.
    const SchemaNode *schema = nullptr;
    int repeatPosition = 0;  ///< of an instance of a repeat: its place among its siblings, from 1
    bool ownRelevant = true; ///< what its own bind says
    bool relevant = true;    ///< and all above it

    [[nodiscard]] const Node *attribute(QStringView localName) const;
    /// The attribute's text; empty where there is none.
    [[nodiscard]] QString attributeText(QStringView localName) const;
    /// The first child element of this local name.
    [[nodiscard]] Node *child(QStringView localName) const;
    [[nodiscard]] Node *firstElement() const;
    [[nodiscard]] bool hasElements() const;
    [[nodiscard]] const Node *root() const;
    /// What XPath calls the string-value. Of a node of a session that is not relevant: empty.
    [[nodiscard]] QString stringValue() const;
    /// Its place among the siblings of its name, from 1.
    [[nodiscard]] int positionAmongNamesakes() const;

    Node *append(std::unique_ptr<Node> node);
    /// The first child element, which leaves the tree; nullptr where there is none.
    [[nodiscard]] std::unique_ptr<Node> takeFirstElement();
};

/// A new element; `name` may bear a prefix.
[[nodiscard]] std::unique_ptr<Node> makeElement(const QString &name);
/// A deep copy with its schema, as a root.
[[nodiscard]] std::unique_ptr<Node> copyOf(const Node &node);
/// How many nodes a tree holds, itself included.
[[nodiscard]] qsizetype sizeOf(const Node &node);
/// Takes the texts between the elements of a tree away: what stands in a leaf becomes its own text, white
/// space beside elements goes.
void compact(Node &node);
/// Puts nodes into the order of the document, each once. How many nodes were looked at for it: the siblings
/// of each one and of what stands around it, once.
std::size_t putInOrder(std::vector<const Node *> &nodes);

} // namespace yizhan::forms
