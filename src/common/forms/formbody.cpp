// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the body of a form.
#include "formreader.h"
#include "references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

std::optional<Control::Kind> kindNamed(const QString &name)
{
    static const QHash<QString, Control::Kind> kinds{
        {u"input"_s, Control::Kind::Input},    {u"secret"_s, Control::Kind::Input},
        {u"textarea"_s, Control::Kind::Input}, {u"select1"_s, Control::Kind::SelectOne},
        {u"select"_s, Control::Kind::Select},  {u"rank"_s, Control::Kind::Rank},
        {u"range"_s, Control::Kind::Range},    {u"trigger"_s, Control::Kind::Trigger},
        {u"upload"_s, Control::Kind::Upload},  {u"group"_s, Control::Kind::Group},
        {u"repeat"_s, Control::Kind::Repeat}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

bool isPart(const QString &name)
{
    static const QStringList parts{u"label"_s,       u"hint"_s,  u"help"_s,     u"item"_s,
                                   u"itemset"_s,     u"alert"_s, u"setvalue"_s, u"setgeopoint"_s,
                                   u"recordaudio"_s, u"value"_s, u"message"_s};
    return parts.contains(name);
}

} // namespace

void BodyReader::read(const Node &body)
{
    m_model.readActions(body, nullptr);
    readChildren(body, *m_form.m_body, m_form.m_schema.get());
}

void BodyReader::readChildren(const Node &element, Control &parent, SchemaNode *context)
{
    for (const auto &child : element.children) {
        if (child->kind != NodeKind::Element)
            continue;
        if (kindNamed(child->local))
            readControl(*child, parent, context);
        else if (!isPart(child->local))
            m_notes.warn(child->line, "form.element", u"an unknown element in the body"_s, child->name);
    }
}

SchemaNode *BodyReader::nodeOf(const Node &element, QStringView attribute, SchemaNode *context)
{
    const QString path = element.attributeText(attribute);
    if (path.trimmed().isEmpty())
        return nullptr;
    const ExpressionPtr expression = m_notes.expression(path, element.line, attribute.toString());
    if (!expression)
        return nullptr;
    SchemaNode *node = nodeOfPath(*expression, m_form.m_schema.get(), context);
    if (node == nullptr)
        m_notes.refuse(element.line, "form.control_nowhere",
                       element.local + u" for a node that is not there"_s, path);
    return node;
}

void BodyReader::readControl(const Node &element, Control &parent, SchemaNode *context)
{
    auto made = std::make_unique<Control>();
    Control &control = *made;
    control.kind = *kindNamed(element.local);
    control.parent = &parent;
    control.line = element.line;
    control.appearances = element.attributeText(u"appearance").split(u' ', Qt::SkipEmptyParts);
    control.label = captionOf(element, u"label", m_notes);
    control.hint = captionOf(element, u"hint", m_notes);
    tellMissingText(control.label, control.line);
    tellMissingText(control.hint, control.line);
    parent.children.push_back(std::move(made));
    if (control.kind == Control::Kind::Repeat) {
        readRepeat(element, control, context);
        return;
    }
    control.node = nodeOf(element, u"ref", context);
    if (control.node == nullptr && !control.isGroup() && !m_notes.isRefused()) {
        if (element.attribute(u"bind"))
            m_notes.refuse(element.line, "form.control_nowhere", u"a control that is bound by an id"_s);
        else
            m_notes.refuse(element.line, "form.control_nowhere", element.local + u" without a node"_s);
        return;
    }
    if (control.node != nullptr)
        control.node->controls.push_back(&control);
    control.mediaType = element.attributeText(u"mediatype");
    readChoices(element, control);
    if (control.kind == Control::Kind::Range)
        readRange(element, control);
    tellWhatNeedsAPhone(control);
    m_model.readActions(element, control.node);
    if (control.isGroup())
        readChildren(element, control, control.node == nullptr ? context : control.node);
}

void BodyReader::readRepeat(const Node &element, Control &control, SchemaNode *context)
{
    control.node = nodeOf(element, element.attribute(u"nodeset") ? u"nodeset" : u"ref", context);
    if (control.node == nullptr) {
        if (!m_notes.isRefused())
            m_notes.refuse(element.line, "form.control_nowhere", u"a repeat without a node"_s);
        return;
    }
    if (control.node->parent == nullptr) {
        m_notes.refuse(element.line, "form.repeat", u"the root of the answers cannot be repeated"_s);
        return;
    }
    control.node->isRepeat = true;
    control.node->controls.push_back(&control);
    const QString count = element.attributeText(u"count");
    if (!count.trimmed().isEmpty())
        control.node->count = m_notes.expression(count, element.line, u"jr:count"_s);
    const QString fixed = element.attributeText(u"noAddRemove").trimmed();
    control.node->noAddRemove = control.node->count != nullptr || fixed == "true()"_L1 || fixed == "true"_L1;
    m_model.readActions(element, control.node);
    readChildren(element, control, control.node);
}

/// A machine at a wall takes no photographs, records nothing and goes nowhere. Where the answer must be given
/// nobody comes past the question there.
void BodyReader::tellWhatNeedsAPhone(const Control &control)
{
    if (control.node == nullptr || control.isGroup())
        return;
    const DataType type = control.node->type;
    const bool drawn =
        control.mediaType.startsWith("image/"_L1) && type == DataType::Binary &&
        (control.appearances.contains(u"signature"_s) || control.appearances.contains(u"draw"_s));
    const bool sent = control.kind == Control::Kind::Upload && !drawn;
    const bool walked =
        control.kind == Control::Kind::Input &&
        (type == DataType::Geotrace || type == DataType::Geoshape || type == DataType::Binary);
    if (!sent && !walked)
        return;
    const ExpressionPtr &required = control.node->required;
    const bool needed =
        required != nullptr && (required->kind != Expression::Kind::Call || required->text != "false"_L1);
    m_notes.warn(control.line, needed ? "form.phone_needed" : "form.phone",
                 u"a question that only phones can ask"_s, control.node->path());
}

/// An answer of several values is written with spaces between them: a value is one word, and no other's.
void BodyReader::tellOddValues(const Control &control)
{
    QSet<QString> known;
    for (const FixedChoice &choice : control.choices) {
        tellMissingText(choice.label, control.line);
        const QString about = (control.node == nullptr ? QString() : control.node->path()) + u": \u201C"_s +
                              choice.value + u'\u201D';
        if (choice.value.isEmpty())
            m_notes.warn(control.line, "form.choice_value", u"a choice whose value is empty"_s, about);
        else if (choice.value.contains(u' '))
            m_notes.warn(control.line, "form.choice_value", u"a value with a space"_s, about);
        else if (known.contains(choice.value))
            m_notes.warn(control.line, "form.choice_value", u"a value comes twice"_s, about);
        known.insert(choice.value);
    }
}

/// Where no language has the text of an id, nothing is shown.
void BodyReader::tellMissingText(const Caption &caption, int line)
{
    const QString &id = caption.itextId;
    const auto &all = m_form.m_translations;
    if (!id.isEmpty() &&
        std::none_of(all.begin(), all.end(), [&id](const auto &each) { return each.texts.contains(id); }))
        m_notes.warn(line, "form.text_missing", u"jr:itext() of an id that is not there"_s, id);
}

void BodyReader::readChoices(const Node &element, Control &control)
{
    for (const auto &child : element.children) {
        if (child->local == "itemset"_L1) {
            readItemset(*child, control);
        } else if (child->local == "item"_L1) {
            const Node *value = child->child(u"value");
            if (value == nullptr) {
                m_notes.warn(child->line, "form.item", u"a choice without a value"_s);
                continue;
            }
            control.choices.push_back({value->stringValue().trimmed(), captionOf(*child, u"label", m_notes)});
        }
    }
    tellOddValues(control);
    const bool asks = control.kind == Control::Kind::Select || control.kind == Control::Kind::SelectOne ||
                      control.kind == Control::Kind::Rank;
    if (asks && !control.hasChoices())
        m_notes.warn(element.line, "form.item", u"a question without choices"_s);
    for (const QString &each : std::as_const(control.appearances)) {
        if (each.startsWith("search("_L1))
            m_notes.warn(element.line, "form.unsupported", u"search() in an appearance does nothing here"_s);
    }
}

void BodyReader::readItemset(const Node &itemset, Control &control)
{
    auto made = std::make_unique<Itemset>();
    made->nodes = m_notes.expression(itemset.attributeText(u"nodeset"), itemset.line, u"nodeset"_s);
    const Node *value = itemset.child(u"value");
    const Node *label = itemset.child(u"label");
    const QString valuePath = value == nullptr ? QString() : value->attributeText(u"ref");
    const QString labelPath = label == nullptr ? valuePath : label->attributeText(u"ref");
    if (valuePath.isEmpty()) {
        m_notes.refuse(itemset.line, "form.itemset", u"an itemset without a value"_s);
        return;
    }
    made->value = m_notes.expression(valuePath, itemset.line, u"value"_s);
    if (!labelPath.isEmpty())
        made->label = m_notes.expression(labelPath, itemset.line, u"label"_s);
    if (made->label && made->label->kind == Expression::Kind::Call && made->label->text == "jr:itext"_L1) {
        made->labelIsItextId = true;
        made->label = made->label->operands.front();
    }
    if (made->nodes && made->value)
        control.itemset = std::move(made);
}

void BodyReader::readRange(const Node &element, Control &control)
{
    const auto number = [&](QStringView name, double otherwise) {
        bool ok = false;
        const double value = element.attributeText(name).toDouble(&ok);
        return ok ? value : otherwise;
    };
    control.rangeStart = number(u"start", 0);
    control.rangeEnd = number(u"end", 10);
    control.rangeStep = number(u"step", 1);
    if (control.rangeStep == 0)
        m_notes.warn(element.line, "form.range", u"a range whose step is nothing"_s);
}

} // namespace yizhan::forms
