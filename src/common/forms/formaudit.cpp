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

/// What the log may say of an answer. A drawing stands in its answer until it is handed in, and is handed in
/// as a file: in the log it would stay, that which was wiped too.
QString tellable(bool isFile, const QString &value)
{
    return isFile && !value.isEmpty() ? u"file"_s : value;
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

FormAudit::FormAudit(const AuditWish &wish, const Clock &clock, QString user, const QByteArray &earlier)
    : m_wish(wish), m_clock(clock), m_user(std::move(user)), m_wallMs(clock.nowUtc().toMSecsSinceEpoch()),
      m_monotonicMs(clock.monotonicMs())
{
    if (earlier.size() > head().size() && earlier.size() <= mostBytes && earlier.startsWith(head())) {
        m_lines.push_back(earlier.sliced(head().size()));
        m_bytes = m_lines.back().size();
    }
}

qint64 FormAudit::now() const
{
    return m_wallMs + m_clock.monotonicMs() - m_monotonicMs;
}

void FormAudit::note(const QString &event, const QString &path)
{
    add({event, path, now()});
}

void FormAudit::show(const FormSession &session, const Screen &screen)
{
    leave(session);
    for (const Question &question : screen.questions) {
        if (question.node != nullptr && !question.offersInstance)
            m_open.push_back({u"question"_s, FormSession::pathOf(*question.node), now(), 0,
                              question.node->text, question.node->text,
                              question.node->schema->type == DataType::Binary});
    }
}

/// An instance of a repeat may be gone by now, and its questions with it.
void FormAudit::leave(const FormSession &session)
{
    for (Entry &entry : m_open) {
        entry.end = now();
        if (const Node *node = session.nodeAt(entry.path))
            entry.after = node->text;
        add(entry);
    }
    m_open.clear();
}

QByteArray FormAudit::head() const
{
    return QByteArray("event,node,start,end") + (m_wish.tracksChanges ? ",old-value,new-value" : "") +
           (m_wish.namesUser ? ",user" : "") + '\n';
}

void FormAudit::add(const Entry &entry)
{
    QString line = cell(entry.event) + u',' + cell(entry.path) + u',' + QString::number(entry.start) + u',' +
                   (entry.end == 0 ? QString() : QString::number(entry.end));
    const bool differs = entry.before != entry.after;
    if (m_wish.tracksChanges)
        line += u',' + cell(differs ? tellable(entry.isFile, entry.before) : QString()) + u',' +
                cell(differs ? tellable(entry.isFile, entry.after) : QString());
    if (m_wish.namesUser)
        line += u',' + cell(m_user);
    m_lines.push_back(line.toUtf8() + '\n');
    m_bytes += m_lines.back().size();
    while (m_bytes + head().size() > mostBytes) {
        m_bytes -= m_lines.front().size();
        m_lines.pop_front();
    }
}

QByteArray FormAudit::csv() const
{
    QByteArray text = head();
    for (const QByteArray &line : m_lines)
        text += line;
    return text;
}

} // namespace yizhan::forms
