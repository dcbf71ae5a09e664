// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>

namespace yizhan::forms {

/// Which items of a list have a value in a column: `item[county = '441202']` without looking at every item.
/// Built when first asked for, for trees that never change. Any thread.
class ValueIndex
{
public:
    ValueIndex();
    ~ValueIndex();
    Q_DISABLE_COPY_MOVE(ValueIndex)

    /// Declares a tree that will not change any more. Before the index is shared.
    void addDocument(const Node *document) { m_documents.insert(document); }
    [[nodiscard]] bool covers(const Node *node) const;

    /// The children `item` of `list` of which a child `column` has this value, in order.
    [[nodiscard]] const NodeSet &find(const Node *list, const QString &item, const QString &column,
                                      const QString &value) const;

private:
    using Column = QHash<QString, NodeSet>;
    const Column &column(const Node *list, const QString &item, const QString &column) const;

    QSet<const Node *> m_documents;
    mutable std::mutex m_lock;
    mutable QHash<QString, std::shared_ptr<const Column>> m_columns;
};

} // namespace yizhan::forms
