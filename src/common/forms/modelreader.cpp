// SPDX-License-Identifier: GPL-3.0-or-later
#include "formreader.h"
#include "references.h"
#include "xmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr auto javarosa = "http://openrosa.org/javarosa"_L1;

DataType typeNamed(const QString &name)
{
    static const QHash<QString, DataType> types{
        {u"string"_s, DataType::String},     {u"int"_s, DataType::Int},
        {u"integer"_s, DataType::Int},       {u"long"_s, DataType::Int},
        {u"decimal"_s, DataType::Decimal},   {u"double"_s, DataType::Decimal},
        {u"float"_s, DataType::Decimal},     {u"boolean"_s, DataType::Boolean},
        {u"date"_s, DataType::Date},         {u"time"_s, DataType::Time},
        {u"dateTime"_s, DataType::DateTime}, {u"select"_s, DataType::Select},
        {u"select1"_s, DataType::String},    {u"rank"_s, DataType::Select},
        {u"geopoint"_s, DataType::Geopoint}, {u"geotrace"_s, DataType::Geotrace},
        {u"geoshape"_s, DataType::Geoshape}, {u"barcode"_s, DataType::Barcode},
        {u"binary"_s, DataType::Binary},     {u"base64Binary"_s, DataType::Binary},
        {u"anyURI"_s, DataType::Binary},     {u"text"_s, DataType::String}};
    return types.value(name.mid(name.indexOf(u':') + 1), DataType::String);
}

bool isKnownType(const QString &name)
{
    const QString plain = name.mid(name.indexOf(u':') + 1);
    return plain.isEmpty() || plain == "string"_L1 || plain == "select1"_L1 || plain == "text"_L1 ||
           typeNamed(name) != DataType::String;
}

bool isTemplate(const Node &node)
{
    const Node *attribute = node.attribute(u"template");
    return attribute != nullptr &&
           (attribute->namespaceUri == javarosa || attribute->name.startsWith("jr:"_L1));
}

} // namespace

void ModelReader::read(Node &model)
{
    if (const Node *itext = model.child(u"itext"))
        readItext(*itext);
    readInstances(model);
    if (!m_form.m_schema)
        return;
    for (const auto &child : model.children) {
        if (child->kind == NodeKind::Element && child->local == "bind"_L1)
            readBind(*child, nullptr);
    }
    readActions(model, nullptr);
}

std::unique_ptr<SchemaNode> ModelReader::schemaOf(const Node &node, SchemaNode *parent)
{
    auto schema = std::make_unique<SchemaNode>();
    schema->name = node.name;
    schema->local = node.local;
    schema->parent = parent;
    schema->line = node.line;
    schema->isAttribute = node.kind == NodeKind::Attribute;
    schema->index = static_cast<int>(m_form.m_nodes.size());
    m_form.m_nodes.push_back(schema.get());
    mergeInto(*schema, node);
    return schema;
}

/// Instances of a repeat share one schema.
void ModelReader::mergeInto(SchemaNode &schema, const Node &node)
{
    for (const auto &attribute : node.attributes) {
        if (attribute->name.startsWith("xmlns"_L1) || attribute->namespaceUri == javarosa)
            continue;
        if (schema.named(attribute->name, true) == nullptr)
            schema.append(schemaOf(*attribute, &schema));
    }
    for (const auto &child : node.children) {
        if (SchemaNode *known = schema.named(child->name, false))
            mergeInto(*known, *child);
        else
            schema.append(schemaOf(*child, &schema));
    }
}

void ModelReader::readBind(const Node &bind, SchemaNode *context)
{
    const QString path =
        bind.attribute(u"nodeset") ? bind.attributeText(u"nodeset") : bind.attributeText(u"ref");
    const ExpressionPtr nodeset = m_notes.expression(path, bind.line, u"nodeset"_s);
    if (!nodeset)
        return;
    SchemaNode *node = nodeOfPath(*nodeset, m_form.m_schema.get(), context);
    if (node == nullptr) {
        m_notes.warn(bind.line, "form.bind_nowhere", u"a bind for a node that is not there"_s, path);
        return;
    }
    if (m_bound.contains(node))
        m_notes.warn(bind.line, "form.bind_twice", u"what both say, the second decides"_s, node->path());
    m_bound.insert(node);
    readRules(bind, *node);
    for (const auto &child : bind.children) {
        if (child->kind == NodeKind::Element && child->local == "bind"_L1)
            readBind(*child, node);
    }
}

void ModelReader::readRules(const Node &bind, SchemaNode &node)
{
    node.line = bind.line;
    if (bind.attribute(u"type")) {
        node.typeName = bind.attributeText(u"type").trimmed();
        node.type = typeNamed(node.typeName);
        if (!isKnownType(node.typeName))
            m_notes.warn(bind.line, "form.type", u"unknown type, taken for string"_s, node.typeName);
    }
    const std::pair<QStringView, ExpressionPtr SchemaNode::*> rules[] = {
        {u"calculate", &SchemaNode::calculate},
        {u"relevant", &SchemaNode::relevant},
        {u"required", &SchemaNode::required},
        {u"readonly", &SchemaNode::readonly},
        {u"constraint", &SchemaNode::constraint}};
    for (const auto &[name, rule] : rules) {
        const QString text = bind.attributeText(name);
        if (!text.trimmed().isEmpty())
            node.*rule = m_notes.expression(text, bind.line, name.toString());
    }
    node.isCalculated = node.calculate != nullptr;
    if (bind.attribute(u"requiredMsg"))
        node.requiredMessage = messageOf(bind, u"requiredMsg");
    if (bind.attribute(u"constraintMsg"))
        node.constraintMessage = messageOf(bind, u"constraintMsg");
    static const QStringList known{u"nodeset"_s,  u"ref"_s,         u"type"_s,          u"calculate"_s,
                                   u"relevant"_s, u"required"_s,    u"readonly"_s,      u"constraint"_s,
                                   u"preload"_s,  u"requiredMsg"_s, u"constraintMsg"_s, u"preloadParams"_s};
    for (const auto &attribute : bind.attributes) {
        if (!known.contains(attribute->local) && !attribute->name.startsWith("xmlns"_L1))
            node.extras.insert(attribute->local, attribute->text);
    }
    if (bind.attribute(u"preload"))
        node.preload = {bind.attributeText(u"preload"), bind.attributeText(u"preloadParams")};
}

Message ModelReader::messageOf(const Node &bind, QStringView attribute)
{
    const QString text = bind.attributeText(attribute);
    Message message;
    if (text.trimmed().startsWith("jr:itext("_L1))
        message.expression = m_notes.expression(text, bind.line, attribute.toString());
    else
        message.words = text;
    return message;
}

void ModelReader::readItext(const Node &itext)
{
    for (const auto &translation : itext.children) {
        if (translation->local != "translation"_L1)
            continue;
        Translation made;
        made.language = translation->attributeText(u"lang");
        made.isDefault = translation->attribute(u"default") != nullptr;
        for (const auto &text : translation->children) {
            if (text->local != "text"_L1)
                continue;
            Itext &entry = made.texts[text->attributeText(u"id")];
            for (const auto &value : text->children) {
                if (value->local == "value"_L1)
                    readItextValue(*value, entry);
            }
        }
        if (m_form.translation(made.language) != nullptr)
            m_notes.warn(translation->line, "form.language", u"a language comes twice"_s, made.language);
        m_form.m_translations.push_back(std::move(made));
    }
}

void ModelReader::readItextValue(const Node &value, Itext &entry)
{
    const QString form = value.attributeText(u"form");
    Words words = wordsOf(value, m_notes);
    static const QSet<QString> media{u"image"_s, u"big-image"_s, u"audio"_s, u"video"_s};
    if (media.contains(form) && words.size() == 1 && !words.front().output) // else only a session knows
        m_form.nameFile(words.front().text.trimmed().section(u'/', -1), false, value.line);
    entry.forms.insert(form, std::move(words));
}

void ModelReader::readActions(const Node &parent, SchemaNode *scope)
{
    for (const auto &child : parent.children) {
        if (child->kind == NodeKind::Element &&
            (child->local == "setvalue"_L1 || child->local == "setgeopoint"_L1))
            readAction(*child, scope);
        else if (child->kind == NodeKind::Element && child->local == "recordaudio"_L1)
            m_notes.warn(child->line, "form.unsupported", u"background audio is not recorded"_s);
    }
}

void ModelReader::readAction(const Node &action, SchemaNode *scope)
{
    SetValue made;
    made.line = action.line;
    made.scope = scope;
    made.takesLocation = action.local == "setgeopoint"_L1;
    made.events = action.attributeText(u"event").split(u' ', Qt::SkipEmptyParts);
    const QString path =
        action.attribute(u"ref") ? action.attributeText(u"ref") : action.attributeText(u"bind");
    const ExpressionPtr target = m_notes.expression(path, action.line, u"ref"_s);
    if (!target)
        return;
    made.target = nodeOfPath(*target, m_form.m_schema.get(), scope);
    if (made.target == nullptr) {
        m_notes.warn(action.line, "form.action_nowhere", u"an action for a node that is not there"_s, path);
        return;
    }
    const QString value = action.attributeText(u"value");
    if (!value.trimmed().isEmpty())
        made.value = m_notes.expression(value, action.line, u"value"_s);
    else
        made.text = action.stringValue();
    static const QStringList known{u"odk-instance-first-load"_s, u"odk-instance-load"_s, u"odk-new-repeat"_s,
                                   u"xforms-value-changed"_s,    u"xforms-ready"_s,      u"jr-insert"_s,
                                   u"xforms-revalidate"_s};
    for (const QString &event : std::as_const(made.events)) {
        if (!known.contains(event))
            m_notes.warn(action.line, "form.event", u"an event that never comes"_s, event);
    }
    m_form.m_actions.push_back(std::move(made));
}

void ModelReader::takeTemplates()
{
    // What the body says about repeats goes down to everything inside.
    for (SchemaNode *node : m_form.m_nodes)
        node->repeat = node->isRepeat ? node : node->parent == nullptr ? nullptr : node->parent->repeat;
    markTemplates(*m_form.m_initial, *m_form.m_schema);
}

/// Gives every node its schema, takes templates out of the answers and keeps one for each repeat: its own,
/// else the first instance.
void ModelReader::markTemplates(Node &node, SchemaNode &schema)
{
    node.schema = &schema;
    for (const auto &attribute : node.attributes)
        attribute->schema = schema.named(attribute->name, true);
    for (auto &each : node.children) {
        Node &child = *each;
        SchemaNode *repeat = schema.named(child.name, false);
        markTemplates(child, *repeat);
        const bool declared = isTemplate(child);
        if (!repeat->isRepeat) {
            if (declared)
                m_notes.warn(child.line, "form.template", u"a template of what is no repeat"_s, child.name);
            continue;
        }
        std::erase_if(child.attributes, [](const auto &attribute) {
            return attribute->namespaceUri == javarosa && attribute->local == "template"_L1;
        });
        if (declared || !m_form.m_templates.contains(repeat)) {
            m_form.m_ownedTemplates.push_back(copyOf(child));
            m_form.m_templates.insert(repeat, m_form.m_ownedTemplates.back().get());
        }
        if (declared)
            each.reset();
    }
    std::erase(node.children, nullptr);
}

} // namespace yizhan::forms
