// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moments.h"

#include <QString>

#include <utility>
#include <vector>

namespace yizhan::forms {

struct Node;
using NodeSet = std::vector<const Node *>;

/// What an expression yields: XPath's four types, and a moment, which is a number in arithmetic and a text
/// for people.
struct Value
{
    enum class Type : quint8 { Text, Number, Boolean, Moment, Nodes };

    Type type = Type::Text;
    QString text;
    double number = 0;
    bool boolean = false;
    Moment moment;
    NodeSet nodes;

    static Value of(QString text);
    static Value of(double number);
    static Value of(bool boolean);
    static Value of(const Moment &moment);
    static Value of(NodeSet nodes);
    static Value of(const char *) = delete;

    [[nodiscard]] bool isNodes() const { return type == Type::Nodes; }
};

/// Turns values into each other by XPath's rules and those for dates. `offset` is that of the session.
class Conversion
{
public:
    explicit Conversion(int offset) : m_offset(offset) {}

    [[nodiscard]] QString text(const Value &value) const;
    [[nodiscard]] bool boolean(const Value &value) const;
    /// In arithmetic and comparisons: a text that is a date counts as its local days.
    [[nodiscard]] double number(const Value &value) const;
    [[nodiscard]] double number(const QString &text) const;
    /// What number() yields: as above, but a text with a time counts from 1970 in UTC.
    [[nodiscard]] double explicitNumber(const Value &value) const;
    /// A date or moment: a number counts as days. Nothing where it is none.
    [[nodiscard]] std::optional<Moment> moment(const Value &value) const;

    /// Whether two texts are equal: as they are written, or as times, or as moments.
    [[nodiscard]] bool isSame(const QString &left, const QString &right) const;

    [[nodiscard]] int offset() const { return m_offset; }

private:
    int m_offset; ///< seconds from UTC
};

} // namespace yizhan::forms
