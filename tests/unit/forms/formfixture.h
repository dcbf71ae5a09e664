// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsession.h"
#include "manualclock.h"
#include "random.h"

#include <QTest>

namespace yizhan::tests {

/// Half past nine on 23 November 2026 at a station.
inline QDateTime formNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);
}

/// A form around what its model and body hold.
inline QByteArray formXml(const char *model, const char *body)
{
    return QByteArray(
               R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" )"
               R"(xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" xmlns:orx="http://openrosa.org/xforms">)"
               "<h:head><h:title>T</h:title><model>") +
           model + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

/// A session of a form, and the clock that it reads.
class FormFixture
{
public:
    FormFixture(const char *model, const char *body, forms::SessionSetting setting = {})
        : m_form(forms::openForm(formXml(model, body), {}).value_or(nullptr))
    {
        if (m_form)
            m_session =
                forms::FormSession::begin(m_form, m_clock, m_random, std::move(setting)).value_or(nullptr);
    }

    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    forms::FormSession &session() { return *m_session; }
    [[nodiscard]] forms::FormPtr form() const { return m_form; }
    forms::Node &at(const char *path)
    {
        forms::Node *node = m_session->nodeAt(QString::fromUtf8(path));
        if (node == nullptr)
            qFatal("no node at %s", path);
        return *node;
    }
    bool set(const char *path, const char *value)
    {
        return m_session->answer(at(path), QString::fromUtf8(value)).has_value();
    }
    QString text(const char *path) { return at(path).text; }
    bool add(const char *parent, const char *name)
    {
        forms::Node &node = at(parent);
        return m_session->addInstance(node, *node.schema->child(QString::fromUtf8(name))).has_value();
    }
    QString choices(const char *path)
    {
        QStringList values;
        for (const forms::Choice &choice : m_session->choices(at(path)))
            values.append(choice.value);
        return values.join(QLatin1Char(' '));
    }

private:
    fakes::ManualClock m_clock{formNow()};
    inline static std::uint64_t s_seed = 7; ///< two fixtures of a test do not make the same identifiers
    SeededRandom m_random{s_seed++};
    forms::FormPtr m_form;
    std::unique_ptr<forms::FormSession> m_session;
};

} // namespace yizhan::tests
