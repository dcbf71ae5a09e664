// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "formsession.h"
#include "random.h"

#include <memory>

namespace yizhan::answers {

/// A form that nobody has answered, with one instance of each repeat whatever its jr:count says: for what
/// its questions and choices are called. Belongs to one thread.
class BlankForm
{
public:
    /// Errors: those of forms::FormSession::begin().
    [[nodiscard]] static Result<std::unique_ptr<BlankForm>> of(forms::FormPtr form);
    ~BlankForm();
    Q_DISABLE_COPY_MOVE(BlankForm)

    [[nodiscard]] forms::FormSession &session() const { return *m_session; }
    /// nullptr: it is not there.
    [[nodiscard]] const forms::Node *nodeOf(const forms::SchemaNode &schema) const;

private:
    BlankForm();

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Random> m_random;
    std::unique_ptr<forms::FormSession> m_session;
};

} // namespace yizhan::answers
