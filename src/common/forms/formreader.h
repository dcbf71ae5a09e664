// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formdefinition.h"

#include <QSet>

namespace yizhan::forms {

/// What is shared by those that read the parts of a form: the findings, and expressions, each parsed once.
class FormNotes
{
public:
    explicit FormNotes(QString name) : m_name(std::move(name)) {}

    /// `about` names nodes, lists or functions in no language: it is shown whatever the reader speaks.
    void warn(int line, const char *reason, const QString &detail, const QString &about = {});
    void refuse(int line, const char *reason, const QString &detail, const QString &about = {});
    /// nullptr, with a finding, where it is none. `what` says which attribute.
    [[nodiscard]] ExpressionPtr expression(const QString &text, int line, const QString &what);

    [[nodiscard]] QList<Finding> &findings() { return m_findings; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isRefused() const { return m_refused; }

private:
    static constexpr int mostFindings = 500; ///< of either severity
    void add(Finding finding);

    QString m_name;
    QList<Finding> m_findings;
    QHash<QString, ExpressionPtr> m_known;
    int m_warnings = 0;
    int m_errors = 0;
    bool m_refused = false;
};

/// The text and outputs of a label, a hint or a value of itext.
[[nodiscard]] Words wordsOf(const Node &element, FormNotes &notes);
/// Of a child such as `label` or `hint`; empty where there is none.
[[nodiscard]] Caption captionOf(const Node &control, QStringView child, FormNotes &notes);
/// The id in jr:itext('id'); empty where it is something else.
[[nodiscard]] QString itextIdIn(const Expression &expression);

/// Reads what stands in the model: instances, binds, actions, itext.
class ModelReader
{
public:
    ModelReader(FormDefinition &form, FormNotes &notes, const FormSource &source)
        : m_form(form), m_notes(notes), m_source(source)
    {
    }
    void read(Node &model);
    void readActions(const Node &parent, SchemaNode *scope);
    /// After the body, which says what is a repeat.
    void takeTemplates();
    /// Lists that only pulldata() names: `name`.csv beside the form.
    void readPulled(const QStringList &names);

private:
    void readInstances(Node &model);
    void readPrimary(Node &instance);
    void readInstance(Node &instance);
    std::unique_ptr<SchemaNode> schemaOf(const Node &node, SchemaNode *parent);
    void mergeInto(SchemaNode &schema, const Node &node);
    void markTemplates(Node &node, SchemaNode &schema);
    void readBind(const Node &bind, SchemaNode *context);
    void readRules(const Node &bind, SchemaNode &node);
    [[nodiscard]] Message messageOf(const Node &bind, QStringView attribute);
    void readItext(const Node &itext);
    void readItextValue(const Node &value, Itext &entry);
    void readAction(const Node &action, SchemaNode *scope);
    [[nodiscard]] Result<std::unique_ptr<Node>> readCsv(const QByteArray &bytes, const QString &name,
                                                        int line);
    void tellUnread(const Error &error, const QString &name, int line);
    void addInstance(const QString &id, std::unique_ptr<Node> document);

    FormDefinition &m_form;
    FormNotes &m_notes;
    const FormSource &m_source;
    QSet<const SchemaNode *> m_bound;
};

/// Reads the body.
class BodyReader
{
public:
    BodyReader(FormDefinition &form, FormNotes &notes, ModelReader &model)
        : m_form(form), m_notes(notes), m_model(model)
    {
    }
    void read(const Node &body);

private:
    void readChildren(const Node &element, Control &parent, SchemaNode *context);
    void readControl(const Node &element, Control &parent, SchemaNode *context);
    void readRepeat(const Node &element, Control &control, SchemaNode *context);
    void readChoices(const Node &element, Control &control);
    void tellOddValues(const Control &control);
    void tellWhatNeedsAPhone(const Control &control);
    void tellMissingText(const Caption &caption, int line);
    void readItemset(const Node &itemset, Control &control);
    void readRange(const Node &element, Control &control);
    [[nodiscard]] SchemaNode *nodeOf(const Node &element, QStringView attribute, SchemaNode *context);

    FormDefinition &m_form;
    FormNotes &m_notes;
    ModelReader &m_model;
};

/// The documents of secondary instances. Errors: what could not be read.
/// UTF-8 or GB18030. `ragged`: the lines of the rows that have more or fewer cells than the first.
[[nodiscard]] Result<std::unique_ptr<Node>> documentOfCsv(const QByteArray &bytes, const QString &name,
                                                          QList<int> &ragged);
[[nodiscard]] Result<std::unique_ptr<Node>> documentOfGeoJson(const QByteArray &bytes, const QString &name);

} // namespace yizhan::forms
