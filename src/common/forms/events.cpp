// SPDX-License-Identifier: GPL-3.0-or-later
// Actions: what happens when a form is opened, a repeat grows, or an answer changes.
#include "dependencygraph.h"
#include "formsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr int deepestChain = 16; ///< of actions that set off actions

bool hears(const SetValue &action, const QStringList &events)
{
    return std::any_of(action.events.begin(), action.events.end(),
                       [&events](const QString &event) { return events.contains(event); });
}

} // namespace

/// `place`: the instance that was added, or the node that changed; nullptr: the whole form.
void FormSession::dispatch(const QStringList &events, Node *place)
{
    if (m_events >= deepestChain)
        return;
    ++m_events;
    for (const SetValue &action : m_form->actions()) {
        if (!hears(action, events))
            continue;
        if (place == nullptr)
            act(action, nullptr);
        else if (action.scope != nullptr && action.scope == place->schema)
            act(action, place);
        else if (action.scope == nullptr && place->schema->isRepeat && action.target->isWithin(place->schema))
            act(action, place);
    }
    --m_events;
}

void FormSession::act(const SetValue &action, Node *place)
{
    // The nearest instance around the place that holds the target, else all targets.
    std::vector<Node *> targets;
    Node *around = place;
    while (around != nullptr && (around->schema == nullptr || !action.target->isWithin(around->schema)))
        around = around->parent;
    if (around == nullptr || around->kind == NodeKind::Document)
        targets = nodesOf(*action.target);
    else
        collect(*action.target, *around, targets);
    for (Node *target : targets) {
        QString text = action.takesLocation ? m_setting.location : action.text;
        if (action.value) {
            Evaluator evaluator(*this);
            const auto value = evaluator.evaluate(*action.value, target);
            if (!value) {
                noteFailure(*target, value.error());
                continue;
            }
            text = evaluator.conversion().text(*value);
            if (value->type == Value::Type::Number && text == "NaN"_L1)
                text.clear();
        }
        if (!target->children.empty() || !setText(*target, canonical(text, target->schema->type)))
            continue;
        valueChanged(*target);
    }
}

void FormSession::valueChanged(Node &node)
{
    static const QStringList event{u"xforms-value-changed"_s};
    const bool anybody =
        std::any_of(m_form->actions().begin(), m_form->actions().end(), [&node](const SetValue &action) {
            return action.scope == node.schema && action.events.contains(event.front());
        });
    if (!anybody)
        return;
    dispatch(event, &node);
    if (m_events == 0)
        recalculate();
}

} // namespace yizhan::forms
