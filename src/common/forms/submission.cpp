// SPDX-License-Identifier: GPL-3.0-or-later
// The answers as XML.
#include "formsession.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr auto javarosa = "http://openrosa.org/javarosa"_L1;
constexpr auto openRosa = "http://openrosa.org/xforms"_L1;

QString escaped(const QString &text, bool inAttribute)
{
    QString result;
    result.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (c == u'&')
            result += "&amp;"_L1;
        else if (c == u'<')
            result += "&lt;"_L1;
        else if (c == u'>')
            result += "&gt;"_L1;
        else if (c == u'"' && inAttribute)
            result += "&quot;"_L1;
        else if (c == u'\r')
            result += "&#13;"_L1;
        else if (inAttribute && (c == u'\n' || c == u'\t'))
            result += c == u'\n' ? "&#10;"_L1 : "&#9;"_L1;
        else if (c >= u' ' || c == u'\n' || c == u'\t')
            result += c; // no other control character may stand in XML
    }
    return result;
}

class Writer
{
public:
    explicit Writer(bool everything) : m_everything(everything) {}

    QByteArray write(const Node &root)
    {
        QMap<QString, QString> prefixes;
        gather(root, prefixes);
        m_text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;
        writeNode(root, &prefixes);
        return m_text.toUtf8() + '\n';
    }

private:
    void gather(const Node &node, QMap<QString, QString> &prefixes)
    {
        const auto note = [&prefixes](const Node &each) {
            const qsizetype colon = each.name.indexOf(u':');
            if (colon > 0 && !each.name.startsWith("xmlns:"_L1) && !each.namespaceUri.isEmpty())
                prefixes.insert(each.name.left(colon), each.namespaceUri);
        };
        note(node);
        for (const auto &attribute : node.attributes) {
            if (attribute->namespaceUri != javarosa)
                note(*attribute);
        }
        for (const auto &child : node.children)
            gather(*child, prefixes);
    }

    void writeNode(const Node &node, const QMap<QString, QString> *prefixes)
    {
        m_text += u'<' + node.name;
        if (prefixes != nullptr) {
            for (auto it = prefixes->begin(); it != prefixes->end(); ++it)
                writeAttribute(u"xmlns:"_s + it.key(), it.value());
        }
        for (const auto &attribute : node.attributes) {
            const bool declares = attribute->name.startsWith("xmlns:"_L1);
            if (!declares && attribute->namespaceUri != javarosa)
                writeAttribute(attribute->name, attribute->text);
        }
        if (node.children.empty() && node.text.isEmpty()) {
            m_text += "/>"_L1;
            return;
        }
        m_text += u'>';
        if (node.children.empty())
            m_text += escaped(node.text, false);
        for (const auto &child : node.children) {
            if (child->relevant || m_everything)
                writeNode(*child, nullptr);
        }
        m_text += "</"_L1 + node.name + u'>';
    }

    void writeAttribute(const QString &name, const QString &value)
    {
        m_text += u' ' + name + u"=\""_s + escaped(value, true) + u'"';
    }

    bool m_everything;
    QString m_text;
};

} // namespace

void FormSession::finish()
{
    for (const SchemaNode *schema : m_form->schemaNodes()) {
        if (schema->preload.kind != "timestamp"_L1 || schema->preload.parameter != "end"_L1)
            continue;
        for (Node *node : nodesOf(*schema))
            setText(*node, preloaded(schema->preload));
    }
    recalculate();
}

QByteArray FormSession::submission()
{
    finish();
    if (m_answers->child(u"meta") == nullptr) {
        // The specification wants an instanceID, of which a server knows a submission again.
        auto meta = makeElement(u"orx:meta"_s);
        meta->namespaceUri = openRosa;
        Node *id = meta->append(makeElement(u"orx:instanceID"_s));
        id->namespaceUri = openRosa;
        id->text = newInstanceId();
        m_answers->append(std::move(meta));
    }
    return Writer(false).write(*m_answers);
}

QByteArray FormSession::draft() const
{
    return Writer(true).write(*m_answers);
}

} // namespace yizhan::forms
