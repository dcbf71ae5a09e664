// SPDX-License-Identifier: GPL-3.0-or-later
#include "formschema.h"

namespace yizhan::forms {

QString SchemaNode::path() const
{
    QString text;
    for (const SchemaNode *node = this; node != nullptr; node = node->parent)
        text.prepend((node->isAttribute ? QStringLiteral("/@") : QStringLiteral("/")) + node->name);
    return text;
}

SchemaNode *SchemaNode::child(QStringView localName) const
{
    for (const auto &each : children) {
        if (!each->isAttribute && each->local == localName)
            return each.get();
    }
    return nullptr;
}

bool SchemaNode::isWithin(const SchemaNode *ancestor) const
{
    for (const SchemaNode *node = this; node != nullptr; node = node->parent) {
        if (node == ancestor)
            return true;
    }
    return false;
}

} // namespace yizhan::forms
