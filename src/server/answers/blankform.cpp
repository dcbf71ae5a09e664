// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankform.h"

namespace yizhan::answers {

namespace {

/// Words do not depend on when they are read.
class NoTime final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

} // namespace

BlankForm::BlankForm() : m_clock(std::make_unique<NoTime>()), m_random(std::make_unique<SeededRandom>(0)) {}

BlankForm::~BlankForm() = default;

Result<std::unique_ptr<BlankForm>> BlankForm::of(forms::FormPtr form)
{
    std::unique_ptr<BlankForm> blank(new BlankForm);
    YIZHAN_TRY_LET(blank->m_session,
                   forms::FormSession::begin(std::move(form), *blank->m_clock, *blank->m_random));
    forms::FormSession &session = *blank->m_session;
    for (const forms::SchemaNode *node : session.form().schemaNodes()) { // the outer ones come first
        forms::Node *parent = node->isRepeat ? session.nodeAt(node->parent->path()) : nullptr;
        if (parent != nullptr && session.instancesOf(*parent, *node).empty())
            YIZHAN_TRY(session.addInstance(*parent, *node));
    }
    return blank;
}

const forms::Node *BlankForm::nodeOf(const forms::SchemaNode &schema) const
{
    return m_session->nodeAt(schema.path());
}

} // namespace yizhan::answers
