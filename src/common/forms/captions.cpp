// SPDX-License-Identifier: GPL-3.0-or-later
// What a session shows: labels, hints, media, messages, choices.
#include "formsession.h"
#include "references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr int deepestText = 8; ///< of texts whose outputs ask for texts

/// The child that `column` means; nullptr where the expression is more than a name.
const Step *plainColumn(const Expression &expression)
{
    if (expression.kind != Expression::Kind::Path || expression.start != Expression::Start::Context ||
        expression.steps.size() != 1)
        return nullptr;
    const Step &step = expression.steps.front();
    const bool plain = step.axis == Axis::Child && step.test == NodeTest::Name && step.predicates.empty() &&
                       step.name == step.local;
    return plain ? &step : nullptr;
}

QString fileNamed(const QString &address)
{
    return address.trimmed().section(u'/', -1);
}

} // namespace

QString FormSession::say(const Words &words, const Node *origin)
{
    if (words.size() == 1 && !words.front().output)
        return words.front().text;
    if (m_depth >= deepestText)
        return {};
    ++m_depth;
    QString text;
    for (const WordPart &part : words) {
        if (!part.output) {
            text += part.text;
            continue;
        }
        const auto said = Evaluator(*this).text(*part.output, origin);
        if (said)
            text += *said;
        else if (origin != nullptr)
            noteFailure(*origin, said.error());
    }
    --m_depth;
    return text;
}

QString FormSession::say(const Caption &caption, const Node *origin)
{
    if (!caption.expression)
        return say(caption.words, origin);
    if (!caption.itextId.isEmpty())
        return translation(caption.itextId, origin);
    const auto said = Evaluator(*this).text(*caption.expression, origin);
    return said ? *said : QString();
}

const Words *FormSession::itext(const QString &id, const QStringList &forms) const
{
    for (const QString &language : {m_language, m_form->defaultLanguage()}) {
        const Translation *translation = m_form->translation(language);
        if (translation == nullptr)
            continue;
        const auto entry = translation->texts.constFind(id);
        if (entry == translation->texts.cend())
            continue;
        for (const QString &form : forms) {
            const auto words = entry->forms.constFind(form);
            if (words != entry->forms.cend())
                return &*words;
        }
    }
    return nullptr;
}

QString FormSession::translation(const QString &id, const Node *origin)
{
    if (!payForText())
        return {};
    const Words *words = itext(id, {QString(), u"long"_s, u"short"_s});
    return words == nullptr ? QString() : say(*words, origin);
}

QString FormSession::said(const Message &message, const Node &node)
{
    if (!message.expression)
        return message.words.simplified();
    const auto text = Evaluator(*this).text(*message.expression, &node);
    return text ? text->simplified() : QString();
}

QString FormSession::label(const Control &control, const Node &node)
{
    return say(control.label, &node).simplified();
}

QString FormSession::label(const Node &node)
{
    if (node.schema == nullptr)
        return {};
    for (const Control *control : node.schema->controls) {
        if (!control->label.isEmpty())
            return label(*control, node);
    }
    return {};
}

QString FormSession::hint(const Control &control, const Node &node)
{
    return say(control.hint, &node).simplified();
}

QString FormSession::media(const Control &control, const QString &form, const Node &node)
{
    const Caption &caption = form == "guidance"_L1 ? control.hint : control.label;
    const Words *words = caption.itextId.isEmpty() ? nullptr : itext(caption.itextId, {form});
    if (words == nullptr)
        return {};
    const QString text = say(*words, &node);
    return form == "guidance"_L1 ? text.simplified() : fileNamed(text);
}

NodeSet FormSession::itemsOf(const Control &control, const Node &node)
{
    auto items = Evaluator(*this).evaluate(*control.itemset->nodes, &node);
    if (!items) {
        noteFailure(node, items.error());
        return {};
    }
    std::erase_if(items->nodes, [](const Node *item) { return !item->relevant; });
    return std::move(items->nodes);
}

QString FormSession::itemText(const ExpressionPtr &expression, const Node *item)
{
    if (!expression)
        return {};
    if (const Step *column = plainColumn(*expression)) {
        const Node *cell = item->child(column->local);
        return cell == nullptr ? QString() : cell->stringValue();
    }
    const auto text = Evaluator(*this).text(*expression, item);
    return text ? *text : QString();
}

QString FormSession::itemLabel(const Itemset &itemset, const Node *item, const Node &node)
{
    const QString text = itemText(itemset.label, item);
    return (itemset.labelIsItextId ? translation(text, &node) : text).simplified();
}

std::vector<Choice> FormSession::choices(const Control &control, const Node &node)
{
    std::vector<Choice> all;
    for (const FixedChoice &fixed : control.choices) {
        Choice choice{fixed.value, say(fixed.label, &node).simplified(), {}, {}};
        if (const Words *image = itext(fixed.label.itextId, {u"image"_s}); image != nullptr)
            choice.image = fileNamed(say(*image, &node));
        if (const Words *audio = itext(fixed.label.itextId, {u"audio"_s}); audio != nullptr)
            choice.audio = fileNamed(say(*audio, &node));
        all.push_back(std::move(choice));
    }
    if (!control.itemset)
        return all;
    for (const Node *item : itemsOf(control, node)) {
        Choice choice{
            itemText(control.itemset->value, item), itemLabel(*control.itemset, item, node), {}, {}};
        const QString id =
            control.itemset->labelIsItextId ? itemText(control.itemset->label, item) : QString();
        if (const Words *image = id.isEmpty() ? nullptr : itext(id, {u"image"_s}); image != nullptr)
            choice.image = fileNamed(say(*image, &node));
        if (const Words *audio = id.isEmpty() ? nullptr : itext(id, {u"audio"_s}); audio != nullptr)
            choice.audio = fileNamed(say(*audio, &node));
        all.push_back(std::move(choice));
    }
    return all;
}

std::vector<Choice> FormSession::choices(const Node &node)
{
    if (node.schema == nullptr)
        return {};
    for (const Control *control : node.schema->controls) {
        if (control->hasChoices())
            return choices(*control, node);
    }
    return {};
}

QString FormSession::choiceLabel(const Node &node, const QString &value)
{
    if (node.schema == nullptr || value.isEmpty())
        return {};
    for (const Control *control : node.schema->controls) {
        for (const FixedChoice &fixed : control->choices) {
            if (fixed.value == value)
                return say(fixed.label, &node).simplified();
        }
        if (!control->itemset)
            continue;
        for (const Node *item : itemsOf(*control, node)) {
            if (itemText(control->itemset->value, item) == value)
                return itemLabel(*control->itemset, item, node);
        }
    }
    return {};
}

QString FormSession::choiceName(const QString &value, const QString &path, const Node *origin)
{
    if (origin == nullptr || m_depth >= deepestText || !payForText())
        return {};
    ExpressionPtr &expression = m_paths[path];
    if (!expression) {
        const auto parsed = parseExpression(path);
        if (!parsed)
            return {};
        expression = *parsed;
    }
    ++m_depth;
    QString name;
    const auto asked = Evaluator(*this).evaluate(*expression, origin);
    if (asked && asked->isNodes() && !asked->nodes.empty())
        name = choiceLabel(*asked->nodes.front(), value);
    --m_depth;
    return name;
}

std::vector<Screen> FormSession::screens()
{
    std::vector<Screen> all;
    cost.total = 0;
    for (const auto &child : m_form->body().children)
        addScreens(*child, *m_answers, nullptr, all);
    return all;
}

/// `node` is what stands around the control; `shared` a screen of a field-list that it stands on.
void FormSession::addScreens(const Control &control, Node &node, Screen *shared, std::vector<Screen> &screens)
{
    std::vector<Node *> places;
    if (control.node == nullptr)
        places = {&node};
    else if (control.node->isWithin(node.schema))
        collect(*control.node, node, places);
    for (Node *place : places) {
        if (!place->relevant)
            continue;
        if (!control.isGroup()) {
            if (shared == nullptr)
                screens.push_back({nullptr, nullptr, {{&control, place, false}}});
            else
                shared->questions.push_back({&control, place, false});
            continue;
        }
        if (shared == nullptr && control.appearances.contains(u"field-list"_s)) {
            Screen together{&control, place, {}};
            for (const auto &child : control.children)
                addScreens(*child, *place, &together, screens);
            if (!together.questions.empty())
                screens.push_back(std::move(together));
            continue;
        }
        for (const auto &child : control.children)
            addScreens(*child, *place, shared, screens);
    }
    if (control.kind != Control::Kind::Repeat || control.node->noAddRemove)
        return;
    std::vector<Node *> parents;
    collect(*control.node->parent, node.schema == control.node ? *node.parent : node, parents);
    for (Node *parent : parents) {
        if (parent->relevant && shared == nullptr)
            screens.push_back({nullptr, nullptr, {{&control, parent, true}}});
    }
}

} // namespace yizhan::forms
