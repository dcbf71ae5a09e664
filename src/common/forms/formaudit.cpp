// SPDX-License-Identifier: GPL-3.0-or-later
#include "formaudit.h"

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

/// RFC 4180; a cell that a spreadsheet would compute is shown as text by its quotation marks alone.
QString cell(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

AuditWish auditWishOf(const FormDefinition &form)
{
    const SchemaNode *meta = form.schema().child(u"meta");
    const SchemaNode *audit = meta == nullptr ? nullptr : meta->child(u"audit");
    if (audit == nullptr)
        return {};
    const auto says = [audit](const QString &name) { return audit->extras.value(name) == "true"_L1; };
    return {true, says(u"track-changes"_s), says(u"identify-user"_s)};
}

FormAudit::FormAudit(const AuditWish &wish, const Clock &clock, QString user)
    : m_wish(wish), m_clock(clock), m_user(std::move(user)), m_wallMs(clock.nowUtc().toMSecsSinceEpoch()),
      m_monotonicMs(clock.monotonicMs())
{
}

qint64 FormAudit::now() const
{
    return m_wallMs + m_clock.monotonicMs() - m_monotonicMs;
}

void FormAudit::note(const QString &event, const QString &path)
{
    m_entries.push_back({event, path, now(), 0, {}, {}});
}

void FormAudit::show(const Screen &screen)
{
    leave();
    for (const Question &question : screen.questions) {
        if (question.node == nullptr || question.offersInstance)
            continue;
        const Entry entry{
            u"question"_s, FormSession::pathOf(*question.node), now(), 0, question.node->text, {}};
        m_open.emplace_back(entry, question.node);
    }
}

void FormAudit::leave()
{
    for (auto &[entry, node] : m_open) {
        entry.end = now();
        entry.after = node->text;
        m_entries.push_back(entry);
    }
    m_open.clear();
}

QByteArray FormAudit::csv() const
{
    QString text = u"event,node,start,end"_s;
    if (m_wish.tracksChanges)
        text += u",old-value,new-value"_s;
    if (m_wish.namesUser)
        text += u",user"_s;
    text += u'\n';
    for (const Entry &entry : m_entries) {
        text += cell(entry.event) + u',' + cell(entry.path) + u',' + QString::number(entry.start) + u',' +
                (entry.end == 0 ? QString() : QString::number(entry.end));
        const bool differs = entry.before != entry.after;
        if (m_wish.tracksChanges)
            text += u',' + cell(differs ? entry.before : QString()) + u',' +
                    cell(differs ? entry.after : QString());
        if (m_wish.namesUser)
            text += u',' + cell(m_user);
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace yizhan::forms
