// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formschema.h"

#include <QSet>
#include <QStringList>

namespace yizhan::forms {

class FormDefinition;

/// That an expression reads a node.
struct Reference
{
    SchemaNode *node = nullptr;
    /// Where set: only the node in the same instance of this repeat as the expression's own node.
    SchemaNode *within = nullptr;
    /// It reads the node's own value through a step with a predicate, perhaps that of a neighbour.
    bool chosen = false;
    bool isPosition = false; ///< only its place is asked for
};

/// What an expression reads, without evaluating it.
struct References
{
    std::vector<Reference> nodes;
    QStringList instances; ///< instance('…') with a literal
    QStringList pulled;    ///< pulldata('…', …)
    QStringList missing;   ///< paths that lead nowhere in the answers
};

/// `context` is the node of the bind or control that the expression belongs to; nullptr: the document.
[[nodiscard]] References referencesOf(const Expression &expression, SchemaNode *root, SchemaNode *context);

/// The node that a plain path means, as in `nodeset` and `ref`; nullptr where it is none or leads nowhere.
[[nodiscard]] SchemaNode *nodeOfPath(const Expression &path, SchemaNode *root, SchemaNode *context);

} // namespace yizhan::forms
