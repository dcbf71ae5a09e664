// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <span>

namespace yizhan::catalogue {

/// Writes compact JSON: members in the order in which they are put, which encodeVacancy() keeps alphabetical.
/// An import encodes every row, and a tree of QJsonValues costs five times as much.
class BodyWriter
{
public:
    explicit BodyWriter(QByteArray &out) : m_out(out) {}

    void begin() { open('{'); }
    void end() { close('}'); }
    void beginList(const char *name)
    {
        key(name);
        open('[');
    }
    void beginObject(const char *name)
    {
        key(name);
        open('{');
    }
    /// An object as an element of a list.
    void beginElement()
    {
        comma();
        open('{');
    }
    void endList() { close(']'); }

    void text(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        key(name);
        string(value);
    }
    void integer(const char *name, qint64 value)
    {
        key(name);
        m_out.append(QByteArray::number(value));
        m_first = false;
    }
    void number(const char *name, qint64 value)
    {
        if (value != 0)
            integer(name, value);
    }
    void date(const char *name, QDate value)
    {
        if (value.isValid())
            text(name, value.toString(Qt::ISODate));
    }
    void list(const char *name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        beginList(name);
        for (const QString &value : values) {
            comma();
            string(value);
        }
        endList();
    }
    template <typename E>
    void flags(const char *name, QFlags<E> set, std::span<const CodeEntry<E>> entries)
    {
        if (!set)
            return;
        beginList(name);
        for (const auto &entry : entries) {
            if (!set.testFlag(entry.value))
                continue;
            comma();
            m_out.append('"').append(entry.code).append('"');
        }
        endList();
    }

private:
    void open(char bracket)
    {
        m_out.append(bracket);
        m_first = true;
    }
    void close(char bracket)
    {
        m_out.append(bracket);
        m_first = false;
    }
    void comma()
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
    }
    void key(const char *name)
    {
        comma();
        m_out.append('"').append(name).append("\":");
    }
    void string(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        m_out.append('"');
        qsizetype plain = 0; // begin of a run that needs no escapes
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            const char byte = bytes[at];
            if (static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\')
                continue;
            m_out.append(bytes.constData() + plain, at - plain);
            escaped(byte);
            plain = at + 1;
        }
        m_out.append(bytes.constData() + plain, bytes.size() - plain);
        m_out.append('"');
        m_first = false;
    }
    void escaped(char byte)
    {
        switch (byte) {
        case '"':
            m_out.append("\\\"");
            return;
        case '\\':
            m_out.append("\\\\");
            return;
        case '\b':
            m_out.append("\\b");
            return;
        case '\f':
            m_out.append("\\f");
            return;
        case '\n':
            m_out.append("\\n");
            return;
        case '\r':
            m_out.append("\\r");
            return;
        case '\t':
            m_out.append("\\t");
            return;
        default:
            break;
        }
        constexpr const char *digits = "0123456789abcdef";
        m_out.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 0xF]);
    }

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace yizhan::catalogue
