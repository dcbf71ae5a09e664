// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentworld.h"

namespace yizhan::forms {

DocumentWorld::DocumentWorld(std::unique_ptr<Node> document, const Clock &clock, Random &random, int offset)
    : m_document(std::move(document)), m_clock(clock), m_random(random), m_offset(offset)
{
    if (!m_document) {
        m_document = std::make_unique<Node>();
        m_document->kind = NodeKind::Document;
    }
    compact(*m_document);
}

DocumentWorld::~DocumentWorld() = default;

const Node *DocumentWorld::instanceNamed(const QString &id) const
{
    const Node *model = m_document->child(u"model");
    if (model == nullptr)
        return nullptr;
    for (const auto &child : model->children) {
        if (child->local == QLatin1String("instance") && child->attributeText(u"id") == id)
            return child.get();
    }
    return nullptr;
}

} // namespace yizhan::forms
