// SPDX-License-Identifier: GPL-3.0-or-later
#include "formreader.h"

#include "dependencygraph.h"
#include "lookups.h"
#include "xmltree.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr qsizetype mostToldFiles = 600;

} // namespace

void FormNotes::add(Finding finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    m_refused = m_refused || isError;
    if (++(isError ? m_errors : m_warnings) <= mostFindings)
        m_findings.append(std::move(finding));
}

void FormNotes::warn(int line, const char *reason, const QString &detail, const QString &about)
{
    add({Finding::Severity::Warning, line, QString::fromLatin1(reason), detail, about});
}

void FormNotes::refuse(int line, const char *reason, const QString &detail, const QString &about)
{
    add({Finding::Severity::Error, line, QString::fromLatin1(reason), detail, about});
}

ExpressionPtr FormNotes::expression(const QString &text, int line, const QString &what)
{
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    auto parsed = parseExpression(text);
    if (!parsed) {
        const Error &error = parsed.error();
        const QString shown = text.size() > 120 ? text.left(120) + u"\u2026"_s : text;
        const QString quoted = u" \u201C"_s + shown + u'\u201D';
        const QString column = error.place.section(u' ', -1); // "column 8"
        add({Finding::Severity::Error, line, error.reason, error.detail,
             what + (column.isEmpty() ? QString() : QString(u':' + column)) + quoted});
        return nullptr;
    }
    m_known.insert(text, *parsed);
    return *parsed;
}

QString itextIdIn(const Expression &expression)
{
    if (expression.kind != Expression::Kind::Call || expression.text != "jr:itext"_L1 ||
        expression.operands.front()->kind != Expression::Kind::Text)
        return {};
    return expression.operands.front()->text;
}

namespace {

void addWords(const Node &element, Words &words, FormNotes &notes)
{
    for (const auto &child : element.children) {
        if (child->kind == NodeKind::Text) {
            words.push_back({child->text, nullptr});
        } else if (child->local == "output"_L1) {
            const QString path =
                child->attribute(u"value") ? child->attributeText(u"value") : child->attributeText(u"ref");
            if (!path.trimmed().isEmpty())
                words.push_back({{}, notes.expression(path, child->line, u"output"_s)});
        } else {
            addWords(*child, words, notes); // bold and the like: its words
        }
    }
}

} // namespace

Words wordsOf(const Node &element, FormNotes &notes)
{
    Words words;
    addWords(element, words, notes);
    return words;
}

Caption captionOf(const Node &control, QStringView name, FormNotes &notes)
{
    const Node *element = control.child(name);
    if (element == nullptr)
        return {};
    Caption caption;
    if (const QString path = element->attributeText(u"ref"); !path.trimmed().isEmpty()) {
        caption.expression = notes.expression(path, element->line, name.toString());
        if (caption.expression)
            caption.itextId = itextIdIn(*caption.expression);
    } else {
        caption.words = wordsOf(*element, notes);
    }
    return caption;
}

/// Reads a whole form.
class FormReader
{
public:
    FormReader(const FormSource &source) : m_source(source), m_notes(source.name) {}

    FormReading read(const QByteArray &xml)
    {
        auto tree = readXml(xml, m_source.name);
        if (!tree) {
            const Error &error = tree.error();
            const int line = error.place.section(u':', -1).toInt();
            return {nullptr, {{Finding::Severity::Error, line, error.reason, error.detail, {}}}};
        }
        auto form = std::make_shared<FormDefinition>();
        const Node *html = (*tree)->firstElement();
        const Node *head = html->child(u"head");
        Node *model = head == nullptr ? nullptr : head->child(u"model");
        if (model == nullptr) {
            m_notes.refuse(html->line, "form.model", u"there is no model: this is no XForm"_s);
            return {nullptr, m_notes.findings()};
        }
        readParts(*form, *html, *head, *model);
        if (m_notes.isRefused())
            return {nullptr, m_notes.findings()};
        return {std::move(form), m_notes.findings()};
    }

private:
    void readParts(FormDefinition &form, const Node &html, const Node &head, Node &model)
    {
        if (const Node *title = head.child(u"title"))
            form.m_title = title->stringValue().simplified();
        ModelReader reader(form, m_notes, m_source);
        reader.read(model);
        if (!form.m_schema)
            return;
        form.m_body = std::make_unique<Control>();
        form.m_body->kind = Control::Kind::Group;
        if (const Node *body = html.child(u"body")) {
            form.m_style = body->attributeText(u"class");
            BodyReader(form, m_notes, reader).read(*body);
        } else {
            m_notes.refuse(html.line, "form.body", u"there is no body"_s);
        }
        reader.takeTemplates();
        form.m_graph = std::make_unique<DependencyGraph>(form, m_notes);
        reader.readPulled(form.m_graph->pulledLists());
        for (const Rule &rule : form.m_graph->rules())
            prepareLookups(*rule.expression, form);
    }

    const FormSource &m_source;
    FormNotes m_notes;
};

FormDefinition::FormDefinition() = default;
FormDefinition::~FormDefinition() = default;

QStringList FormDefinition::languages() const
{
    QStringList names;
    for (const Translation &each : m_translations)
        names.append(each.language);
    return names;
}

QString FormDefinition::defaultLanguage() const
{
    for (const Translation &each : m_translations) {
        if (each.isDefault)
            return each.language;
    }
    return m_translations.empty() ? QString() : m_translations.front().language;
}

void FormDefinition::nameFile(const QString &name, bool isList, int line)
{
    if (!isFileName(name))
        return;
    const auto known =
        std::find_if(m_files.begin(), m_files.end(), [&](const NamedFile &one) { return one.name == name; });
    if (known == m_files.end())
        m_files.push_back({name, isList, line});
    else
        known->isList = known->isList || isList;
}

const Translation *FormDefinition::translation(const QString &language) const
{
    for (const Translation &each : m_translations) {
        if (each.language == language)
            return &each;
    }
    return nullptr;
}

const SchemaNode *FormDefinition::nodeAt(const QString &path) const
{
    for (const SchemaNode *node : m_nodes) {
        if (node->path() == path)
            return node;
    }
    return nullptr;
}

bool isFileName(const QString &name)
{
    constexpr qsizetype longest = 120;
    return !name.isEmpty() && name.size() <= longest && name != "."_L1 && name != ".."_L1 &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return !c.isPrint() || c == u'/' || c == u'\\'; });
}

FormSource formSource(const QString &name, const QHash<QString, QString> &paths)
{
    FormSource source;
    source.name = name;
    source.media = [paths](const QString &file) -> Result<QByteArray> {
        const auto path = paths.constFind(file);
        if (path == paths.cend())
            return fail(ErrorCode::NotFound, "form.media", u"no such file"_s, file);
        return readWhole(*path, XmlLimits().bytes);
    };
    return source;
}

FormReading readForm(const QByteArray &xml, const FormSource &source)
{
    return FormReader(source).read(xml);
}

FormReading readFormFile(const QString &path)
{
    auto bytes = readWhole(path, XmlLimits().bytes);
    if (!bytes) {
        const Error &error = bytes.error();
        return {nullptr, {{Finding::Severity::Error, 0, error.reason, error.detail, {}}}};
    }
    const QFileInfo file(path);
    FormSource source;
    source.name = file.fileName();
    source.media = [folder = file.absolutePath()](const QString &name) {
        return readWhole(folder + u'/' + name, XmlLimits().bytes);
    };
    FormReading reading = readForm(*bytes, source);
    if (!reading.form)
        return reading;
    for (const NamedFile &named : reading.form->files()) { // of lists it is told already
        if (!named.isList && reading.findings.size() < mostToldFiles &&
            !QFileInfo(file.absolutePath() + u'/' + named.name).isFile())
            reading.findings.append({Finding::Severity::Warning, named.line, u"form.media"_s,
                                     u"a picture or a recording is not beside the form"_s, named.name});
    }
    return reading;
}

QString placeOf(const Finding &finding, const QString &name)
{
    QString place = name;
    if (finding.line > 0)
        place += u':' + QString::number(finding.line);
    return finding.about.isEmpty() ? place : QString(place + u": "_s + finding.about);
}

Result<FormPtr> openForm(const QByteArray &xml, const FormSource &source)
{
    FormReading reading = readForm(xml, source);
    if (reading.form)
        return reading.form;
    for (const Finding &finding : std::as_const(reading.findings)) {
        if (finding.severity == Finding::Severity::Error)
            return fail(
                Error{ErrorCode::Invalid, finding.reason, finding.detail, placeOf(finding, source.name)});
    }
    return fail(ErrorCode::Invalid, "form.model", u"the form cannot be used"_s, source.name);
}

} // namespace yizhan::forms
