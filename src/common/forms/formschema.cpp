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

SchemaNode *SchemaNode::append(std::unique_ptr<SchemaNode> node)
{
    (node->isAttribute ? m_attributes : m_elements)[node->local].push_back(node.get());
    children.push_back(std::move(node));
    return children.back().get();
}

const std::vector<SchemaNode *> &SchemaNode::namesakes(const QString &localName, bool attributes) const
{
    static const std::vector<SchemaNode *> none;
    const auto &among = attributes ? m_attributes : m_elements;
    const auto found = among.constFind(localName);
    return found == among.cend() ? none : *found;
}

SchemaNode *SchemaNode::named(const QString &fullName, bool attribute) const
{
    const QString localName = fullName.mid(fullName.indexOf(QLatin1Char(':')) + 1);
    for (SchemaNode *each : namesakes(localName, attribute)) {
        if (each->name == fullName)
            return each;
    }
    return nullptr;
}

SchemaNode *SchemaNode::child(QStringView localName) const
{
    const auto &found = namesakes(localName.toString(), false);
    return found.empty() ? nullptr : found.front();
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
