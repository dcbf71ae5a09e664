// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "evaluator.h"
#include "xmlnode.h"

#include <memory>

namespace yizhan::forms {

/// A lone document in which expressions are evaluated, without a form. instance('id') is its /model/instance
/// of that id. One thread at a time; what is given outlives it.
class DocumentWorld final : public World
{
public:
    /// `document` is compacted; nullptr: an empty one.
    DocumentWorld(std::unique_ptr<Node> document, const Clock &clock, Random &random, int offset);
    ~DocumentWorld() override;

    [[nodiscard]] const Node *root() const override { return m_document.get(); }
    [[nodiscard]] const Node *instanceNamed(const QString &id) const override;
    [[nodiscard]] QDateTime now() const override { return m_clock.nowUtc(); }
    [[nodiscard]] int offset() const override { return m_offset; }
    [[nodiscard]] Random &random() override { return m_random; }

private:
    std::unique_ptr<Node> m_document;
    const Clock &m_clock;
    Random &m_random;
    int m_offset;
};

} // namespace yizhan::forms
