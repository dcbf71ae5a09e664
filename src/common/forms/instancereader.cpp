// SPDX-License-Identifier: GPL-3.0-or-later
// The instances of a model: the answers, and lists out of the form or out of files beside it.
#include "formreader.h"
#include "references.h"
#include "xmltree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr qsizetype mostColumns = 1000;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype mostCells = 2'000'000;

std::unique_ptr<Node> emptyDocument()
{
    auto document = std::make_unique<Node>();
    document->kind = NodeKind::Document;
    return document;
}

/// One row after the other of comma separated values (RFC 4180).
class CsvRows
{
public:
    CsvRows(QString text, QChar separator) : m_text(std::move(text)), m_separator(separator) {}

    bool next(QStringList &cells)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        line = ++m_lines;
        QString cell;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (quoted) {
                m_lines += c == u'\n' ? 1 : 0;
                if (c != u'"')
                    cell += c;
                else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"')
                    cell += m_text.at(++m_at);
                else
                    quoted = false;
            } else if (c == u'"') {
                quoted = true;
            } else if (c == m_separator) {
                cells.append(std::exchange(cell, {}));
            } else if (c == u'\n') {
                ++m_at;
                break;
            } else if (c != u'\r') {
                cell += c;
            }
        }
        cells.append(cell);
        m_isOpen = quoted;
        return true;
    }

    int line = 0; ///< that the row begins in
    /// Whether the text ended within quotation marks.
    [[nodiscard]] bool endsInQuotes() const { return m_isOpen; }

private:
    int m_lines = 0;
    bool m_isOpen = false;
    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

/// UTF-8, else GB18030, as spreadsheets in China write; nothing where it is neither.
std::optional<QString> textIn(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder national("GB18030"); // there where Qt was built with ICU
    if (!national.isValid())
        return {};
    text = national(bytes);
    return national.hasError() ? std::nullopt : std::optional(text);
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = utf8(bytes);
    return !utf8.hasError();
}

QString mediaName(const QString &address)
{
    const QString name = address.section(u'/', -1);
    return name == ".."_L1 || name == "."_L1 ? QString() : name;
}

} // namespace

QByteArray listInUtf8(const QByteArray &bytes)
{
    const std::optional<QString> text = isUtf8(bytes) ? std::nullopt : textIn(bytes);
    return text ? text->toUtf8() : QByteArray();
}

Result<std::unique_ptr<Node>> documentOfCsv(const QByteArray &bytes, const QString &name, QList<int> &ragged)
{
    std::optional<QString> decoded = textIn(bytes);
    if (!decoded)
        return fail(ErrorCode::Invalid, "form.list_encoding", u"a list that is neither UTF-8 nor GB18030"_s,
                    name);
    QString text = std::move(*decoded);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const QString head = text.section(u'\n', 0, 0);
    const QChar separator = head.contains(u',')    ? u','
                            : head.contains(u';')  ? u';'
                            : head.contains(u'\t') ? u'\t'
                                                   : u',';
    CsvRows rows(std::move(text), separator);
    QStringList columns;
    if (!rows.next(columns) || columns.size() > mostColumns)
        return fail(ErrorCode::Invalid, "form.list", u"a list without a line of columns, or with too many"_s,
                    name);
    for (QString &column : columns)
        column = column.trimmed();
    auto document = emptyDocument();
    Node *root = document->append(makeElement(u"root"_s));
    const QString item = u"item"_s;
    QStringList cells;
    qsizetype number = 0;
    while (rows.next(cells)) {
        if (cells.size() == 1 && cells.front().isEmpty())
            continue;
        if (++number > mostRows || number * columns.size() > mostCells)
            return fail(ErrorCode::TooLarge, "form.list_large", u"a list with too many rows"_s, name);
        if (cells.size() != columns.size())
            ragged.append(rows.line);
        Node *row = root->append(makeElement(item));
        row->line = rows.line;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            Node *cell = row->append(makeElement(columns.at(i)));
            cell->text = i < cells.size() ? cells.at(i) : QString();
        }
    }
    if (rows.endsInQuotes())
        return fail(ErrorCode::Invalid, "form.list_quote", u"a quotation mark that is not closed"_s,
                    name + u':' + QString::number(rows.line));
    return document;
}

Result<std::unique_ptr<Node>> documentOfGeoJson(const QByteArray &bytes, const QString &name)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject() || json.object().value("type"_L1).toString() != "FeatureCollection"_L1)
        return fail(ErrorCode::Invalid, "form.list", u"no collection of GeoJSON features"_s, name);
    auto document = emptyDocument();
    Node *root = document->append(makeElement(u"root"_s));
    const QJsonArray features = json.object().value("features"_L1).toArray();
    for (const auto &feature : features) {
        Node *row = root->append(makeElement(u"item"_s));
        QStringList points;
        const QJsonObject geometry = feature["geometry"_L1].toObject();
        QJsonArray places = geometry.value("coordinates"_L1).toArray();
        if (geometry.value("type"_L1).toString() == "Polygon"_L1)
            places = places.at(0).toArray();
        else if (geometry.value("type"_L1).toString() == "Point"_L1)
            places = QJsonArray{places};
        for (const auto &place : std::as_const(places))
            points.append(QString::number(place[1].toDouble(), 'g', 15) + u' ' +
                          QString::number(place[0].toDouble(), 'g', 15) + u" 0 0"_s);
        row->append(makeElement(u"geometry"_s))->text = points.join(u';');
        const QJsonObject properties = feature["properties"_L1].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            row->append(makeElement(it.key()))->text = it.value().toVariant().toString();
        const QString id = feature["id"_L1].toVariant().toString();
        if (!id.isEmpty() && row->child(u"id") == nullptr)
            row->append(makeElement(u"id"_s))->text = id;
    }
    return document;
}

void ModelReader::readInstances(Node &model)
{
    bool isFirst = true;
    for (const auto &child : model.children) {
        if (child->kind != NodeKind::Element || child->local != "instance"_L1)
            continue;
        if (isFirst)
            readPrimary(*child);
        else
            readInstance(*child);
        isFirst = false;
    }
    if (isFirst)
        m_notes.refuse(model.line, "form.primary", u"there is no primary instance"_s);
}

void ModelReader::readPrimary(Node &instance)
{
    std::unique_ptr<Node> root = instance.takeFirstElement();
    if (!root) {
        m_notes.refuse(instance.line, "form.primary", u"the primary instance is empty"_s);
        return;
    }
    m_form.m_id = root->attributeText(u"id");
    m_form.m_version = root->attributeText(u"version");
    if (m_form.m_id.isEmpty())
        m_form.m_id = root->namespaceUri;
    m_form.m_initial = std::move(root);
    compact(*m_form.m_initial);
    m_form.m_schema = schemaOf(*m_form.m_initial, nullptr);
}

void ModelReader::addInstance(const QString &id, std::unique_ptr<Node> document)
{
    m_form.m_index.addDocument(document.get());
    m_form.m_instances.insert(id, document.get());
    m_form.m_documents.push_back(std::move(document));
}

Result<std::unique_ptr<Node>> ModelReader::readCsv(const QByteArray &bytes, const QString &name, int line)
{
    constexpr qsizetype mostNamed = 5;
    QList<int> ragged;
    auto document = documentOfCsv(bytes, name, ragged);
    QStringList lines;
    for (const int row : ragged.mid(0, mostNamed))
        lines.append(QString::number(row));
    if (document && !lines.isEmpty())
        m_notes.warn(line, "form.list_ragged", QString::number(ragged.size()) + u" such rows"_s,
                     name + u':' + lines.join(u','));
    return document;
}

/// The form can be used without the list; its choices are missing.
void ModelReader::tellUnread(const Error &error, const QString &name, int line)
{
    const bool isWrong = error.reason.startsWith("form.list"_L1);
    const QByteArray reason = isWrong ? error.reason.toLatin1() : QByteArray("form.media");
    m_notes.warn(line, reason.constData(), u"the list cannot be read: "_s + error.detail,
                 isWrong ? error.place : name);
}

void ModelReader::readPulled(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_form.m_instances.contains(name) || name.contains(u'/'))
            continue;
        const QString file = name.endsWith(".csv"_L1) ? name : QString(name + u".csv"_s);
        m_form.nameFile(file, true, 0);
        auto bytes = m_source.media ? m_source.media(file)
                                    : fail(ErrorCode::NotFound, "form.media", u"no such file"_s, file);
        auto read = bytes ? readCsv(*bytes, file, 0) : yizhan::fail(bytes.error());
        if (!read)
            tellUnread(read.error(), file, 0);
        addInstance(name, read ? std::move(*read) : emptyDocument());
    }
}

void ModelReader::readInstance(Node &instance)
{
    const QString id = instance.attributeText(u"id");
    const QString address = instance.attributeText(u"src");
    if (id.isEmpty()) {
        m_notes.warn(instance.line, "form.instance", u"an instance without an id"_s);
        return;
    }
    if (m_form.m_instances.contains(id)) {
        m_notes.warn(instance.line, "form.instance", u"an instance comes twice"_s, id);
        return;
    }
    auto document = emptyDocument();
    if (std::unique_ptr<Node> root = instance.takeFirstElement()) {
        document->append(std::move(root));
        compact(*document);
    } else if (address == "jr://instance/last-saved"_L1) {
        auto last = m_source.lastSaved.isEmpty() ? Result<std::unique_ptr<Node>>(nullptr)
                                                 : readXml(m_source.lastSaved, u"last-saved"_s);
        if (last && *last)
            document = std::move(*last);
        compact(*document);
    } else if (!address.isEmpty()) {
        const QString name = mediaName(address);
        m_form.nameFile(name, true, instance.line);
        auto bytes = m_source.media && !name.isEmpty()
                         ? m_source.media(name)
                         : fail(ErrorCode::NotFound, "form.media", u"no such file"_s, name);
        auto read = [&]() -> Result<std::unique_ptr<Node>> {
            if (!bytes)
                return yizhan::fail(bytes.error());
            if (address.startsWith("jr://file-csv/"_L1) || name.endsWith(".csv"_L1, Qt::CaseInsensitive))
                return readCsv(*bytes, name, instance.line);
            if (name.endsWith(".geojson"_L1, Qt::CaseInsensitive))
                return documentOfGeoJson(*bytes, name);
            auto xml = readXml(*bytes, name);
            if (xml)
                compact(**xml);
            return xml;
        }();
        if (read) {
            document = std::move(*read);
        } else {
            tellUnread(read.error(), name, instance.line);
        }
    }
    addInstance(id, std::move(document));
}

} // namespace yizhan::forms
