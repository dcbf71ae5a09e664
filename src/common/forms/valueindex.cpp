// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueindex.h"

#include "xmlnode.h"

namespace yizhan::forms {

ValueIndex::ValueIndex() = default;
ValueIndex::~ValueIndex() = default;

bool ValueIndex::covers(const Node *node) const
{
    return node->schema == nullptr && m_documents.contains(node->root());
}

const NodeSet &ValueIndex::find(const Node *list, const QString &item, const QString &name,
                                const QString &value) const
{
    static const NodeSet none;
    const Column &all = column(list, item, name);
    const auto found = all.constFind(value);
    return found == all.cend() ? none : *found;
}

const ValueIndex::Column &ValueIndex::column(const Node *list, const QString &item, const QString &name) const
{
    const QString key = QString::number(reinterpret_cast<quintptr>(list), 16) + QLatin1Char('/') + item +
                        QLatin1Char('/') + name;
    const std::lock_guard guard(m_lock);
    std::shared_ptr<const Column> &known = m_columns[key];
    if (known)
        return *known;
    auto made = std::make_shared<Column>();
    for (const auto &child : list->children) {
        if (child->kind != NodeKind::Element || child->local != item)
            continue;
        for (const auto &cell : child->children) {
            if (cell->kind != NodeKind::Element || cell->local != name)
                continue;
            NodeSet &of = (*made)[cell->stringValue()];
            if (of.empty() || of.back() != child.get())
                of.push_back(child.get());
        }
    }
    known = std::move(made);
    return *known;
}

} // namespace yizhan::forms
