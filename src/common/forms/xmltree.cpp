// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

/// Counts the attributes of each element before the reader of Qt sees them, which compares each with each.
/// Where in `bytes` an element has more than `most`; -1: none has.
class AttributeCount
{
public:
    AttributeCount(const QByteArray &bytes, qsizetype most) : m_bytes(bytes), m_most(most) {}

    qsizetype tooMany()
    {
        for (qsizetype at = m_bytes.indexOf('<'); at >= 0; at = m_bytes.indexOf('<', at)) {
            if (m_bytes.mid(at, 4) == "<!--")
                at = behind("-->", at);
            else if (m_bytes.mid(at, 9) == "<![CDATA[")
                at = behind("]]>", at);
            else if (m_bytes.mid(at, 2) == "<?")
                at = behind("?>", at);
            else if (!passTag(++at))
                return at;
        }
        return -1;
    }

private:
    [[nodiscard]] qsizetype behind(const char *mark, qsizetype from) const
    {
        const qsizetype at = m_bytes.indexOf(mark, from);
        return at < 0 ? m_bytes.size() : at + 1;
    }

    /// False where there are too many; `at` goes to the end of the tag.
    bool passTag(qsizetype &at) const
    {
        qsizetype attributes = 0;
        char quote = 0;
        for (; at < m_bytes.size() && (quote != 0 || m_bytes.at(at) != '>'); ++at) {
            const char c = m_bytes.at(at);
            if (quote != 0)
                quote = c == quote ? char(0) : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '=' && ++attributes > m_most)
                return false;
        }
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_most;
};

class TreeBuilder
{
public:
    TreeBuilder(const QByteArray &bytes, QString name, const XmlLimits &limits)
        : m_xml(bytes), m_name(std::move(name)), m_limits(limits)
    {
        m_document->kind = NodeKind::Document;
        m_open = m_document.get();
    }

    Result<std::unique_ptr<Node>> build()
    {
        while (!m_xml.atEnd())
            YIZHAN_TRY(take(m_xml.readNext()));
        if (m_xml.hasError())
            return fail(ErrorCode::Invalid, "xml.syntax", m_xml.errorString(), place());
        if (m_document->firstElement() == nullptr)
            return fail(ErrorCode::Invalid, "xml.syntax", u"there is no element"_s, place());
        return std::move(m_document);
    }

private:
    Result<void> take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            return fail(ErrorCode::Invalid, "xml.doctype", u"a document type is not accepted"_s, place());
        case QXmlStreamReader::EntityReference:
            return fail(ErrorCode::Invalid, "xml.syntax", u"an entity that is not defined"_s, place());
        case QXmlStreamReader::StartElement:
            return open();
        case QXmlStreamReader::EndElement:
            m_open = m_open->parent;
            --m_depth;
            return {};
        case QXmlStreamReader::Characters:
            return m_open->kind == NodeKind::Document ? Result<void>() : addText();
        default:
            return {};
        }
    }

    Result<void> open()
    {
        auto node = std::make_unique<Node>();
        node->name = shared(m_xml.qualifiedName());
        node->local = shared(m_xml.name());
        node->namespaceUri = shared(m_xml.namespaceUri());
        node->line = static_cast<int>(m_xml.lineNumber());
        for (const QXmlStreamNamespaceDeclaration &declared : m_xml.namespaceDeclarations())
            addAttribute(*node, declared.prefix().isEmpty() ? u"xmlns"_s : u"xmlns:"_s + declared.prefix(),
                         declared.namespaceUri().toString(), u"http://www.w3.org/2000/xmlns/"_s);
        for (const QXmlStreamAttribute &given : m_xml.attributes())
            addAttribute(*node, given.qualifiedName().toString(), given.value().toString(),
                         given.namespaceUri().toString());
        m_nodes += 1 + static_cast<qsizetype>(node->attributes.size());
        if (m_nodes > m_limits.nodes)
            return fail(ErrorCode::TooLarge, "xml.large", u"too many elements"_s, place());
        if (++m_depth > m_limits.depth)
            return fail(ErrorCode::TooLarge, "xml.deep", u"elements are nested too deep"_s, place());
        m_open = m_open->append(std::move(node));
        return {};
    }

    void addAttribute(Node &node, const QString &name, const QString &value, const QString &uri)
    {
        auto attribute = std::make_unique<Node>();
        attribute->kind = NodeKind::Attribute;
        attribute->name = shared(name);
        attribute->local = shared(QStringView(name).mid(name.indexOf(u':') + 1));
        attribute->namespaceUri = shared(uri);
        attribute->text = value;
        attribute->parent = &node;
        attribute->line = node.line;
        if (uri.endsWith(u"/xmlns/"_s))
            attribute->local = attribute->name; // `xmlns:id` is not an id
        node.attributes.push_back(std::move(attribute));
    }

    Result<void> addText()
    {
        if (!m_open->children.empty() && m_open->children.back()->kind == NodeKind::Text) {
            m_open->children.back()->text += m_xml.text();
            return {};
        }
        if (++m_nodes > m_limits.nodes)
            return fail(ErrorCode::TooLarge, "xml.large", u"too many elements"_s, place());
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Text;
        node->text = m_xml.text().toString();
        node->line = static_cast<int>(m_xml.lineNumber());
        m_open->append(std::move(node));
        return {};
    }

    /// A list of ten thousand items has a handful of names: each is kept once.
    QString shared(QStringView text)
    {
        for (const QString &recent : m_recent) {
            if (recent == text)
                return recent;
        }
        QString known = *m_names.insert(text.toString());
        m_recent[m_nextRecent++ % m_recent.size()] = known;
        return known;
    }

    [[nodiscard]] QString place() const { return m_name + u':' + QString::number(m_xml.lineNumber()); }

    QXmlStreamReader m_xml;
    QString m_name;
    XmlLimits m_limits;
    std::unique_ptr<Node> m_document = std::make_unique<Node>();
    Node *m_open = nullptr;
    QSet<QString> m_names;
    std::array<QString, 16> m_recent; ///< a list repeats few names: mostly it is one of the last
    std::size_t m_nextRecent = 0;
    qsizetype m_nodes = 0;
    int m_depth = 0;
};

} // namespace

Result<std::unique_ptr<Node>> readXml(const QByteArray &bytes, const QString &name, const XmlLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::TooLarge, "xml.large", u"the file is too large"_s, name);
    if (const qsizetype at = AttributeCount(bytes, limits.attributes).tooMany(); at >= 0) {
        const qsizetype line = 1 + std::count(bytes.begin(), bytes.begin() + at, '\n');
        return fail(ErrorCode::TooLarge, "xml.attributes", u"an element with too many attributes"_s,
                    name + u':' + QString::number(line));
    }
    return TreeBuilder(bytes, name, limits).build();
}

Result<QByteArray> readWhole(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return fail(ErrorCode::TooLarge, "xml.large", u"the file is too large"_s, path);
    return bytes;
}

} // namespace yizhan::forms
