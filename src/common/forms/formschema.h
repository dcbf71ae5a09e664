// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expression.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace yizhan::forms {

struct Control;

/// Types of the ODK XForms specification; an unknown one counts as String.
enum class DataType : quint8 {
    String,
    Int,
    Decimal,
    Boolean,
    Date,
    Time,
    DateTime,
    Select, ///< several values with spaces between, also a ranking
    Geopoint,
    Geotrace,
    Geoshape,
    Barcode,
    Binary, ///< the name of a file
};

/// What `jr:preload` fills in when a session begins.
struct Preload
{
    QString kind;      ///< uid, timestamp, date, property; empty: none
    QString parameter; ///< start, end, today, deviceid, …
};

/// A message of a bind: plain words, or an expression that begins with jr:itext().
struct Message
{
    QString words;
    ExpressionPtr expression;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !expression; }
};

/// One node of the answers without regard to how often it is repeated, and what the binds say of it.
struct SchemaNode
{
    QString name;
    QString local;
    SchemaNode *parent = nullptr;
    std::vector<std::unique_ptr<SchemaNode>> children;
    int index = 0; ///< in FormDefinition::schemaNodes()
    bool isAttribute = false;
    bool isRepeat = false;
    bool noAddRemove = false;             ///< jr:noAddRemove: the person may not add or remove
    bool isCalculated = false;            ///< has a calculate
    SchemaNode *repeat = nullptr;         ///< the nearest repeat, itself included; nullptr: stands outside
    std::vector<Control *> controls = {}; ///< what asks for it, in the order of the form

    DataType type = DataType::String;
    QString typeName; ///< as written
    int line = 0;     ///< of the bind, else of the node
    ExpressionPtr calculate;
    ExpressionPtr relevant;
    ExpressionPtr required;
    ExpressionPtr readonly;
    ExpressionPtr constraint;
    ExpressionPtr count; ///< jr:count of a repeat
    Message requiredMessage;
    Message constraintMessage;
    Preload preload;
    QHash<QString, QString>
        extras; ///< further attributes of the bind by local name: track-changes, max-pixels, saveto

    SchemaNode *append(std::unique_ptr<SchemaNode> node);
    /// The children, or the attributes, of a local name; they differ in their prefix.
    [[nodiscard]] const std::vector<SchemaNode *> &namesakes(const QString &localName, bool attributes) const;
    /// The one of a name with its prefix.
    [[nodiscard]] SchemaNode *named(const QString &name, bool attribute) const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] SchemaNode *child(QStringView localName) const;
    [[nodiscard]] bool isWithin(const SchemaNode *ancestor) const;

private:
    QHash<QString, std::vector<SchemaNode *>> m_elements; ///< by local name: a form may have 10,000 siblings
    QHash<QString, std::vector<SchemaNode *>> m_attributes;
};

} // namespace yizhan::forms
