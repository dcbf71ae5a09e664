// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expression.h"
#include "formschema.h"
#include "result.h"
#include "valueindex.h"
#include "xmlnode.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace yizhan::forms {

class DependencyGraph;

/// Words with outputs between them.
struct WordPart
{
    QString text;
    ExpressionPtr output; ///< where there is one, it stands in the place of the text
};
using Words = std::vector<WordPart>;

/// A label or a hint: words of its own, or an expression, mostly jr:itext('id').
struct Caption
{
    Words words;
    ExpressionPtr expression;
    QString itextId; ///< of jr:itext() with a literal: what the media are found by
    [[nodiscard]] bool isEmpty() const { return words.empty() && !expression; }
};

/// A choice that stands in the form itself.
struct FixedChoice
{
    QString value;
    Caption label;
};

/// Choices out of a list.
struct Itemset
{
    ExpressionPtr nodes;
    ExpressionPtr value; ///< on each node
    ExpressionPtr label;
    bool labelIsItextId = false; ///< jr:itext(label)
};

struct SetValue
{
    QStringList events;
    SchemaNode *target = nullptr;
    ExpressionPtr value; ///< without one, `text` is the value
    QString text;
    SchemaNode *scope = nullptr; ///< of an action in the body: the question or repeat that it stands in
    bool takesLocation = false;  ///< odk:setgeopoint
    int line = 0;
};

/// What stands in the body: a question, a group or a repeat.
struct Control
{
    enum class Kind : quint8 { Input, SelectOne, Select, Rank, Range, Trigger, Upload, Group, Repeat };

    Kind kind = Kind::Input;
    Control *parent = nullptr;
    std::vector<std::unique_ptr<Control>> children;
    SchemaNode *node = nullptr; ///< of a group possibly none
    QStringList appearances;
    Caption label;
    Caption hint;
    std::vector<FixedChoice> choices;
    std::unique_ptr<Itemset> itemset;
    QString mediaType; ///< of an upload: image/*, audio/*, …
    double rangeStart = 0;
    double rangeEnd = 0;
    double rangeStep = 0;
    int line = 0;

    [[nodiscard]] bool isGroup() const { return kind == Kind::Group || kind == Kind::Repeat; }
    [[nodiscard]] bool hasChoices() const { return itemset != nullptr || !choices.empty(); }
};

/// What jr:itext('id') says in one language: the words, and by `form` the media and the guidance.
struct Itext
{
    QHash<QString, Words> forms; ///< "" or long, short, guidance, image, big-image, audio, video
};

struct Translation
{
    QString language;
    bool isDefault = false;
    QHash<QString, Itext> texts;
};

/// What was noticed while a form was read. An error means that it cannot be used.
struct Finding
{
    enum class Severity : quint8 { Warning, Error };
    Severity severity = Severity::Warning;
    int line = 0; ///< 0: of the whole form
    QString reason;
    QString detail;     ///< English
    QString about = {}; ///< what it is about without words: paths of nodes, names, an expression
};

/// A file beside the form that the form names.
struct NamedFile
{
    QString name;
    bool isList = false; ///< the form reads from it; others are shown, or played
    int line = 0;        ///< that names it first; 0: a rule does

    friend bool operator==(const NamedFile &, const NamedFile &) = default;
};

/// Where a form's files are. `media` gives the bytes of a file beside the form by its bare name;
/// `lastSaved` the last submission made with it, empty where there is none.
struct FormSource
{
    QString name = QStringLiteral("form");
    std::function<Result<QByteArray>(const QString &file)> media = {};
    QByteArray lastSaved = {};
};

class FormDefinition;
using FormPtr = std::shared_ptr<const FormDefinition>;

/// A form as it was read. It never changes: sessions of any number and on any thread may share it.
class FormDefinition
{
public:
    FormDefinition();
    ~FormDefinition();
    Q_DISABLE_COPY_MOVE(FormDefinition)

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &version() const { return m_version; }
    /// The languages of its itext, in order; empty where it has none.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString defaultLanguage() const;

    /// The root of the answers without repetition.
    [[nodiscard]] const SchemaNode &schema() const { return *m_schema; }
    [[nodiscard]] const std::vector<SchemaNode *> &schemaNodes() const { return m_nodes; }
    /// The whole body as a group without a node.
    [[nodiscard]] const Control &body() const { return *m_body; }
    /// The files beside it, each once: lists, pictures, recordings.
    [[nodiscard]] const std::vector<NamedFile> &files() const { return m_files; }
    /// Appearances of the body: pages, theme-grid, ….
    [[nodiscard]] const QString &style() const { return m_style; }

    // For the rest of this room.
    [[nodiscard]] SchemaNode *schemaRoot() const { return m_schema.get(); }
    [[nodiscard]] const Node &initialAnswers() const { return *m_initial; }
    [[nodiscard]] const Node *instanceNamed(const QString &id) const { return m_instances.value(id); }
    [[nodiscard]] const Node *templateOf(const SchemaNode *repeat) const { return m_templates.value(repeat); }
    [[nodiscard]] const std::vector<SetValue> &actions() const { return m_actions; }
    [[nodiscard]] const Translation *translation(const QString &language) const;
    [[nodiscard]] const ValueIndex &index() const { return m_index; }
    [[nodiscard]] const DependencyGraph &graph() const { return *m_graph; }
    /// The node at a path without positions such as /data/r/v; nullptr: there is none.
    [[nodiscard]] const SchemaNode *nodeAt(const QString &path) const;

private:
    friend class FormReader;
    friend class ModelReader;
    friend class BodyReader;

    void nameFile(const QString &name, bool isList, int line);

    QString m_title;
    QString m_id;
    QString m_version;
    QString m_style;
    std::unique_ptr<Node> m_initial; ///< the primary instance, templates taken out
    std::unique_ptr<SchemaNode> m_schema;
    std::vector<SchemaNode *> m_nodes;
    std::unique_ptr<Control> m_body;
    std::vector<SetValue> m_actions;
    std::vector<Translation> m_translations;
    std::vector<NamedFile> m_files;
    std::vector<std::unique_ptr<Node>> m_documents;
    QHash<QString, const Node *> m_instances;
    QHash<const SchemaNode *, const Node *> m_templates;
    std::vector<std::unique_ptr<Node>> m_ownedTemplates;
    ValueIndex m_index;
    std::unique_ptr<DependencyGraph> m_graph;
};

/// "form.xml:12: /data/a": where a finding is, in no language.
[[nodiscard]] QString placeOf(const Finding &finding, const QString &name);

struct FormReading
{
    FormPtr form; ///< nullptr: there is an error among the findings
    QList<Finding> findings;
};

/// Whether it can be the bare name of a file beside a form.
[[nodiscard]] bool isFileName(const QString &name);
/// A list that a spreadsheet has written in GB18030, as UTF-8, which is all that phones read; empty where it
/// is UTF-8 already, or neither.
[[nodiscard]] QByteArray listInUtf8(const QByteArray &bytes);
/// A form whose files lie on this disk under other names: `paths` by the names that the form knows. What is
/// not there is missing.
[[nodiscard]] FormSource formSource(const QString &name, const QHash<QString, QString> &paths);

/// Reads a form and says what is noticed. Any thread; takes time in proportion to the size, which is bounded
/// (XmlLimits; 64 MB).
[[nodiscard]] FormReading readForm(const QByteArray &xml, const FormSource &source);
/// The same from a file; the files beside it are its media.
[[nodiscard]] FormReading readFormFile(const QString &path);
/// For those who only want the form. Errors: those of the first finding that is one; `place` is that of
/// placeOf().
[[nodiscard]] Result<FormPtr> openForm(const QByteArray &xml, const FormSource &source);

} // namespace yizhan::forms
